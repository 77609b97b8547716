"""An app password in whatever groups its sixteen letters stand: told from words by the pairs of letters it is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from assistant.mail.patterns import Pattern, folded
from assistant.mail.private import KNOWN
from assistant.mail.secret import LETTERS

Groups = list[tuple[int, int]]  # from where to where each of them is

RUN: Final = re.compile("[a-z]+", re.IGNORECASE | re.ASCII)
# What may stand between two groups, the number of the next one included.
GAP: Final = re.compile(r"[\W_]{0,16}(?:\d{1,2}[.):]{1,2}[\W_]{0,3})?")
AND: Final = frozenset({"and", "und", "et", "oraz", "ed", "y", "e", "i"})
# What the first group, or the last one, may be joined to: what it is called, the end of a server's name, an option.
LABEL: Final = "pass(?:wor[dt]|wd|e)?|pwd|psw|pw|mdp|senha|clave|haslo|kennwort|parola|secret|key|code"
CUTS: Final = tuple(
    Pattern(pattern, re.IGNORECASE | re.ASCII)
    for pattern in (
        rf"(?<![a-z])(?>{LABEL})(?=[a-z]{{4}})",
        rf"(?<=[a-z])(?=(?:{LABEL})(?![a-z]))",
        r"(?<=\.)(?:com|net|org|[a-z]{2})(?=[a-z]{4})",
        r"(?<![\w-])--?[a-z](?=[a-z]{3})",
        r"(?<![\w-])--?[a-z]{2}(?=[a-z]{4})",
    )
)

# How much rarer than by chance two letters stand beside each other in words, as a logarithm to the base 2, and four added to it:
# a row for each first letter, in it a digit for each second one. Counted in the seven languages of the guides, of the window's
# words and of the documentation.
RARE: Final = (
    "73129636255231337212335944",
    "58993989489497499486599969",
    "29392992254599199393499983",
    "28861979289746279448557964",
    "45224434246230637012445463",
    "49993489399796399596499999",
    "39973946399354399376399999",
    "39692999499576499464698999",
    "35231335874231266312536694",
    "49993999699998689969699999",
    "49793999599696499655599998",
    "26751765297387288934479969",
    "25992999298847339975599978",
    "28321526295663298731359945",
    "64436437464330437123243665",
    "29872897499496249154489959",
    "99999999999999999999399999",
    "16430856295634178432345953",
    "28371685295656237921394974",
    "19691693196497269243494936",
    "46453557357442559222948695",
    "39992995399999379599769999",
    "39863995398995379658799949",
    "69697999699999879996999979",
    "67495679977756659955795999",
    "37772989498875569896496935",
)
WORD: Final = 3  # letters; shorter words are as common among letters by chance
BY_CHANCE: Final = 4
UNLIKELY: Final = 0  # what is no word is rarer than this
DOUBTFUL: Final = -3  # the same, for what stands as Google shows it: few words have so rare letters


def app_passwords(text: str) -> Iterator[tuple[int, int]]:
    """Yield where sixteen letters stand that are no words, in one to sixteen groups with signs between them."""
    pieces = _pieces(text)
    found = _groups(text, pieces)
    joined = [piece for piece in pieces if text[slice(*piece)].lower() not in AND]
    if len(joined) < len(pieces):
        found += _groups(text, joined)
    yield from _without_words_beside(text, found)


def _without_words_beside(text: str, found: Sequence[Groups]) -> Iterator[tuple[int, int]]:
    """Yield from where to where the groups are; those with a word at an end only where no others share letters with them."""
    taken = bytearray(len(text))
    certain: list[tuple[int, int]] = []
    others: list[tuple[int, int]] = []
    for groups in found:
        ends = (text[slice(*groups[end])].lower() for end in (0, -1))
        words = any(len(end) >= WORD and end in KNOWN for end in ends)
        (others if words else certain).append((groups[0][0], groups[-1][1]))
    for start, end in certain:
        taken[start:end] = b"\1" * (end - start)
    yield from certain
    yield from (place for place in others if not any(taken[slice(*place)]))


def _pieces(text: str) -> Groups:
    """Return where the letters stand, each run of them cut where a label may end or begin."""
    letters = folded(text)
    cuts = sorted({found.end() for pattern in CUTS for found in pattern.finditer(text, letters)}, reverse=True)
    pieces: Groups = []
    for run in RUN.finditer(text):
        start, end = run.span()
        while cuts and cuts[-1] <= end:
            pieces.append((start, cuts[-1]))
            start = cuts.pop()
        pieces.append((start, end))
    return pieces


def _groups(text: str, pieces: Groups) -> list[Groups]:
    found: list[Groups] = []
    lengths = [end - start for start, end in pieces]
    close = [_near(text[before[1] : after[0]]) for before, after in pairwise(pieces)]
    for first, length in enumerate(lengths):
        last, letters = first, length
        while letters < LETTERS and last < len(close) and close[last]:
            last += 1
            letters += lengths[last]
        if letters == LETTERS and _secret(text, pieces[first : last + 1]):
            found.append(pieces[first : last + 1])
    return found


def _near(gap: str) -> bool:
    return gap == " " or GAP.fullmatch(gap.strip()) is not None or gap.lower().strip(" ,;\n") in AND


def _secret(text: str, pieces: Groups) -> bool:
    groups = [text[slice(*piece)] for piece in pieces]
    if all(group.lower() in KNOWN for group in groups) or not _in_one_case(groups):
        return False
    start, end = pieces[0][0], pieces[-1][1]
    as_shown = {len(group) for group in groups} <= {4, LETTERS}
    beside = text[max(0, start - 1) : start] + text[end : end + 1]
    alone = not any(sign.isalpha() and not sign.isascii() for sign in beside)  # not the rest of a word with an accent
    total = sum(min(0, rarity(group)) if group.lower() in KNOWN else rarity(group) for group in groups)
    return (as_shown or alone) and total > (DOUBTFUL if as_shown and alone else UNLIKELY)


def _in_one_case(groups: Sequence[str]) -> bool:
    """Say whether all are in small letters, but for a capital that begins the first one, in capitals, or each with a capital."""
    written = " ".join(groups)
    return written[1:].islower() or written.isupper() or written.istitle()


def rarity(letters: str) -> int:
    """Return how much rarer than by chance its pairs of letters are in words."""
    return sum(int(RARE[ord(one) - ord("a")][ord(two) - ord("a")]) - BY_CHANCE for one, two in pairwise(letters.lower()))
