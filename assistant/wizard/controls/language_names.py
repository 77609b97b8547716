"""What a language is called, also one that the program does not speak."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from assistant.guides import languages


def name_of(code: str) -> str:
    """Return a language's name in itself, its code where Qt knows no name either."""
    name = languages.name_of(code)
    return QLocale(code).nativeLanguageName() or code if name == code else name
