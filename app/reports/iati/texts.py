"""Texts in the XML: their language, their narratives, and no sign that XML cannot hold."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from app.domain.problem import Context

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

ENGLISH = "en"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_BREAK = re.compile(r"\r\n?|\u2028|\u2029")
_FORBIDDEN = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_INVISIBLE = frozenset({"Cf", "Cc", "Zs", "Zl", "Zp", "Cn", "Co"})
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = {"ARABIC": "ar", "CYRILLIC": "ru"}
_OFTEN = {
    "fr": "le la les des du une et pour dans sur avec au aux par est que qui leur ses l d",
    "es": "el la los las del una y para en con al por es que su sus como más",
    "pt": "o a os as do da dos das uma e para em com ao aos pela por que na no nas nos",
    "en": "the of and to in for a an with on by is are that their from at as",
}
_HINTS = 2
"""So many more frequent words of a language say more than where the office is."""


def clean(text: object) -> str:
    """Return a text without signs that XML forbids; empty where nobody would see anything."""
    plain = _FORBIDDEN.sub("", _BREAK.sub("\n", str(text or ""))).strip()
    seen = any(unicodedata.category(sign) not in _INVISIBLE for sign in plain)
    return plain if seen else ""


def line(text: object) -> str:
    """Return a text on one line."""
    return " ".join(clean(text).split())


def language_of(text: str, usual: str) -> str:
    """Return the language of a text: by its script, its words, else the usual one.

    A language is only taken from the words where it has clearly more of its frequent ones than
    the usual one.
    """
    scripts = Counter(unicodedata.name(sign, "").partition(" ")[0] for sign in text[:400])
    for script, lang in _SCRIPTS.items():
        if scripts[script] > sum(scripts.values()) // 2:
            return lang
    words = Counter(_WORD.findall(text.lower()))
    hints = {lang: sum(words[word] for word in often.split()) for lang, often in _OFTEN.items()}
    best = max(hints, key=lambda lang: (hints[lang], lang == usual))
    ahead = hints[best] - hints.get(usual, 0)
    return best if ahead >= _HINTS else usual


def add(
    parent: Element, tag: str, text: str = "", /, attributes: dict[str, str] | None = None
) -> Element:
    """Append an element; attributes without a value are left out."""
    from xml.etree import ElementTree as ET

    given = {key: value for key, value in (attributes or {}).items() if value}
    made = ET.SubElement(parent, tag, given)
    if text:
        made.text = text
    return made


def say(parent: Element, text: str, lang: str = "") -> None:
    """Append a narrative, in the language of the activity where none is named."""
    if text:
        add(parent, "narrative", text, {_LANG: lang})


def named(parent: Element, tag: str, text: str, english: str = "") -> Element:
    """Append an element that holds nothing but a text, and what it is in English."""
    made = add(parent, tag)
    say(made, text)
    if english and english != text:
        say(made, english, ENGLISH)
    return made


def say_label(parent: Element, context: Context, list_code: str, code: str, lang: str) -> None:
    """Append what a code is called, in the language of the activity and in English."""
    item = context.code(list_code, code)
    own, english = (line(item.label(tongue)) if item else code for tongue in (lang, ENGLISH))
    say(parent, own)
    if english != own:
        say(parent, english, ENGLISH)


def mark_language(activity: Element, lang: str) -> None:
    """Say which language narratives of an activity are in unless they say otherwise."""
    activity.set(_LANG, lang)
