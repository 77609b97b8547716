"""An app password in what was copied, told from anything else that somebody may have copied: it is one surely, or it is none."""

from __future__ import annotations

import re
from typing import Final

from assistant.mail.characters import blank
from assistant.mail.letters import rarity
from assistant.mail.private import KNOWN
from assistant.mail.secret import AppPassword

LONGEST: Final = 100  # characters, and there may be as many octets in each of them; sixteen letters, each with blanks around it

_GROUPED: Final = re.compile(r"[a-z]{4}(?:\s+[a-z]{4}){3}", re.ASCII)
_VOWEL: Final = re.compile("[aeiouy]")
_IN_A_ROW: Final = re.compile("[a-z]{16}", re.ASCII)
# How rare the pairs of letters must be, as `letters.RARE` counts it; with a word among the groups, and where nothing but the
# letters speaks for it.
RARITY, BESIDE_A_WORD, ALONE = -11, 4, 4
FEWEST: Final = 7  # different letters: of a million made by chance 15 have fewer
# Words of four letters from all that this program says, beside those of replies.
SHORT: Final = (
    "aber abra abre abri agit agli aide albo algo alla alle alte anew anna anni anos apps apra apre aqui asks auch aura "
    "avec aver avez azul beim bene bien bleu blue bons cabe cada casa caso cela chez clic clue cole como copi copy cosa "
    "cose crea cree crei cria crie czas dado daje dall dane dann dans darf dass dati dato daty dazu debe dedo deja deje "
    "dela dele dell denn deux deve dias dica dice diga dito dnia doch dois doit domu donc dopo dort dots dove drei duas "
    "dura dure echt eine elas eles ella elle ello ends eram eran erro erst esce esos essa esse esso esta este esto etap "
    "etwa fait fala fare faut fede fica fino fits fois fond font foto ganz geht gets gibt gilt ging goes guia habe hace "
    "haga harm haya hier hizo hoje hora ihre inna inne inny iria isso isto jaki jako jede jego jest jeux jour jump kann "
    "kaum kein keys kodu kody kont kosz krok lado lang lata lead leem leen leer leia lets leur leva lido lien lieu lire "
    "lixo loin loro lors lose maio mais maja male malo mano mars mayo mehr mein meio meno menu mimo mire mise mnie modi "
    "modo moja moje mots muda mude musi muss nach nada nazw nell neue nich niej nikt noch nome nomi noms noto nous nova "
    "novo nowa nowe numa obok oder oggi ogni ohne okna okno onde ones oraz otra otro para pase paso pays pede pela pelo "
    "pero peut peux pida pide plik plus poco pode pola pole polu pone pour pris przy puis pyta qual quel quem quer quoi "
    "razu rede rete rien riga robi roku sabe safe sage sagt sair sais sait sake sale sama samo sans sees sehe sehr sein "
    "seit sept sera sert sete sets seul seus sich sido siga sind siti slug soit sola soll solo sono sont sous stay suas "
    "sull suoi suya suyo taka tant tard tego teil tels teve tick tipo toda todo topo tous tout tras tres trop trwa trzy "
    "tudo tych tymi undo unos usam usan usar usen usou utte vada vale veda vede vedo veja vejo vers vert veut vide viel "
    "vier vive voce voir vois vont vorn vous wann weil wenn wert wiem wina wird wise woli wpis zbyt zwar zwei"
)
FOUR: Final = frozenset(SHORT.split())


def app_password(text: str) -> AppPassword | None:
    """Return the app password that a text is, and nothing else: four groups of four small letters, or sixteen in a row.

    Google shows it in groups, with spaces that a browser copies as they are, as no-break spaces or as line breaks. What does not
    show is no part of it. Four words are none, nor is one of sixteen letters.
    """
    if len(text) > LONGEST:
        return None
    shown = "".join(" " if sign.isspace() else "" if blank(sign) else sign for sign in text).strip()
    groups = shown.split()
    if _GROUPED.fullmatch(shown):
        found = _no_words(groups)
    else:
        found = bool(_IN_A_ROW.fullmatch(shown)) and shown not in KNOWN and rarity(shown) > ALONE
    letters = "".join(groups)
    return AppPassword(letters) if found and len(set(letters)) >= FEWEST else None


def _no_words(groups: list[str]) -> bool:
    """Say whether four groups are no four words: words have vowels, few have rare pairs, and two known ones are no chance."""
    words = sum(group in KNOWN or group in FOUR for group in groups)
    can_be_said = all(map(_VOWEL.search, groups))
    rare = not can_be_said or sum(map(rarity, groups)) > (BESIDE_A_WORD if words else RARITY)
    return words <= 1 and rare
