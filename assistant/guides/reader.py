"""Reads a guide: the text of a Markdown file in, a `Guide` out."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path, PurePath
from threading import Lock

from markdown import Markdown

from assistant.guides.languages import IN_A_NAME, normalise
from assistant.guides.model import Guide
from assistant.guides.reading import dialect, limits
from assistant.guides.reading.blocks import BlockReader
from assistant.guides.reading.body import Body
from assistant.guides.reading.containers import lay_containers
from assistant.guides.reading.front_matter import FrontMatter, read_front_matter
from assistant.guides.reading.scan import scan
from assistant.guides.reading.steps import read_steps
from assistant.guides.reading.titles import title_of_file
from assistant.guides.reading.written import spaced_headings

_NAMED = re.compile(rf".+\.({IN_A_NAME})\.[a-z]+", re.IGNORECASE)
_one_at_a_time = Lock()


def read_guide(text: str, source: str, *, slug: str = "", language: str = "", folder: Path | None = None) -> Guide:
    """Read a guide.

    Args:
        text: the whole file, front matter included.
        source: the file's name as errors give it.
        slug: the guide's name in its library; without it the front matter's, then the file's.
        language: the language's code; without it the front matter's, then the file name's (`guide.fr.md`).
        folder: where the guide's pictures lie; nothing is read from it here.

    Raises:
        GuideError: the guide cannot be read; it names the line, and says what is wrong.
    """
    notes = read_front_matter(limits.clean(text, source), source)
    slug = slug or notes.slug or PurePath(source).name.lstrip(".").split(".")[0]
    body = _read_body(notes, source, slug)
    limits.refuse_heavy(body, notes.line, source)
    return Guide(
        slug=slug,
        title=body.title,
        language=_language(language or notes.language, source),
        steps=body.steps,
        introduction=body.introduction,
        further_reading=body.further_reading,
        closing=body.closing,
        updated=notes.updated,
        minutes=notes.minutes,
        needs=notes.needs,
        status=notes.status,
        replaced_by=notes.replaced_by,
        excerpt=notes.excerpt,
        source=source,
        folder=folder,
        unread_marks=body.unread_marks,
        remarks=(*notes.remarks, *body.remarks),
    )


def _language(written: str, source: str) -> str:
    if not written:
        named = _NAMED.fullmatch(PurePath(source).name)
        written = named[1] if named else ""
    return normalise(written) if written else ""


@cache
def _markdown() -> Markdown:
    return dialect.parser()


def _read_body(notes: FrontMatter, source: str, slug: str) -> Body:
    text = spaced_headings(limits.without_data(notes.body))
    limits.refuse_extremes(text, notes.line, source)
    scanned = scan(text, notes.line)
    lay_containers(scanned, source)
    with _one_at_a_time:  # the parser remembers the references of the guide it is reading
        markdown = _markdown()
        markdown.references.clear()
        reader = BlockReader(markdown, scanned, source, notes.line)
        body = read_steps(reader, scanned.text, notes, title_of_file(slug, source))
    return replace(body, remarks=(*scanned.remarks, *body.remarks))
