"""Words, numbers and days as the person at the screen writes them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from app.base import text
from app.base.text import translate

if TYPE_CHECKING:
    from decimal import Decimal

NAMES = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "ar": "العربية",
    "ru": "Русский",
}
"""Languages in their own words."""

_ALWAYS = ("en", "fr", "ar")
# ar_AE: plain "ar" writes Arabic-Indic digits and then refuses to read the Latin ones people type.
_LOCALES = {
    "en": "en_GB",
    "fr": "fr_FR",
    "es": "es_ES",
    "pt": "pt_PT",
    "ar": "ar_AE",
    "ru": "ru_RU",
}
_FIRST_STRONG, _POP = "\u2068", "\u2069"
_LEFT = "\u2066"
_MARK = "\u200f"
"""Has no width; says that a line runs from right to left."""
_installed: list[QTranslator] = []


def offered() -> tuple[str, ...]:
    """Return the languages a person can choose now."""
    return tuple(
        code
        for code in text.LANGUAGES
        if code in _ALWAYS or resources.path(f"i18n/app_{code}.ts").exists()
    )


@cache
def in_all_languages(context: str, source: str) -> tuple[str, ...]:
    """Return a text in every language: people look for the word they know."""
    found = []
    for code in text.LANGUAGES:
        with text.in_language(code):
            found.append(translate(context, source))
    return tuple(dict.fromkeys(found))


def of_system() -> str:
    """Return the language of the desk, if the program speaks it; else English."""
    code = QLocale.system().name()[:2]
    return code if code in offered() else "en"


def choose(app: QApplication, code: str) -> None:
    """Speak this language from now on, and set the direction it is read in."""
    # Here, not above, as wherever the first frame passes: making Qt's enumerations takes long.
    from PySide6.QtCore import Qt

    text.set_language(code)
    QLocale.setDefault(locale())
    right_to_left = text.language() in text.RIGHT_TO_LEFT
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(direction)
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    own = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if text.language() != "en" and own.load(f"qtbase_{text.language()}", folder):
        app.installTranslator(own)
        _installed.append(own)


def locale() -> QLocale:
    """Return the locale of the language in use; its digits are always 0 to 9."""
    return QLocale(_LOCALES[text.language()])


def number(value: float | str | Decimal | None, decimals: int | None = None) -> str:
    """Return a number with its groups marked; empty for None, unchanged when it is no number."""
    # Here, not above: the first frame shows no number, and comes before everything it can.
    from decimal import Decimal, InvalidOperation

    from app.domain.numbers import show_number

    if value is None:
        return ""
    try:
        exact = Decimal(str(value))
    except InvalidOperation:
        return str(value)
    if decimals is not None:
        exact = round(exact, decimals)
    return show_number(format(exact, "f"), text.language(), decimals or 0)


def money(amount: str | Decimal | None, currency: str | None = None) -> str:
    """Return an amount, its cents only when there are any, and the currency's code after it."""
    from decimal import Decimal

    if amount is None:
        return ""
    exact = Decimal(str(amount))
    shown = number(str(exact), 0 if exact == exact.to_integral_value() else 2)
    return isolate(f"{shown}\u00a0{currency}") if currency else shown


def percent(part: float, whole: float) -> str:
    """Return a share in whole per cent; empty when there is no whole."""
    return in_percent(number(round(100 * part / whole))) if whole else ""


def in_percent(shown: str) -> str:
    """Return a number that is shown already with the sign of percent as the language sets it."""
    from app.domain.locales import PERCENT

    return shown + PERCENT.get(text.language(), "%")


def day(stored: str | None) -> str:
    """Return a stored day, month or year in the person's own order; empty for None."""
    from app.domain.days import show_day

    return show_day(stored, text.language()) if stored else ""


def moment(iso: str | None, *, doubtful: bool = False) -> str:
    """Return an ISO moment (UTC) as local day and time; a doubtful one says that it is."""
    if doubtful:
        return translate("shell", "{when} (date doubtful)", when=moment(iso))
    if not iso:
        return ""
    import datetime as dt

    try:
        local = dt.datetime.fromisoformat(iso).astimezone()
    except (ValueError, OverflowError):
        return iso
    return joined([day(local.date().isoformat()), f"{local:%H:%M}"])


def isolate(fragment: str) -> str:
    """Keep the order of a fragment whatever is written around it."""
    return f"{_FIRST_STRONG}{fragment}{_POP}"


def as_written(fragment: str) -> str:
    """Keep what somebody wrote in its own direction, where the page is read the other way."""
    if fragment and text.language() in text.RIGHT_TO_LEFT:
        return isolate(fragment)
    return fragment


def line_as_written(fragment: str) -> str:
    """Keep a whole line as somebody wrote it, but begin it where lines begin on this page."""
    mirrored = text.language() in text.RIGHT_TO_LEFT
    return f"{_MARK}{isolate(fragment)}" if mirrored else fragment


def duration(seconds: int) -> str:
    """Word a time as one says it: in seconds, or whole minutes."""
    if seconds < 90:
        return translate("exchange", "%n seconds", seconds)
    return translate("exchange", "%n minutes", round(seconds / 60))


def left_to_right(fragment: str) -> str:
    """Keep a code, path or file name in reading order inside Arabic text."""
    return f"{_LEFT}{fragment}{_POP}"


def joined(parts: list[str]) -> str:
    """Return a list of words with the separator of the language."""
    return translate("shell", ", ").join(parts)
