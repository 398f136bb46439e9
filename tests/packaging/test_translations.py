"""Every text for people reaches the translators, and comes back with its places unharmed."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from app.base import text

ROOT = Path(__file__).resolve().parents[2]
PLACE = re.compile(r"\{[^{}]*\}|%n")


@pytest.fixture(scope="session")
def translations(load: Callable[[str], ModuleType]) -> ModuleType:
    """Return the program that gathers the texts."""
    return load("translations")


@pytest.fixture(scope="session")
def texts(translations: ModuleType) -> list[Any]:
    """Return every text of ours."""
    return list(translations.gather(translations.sources()))


def _module(folder: Path, code: str) -> Path:
    path = folder / "page.py"
    path.write_text(code, encoding="utf-8")
    return path


def _messages(language: str) -> list[ET.Element]:
    path = ROOT / "resources" / "i18n" / f"app_{language}.ts"
    if not path.exists():
        pytest.skip(f"there is no app_{language}.ts yet: `make.py ts` makes it")
    return list(ET.parse(path).getroot().iter("context"))  # noqa: S314  (our own file)


def test_a_text_with_named_values_is_gathered(translations: ModuleType, tmp_path: Path) -> None:
    page = _module(tmp_path, 'translate("page", "{n} of {m}", n=1, m=2)\n')

    assert [(each.context, each.source) for each in translations.gather([page])] == [
        ("page", "{n} of {m}")
    ]


def test_a_text_whose_wording_follows_a_number_is_spelled_as_a_plural(
    translations: ModuleType, tmp_path: Path
) -> None:
    page = _module(tmp_path, 'text.translate("page", "%n rows", count)\n')

    spelled = translations.spell_out(translations.gather([page]))

    assert spelled == 'translate("page", "%n rows", None, 1)\n'


def test_a_remark_for_translators_goes_with_its_text(
    translations: ModuleType, tmp_path: Path
) -> None:
    page = _module(tmp_path, '#: a verb\nlabel = QT_TRANSLATE_NOOP("page", "Open")\n')

    assert translations.gather([page])[0].comment == "a verb"


@pytest.mark.parametrize("source", ['f"{n} rows"', '"rows: " + n'])
def test_a_text_put_together_while_running_is_refused(
    translations: ModuleType, tmp_path: Path, source: str
) -> None:
    page = _module(tmp_path, f'translate("page", {source})\n')

    with pytest.raises(translations.Unreadable, match=r"page\.py:1"):
        translations.gather([page])


def test_what_a_painter_translates_is_no_text(translations: ModuleType, tmp_path: Path) -> None:
    page = _module(tmp_path, "painter.translate(width, 0)\n")

    assert translations.gather([page]) == []


def test_no_text_of_ours_is_put_together_while_running(texts: list[Any]) -> None:
    assert texts


@pytest.mark.parametrize("language", text.LANGUAGES)
def test_the_file_of_each_language_offers_every_text(texts: list[Any], language: str) -> None:
    wanted = {(each.context, each.source) for each in texts if language != "en" or each.plural}

    offered = {
        (context.findtext("name"), message.findtext("source"))
        for context in _messages(language)
        for message in context.iter("message")
    }

    assert offered == wanted, "`make.py ts` brings the files up to date"


@pytest.mark.parametrize("language", text.LANGUAGES)
def test_each_translation_keeps_the_places_of_its_source(language: str) -> None:
    broken = []
    for context in _messages(language):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            for form in forms or [translation.text or ""]:
                # A plural form may say "one" in words instead of its number.
                kept = set(PLACE.findall(form)) | ({"%n"} if forms else set())
                if form and kept != set(PLACE.findall(source)):
                    broken.append((source, form))

    assert not broken
