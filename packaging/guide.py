#!/usr/bin/env python3
"""Makes the guides: for each of the three people in three languages, as PDF and as offline HTML.

What they say of pages, tasks, lessons and words is the help of the program; ``guides/`` holds what
they say beyond it. The pictures are rendered anew, or taken from the folder of an earlier run.
"""

from __future__ import annotations

import argparse
import runpy
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT / "packaging" / "guides"
LANGUAGES = ("fr", "en", "es")
PEOPLE = ("field", "headquarters", "trainer")
OFFICE = "CR"
"""The office whose training data the lessons are told with."""
# One page holds so many tasks.
QUICK = {
    "field": (
        *("setup", "record", "people", "note", "send", "receive", "conflict", "backup", "lost"),
        "problem",
    ),
    "headquarters": (
        *("files", "verify", "gap", "conflict", "send", "publish", "period", "report", "lost"),
        "problem",
    ),
    "trainer": (
        *("train", "record", "note", "send", "receive", "conflict", "excel", "backup"),
        "problem",
    ),
}
BARE = frozenset({"edits", "table_import", "doubles"})
"""Pages of which there is no picture."""
DESKS = {"field": "a", "headquarters": "hq", "trainer": "a"}
"""Whose window a person's guide shows: a desk of the story that screenshots.py tells."""
CODES = (
    "statuses",
    "note_kinds",
    "activity_kinds",
    "partner_types",
    "money_kinds",
    "beneficiary_categories",
)
"""Lists whose words are named at the end."""
BEGIN, END = "\x02", "\x03"
"""Around what the window calls something."""

Block = dict[str, Any]


def main(words: list[str]) -> int:
    """Make the guides; return the exit code."""
    parser = argparse.ArgumentParser(prog="guide.py", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "guide")
    parser.add_argument("--lang", default=",".join(LANGUAGES))
    parser.add_argument("--pictures", type=Path, help="take them from here, and render none")
    asked = parser.parse_args(words)
    sys.path.insert(0, str(ROOT))
    languages = asked.lang.split(",")
    pictures = asked.out / "html" / "pictures"
    shutil.rmtree(asked.out / "html", ignore_errors=True)
    pictures.parent.mkdir(parents=True, exist_ok=True)
    if asked.pictures:
        shutil.copytree(asked.pictures, pictures)
    else:
        render(pictures, languages)
    made = build(asked.out, languages)
    print(f"{made} files in {asked.out}; begin with {asked.out / 'html' / 'index.html'}")
    return 0


def build(out: Path, languages: list[str]) -> int:
    """Write all guides beside their pictures, which are there; return how many files."""
    html = runpy.run_path(str(ROOT / "packaging" / "guide_html.py"))
    paper = runpy.run_path(str(ROOT / "packaging" / "guide_paper.py"))
    made = [guide(person, lang) for lang in languages for person in PEOPLE]
    sheets = [quick(person, lang) for lang in languages for person in PEOPLE]
    for one in (*made, *sheets):
        paper["write"](one, out)
    slides(out, languages)
    return int(html["write"](made, sheets, out / "html")) + len(made) + len(sheets)


# --- The pictures --------------------------------------------------------------------------------


def render(folder: Path, languages: list[str]) -> None:
    """Render the pictures that the guides show, from the story that screenshots.py tells."""
    for desk, names in pictures().items():
        command = [sys.executable, "-P", str(ROOT / "packaging" / "screenshots.py")]
        command += ["--out", str(folder / desk), "--lang", ",".join(languages)]
        command += ["--theme", "light", "--desk", desk, "--page", ",".join(sorted(names))]
        subprocess.run(command, check=True)


def pictures() -> dict[str, set[str]]:
    """Return the keys of the pictures that the guides show, by the desk whose window it is."""
    wanted = {DESKS["trainer"]: {key for key, _ in texts("en")["kit"]["slides"]}}
    for person in PEOPLE:
        shown = wanted.setdefault(DESKS[person], set())
        for chapter in guide(person, "en")["chapters"]:
            shown |= {b["picture"] for b in chapter["blocks"] if b["kind"] == "picture"}
    return wanted


def slides(out: Path, languages: list[str]) -> None:
    """Copy the pictures for slides, in the order in which they are shown."""
    for lang in languages:
        target = out / "slides" / lang
        shutil.rmtree(target, ignore_errors=True)  # none of an earlier plan
        target.mkdir(parents=True)
        for at, (key, _) in enumerate(texts(lang)["kit"]["slides"], 1):
            source = out / "html" / "pictures" / _file(key, "trainer", lang)
            shutil.copyfile(source, target / f"{at:02d}-{key}.png")


# --- What the guides say -------------------------------------------------------------------------


def texts(lang: str) -> dict[str, Any]:
    """Return what the guides say beyond the help."""
    return tomllib.loads((TEXTS / f"{lang}.toml").read_text(encoding="utf-8"))


def guide(person: str, lang: str) -> dict[str, Any]:
    """Return the guide of one person: chapters of blocks, in this language."""
    from app.base.text import in_language

    own = texts(lang)
    with in_language(lang):
        chapters = [
            _chapter(own, "start", [_text(line) for line in own["welcome"][person]]),
            *([_lessons(own, lang), _kit(own, lang)] if person == "trainer" else []),
            _tasks(own, person, lang),
            _chapter(own, "know", list(_topics(("travel", "protection")))),
            _chapter(own, "pages", list(_pages(own, person, lang))),
            _chapter(own, "keys", [_keys(person)]),
            _chapter(own, "words", list(_words(own, lang))),
        ]
    return {
        **_about(person, lang, own),
        "name": f"{person}-{lang}",
        "title": own["titles"][person],
        "one_page": False,
        "chapters": chapters,
    }


def quick(person: str, lang: str) -> dict[str, Any]:
    """Return the one page of a person: the tasks of the first weeks, with all their steps."""
    from app.base.text import in_language, translate
    from app.domain.help_tasks import TASKS

    own, known = texts(lang), {task.key: task for task in TASKS}
    blocks: list[Block] = []
    with in_language(lang):
        for key in QUICK[person]:
            blocks.append(_heading(key, translate("help", known[key].title)))
            blocks.append(_steps(known[key].steps))
    title = f"{own['titles'][person]} · {own['titles']['quick']}"
    chapter = {"key": "quick", "title": "", "blocks": blocks}
    told = {"name": f"quick-{person}-{lang}", "title": title, "one_page": True, "points": 9}
    return {**_about(person, lang, own), **told, "chapters": [chapter]}


def _about(person: str, lang: str, own: dict[str, Any]) -> dict[str, Any]:
    return {
        "person": person,
        "language": lang,
        "about": own["people"][person],
        "titles": own["titles"],
        "pages": own["titles"]["page"],
        "contents": own["titles"]["contents"],
    }


def _chapter(own: dict[str, Any], key: str, blocks: list[Block]) -> dict[str, Any]:
    return {"key": key, "title": own["titles"][key], "blocks": blocks}


def _text(line: str, *, shown: bool = False) -> Block:
    """Return a paragraph, and whether it stays with the picture that follows."""
    return {"kind": "text", "text": line, "shown": shown}


def _heading(key: str, title: str) -> Block:
    return {"kind": "heading", "key": key, "title": title}


def _picture(key: str, person: str, lang: str, alt: str) -> Block:
    return {"kind": "picture", "picture": key, "file": _file(key, person, lang), "alt": alt}


def _file(key: str, person: str, lang: str) -> str:
    """Return the file of a picture, below their folder."""
    return f"{DESKS[person]}/{key}-{lang}-light.png"


def _steps(steps: tuple[str, ...], *, shown: bool = False) -> Block:
    """Return steps as runs of text and whether the window calls something so.

    Args:
        steps: English texts of the help.
        shown: whether a picture follows.
    """
    from app.services import helping

    told = (helping.step(text, lambda name: f"{BEGIN}{name}{END}") for text in steps)
    # Without the window's quotation marks, four dots would stand in a row.
    parts = [runs(text.replace(f"…{END}.", f"…{END}")) for text in told]
    return {"kind": "steps", "steps": parts, "shown": shown}


def runs(text: str) -> list[list[Any]]:
    """Cut a text into runs: words, and whether they are what the window says."""
    made: list[list[Any]] = []
    for at, part in enumerate(text.replace(END, BEGIN).split(BEGIN)):
        if part:
            made.append([part, at % 2 == 1])
    return made


def _tasks(own: dict[str, Any], person: str, lang: str) -> dict[str, Any]:
    from app.base.text import translate
    from app.domain.help_tasks import tasks_of

    blocks: list[Block] = []
    for task in tasks_of(person):
        title = translate("help", task.title)
        blocks.append(_heading(task.key, title))
        blocks.append(_steps(task.steps, shown=bool(task.picture)))
        if task.picture:
            blocks.append(_picture(task.picture, person, lang, title))
    return _chapter(own, "tasks", blocks)


def _topics(keys: tuple[str, ...]) -> Iterator[Block]:
    from app.base.text import translate
    from app.domain.help import GENERAL

    for topic in GENERAL:
        if topic.key in keys:
            yield _heading(topic.key, translate("help", topic.title))
            yield from (_text(translate("help", text)) for text in topic.texts)


def _pages(own: dict[str, Any], person: str, lang: str) -> Iterator[Block]:
    """Yield every page that this person's window has, with its picture."""
    from app.base.text import translate
    from app.domain.help_pages import PAGES
    from app.domain.help_tasks import tasks_of
    from app.ui.routes import HIDDEN, offered

    told = {topic.key: topic.texts for topic in PAGES}
    seen = BARE | {task.picture for task in tasks_of(person)}  # once is enough
    routes = offered(headquarters=person == "headquarters", training=person == "trainer")
    for route in (*routes, *HIDDEN):
        title = translate("shell", route.title)
        yield _heading(f"page-{route.key}", title)
        shown = route.key not in seen
        yield from (_text(translate("help", text), shown=shown) for text in told[route.key])
        if shown:
            alt = own["titles"]["picture"].format(name=title)
            yield _picture(route.key, person, lang, alt)


def _lessons(own: dict[str, Any], lang: str) -> dict[str, Any]:
    from app.base.text import translate
    from app.domain import training
    from app.domain.codelists import codelist
    from app.domain.lessons import LESSONS

    uid = training.initiative_uid(f"{OFFICE}-1")
    title = next(line["set"]["title"] for line in training.jmdi(OFFICE) if line.get("uid") == uid)
    note = translate("lessons", "Who invites the neighbouring municipality?")
    named = {"title": title, "partner": codelist("offices").label("HQ", lang), "note": note}
    blocks: list[Block] = []
    for lesson in LESSONS:
        blocks.append(_heading(f"lesson-{lesson.key}", translate("lessons", lesson.title)))
        blocks.append(_text(translate("lessons", lesson.about)))
        steps = [translate("lessons", step.text).format(**named) for step in lesson.steps]
        told = [[[step, False]] for step in steps]
        blocks.append({"kind": "steps", "steps": told, "shown": False})
    return _chapter(own, "lessons", blocks)


def _kit(own: dict[str, Any], lang: str) -> dict[str, Any]:
    from app.base.text import translate
    from app.domain.lessons import LESSONS

    kit = own["kit"]
    named = {lesson.key: translate("lessons", lesson.title) for lesson in LESSONS}
    day = [[when, what.format(**named), how] for when, what, how in kit["day"]]
    blocks: list[Block] = [
        _text(kit["intro"]),
        {"kind": "table", "head": kit["day_head"], "rows": day},
    ]
    for part in ("before", "during", "after", "print"):
        blocks.append(_heading(f"kit-{part}", kit[f"{part}_title"]))
        blocks.append({"kind": "checks", "items": kit[part]})
    blocks.append(_heading("kit-slides", kit["slides_title"]))
    blocks.append(_text(kit["slides_about"]))
    names = [f"{at:02d}-{key}.png – {words}" for at, (key, words) in enumerate(kit["slides"], 1)]
    blocks.append({"kind": "list", "items": names})
    blocks += [_picture(key, "trainer", lang, words) for key, words in kit["slides"][:1]]
    return _chapter(own, "kit", blocks)


def _keys(person: str) -> Block:
    from app.base.text import translate
    from app.ui.actions import SPECS

    training = person == "trainer"
    shown = [spec for spec in SPECS if training or not spec.training]
    terms = [[spec.keys[0], translate("shell", spec.name)] for spec in shown]
    return {"kind": "terms", "terms": terms}


def _words(own: dict[str, Any], lang: str) -> Iterator[Block]:
    """Yield the words of the help and its acronyms, in order, and those of the lists."""
    from app.base.fold import fold
    from app.base.text import translate
    from app.domain.codelists import codelist
    from app.domain.help import GENERAL

    terms = [
        [part.strip() for part in translate("help", text).split(":", 1)]
        for topic in GENERAL
        if topic.key in {"words", "acronyms"}
        for text in topic.texts
    ]
    yield {"kind": "terms", "terms": sorted(terms, key=lambda term: fold(term[0]))}
    yield _heading("codes", own["titles"]["codes"])
    lists = []
    for key in CODES:
        codes = [code.label(lang) for code in codelist(key) if code.active]
        lists.append([_list_name(key), "; ".join(codes)])
    yield {"kind": "terms", "terms": lists}


def _list_name(key: str) -> str:
    """Return what the field is called that takes this list."""
    from app.base.text import translate
    from app.domain.catalogue import ENTITIES
    from app.domain.fields import Code, Codes
    from app.services.sentences import entity_label

    for entity in ENTITIES:
        for field in entity.fields.values():
            if isinstance(field, Code | Codes) and field.list_code == key:
                return f"{entity_label(entity.key)} · {translate('fields', field.label)}"
    return key


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
