"""What a Linux desktop is told about the program, in all languages: the menu's entry and the software centre's page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET

from assistant.guides import languages
from assistant.paths import PROGRAM, TITLE
from build.installers.version_resource import VENDOR

Words = Mapping[str, Mapping[str, Any]]
SOURCES: Final = Path(__file__).parents[3] / "resources" / "linux"
COMPONENT: Final = "io.github.gmail_access_assistant"
TRANSLATABLE: Final = {"GenericName": "generic_name", "Comment": "comment", "Keywords": "keywords"}
LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"


def desktop_entry(template: str, words: Words) -> str:
    """Return the desktop entry with its translatable keys in each language."""
    return template.rstrip("\n") + "\n" + "".join(f"{line}\n" for line in _translated_lines(words))


def _translated_lines(words: Words) -> Iterator[str]:
    yield from (f"Name[{language}]={TITLE}" for language in words if language != languages.LAST_RESORT)
    for key, source in TRANSLATABLE.items():
        for language, of_language in words.items():
            tag = "" if language == languages.LAST_RESORT else f"[{language}]"
            value = of_language[source]
            yield f"{key}{tag}={value if isinstance(value, str) else ';'.join(value) + ';'}"


def metainfo(words: Words, version: str, day: str, homepage: str = "") -> str:
    """Return the AppStream metainfo; `day` is the release's, as 2026-11-22."""
    top = ET.Element("component", type="desktop-application")
    for tag, text in (
        ("id", COMPONENT),
        ("metadata_license", "CC0-1.0"),
        ("project_license", "MIT AND LGPL-3.0-only"),
        ("name", TITLE),
    ):
        ET.SubElement(top, tag).text = text
    _translated(top, "summary", {language: each["comment"] for language, each in words.items()})
    developer = ET.SubElement(top, "developer", id=COMPONENT)
    ET.SubElement(developer, "name").text = VENDOR
    _description(top, words)
    ET.SubElement(top, "launchable", type="desktop-id").text = f"{PROGRAM}.desktop"
    ET.SubElement(ET.SubElement(top, "provides"), "binary").text = PROGRAM
    if homepage:
        ET.SubElement(top, "url", type="homepage").text = homepage
    _translated(ET.SubElement(top, "keywords"), "keyword", {name: each["keywords"] for name, each in words.items()})
    ET.SubElement(top, "content_rating", type="oars-1.1")
    ET.SubElement(ET.SubElement(top, "releases"), "release", version=version, date=day, type="stable")
    ET.indent(top)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(top, encoding="unicode") + "\n"


def _description(top: ET.Element, words: Words) -> None:
    description = ET.SubElement(top, "description")
    for number in range(len(words[languages.LAST_RESORT]["description"])):
        _translated(description, "p", {name: each["description"][number] for name, each in words.items()})


def _translated(parent: ET.Element, tag: str, texts: Mapping[str, str | list[str]]) -> None:
    for language, text in texts.items():
        attributes = {} if language == languages.LAST_RESORT else {LANGUAGE: language}
        for each in [text] if isinstance(text, str) else text:
            ET.SubElement(parent, tag, attributes).text = each
