"""How the six languages write numbers, months, and yes and no: plain data, nothing computed."""

from __future__ import annotations

NBSP = "\u00a0"
NNBSP = "\u202f"

GROUPING = {"en": ",", "fr": NNBSP, "es": ".", "pt": ".", "ar": ",", "ru": NBSP}
"""Between thousands."""
DECIMAL = {"en": ".", "fr": ",", "es": ",", "pt": ",", "ar": ".", "ru": ","}
"""Before decimals; Arabic with Latin digits follows the English form, as UN texts do."""
PERCENT = {"en": "%", "fr": f"{NBSP}%", "es": f"{NBSP}%", "pt": "%", "ar": "%", "ru": f"{NBSP}%"}
"""The sign of percent, with what stands before it."""

DAY_FIRST = frozenset({"fr", "es", "pt", "ar", "ru"})
"""Languages in which 03/04/2012 can only mean the third of April."""

MONTHS: dict[str, tuple[str, ...]] = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "fr": (
        "janv.", "févr.", "mars", "avr.", "mai", "juin",
        "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
    "pt": ("jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"),
    "ar": (
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
        "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ),
    "ru": (
        "янв.", "февр.", "марта", "апр.", "мая", "июня",
        "июля", "авг.", "сент.", "окт.", "нояб.", "дек.",
    ),
}  # fmt: skip
"""Month names as dates show them."""

MONTH_WORDS: tuple[tuple[str, ...], ...] = (
    ("january", "janvier", "enero", "janeiro", "январь", "января", "янв", "جانفي", "كانون الثاني"),
    ("february", "février", "fevr", "fév", "febrero", "fevereiro", "февраль", "февраля", "февр",
     "фев", "فيفري", "شباط"),
    ("march", "marzo", "março", "март", "мар", "آذار"),
    ("april", "avril", "avr", "abril", "апрель", "апреля", "апр", "أفريل", "نيسان", "إبريل"),
    ("mayo", "maio", "май", "ماي", "أيار"),
    ("june", "junio", "junho", "июнь", "июн", "جوان", "حزيران"),
    ("july", "juillet", "juil", "julio", "julho", "июль", "июл", "جويلية", "يوليوز", "تموز"),
    ("august", "agosto", "август", "августа", "авг", "أوت", "غشت", "آب"),
    ("september", "septembre", "sept", "septiembre", "setiembre", "setembro", "сентябрь",
     "сентября", "сент", "сен", "شتنبر", "أيلول"),
    ("october", "octobre", "octubre", "outubro", "октябрь", "октября", "окт", "تشرين الأول"),
    ("november", "novembre", "noviembre", "novembro", "ноябрь", "ноября", "нояб", "ноя", "نونبر",
     "تشرين الثاني"),
    ("december", "décembre", "déc", "diciembre", "dezembro", "декабрь", "декабря", "дек", "دجنبر",
     "كانون الأول"),
)  # fmt: skip
"""Further names people type, January first, of all six languages and the usual calendars."""

YES_NO: dict[str, tuple[str, str]] = {
    "en": ("Yes", "No"),
    "fr": ("Oui", "Non"),
    "es": ("Sí", "No"),
    "pt": ("Sim", "Não"),
    "ar": ("نعم", "لا"),
    "ru": ("Да", "Нет"),
}
"""Yes and no as they are shown."""

YES_WORDS = ("y", "true", "1", "x", "✓", "✔", "o", "vrai", "s", "verdadero", "verdadeiro", "истина")
NO_WORDS = ("n", "false", "0", "faux", "falso", "ложь", "✗", "✘")
"""Further words people and spreadsheets write."""
