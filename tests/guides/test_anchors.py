"""Which step an anchor means that another system made of a heading."""

from __future__ import annotations

import pytest

from assistant.guides import anchors
from assistant.guides.reader import read_guide

GUIDE = """---
title: Anchors
---

### 1. Open the page: “Sécurité” {#open}

Text.

#### What if it isn't there?

Text.

### Save & close

> [!tabs]
> On a phone
>> Tap it.

/// details | More about it
Text.
///

### …
Text.

### Open the page again {#again}

Text.
"""


@pytest.mark.parametrize(
    ("anchor", "step"),
    [
        ("open", "open"),
        ("Open", "open"),
        ("1-open-the-page-sécurité", "open"),
        ("open-the-page-s%C3%A9curit%C3%A9", "open"),
        ("open_the_page__securite_", "open"),
        ("what-if-it-isnt-there", "open"),
        ("what-if-it-isn-t-there", "open"),
        ("save--close", "save-close"),
        ("on-a-phone", "save-close"),
        ("more-about-it", "save-close"),
        ("open-the-page-again", "again"),
        ("nowhere", None),
        ("", None),
        ("2", None),
        ("---", None),
    ],
)
def test_an_anchor_means_the_step_that_holds_its_heading(anchor: str, step: str | None) -> None:
    guide = read_guide(GUIDE, "guide.en.md")
    found = anchors.place(anchor, anchors.places(guide))
    assert (found.id if found else None) == step
