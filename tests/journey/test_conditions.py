import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.journey.answers import BY_NAME, QUESTIONS, Answers, answers_from, in_force
from assistant.journey.conditions import Condition, ConditionError, holds, parse
from assistant.journey.possible import possible
from tests.journey.test_route import FEW, combinations


def answers(text: str) -> Answers:
    pairs = (part.split("=") for part in text.split())
    return answers_from((name, value) for name, value in pairs)


@pytest.mark.parametrize(
    ("condition", "given_answers", "result"),
    [
        ("", "", True),
        ("  ", "account=work", True),
        ("two-step=off", "two-step=off", True),
        ("two-step=off", "two-step=on", False),
        ("two-step=off", "", False),
        ("two-step=off|unknown", "", True),
        (" two-step = off | unknown ", "two-step=off", True),
        ("program!=printer", "program=printer", False),
        ("program!=printer", "program=thunderbird", True),
        ("program!=printer", "", True),
        ("program!=printer|unknown", "", False),
        ("address=unknown", "", True),
        ("address=unknown", "address=gmail", False),
        ("door!=remove", "", True),
        ("door=set-up", "", False),
        ("account=work and admin=refused", "account=work admin=refused", True),
        ("account=work and admin=refused", "account=work", False),
        ("account=work\n and  admin!=allowed", "account=work", True),
    ],
)
def test_a_condition_holds_or_not(condition: str, given_answers: str, result: bool) -> None:
    assert holds(parse(condition), answers(given_answers)) is result


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("two-stp=off", 'no question "two-stp"; there are door, address, program, account'),
        ("two-step=of", '"two-step" has no answer "of"; it has on, off'),
        ("two-step", 'Cannot read "two-step"'),
        ("two-step=", "Cannot read"),
        ("=off", "Cannot read"),
        ("!=off", "Cannot read"),
        ("two-step=on|", "Cannot read"),
        ("two-step==on", "Cannot read|no answer"),
        ("two-step=on and", "no answer"),
        ("two-step=on or alert=yes", "no answer"),
        ("two-step=on and and alert=yes", "no question|Cannot read"),
        ("two-step!!=on", 'no question "two-step!"'),
    ],
)
def test_an_author_is_told_what_is_wrong(condition: str, words: str) -> None:
    with pytest.raises(ConditionError, match=words):
        parse(condition)


@given(st.text(alphabet="acdnotuwy-=!| \n", max_size=40))
def test_any_text_is_a_condition_or_a_condition_error(text: str) -> None:
    try:
        condition = parse(text)
    except ConditionError as error:
        assert str(error).endswith(".")
    else:
        assert isinstance(condition, Condition)


@pytest.mark.parametrize("name", list(BY_NAME))
def test_equal_and_unequal_are_opposites(name: str) -> None:
    for value in BY_NAME[name].values:
        for other in (*BY_NAME[name].values, "unknown"):
            if other in BY_NAME[name].values:
                found = Answers().with_(name, other)
                assert holds(parse(f"{name}={value}"), found) is not holds(parse(f"{name}!={value}"), found)


@pytest.mark.parametrize(
    ("conditions", "result"),
    [
        ([""], True),
        ([], True),
        (["two-step=on"], True),
        (["two-step=on and two-step=off"], False),
        (["two-step=on", "two-step=off"], False),
        (["two-step=on|off", "two-step!=on"], True),
        (["account=personal and admin=refused"], False),
        (["admin=refused"], True),
        (["program=ovh-mail-migrator and google-sign-in=yes"], False),
        (["program=ovh-mail-migrator and google-sign-in=no"], True),
        (["program=printer and google-sign-in=yes"], True),  # some do
        (["program=printer and google-sign-in=unknown"], False),
        (["account=personal and admin=unknown"], True),
        (["program=thunderbird and google-sign-in=unknown"], False),
        (["program=thunderbird and google-sign-in=no"], True),  # who said so
    ],
)
def test_conditions_that_can_and_cannot_hold(conditions: list[str], result: bool) -> None:
    assert bool(possible().where(*map(parse, conditions))) is result


def test_a_condition_holds_with_the_answers_that_are_counted_for_it() -> None:
    counted = possible()
    for text in ("", "two-step=on", "admin!=refused and program=printer|iphone", "google-sign-in=no and google-sign-in!=no"):
        bits = counted.where(parse(text))
        assert [bool(bits >> place & 1) for place in range(len(counted.answers))] == [
            holds(parse(text), answers) for answers in counted.answers
        ]


def counted(answers: Answers) -> tuple[tuple[str, str], ...]:
    """Return what counts as the answer to each question."""
    found = in_force(answers)
    return tuple((question.name, found.get(question.name)) for question in QUESTIONS)


@pytest.mark.no_cover
def test_answers_that_are_in_force_are_possible_and_stay_as_they_are() -> None:
    there = {answers.given for answers in possible().answers}
    assert {counted(answers) for answers in combinations(FEW)} <= there
    assert all(counted(answers) == answers.given for answers in possible().answers[::100])


@pytest.mark.long
@pytest.mark.no_cover
def test_all_answers_that_are_in_force_are_possible() -> None:
    assert sorted(set(map(counted, combinations()))) == sorted(answers.given for answers in possible().answers)


def test_what_is_said_of_one_question_many_times_counts_once() -> None:
    assert parse(" and ".join(["account=personal|work", "account!=work"] * 100)) == parse("account=personal")
