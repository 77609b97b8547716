"""The bundled guides with another one in the place of that which sets access up: its steps show the sheet of a program."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from assistant.guides.library import Library
from assistant.guides.model import Guide, Picture, Screenshot
from assistant.guides.reader import read_guide
from assistant.journey.route import Stop

_TEXT: Final = """---
title: Set up access
---

## The steps

### Sign in with Google {#sign-in .ending .sign-in if="google-sign-in=yes"}

Your program needs no app password.

1. Add the account in any program.
2. Choose Google there.

You cannot find it? Send this text to its maker:

```{.copy}
Does your program offer it?
```

[Use an app password](#make){.button}

/// details | It looks different on my screen
    type: different

Look for another word.
///

### Make the app password {#make}

[Open App passwords](https://myaccount.google.com/apppasswords){.button}

### Enter the values {#enter .values}

Any program needs these values.

1. Enter the first.
2. Enter the second.

![The form of a program](pictures/form.png)

[Open the list of servers](https://support.google.com/mail/answer/7126229){.button}

/// details | It looks different on my screen
    type: different

Look for another form.
///
"""
SLUG: Final = "app-password"
SIGN_IN, MAKE, ENTER = (Stop(SLUG, step) for step in ("sign-in", "make", "enter"))


@dataclass(frozen=True)
class Marked:
    """Guides of a library but for one, which is there in English only."""

    library: Library
    own: Guide = field(default_factory=lambda: read_guide(_TEXT, "guide.en.md", slug=SLUG, language="en"))

    def slugs(self) -> tuple[str, ...]:
        """Return the slugs of all guides."""
        return self.library.slugs()

    def languages(self, slug: str) -> tuple[str, ...]:
        """Return the languages that a guide is there in."""
        return ("en",) if slug == SLUG else self.library.languages(slug)

    def guide(self, slug: str, language: str) -> Guide:
        """Return a guide in the nearest language."""
        return self.own if slug == SLUG else self.library.guide(slug, language)

    def screenshot(self, guide: Guide, picture: Picture, language: str) -> Screenshot:
        """Return what to show for a picture."""
        return self.library.screenshot(guide, picture, language)
