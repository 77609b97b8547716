"""What is said of each kind, in a person's language, from resources/diagnoses: one file a language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, assert_never

from assistant.mail import languages
from assistant.mail.diagnosis import Diagnosis
from assistant.mail.kinds import Kind, Proof
from assistant.mail.outcomes import Fails, Outcome, Stage, Stopped, Works
from assistant.mail.secret import LETTERS, Empty, LooksLikeAddress, LooksLikeNormalPassword, NotAnAppPassword, TooLong, TooShort
from assistant.mail.servers import Protocol


@dataclass(frozen=True, slots=True)
class Wording:
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
