"""A guide as text and as JSON values, for those who read it without a window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from assistant.guides.model import Guide, Picture
from assistant.guides.plain import as_json, as_text, text_of
from assistant.guides.reader import read_guide

BODY = """### One {#one}

Press `Go`{.action}.

1. first

    more
2. second

- a

| A | B |
|---|---|
| 1 | 2 |

| | |
|---|---|
| 3 | 4 |

```
two
lines
```

Server: `mail.example.com`{.copy}

`alone`{.copy}

> [!strange] callout

> [!tabs]
> T
>> tab

> [!carousel]
> - ![x](a.png)
> - slide

/// details | Title
inside
///

#### Small

[Open](https://myaccount.google.com/){.button}

![](b.png)
"""
LINES = [
    "Press Go.",
    "1. first",
    "   more",
    "2. second",
    "- a",
    "A | B",
    "1 | 2",
    "3 | 4",
    "two",
    "lines",
    "Server: mail.example.com",
    "alone",
    "strange",
    "callout",
    "T",
    "tab",
    "slide",
    "Title",
    "inside",
    "Small",
]


def alt(picture: Picture) -> str:
    return picture.alt or ("words of b" if picture.file == "b.png" else "")


def test_every_block_has_its_words(read: Callable[[str], Guide]) -> None:
    assert text_of(read(BODY).steps[0].blocks).splitlines() == LINES


def test_steps_as_text(read: Callable[[str], Guide]) -> None:
    text = as_text(read(BODY + "\n### Two\n\n![](c.png)\n"), alt)
    assert text.startswith("A guide\n\n1. One  [one]\n   Press Go.\n")
    assert text.endswith("   # x\n   # words of b\n\n2. Two  [two]\n   # c.png")
    assert "\n   > Open: https://myaccount.google.com/\n" in text


def test_steps_as_json_values(read: Callable[[str], Guide]) -> None:
    guide = read(BODY)
    assert as_json(guide, alt) == {
        "slug": "guide",
        "title": "A guide",
        "language": "en",
        "status": "current",
        "updated": None,
        "steps": [
            {
                "id": "one",
                "was": [],
                "number": 1,
                "title": "One",
                "text": "\n".join(LINES),
                "buttons": [{"label": "Open", "address": "https://myaccount.google.com/"}],
                "pictures": [{"file": "a.png", "alt": "x"}, {"file": "b.png", "alt": "words of b"}],
                "seen": None,
                "source": [],
                "last_checked": None,
                "callouts": [{"kind": "note", "title": "strange", "text": "callout"}],
                "links": [],
            }
        ],
        "introduction": {"text": "", "pictures": [], "callouts": [], "links": []},
        "further_reading": [],
        "closing": {"text": "", "pictures": [], "callouts": [], "links": []},
    }
    dated = read_guide("---\ntitle: x\nupdated: 2026-11-22\n---\n### s\n", "x.md")
    assert dated.updated == date(2026, 11, 22)
    assert as_json(dated, alt)["updated"] == "2026-11-22"


INTRODUCED = """You need [**one** thing](#one), see [there](https://a.example/).

> [!warning]
> It is [hot](guide:heat).

### One {#one}

> [!warning]
> Mind it.
>
> > [!alert]
> > Wear gloves.

- [Open](https://myaccount.google.com/) [or read](/x)

## Further reading

[Google](https://support.google.com/x)

[Others](https://b.example/)
"""


def test_introduction_boxes_links_and_further_reading_are_among_the_json_values(read: Callable[[str], Guide]) -> None:
    told = as_json(read(INTRODUCED), alt)
    assert told["introduction"] == {
        "text": "You need one thing, see there.\nIt is hot.",
        "pictures": [],
        "callouts": [{"kind": "warning", "title": "", "text": "It is hot."}],
        "links": [
            {"label": "one thing", "address": "#one", "opened": True},
            {"label": "there", "address": "https://a.example/", "opened": False},
            {"label": "hot", "address": "guide:heat", "opened": True},
        ],
    }
    (step,) = told["steps"]
    assert step["callouts"] == [
        {"kind": "warning", "title": "", "text": "Mind it.\nWear gloves."},
        {"kind": "danger", "title": "", "text": "Wear gloves."},
    ]
    assert step["links"] == [
        {"label": "Open", "address": "https://myaccount.google.com/", "opened": True},
        {"label": "or read", "address": "/x", "opened": False},
    ]
    assert told["further_reading"] == [
        {"label": "Google", "address": "https://support.google.com/x", "opened": True},
        {"label": "Others", "address": "https://b.example/", "opened": False},
    ]
    assert told["closing"]["text"] == "Further reading\nGoogle\nOthers"
    assert told["closing"]["links"] == told["further_reading"]


def test_what_stands_behind_a_step_is_among_its_json_values() -> None:
    sources = '["a.b/c (2024-08-03)", "manual (2024-8)", "d (2020)", "e (undated)", f]'
    noted = f"{{seen: 2026-10-01 de, source: {sources}, last_checked: 2026-9-1}}"
    (step,) = as_json(read_guide(f"---\ntitle: x\nsteps:\n  s: {noted}\n---\n### s\n", "x.md"), alt)["steps"]
    assert step["seen"] == {"date": "2026-10-01", "language": "de"}
    assert step["last_checked"] == "2026-09-01"
    assert [(source["place"], source["date"]) for source in step["source"]] == [
        ("a.b/c", "2024-08-03"),
        ("manual", "2024-08"),
        ("d", "2020"),
        ("e", "undated"),
        ("f", None),
    ]


def test_where_a_step_stands(read: Callable[[str], Guide]) -> None:
    guide = read("### One\n\n### Two\n")
    assert [guide.step_index(step_id) for step_id in ("one", "two", "three")] == [0, 1, None]
