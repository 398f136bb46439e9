"""The help: every page and task has its text, in the words of the window."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from app.base.text import in_language, translate
from app.domain.help_pages import PAGES
from app.domain.help_task import FIELD, HEADQUARTERS, NAMES, PEOPLE, TRAINER
from app.domain.help_tasks import TASKS, tasks_of
from app.services import helping
from app.ui.routes import HIDDEN, ROUTES, offered

ROOT = Path(__file__).resolve().parents[3]
PLACE = re.compile(r"{(\w+)}")


def titles(*, headquarters: bool, training: bool) -> list[str]:
    shown = (*offered(headquarters=headquarters, training=training), *HIDDEN)
    pages = {route.key: route.title for route in shown}
    found = helping.articles(pages, headquarters=headquarters, training=training)
    return [article.title for article in found]


def test_every_page_of_the_window_has_a_text() -> None:
    assert {topic.key for topic in PAGES} == {route.key for route in (*ROUTES, *HIDDEN)}


def test_a_task_names_only_what_the_window_really_shows() -> None:
    used = {name for task in TASKS for text in task.steps for name in PLACE.findall(text)}
    shown: set[str] = set()
    for module in [*(ROOT / "app" / "ui").rglob("*.py"), *(ROOT / "app" / "domain").rglob("*.py")]:
        if module.name != "help_task.py":
            tree = ast.parse(module.read_text(encoding="utf-8"))
            shown.update(n.value for n in ast.walk(tree) if isinstance(n, ast.Constant)
                         and isinstance(n.value, str))  # fmt: skip

    assert used == set(NAMES)
    assert [source for _, source in NAMES.values() if source not in shown] == []


def test_the_steps_of_a_task_are_numbered_and_say_the_buttons_of_the_language() -> None:
    with in_language("fr"):
        (article,) = [a for a in helping.articles({}) if a.key == "send"]
        button = translate("exchange", "Write the package")

    assert article.text.startswith("1. ")
    assert "\n\n2. " in article.text
    assert button in article.text
    assert "{" not in article.text


def test_each_person_is_told_what_they_do_and_no_more() -> None:
    office = titles(headquarters=False, training=False)
    headquarters = titles(headquarters=True, training=False)
    training = titles(headquarters=False, training=True)

    assert "Close a period" in headquarters
    assert "Close a period" not in office
    assert "Open the training" in training
    assert "Open the training" not in office
    for shown in (office, headquarters, training):
        assert "Send your report to headquarters" in shown


@pytest.mark.parametrize("person", PEOPLE)
def test_every_task_begins_on_a_page_that_its_people_have(person: str) -> None:
    shown = offered(headquarters=person == HEADQUARTERS, training=person == TRAINER)
    pages = {route.key for route in shown}

    assert {task.page for task in tasks_of(person)} <= pages
    assert len({task.key for task in TASKS}) == len(TASKS)
    assert tasks_of(FIELD)[0].key == "setup"
