"""The help in the language in use: tasks, pages, keys, figures, acronyms and every field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.base.fold import fold
from app.base.text import language, translate
from app.domain import catalogue, codelists
from app.domain.entity import Entity
from app.domain.fields import Code, Codes, Field
from app.domain.help import GENERAL
from app.domain.help_pages import PAGES
from app.domain.help_task import FIELD, HEADQUARTERS, NAMES, TRAINER, Task
from app.domain.help_tasks import tasks_of
from app.services.sentences import entity_label

_WORD = re.compile(r"\w+")
_CHOICES = 30
"""Codes of a list that are named."""


@dataclass(frozen=True)
class Article:
    """One text of the help."""

    key: str
    title: str
    text: str
    group: str = ""
    """What the field belongs to; empty: a text of its own."""


def articles(
    pages: Mapping[str, str], *, headquarters: bool = False, training: bool = False
) -> list[Article]:
    """Return all there is: general texts, one a task, one a page, one a field.

    Args:
        pages: the name of each page that is there, by its key.
        headquarters: whether headquarters asks; else an office.
        training: whether a trainer may be asking.
    """
    found = [
        Article(topic.key, translate("help", topic.title), _paragraphs(topic.texts))
        for topic in GENERAL
    ]
    found[1:1] = [
        Article(task.key, translate("help", task.title), _numbered(task))
        for task in tasks(headquarters=headquarters, training=training)
    ]
    found += [
        Article(topic.key, pages[topic.key], _paragraphs(topic.texts))
        for topic in PAGES
        if topic.key in pages
    ]
    return [*found, *_fields()]


def tasks(*, headquarters: bool, training: bool) -> tuple[Task, ...]:
    """Return what people at a desk do."""
    here = tasks_of(HEADQUARTERS if headquarters else FIELD)
    if not training:
        return here
    return (*here, *(task for task in tasks_of(TRAINER) if task not in here))


def step(text: str, mark: Callable[[str], str] | None = None) -> str:
    """Return a step of a task with what it names as the window calls it.

    Args:
        text: the English text.
        mark: sets off a name; in quotation marks if omitted.
    """
    return translate("help", text).format_map(_Names(mark or _quoted))


class _Names(dict[str, str]):
    """What the window calls its pages and buttons, each looked up when a text names it."""

    def __init__(self, mark: Callable[[str], str]) -> None:
        super().__init__()
        self._mark = mark

    def __missing__(self, key: str) -> str:
        return self._mark(translate(*NAMES[key]))


def _quoted(name: str) -> str:
    return translate("help", "“{name}”", name=name)


def _numbered(task: Task) -> str:
    steps = [step(text) for text in task.steps]
    return "\n\n".join(f"{n}. {said}" for n, said in enumerate(steps, 1))


def find(all_articles: Iterable[Article], words: str) -> list[Article]:
    """Return the articles that hold every word's beginning, those with them in the title first."""
    wanted = _WORD.findall(fold(words))
    named, told = [], []
    for article in all_articles:
        title = fold(f"{article.title} {article.group}")
        if _holds(title, wanted):
            named.append(article)
        elif _holds(f"{title} {fold(article.text)}", wanted):
            told.append(article)
    return named + told


def _holds(folded: str, wanted: Iterable[str]) -> bool:
    here = _WORD.findall(folded)
    return all(any(each.startswith(word) for each in here) for word in wanted)


def field_key(field: Field[object]) -> str:
    """Return the key of the article about a field."""
    return f"{field.entity.key}.{field.key}"


def _fields() -> Iterator[Article]:
    for entity in catalogue.ENTITIES:
        for field in entity.fields.values():
            title = translate("fields", field.label)
            text = "\n\n".join(_about(entity, field))
            yield Article(field_key(field), title, text, entity_label(entity.key, 2))


def _about(entity: type[Entity], field: Field[object]) -> Iterator[str]:
    if field.help:
        yield translate("fields", field.help)
    if field.required:
        yield translate("help", "This field is always needed.")
    if field.private:
        yield translate("help", "This is about a person: record it only if that person agrees.")
    if isinstance(field, Code | Codes):
        names = [c.label(language()) for c in codelists.codelist(field.list_code) if c.active]
        if names[_CHOICES:]:
            names = [*names[:_CHOICES], "…"]
        yield translate("help", "One of: {choices}", choices="; ".join(names))
    place = translate("sections", entity.sections.get(field.section, ""))
    name = entity_label(entity.key)
    if place:
        yield translate("help", "{record}, section “{section}”.", record=name, section=place)


def _paragraphs(texts: Iterable[str]) -> str:
    return "\n\n".join(translate("help", text) for text in texts)
