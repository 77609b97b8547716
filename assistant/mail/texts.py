"""What is said of each kind, in a person's language, from resources/diagnoses: one file a language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, assert_never

from assistant.mail import languages
from assistant.mail.diagnosis import Diagnosis
from assistant.mail.kinds import FACTS, Kind, Proof
from assistant.mail.outcomes import Fails, Outcome, Stage, Stopped, Works
from assistant.mail.secret import LETTERS, Empty, LooksLikeAddress, LooksLikeNormalPassword, NotAnAppPassword, TooLong, TooShort
from assistant.mail.servers import Protocol

MOST_ANSWERS = 3
UNAVAILABLE = "unavailable"  # the question of which the answers are the causes why there are no app passwords


class Answer(NamedTuple):
    """An answer to a question that tells causes apart: its words, the kind that it speaks for, and where that is mended."""

    words: str
    kind: Kind | None
    step: str


class CauseQuestion(NamedTuple):
    """A question that a person can answer, and the answers from which to choose, the likeliest first."""

    ask: str
    answers: tuple[Answer, ...]


class Wording(NamedTuple):
    """The words of one language, English where it has none; `language` is the one that was found."""

    language: str
    words: dict[str, dict[str, Any]]

    def title(self, diagnosis: Diagnosis) -> str:
        """Return what happened, in one line; it names the product where one is known."""
        texts = self.words["kinds"][diagnosis.kind]
        if diagnosis.named and "named" in texts:
            return str(texts["named"]).format(name=diagnosis.named)
        return str(texts["title"])

    def title_of(self, kind: Kind) -> str:
        """Return the title of a kind by itself, for a list of what else it may be."""
        return str(self.words["kinds"][kind]["title"])

    def advice(self, kind: Kind) -> str:
        """Return what to do, in a few short sentences."""
        return str(self.words["kinds"][kind]["advice"])

    def proof(self, proof: Proof) -> str:
        """Return what is known to be true."""
        return str(self.words["proofs"][proof])

    def lead(self, diagnosis: Diagnosis) -> str:
        """Return what is said before the title of a diagnosis that may be wrong, else an empty text."""
        return str(self.words["unsure"]["lead"]) if diagnosis.guess else ""

    def others(self) -> str:
        """Return what is said before the titles of what else it may be."""
        return str(self.words["unsure"]["others"])

    def helpdesk(self, kind: Kind) -> str:
        """Return what a helpdesk should ask for, "" where there is nothing to say to one."""
        return str(self.words["kinds"][kind].get("helpdesk", ""))

    def question(self, diagnosis: Diagnosis) -> CauseQuestion | None:
        """Return the question that tells apart what a diagnosis leaves open; None where it leaves nothing open.

        Where no question of its own fits, the likeliest two or three are offered by their titles.
        """
        if diagnosis.kind is Kind.APP_PASSWORDS_UNAVAILABLE:
            return self._ask(UNAVAILABLE)
        kinds = diagnosis.candidates
        questions = self.words["questions"].items()
        fitting = {name: [kind for kind in kinds if kind in each["answers"]][:MOST_ANSWERS] for name, each in questions}
        others = set(diagnosis.alternatives[:MOST_ANSWERS])  # a kind that is the name for several may be no answer itself
        telling = {
            name: found for name, found in fitting.items() if found[1:] and (diagnosis.kind in found or others <= {*found})
        }
        if telling:
            name = max(telling, key=lambda name: len(telling[name]))
            return self._ask(name, telling[name])
        if not kinds[1:]:
            return None
        answers = tuple(Answer(self.title_of(kind), kind, FACTS[kind].mends) for kind in kinds[:MOST_ANSWERS])
        return CauseQuestion(str(self.words["unsure"]["question"]), answers)

    def _ask(self, name: str, kinds: Sequence[Kind] | None = None) -> CauseQuestion:
        """Return a question with the answers for some kinds; with all where these lead to steps themselves."""
        ask, answers = self.words["questions"][name]["ask"], self.words["questions"][name]["answers"].items()
        if kinds is None:
            return CauseQuestion(str(ask), tuple(Answer(str(words), None, step) for step, words in answers))
        asked = ((str(words), Kind(kind)) for kind, words in answers if kind in kinds)
        return CauseQuestion(str(ask), tuple(Answer(words, kind, FACTS[kind].mends) for words, kind in asked))

    def protocol(self, protocol: Protocol) -> str:
        """Return what a protocol is for."""
        return str(self.words["protocols"][protocol])

    def stage(self, stage: Stage, server: str) -> str:
        """Return what is done at a stage; `server` is its name as it is to be shown."""
        return str(self.words["stages"][stage]).format(server=server)

    def outcome(self, outcome: Outcome, server: str) -> str:
        """Return what came of a check over one protocol, in one line; `server` is its name as it is to be shown."""
        match outcome:
            case Works():
                return str(self.words["outcomes"]["works"]).format(server=server)
            case Stopped():
                return str(self.words["outcomes"]["stopped"])
            case Fails():
                return self.title(outcome.diagnosis)
            case _ as never:
                assert_never(never)

    def pasted(self, what: NotAnAppPassword) -> str:
        """Return what was pasted in place of an app password."""
        words = self.words["pasted"]
        match what:
            case Empty():
                return str(words["empty"])
            case LooksLikeAddress():
                return str(words["address"])
            case LooksLikeNormalPassword():
                return str(words["normal"])
            case TooShort(missing):
                return str(words["count"]).format(letters=LETTERS - missing)
            case TooLong(extra):
                return str(words["count"]).format(letters=LETTERS + extra)
            case _ as never:
                assert_never(never)


def wording(language: str, folder: Path) -> Wording:
    """Return the words of one of the product's languages, English for every other.

    `folder` is resources/diagnoses. Raises FileNotFoundError when it has not even English.
    """
    own = languages.file_for(language, folder)
    english, spoken = languages.read(folder / f"{languages.LAST_RESORT}.json"), languages.read(own)
    merged = {group: words | spoken.get(group, {}) for group, words in english.items() if isinstance(words, dict)}
    return Wording(own.stem, merged)
