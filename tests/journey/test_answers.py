from itertools import product
from pathlib import Path

import pytest

from assistant.journey.answers import (
    ASKED,
    BY_NAME,
    NEVER_SIGN_IN_WITH_GOOGLE,
    PROGRAMS,
    QUESTIONS,
    SELDOM_SIGN_IN_WITH_GOOGLE,
    SIGN_IN_WITH_GOOGLE,
    Answers,
    address_in,
    answers_from,
    door,
    in_force,
    is_address,
    is_answer,
    is_asked,
    known_by,
)
from assistant.mail.programs import sheet


def given(**pairs: str) -> Answers:
    return answers_from((name.replace("_", "-"), value) for name, value in pairs.items())


def test_each_question_but_the_door_can_be_answered_with_i_do_not_know() -> None:
    assert [q.name for q in QUESTIONS if "unknown" not in q.values] == ["door"]


def test_a_question_stands_after_those_it_depends_on() -> None:
    order = [question.name for question in QUESTIONS]
    for question in QUESTIONS:
        assert all(order.index(clause.name) < order.index(question.name) for clause in question.applies)


def test_what_an_earlier_version_asked_is_still_understood_and_not_asked() -> None:
    earlier = {"account", "admin", "program", "google-sign-in", "two-step", "alert"}
    assert {"door", "address", "app-passwords"} | earlier == set(BY_NAME)
    assert [name for name in BY_NAME if is_asked(name)] == [*ASKED] == ["program", "account"]


def test_the_programs_that_most_people_have_are_offered_first_and_any_other_one_last() -> None:
    assert PROGRAMS[0] == "outlook"
    assert PROGRAMS[-3:] == ("ovh-mail-migrator", "other", "unknown")
    assert len(PROGRAMS) == len({*PROGRAMS}) == 12


def test_there_is_a_sheet_for_each_program_but_the_unknown_one() -> None:
    folder = Path(__file__).resolve().parents[2] / "resources"
    assert {program for program in PROGRAMS if sheet(program, "en", "", folder).program != program} == {"unknown"}


def test_an_answer_is_given_and_changed_in_the_order_of_the_questions() -> None:
    answers = Answers().with_("alert", "no").with_("account", "work").with_("alert", "yes")
    assert answers.given == (("account", "work"), ("alert", "yes"))
    assert answers.get("alert") == "yes"
    assert answers.get("two-step") == "unknown"
    assert answers.has("account")
    assert not answers.has("two-step")


def test_an_answer_can_be_taken_back() -> None:
    assert Answers().with_("account", "work").without("account") == Answers()


@pytest.mark.parametrize(("name", "value"), [("address", "anna"), ("account", "both"), ("account", "")])
def test_what_is_not_an_answer_is_refused(name: str, value: str) -> None:
    with pytest.raises(ValueError, match="no such answer"):
        Answers().with_(name, value)


def test_unknown_pairs_are_left_out() -> None:
    pairs: list[tuple[object, object]] = [("account", "work"), ("address", "anna"), (3, "work"), ("alert", 1), ("alert", ["yes"])]
    assert answers_from(pairs).given == (("account", "work"),)
    assert not is_answer(None, None)


@pytest.mark.parametrize("program", PROGRAMS)
def test_whether_a_program_signs_in_with_google_follows_from_it(program: str) -> None:
    without = NEVER_SIGN_IN_WITH_GOOGLE | SELDOM_SIGN_IN_WITH_GOOGLE
    follows = "yes" if program in SIGN_IN_WITH_GOOGLE else "no" if program in without else "unknown"
    assert in_force(given(program=program)).get("google-sign-in") == follows
    assert in_force(given(program=program, google_sign_in="unknown")).get("google-sign-in") == follows
    assert in_force(given(program=program), given(google_sign_in="no")).get("google-sign-in") == "no"


@pytest.mark.parametrize("program", PROGRAMS)
def test_what_was_said_of_signing_in_with_google_counts_where_the_program_may(program: str) -> None:
    for said in ("yes", "no"):
        counts = "no" if program in NEVER_SIGN_IN_WITH_GOOGLE else said
        assert in_force(given(program=program, google_sign_in=said)).get("google-sign-in") == counts


def test_the_programs_of_which_it_is_known_are_offered() -> None:
    known = [*SIGN_IN_WITH_GOOGLE, *SELDOM_SIGN_IN_WITH_GOOGLE, *NEVER_SIGN_IN_WITH_GOOGLE]
    assert set(PROGRAMS) > {*known}
    assert len(known) == len({*known})


def test_the_door_is_the_one_that_was_chosen() -> None:
    assert [door(given(door=name)) for name in ("set-up", "stopped", "remove")] == ["set-up", "stopped", "remove"]
    assert door(Answers()) == "set-up"


def test_a_preset_counts_before_an_answer() -> None:
    assert in_force(given(account="personal"), given(account="work")).get("account") == "work"


def test_an_answer_to_a_question_that_no_longer_makes_sense_does_not_count() -> None:
    answers = given(account="work", admin="refused").with_("account", "personal")
    assert answers.has("admin")
    assert not in_force(answers).has("admin")


def test_answers_in_force_stay_as_they_are() -> None:
    names = ("program", "account", "google-sign-in", "admin")
    for values in product(*(BY_NAME[name].values for name in names)):
        once = in_force(answers_from(zip(names, values, strict=True)))
        assert in_force(once) == once


PERSONAL, KNOWN, NOTHING = "address=gmail", "address=elsewhere", ""


@pytest.mark.parametrize(
    ("address", "known"),
    [
        ("anna@gmail.com", PERSONAL),
        ("Anna@GoogleMail.com", PERSONAL),
        ("ANNA@GMAIL.COM.", PERSONAL),
        ("anna.b+shop@gmail.com", PERSONAL),
        ("o'neill_%@gmail.com", PERSONAL),
        ("anna@example.org", KNOWN),  # of an organisation, or a personal account under an address of one's own
        ("anna@mail.gmail.com", KNOWN),
        ("anna@notgmail.com", KNOWN),
        ("anna@gmail.com.example.org", KNOWN),
        ("anna@bücher.example", KNOWN),
        ("анна@пример.рф", KNOWN),
        ("anna@xn--bcher-kva.example", KNOWN),
        ("", NOTHING),
        ("anna", NOTHING),
        ("@gmail.com", NOTHING),
        ("anna@", NOTHING),
        ("anna@localhost", NOTHING),
        ("anna@gmail", NOTHING),
        ("anna@.com", NOTHING),
        ("anna@gmail.", NOTHING),
        ("anna@.", NOTHING),
        ("anna@@gmail.com", NOTHING),
        ("anna@b@gmail.com", NOTHING),
        ("anna@gmail.com@", NOTHING),
        (" anna@gmail.com", NOTHING),  # who takes an address in takes these off
        ("anna@gmail.com ", NOTHING),
        ("anna @gmail.com", NOTHING),
        ("anna@ gmail.com", NOTHING),
        ("an na@gmail.com", NOTHING),
        ("anna@gmail.\tcom", NOTHING),
        ("anna@gmail.com\n", NOTHING),
        ("anna\N{NO-BREAK SPACE}@gmail.com", NOTHING),
        ("anna@gmail\N{IDEOGRAPHIC SPACE}.com", NOTHING),
        ("anna@gmail\N{IDEOGRAPHIC FULL STOP}com", NOTHING),
        ("anna@gmail\N{FULLWIDTH FULL STOP}com", NOTHING),
        ("anna@gmail\N{ONE DOT LEADER}com", NOTHING),
        ("anna\N{FULLWIDTH COMMERCIAL AT}gmail.com", NOTHING),
        *((f"anna{sign}b@gmail.com", NOTHING) for sign in '<>(),;:"[]'),
        *((f"anna@gmail.com{sign}", NOTHING) for sign in '<>(),;:"[]'),
        (f"{'a' * 244}@gmail.com", PERSONAL),
        (f"{'a' * 245}@gmail.com", NOTHING),
    ],
)
def test_an_address_tells_that_it_is_known_and_of_google_that_the_account_is_personal(address: str, known: str) -> None:
    found = known_by(address)
    assert {*map("=".join, found.given)} == {*known.split()}
    assert is_address(address) is bool(known)
    assert in_force(found).get("account") == ("personal" if known == PERSONAL else "unknown")


@pytest.mark.parametrize(
    "pasted",
    [
        "anna@gmail.com",
        "Anna <anna@gmail.com>",
        "Meier, Anna <anna@gmail.com>",
        '"Anna Meier" <anna@gmail.com>',
        "<anna@gmail.com>",
        "<<anna@gmail.com>>;",
        "anna@gmail.com (Anna)",
        "Anna [anna@gmail.com]",
        "mailto:anna@gmail.com",
        "MAILTO:anna@gmail.com?subject=Hello&cc=b@gmail.com",
        "<mailto:anna@gmail.com>",
        "anna@gmail.com<mailto:anna@gmail.com>",
        "[anna@gmail.com](mailto:anna@gmail.com)",
        "E-mail: anna@gmail.com",
        "anna@gmail.com;",
        "anna@gmail.com,",
        "anna@gmail.com.",
        " ; anna@gmail.com\N{NO-BREAK SPACE}; ",
        "'anna@gmail.com'",
        "„anna@gmail.com“,",
        "«\N{NARROW NO-BREAK SPACE}anna@gmail.com\N{NARROW NO-BREAK SPACE}»",
        "\N{NO-BREAK SPACE}anna@gmail.com\N{IDEOGRAPHIC SPACE}",
        "\N{ZERO WIDTH SPACE}anna@gmail.com\N{ZERO WIDTH NO-BREAK SPACE}",
        "آنا <\N{LEFT-TO-RIGHT MARK}anna@gmail.com\N{LEFT-TO-RIGHT MARK}>",
        f"{'Anna ' * 60}<anna@gmail.com>",
        "\tanna@gmail.com\r\n",
    ],
)
def test_an_address_is_taken_out_of_what_was_pasted_with_it(pasted: str) -> None:
    assert address_in(pasted) == "anna@gmail.com"


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        "anna",
        "Anna <anna@gmail>",
        "anna b@gmail.com",
        "anna @gmail.com",
        "anna@ gmail.com",
        "anna\N{NO-BREAK SPACE}b@gmail.com",
        "<anna b@gmail.com>",
        "Anna <anna @gmail.com>",
        "anna,b@gmail.com",
        "anna, b@gmail.com",
        "anna;b@gmail.com",
        "anna:b@gmail.com",
        "anna@gmail,com",
        "anna@gmail.com, b@gmail.com",
        "Anna <anna@gmail.com>, B <b@gmail.com>",
    ],
)
def test_nothing_is_left_out_to_make_an_address_of_what_is_none_or_several(pasted: str) -> None:
    assert address_in(f" {pasted}\N{ZERO WIDTH SPACE}") == pasted
    assert not is_address(address_in(pasted))


def test_an_address_stays_as_it_is_written() -> None:
    for address in ("-Anna.B+shop_@GMail.com", "o'neill@gmail.com", "анна@пример.рф"):
        assert address_in(address) == address_in(f"Anna <{address}>") == address
