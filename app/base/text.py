"""Texts for people: marked in English where they are used, looked up in the reader's language.

One mechanism serves window, command line and workbooks: the Qt Linguist files of
``resources/i18n`` are read directly, so nothing has to be compiled and nothing imports Qt.
"""

from __future__ import annotations

import contextlib
import contextvars
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from xml.etree import ElementTree as ET

import resources

LANGUAGES = ("en", "fr", "es", "pt", "ar", "ru")
RIGHT_TO_LEFT = frozenset({"ar"})

_language: str = "en"
_override: contextvars.ContextVar[str | None] = contextvars.ContextVar("language", default=None)


@dataclass(frozen=True)
class Message:
    """A text to be worded later: its code and the parameters of the wording."""

    code: str
    params: dict[str, object] = field(default_factory=dict)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  (lupdate looks for this very name)
    """Mark ``text`` for translation and return it unchanged."""
    del context
    return text


def language() -> str:
    """Return the code of the language texts are shown in now."""
    return _override.get() or _language


def set_language(code: str) -> None:
    """Show all further texts in this language; an unknown code means English."""
    global _language  # noqa: PLW0603  (one person, one language at a time)
    _language = code if code in LANGUAGES else "en"


@contextlib.contextmanager
def in_language(code: str) -> Iterator[None]:
    """Word texts in another language for a while, e.g. the recipient's of a package."""
    token = _override.set(code if code in LANGUAGES else "en")
    try:
        yield
    finally:
        _override.reset(token)


def translate(context: str, text: str, n: int | None = None, /, **params: object) -> str:
    """Return ``text`` in the current language, its ``{name}`` places filled.

    Args:
        context: the group the text belongs to in the translation files.
        text: the English source; its plural choice (``%n``) is made by ``n``.
        n: the number that chooses the plural form and replaces ``%n``.
        params: values of the named places.
    """
    forms = _catalogue(language()).get((context, text), (text,))
    chosen = forms[min(_plural(language(), n), len(forms) - 1)] if n is not None else forms[0]
    chosen = chosen or text
    if n is not None:
        chosen = chosen.replace("%n", str(n))
    return chosen.format(**params) if params else chosen


@lru_cache(maxsize=len(LANGUAGES))
def _catalogue(code: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Read one translation file: (context, source) to its forms; empty where there is none."""
    source = resources.path(f"i18n/app_{code}.ts")
    if not source.exists():
        return {}
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ET.parse(source).getroot().iter("context"):  # noqa: S314  (our own file)
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            forms = forms or (translation.text or "",)
            if any(forms):
                found[name, message.findtext("source") or ""] = forms
    return found


def _plural(code: str, n: int) -> int:
    """Choose the plural form, in the order Qt Linguist keeps the forms of that language."""
    if code == "ru":
        if n % 10 == 1 and n % 100 != 11:
            return 0
        return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2
    if code == "ar":
        if n <= 2:
            return n
        return 3 if 3 <= n % 100 <= 10 else 4 if n % 100 >= 11 else 5
    if code == "fr":
        return 0 if n <= 1 else 1
    return 0 if n == 1 else 1
