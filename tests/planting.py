"""A guide in which signs that may not be shown stand wherever an author can write: as they are, and in every encoding."""

from __future__ import annotations

import json
from pathlib import Path

RAW = "\x1bc\x9b\u202e\u2067\u2028\u200b\ufeff"
ENTITIES = "&#27;&#x9b;&#155;&#x202e;&#x2067;&#8232;&rlm;&ZeroWidthSpace;&#xfeff;&#13;"
IN_YAML = r"\ec\x9B\u202E\u2067\L\u200B\uFEFF\r"
IN_ADDRESS = "%1bc%9b%e2%80%ae%e2%81%a7%e2%80%a8%0d"
SIGNS = frozenset("\x1b\x9b\r\x85\u202e\u2067\u2068\u2028\u2029\u200b\u200e\u200f\ufeff\udcff")
BOTH = RAW + ENTITIES
NAME = f"mine{RAW}\nforged"
PNG = Path(__file__).parents[1] / "resources" / "icons" / "16.png"


def guide(language: str) -> str:
    """Return the text of the guide."""
    return f"""---
title: "A title {IN_YAML}{RAW}"
excerpt: "Excerpt {IN_YAML}"
minutes: 5
needs: ["A phone {IN_YAML}"]
"odd {IN_YAML}": "value {IN_YAML}"
steps: {{"step {IN_YAML}": "2026-01-01"}}
---

Before {BOTH} **bold {BOTH}** `code {RAW}` [link {BOTH}](https://evil.example/{RAW}{ENTITIES}{IN_ADDRESS})
[](https://evil.example/{IN_ADDRESS}) <https://evil.example/{IN_ADDRESS}> https://evil.example/{RAW}{IN_ADDRESS}

#### Heading {BOTH}

## Steps {BOTH}

### First {BOTH}<br>forged {{#first{RAW} if="account=work{RAW}|unknown|personal"}}

Do it {BOTH}, `Label {RAW}`{{.action}}, <kbd>F9 {BOTH}</kbd>, [on](#second{ENTITIES}), [out](guide:other{ENTITIES}#x).

[Open {BOTH}](https://myaccount.google.com/apppasswords){{.button}}

[](https://myaccount.google.com/security?x={IN_ADDRESS}){{.button}}

![Words {BOTH}](seen.png)

![](told.png)

![Gone {BOTH}](gone.png)

![](https://evil.example/{IN_ADDRESS}.png)

- Server {BOTH}: `imap{RAW}.gmail.com`{{.copy}}

```{{.copy title="Text {RAW}"}}
Hello {RAW}
again
```

    indented {RAW} &#27;

| Head {BOTH} | b |
| --- | --- |
| cell {BOTH} | ![cell {BOTH}](seen.png) |

> [!warning] Warned {BOTH}
> more {BOTH}

> [!My own {ENTITIES}]
> more

> [!tabs]
> Tab {BOTH}
>> inside {BOTH}

> [!faq]
> Question {BOTH}
>> Answer {BOTH}

/// details | Different {BOTH}
    type: different

Other {BOTH}
///

### Second {{#second}}

2. two {BOTH}

## Further {BOTH}

[Read {BOTH}](https://evil.example/{IN_ADDRESS}) or [](https://support.google.com/{ENTITIES}) in {language}
"""


def plant(folder: Path) -> Path:
    """Write the guide into a folder, in two languages and with pictures, and return the folder."""
    inside = folder / NAME
    inside.mkdir()
    for language in ("en", "fr"):
        (inside / f"guide.{language}.md").write_text(guide(language), encoding="utf-8")
    for picture in ("seen", "told"):
        (inside / f"{picture}.png").write_bytes(PNG.read_bytes())
        about = {"alt": {"en": f"Alt {RAW}"}, "caption": {"en": f"Caption {RAW}"}, f"name {RAW}": 1}
        (inside / f"{picture}.json").write_text(json.dumps(about), encoding="utf-8")
    return folder
