"""The lesson that runs in this window: looked at again and again, and told to page and strip."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.base.text import language, translate
from app.domain import codelists
from app.domain.lessons import LESSONS, Step
from app.domain.record import Changes
from app.services import lessons
from app.services.lessons import Course
from app.ui.session import Session


class Guide(QObject):
    """Asks the service where the person stands, whenever something changed."""

    moved = Signal(object)
    """A ``Course`` that says something new."""

    def __init__(self, session: Session) -> None:
        """Listen; one per open database, see ``guide_of``."""
        super().__init__(session)
        self.session = session
        self.course: Course | None = None
        self._asking = False
        self._tired = False
        session.hub.changed.connect(self._on_changed)

    def look(self) -> None:
        """Look what has been done since; after trouble only when something changed."""
        if not self._asking and not self._tired:
            self._ask(partial(lessons.look, self.session.store))

    def begin(self, key: str) -> None:
        """Begin a lesson."""
        self._tired = False
        self._ask(partial(lessons.begin, self.session.store, key))

    def leave(self) -> None:
        """Leave the lesson that runs."""
        self._ask(partial(lessons.leave, self.session.store))

    def show(self) -> None:
        """Go where the step to do is done."""
        course = self.course
        if course is None or course.lesson is None or course.finished:
            return
        page = course.lesson.steps[course.ticked].page
        if page == "initiative":
            self.session.go(page, uid=course.initiative)
        elif page == "note":
            self.session.go("notes", uid=course.note_uid)
        elif page == "package" and course.file is not None:
            self.session.go("exchange", files=[course.file])
        else:
            self.session.go(page)

    def _ask(self, work: Callable[[], Course]) -> None:
        self._asking = True
        self.session.write(self, work, self._on_course, self._on_failed)

    def _on_course(self, course: Course) -> None:
        self._asking = False
        if course == self.course:
            return
        before, self.course = self.course, course
        if before is not None and before.lesson == course.lesson and _went_on(before, course):
            self.session.say(_praise(course), "good")
        self.moved.emit(course)

    def _on_failed(self, error: Exception) -> None:
        self._asking, self._tired = False, True
        self.session.refuse(error)

    def _on_changed(self, _: Changes) -> None:
        self._tired = False
        if self.course is not None and self.course.lesson is not None:
            self.look()


def guide_of(session: Session) -> Guide:
    """Return the guide of an open training database."""
    return session.findChild(Guide) or Guide(session)


def step_text(course: Course, step: Step) -> str:
    """Return what a step asks for."""
    places: dict[str, Any] = {
        "title": course.title,
        "partner": codelists.codelist("offices").label(course.partner, language()),
        "note": course.note or "…",
    }
    return translate("lessons", step.text, **places)


def following(course: Course) -> str:
    """Return the key of the first lesson not done yet; empty when all are."""
    return next((found.key for found in LESSONS if found.key not in course.done), "")


def _went_on(before: Course, course: Course) -> bool:
    return course.ticked > before.ticked


def _praise(course: Course) -> str:
    if not course.finished:
        return translate("lessons", "That step is done.")
    if not following(course):
        return translate("lessons", "All six lessons are done. Well done!")
    return translate("lessons", "This lesson is done. Well done!")
