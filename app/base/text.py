"""Texts for people: marked in English where they are used, looked up in the reader's language.

One mechanism serves window, command line and workbooks: the Qt Linguist files of
``resources/i18n`` are read directly, so nothing has to be compiled and nothing imports Qt.
"""

from __future__ import annotations

import contextlib
import contextvars
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple
from xml.parsers import expat

import resources

LANGUAGES = ("en", "fr", "es", "pt", "ar", "ru")
RIGHT_TO_LEFT = frozenset({"ar"})

_language: str = "en"
_override: contextvars.ContextVar[str | None] = contextvars.ContextVar("language", default=None)


class Message(NamedTuple):
    """A text to be worded later: its code and the parameters of the wording."""

    code: str
    params: Mapping[str, object] = MappingProxyType({})


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
    forms = _texts(language(), context).get(text, (text,))
    chosen = forms[min(_plural(language(), n), len(forms) - 1)] if n is not None else forms[0]
    chosen = chosen or text
    if n is not None:
        chosen = chosen.replace("%n", format(n))
    return chosen.format(**params) if params else chosen


@cache
def _texts(code: str, context: str) -> dict[str, tuple[str, ...]]:
    """Read one context of a translation file, source to its forms; empty where there is none.

    One by one, since the first frame shows the texts of one context and no person sees all.
    """
    found: dict[str, tuple[str, ...]] = {}
    for part in _contexts(code).get(context, ()):
        found.update(_messages(part))
    return found


def _messages(part: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the sources of a context with their forms, those in use and translated."""
    words: list[str] = []
    source, gone = "", False
    forms: list[str] = []
    found: list[tuple[str, tuple[str, ...]]] = []

    def on_start(name: str, attributes: dict[str, str]) -> None:
        nonlocal forms, gone
        words.clear()
        if name == "translation":
            forms, gone = [], attributes.get("type") in {"vanished", "obsolete"}

    def on_end(name: str) -> None:
        nonlocal source
        text = "".join(words)
        words.clear()
        if name == "source":
            source = text
        elif name == "numerusform":
            forms.append(text)
        elif name == "translation" and not gone:
            found.append((source, tuple(forms) or (text,)))

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = on_start, on_end
    parser.CharacterDataHandler = words.append
    parser.Parse(part, True)  # noqa: FBT003  (expat's: this is all there is)
    return ((source, forms) for source, forms in found if any(forms))


@cache
def _contexts(code: str) -> dict[str, list[str]]:
    """Cut a translation file into its contexts, by name and still in the language of the file."""
    source = resources.path(f"i18n/app_{code}.ts")
    found: dict[str, list[str]] = {}
    if source.exists():
        for part in source.read_text(encoding="utf-8").split("<context>")[1:]:
            name = part.partition("<name>")[2].partition("</name>")[0]
            whole = part.partition("</context>")[0]
            found.setdefault(name, []).append(f"<context>{whole}</context>")
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
