"""What the translation files promise: places kept, nothing empty, complete in all six languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from string import Formatter
from xml.etree import ElementTree as ET

import pytest

import resources
from app.base.text import LANGUAGES, in_language, translate
from app.domain import catalogue

PLURAL_FORMS = {"en": 2, "fr": 2, "es": 2, "pt": 2, "ar": 6, "ru": 3}

# Forms that stand for one number alone may say it in a word; French and Russian say 0 and 21 there.
ONE_NUMBER = {"en": {0}, "es": {0}, "pt": {0}, "ar": {0, 1, 2}}

# Words spelled alike; everything else must be translated.
SAME_AS_ENGLISH = {
    "es": {
        *("No", "Total", "Sector", "bytes", "macros", "CSV", "Excel", "IATI", "Id", "PDF"),
        "{column} (ID)",
        *("{reason}, {size} MB", "{size} MB", "{size} kB"),
    },
    "pt": {
        *("Total", "bytes", "macros", "CSV", "Excel", "IATI", "Id", "PDF", "{column} (ID)"),
        *("{reason}, {size} MB", "{size} MB", "{size} kB"),
    },
    "ar": {"CSV", "Excel", "IATI", "PDF"},
    "ru": {"CSV", "Excel", "IATI", "PDF", "{column} (ID)"},
    "fr": {
        *("Action", "Actions", "Bonus", "Code", "Contact", "Contacts", "Date"),
        *("Document", "Documents"),
        *("Initiative", "Initiatives", "Note", "Notes", "Organisation", "Organisations"),
        *("Participants", "Participation", "Participations", "Programme", "Programmes"),
        *("Source", "Total", "Type", "page", "Port", "%n minutes", "Candidate", "Candidates"),
        *("Consortium", "Diaspora", "diaspora", "Format", "Impact", "Places", "Protection"),
        *("Signature", "Signatures"),
        *("Public", "Questions", "CSV", "Excel", "IATI", "Id", "PDF", "Photos"),
        *("{column} (ID)", "{column} (code)"),
    },
}

_SHEET_NAME = 31
_NBSP = "\u00a0"


@dataclass(frozen=True)
class Entry:
    """One text of a file: its forms are several only where a number chooses."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool


def entries(language: str) -> Iterator[Entry]:
    root = ET.fromstring(resources.read_text(f"i18n/app_{language}.ts"))  # noqa: S314  (ours)
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            several = tuple(form.text or "" for form in translation.iter("numerusform"))
            yield Entry(
                context.findtext("name") or "",
                message.findtext("source") or "",
                several if plural else (translation.text or "",),
                plural,
                translation.get("type") is None,
            )


def finished(language: str) -> list[Entry]:
    return [entry for entry in entries(language) if entry.finished]


def places(text: str) -> list[str]:
    """Return the names of the places to be filled, each as often as it is there."""
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def wordless(text: str) -> bool:
    """Whether nothing but places and signs is left, which looks alike in every language."""
    return not any(sign.isalpha() for sign in re.sub(r"\{\w+\}|%n", "", text))


def ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_words_for_every_text(language: str) -> None:
    unfinished = [(e.context, e.source) for e in entries(language) if not e.finished]

    assert not unfinished


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_finished_translation_is_empty(language: str) -> None:
    empty = [(e.context, e.source) for e in finished(language) if not all(map(str.strip, e.forms))]

    assert not empty


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_of_the_source_is_filled_in_the_translation(language: str) -> None:
    wrong = [
        (entry.context, form)
        for entry in finished(language)
        for form in entry.forms
        if places(form) != places(entry.source)
    ]

    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_form_says_the_number_unless_it_stands_for_one_alone(language: str) -> None:
    free = ONE_NUMBER.get(language, set())
    wrong = [
        (entry.context, form)
        for entry in finished(language)
        for at, form in enumerate(entry.forms)
        if form.count("%n") != entry.source.count("%n")
        and not (entry.plural and at in free and "%n" not in form)
    ]

    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_with_a_number_has_as_many_forms_as_its_language(language: str) -> None:
    wrong = [
        (entry.context, entry.source)
        for entry in entries(language)
        if entry.plural and len(entry.forms) != PLURAL_FORMS[language]
    ]

    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_line_breaks_and_the_spaces_at_its_ends(language: str) -> None:
    wrong = [
        (entry.context, form)
        for entry in finished(language)
        for form in entry.forms
        if ends(form) != ends(entry.source) or form.count("\n") != entry.source.count("\n")
    ]

    assert not wrong


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_no_english_is_left_over(language: str) -> None:
    same = {
        entry.source
        for entry in finished(language)
        if entry.source in entry.forms and not wordless(entry.source)
    }

    assert same <= SAME_AS_ENGLISH[language]


@pytest.mark.parametrize(
    ("language", "other"), [("fr", "enregistrements?"), ("es", "registros?"), ("pt", "fichas?")]
)
def test_a_record_has_one_name_in_a_language(language: str, other: str) -> None:
    """Two words for one thing are read as two things; the other word stands for a log or a sheet."""
    two = [
        form
        for entry in finished(language)
        if not re.search(r"\b(log|register|audit|sheet|recorded)\b", entry.source, re.IGNORECASE)
        for form in entry.forms
        if re.search(rf"\b{other}\b", form, re.IGNORECASE)
    ]

    assert not two


@pytest.mark.parametrize("language", ["es", "fr"])
def test_apostrophes_and_quotes_are_the_typographer_s(language: str) -> None:
    # In the name of a sheet, a straight apostrophe would end the name inside formulas.
    straight = [f for e in finished(language) for f in e.forms if "'" in f or '"' in f]

    assert not straight


def test_french_signs_have_their_space_that_never_breaks() -> None:
    loose = re.compile(rf"(?<!{_NBSP})[:;!?»](?!//)|«(?!{_NBSP})")
    wrong = [f for e in finished("fr") for f in e.forms if loose.search(f)]

    assert not wrong


def test_spanish_questions_and_exclamations_open_as_they_close() -> None:
    pairs = (("¿", "?"), ("¡", "!"), ("«", "»"))
    wrong = [
        form
        for entry in finished("es")
        for form in entry.forms
        if any(form.count(opens) != form.count(closes) for opens, closes in pairs)
        or re.search(r"\s[:;!?»]", form)
    ]

    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_columns_of_a_sheet_are_called_the_same(language: str) -> None:
    with in_language(language):
        doubles = {
            entity.key: label
            for entity in catalogue.ENTITIES
            for label, count in Counter(
                translate("fields", field.label).casefold() for field in entity.fields.values()
            ).items()
            if count > 1
        }

    assert not doubles


@pytest.mark.parametrize("language", LANGUAGES)
def test_sheets_have_names_of_their_own_that_a_workbook_can_hold(language: str) -> None:
    with in_language(language):
        names = [translate("entities", entity.plural) for entity in catalogue.ENTITIES]
        names += [translate("package", name) for name in ("Cover", "Summary", "Lists")]

    assert len({name.casefold() for name in names}) == len(names)
    assert not [
        name for name in names if len(name) > _SHEET_NAME or re.search(r"[\[\]:*?/\\]", name)
    ]


def test_people_read_the_plural_their_language_wants() -> None:
    said = {}
    for language in LANGUAGES:
        with in_language(language):
            said[language] = [translate("tables", "%n records", n) for n in (0, 1, 2, 5)]

    assert said == {
        "en": ["0 records", "1 record", "2 records", "5 records"],
        "fr": ["0 fiche", "1 fiche", "2 fiches", "5 fiches"],
        "es": ["0 fichas", "1 ficha", "2 fichas", "5 fichas"],
        "pt": ["0 registos", "1 registo", "2 registos", "5 registos"],
        "ar": ["لا سجلات", "سجل واحد", "سجلان", "5 سجلات"],
        "ru": ["0 записей", "1 запись", "2 записи", "5 записей"],
    }
