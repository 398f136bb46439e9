"""The guides: what each person needs, from the help of the program, in three languages alike."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html
from PIL import Image

from app.base.text import in_language, translate
from app.domain.help_tasks import tasks_of
from app.services import helping
from app.ui.routes import HIDDEN, offered
from tests.pdfs import pages as pages_of_pdf

LANGUAGES = ("fr", "en", "es")
PEOPLE = ("field", "headquarters", "trainer")
BOTH = [(person, lang) for person in PEOPLE for lang in LANGUAGES]


@pytest.fixture(scope="session")
def guide(load: Callable[[str], ModuleType]) -> ModuleType:
    """Return the program that makes the guides."""
    return load("guide")


@pytest.fixture(scope="session")
def built(guide: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of all guides, with small pictures that stand for the real ones."""
    out = tmp_path_factory.mktemp("guide")
    folder = out / "html" / "pictures"
    for desk, keys in guide.pictures().items():
        (folder / desk).mkdir(parents=True)
        for key, lang in itertools.product(keys, LANGUAGES):
            file = folder / desk / f"{key}-{lang}-light.png"
            Image.new("RGB", (320, 200), "#bcd7ea").save(file)
    guide.build(out, list(LANGUAGES))
    return out


def blocks(guide: dict[str, Any]) -> list[dict[str, Any]]:
    return [block for chapter in guide["chapters"] for block in chapter["blocks"]]


def outline(guide: dict[str, Any]) -> list[tuple[str, list[str], list[str]]]:
    """Return chapters, what stands under each, and the pictures of each; in no language."""
    return [
        (
            chapter["key"],
            [block.get("key", block["kind"]) for block in chapter["blocks"]],
            [block["picture"] for block in chapter["blocks"] if block["kind"] == "picture"],
        )
        for chapter in guide["chapters"]
    ]


@pytest.mark.parametrize("person", PEOPLE)
def test_the_three_languages_have_the_same_headings(guide: ModuleType, person: str) -> None:
    french, english, spanish = (guide.guide(person, lang) for lang in LANGUAGES)

    assert outline(french) == outline(english) == outline(spanish)
    titles = [[b["title"] for b in blocks(one) if "title" in b] for one in (french, english)]
    assert all(title for title in titles[0])
    assert titles[0] != titles[1]


def test_what_guides_say_beyond_the_help_has_the_same_keys_in_each_language(
    guide: ModuleType,
) -> None:
    def shape(value: Any) -> Any:  # noqa: ANN401  (any part of the texts)
        if isinstance(value, dict):
            return {key: shape(part) for key, part in value.items()}
        return [shape(part) for part in value] if isinstance(value, list) else "text"

    french, english, spanish = (shape(guide.texts(lang)) for lang in LANGUAGES)

    assert french == english == spanish


@pytest.mark.parametrize(("person", "lang"), BOTH)
def test_each_page_of_the_window_is_in_the_guide_of_whoever_has_it(
    guide: ModuleType, person: str, lang: str
) -> None:
    shown = offered(headquarters=person == "headquarters", training=person == "trainer")
    said = {b["key"]: b["title"] for b in blocks(guide.guide(person, lang)) if "key" in b}

    with in_language(lang):
        for route in (*shown, *HIDDEN):
            assert said[f"page-{route.key}"] == translate("shell", route.title)


@pytest.mark.parametrize(("person", "lang"), BOTH)
def test_a_guide_says_the_tasks_in_the_words_of_the_help(
    guide: ModuleType, person: str, lang: str
) -> None:
    told = [b["steps"] for b in blocks(guide.guide(person, lang)) if b["kind"] == "steps"]
    steps = {"".join(words for words, _ in step) for part in told for step in part}

    with in_language(lang):
        wanted = {helping.step(s, lambda name: name) for t in tasks_of(person) for s in t.steps}

    assert {text.replace("….", "…") for text in wanted} <= steps
    assert not any("…." in text for text in steps)


def test_every_picture_of_the_guides_is_one_that_screenshots_renders(
    guide: ModuleType, load: Callable[[str], ModuleType]
) -> None:
    screenshots = load("screenshots")

    for desk, keys in guide.pictures().items():
        assert keys <= set(screenshots.pages_of(desk)), desk


@pytest.mark.parametrize(("person", "desk"), [("field", "a"), ("headquarters", "hq")])
def test_a_guide_shows_the_window_of_its_reader(guide: ModuleType, person: str, desk: str) -> None:
    shown = [b for b in blocks(guide.guide(person, "fr")) if b["kind"] == "picture"]

    assert shown
    assert all(b["file"] == f"{desk}/{b['picture']}-fr-light.png" for b in shown)
    assert {b["picture"] for b in shown} <= guide.pictures()[desk]


def test_every_link_and_picture_of_the_pages_leads_somewhere(built: Path) -> None:
    folder = built / "html"
    pages = {file.name: html.parse(str(file)).getroot() for file in folder.glob("*.html")}
    assert len(pages) == 19

    for name, page in pages.items():
        ids = page.xpath("//@id")
        assert len(ids) == len(set(ids)), name
        for target in [*page.xpath("//@href"), *page.xpath("//@src")]:
            place = urlsplit(target)
            assert not place.scheme, (name, target)  # nothing is fetched from anywhere
            if place.path:
                assert (folder / unquote(place.path)).resolve().is_file(), (name, target)
            else:
                assert place.fragment in ids, (name, target)


def test_pages_can_be_heard_and_need_no_scripts(built: Path) -> None:
    for file in (built / "html").glob("*.html"):
        page = html.parse(str(file)).getroot()
        assert page.get("lang") in LANGUAGES
        assert page.xpath("//script") == []
        assert all(alt.strip() for alt in page.xpath("//img/@alt"))
        assert len(page.xpath("//img")) == len(page.xpath("//img[@alt]"))
        assert len(page.xpath("//h1")) == 1
        levels = [int(tag.tag[1]) for tag in page.iter("h1", "h2", "h3")]
        steps = itertools.pairwise(levels)
        assert all(after <= before + 1 for before, after in steps), file.name


@pytest.mark.parametrize(("person", "lang"), BOTH)
def test_the_quick_start_is_one_page(built: Path, person: str, lang: str) -> None:
    assert len(pages_of_pdf(built / f"passerelle-quick-{person}-{lang}.pdf")) == 1


def test_a_guide_on_paper_says_what_its_pages_say(built: Path) -> None:
    said = " ".join(" ".join(pages_of_pdf(built / "passerelle-headquarters-en.pdf")).split())

    assert "Take in the packages of all offices at once" in said
    assert "Take in all that is clear" in said
    assert "Page by page" in said


def test_the_kit_brings_its_pictures_in_the_order_of_the_plan(
    built: Path, guide: ModuleType
) -> None:
    for lang in LANGUAGES:
        names = sorted(file.name for file in (built / "slides" / lang).iterdir())
        wanted = [key for key, _ in guide.texts(lang)["kit"]["slides"]]
        assert [re.sub(r"^\d\d-|\.png$", "", name) for name in names] == wanted
