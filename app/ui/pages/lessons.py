"""Lessons: six cards, the steps of the one that runs, and a new beginning in one click."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QWidget

from app.base.text import translate
from app.domain.lessons import LESSONS, Lesson
from app.services.lessons import Course
from app.ui import prompts, theme
from app.ui.guide import Guide, guide_of, step_text
from app.ui.page import Page
from app.ui.parts import button, card, clear, column, holder, label, picture, row, scroll
from app.ui.session import Session

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_ACROSS = 3
_WIDE = 290
"""Least width of a card."""


class LessonsPage(Page):
    """What one can practise here, and how far one is."""

    def __init__(self, session: Session) -> None:
        """Ask where the person stands."""
        super().__init__(session, translate("shell", "Lessons"))
        self.guide: Guide = guide_of(session)
        self.reset_button = button(
            translate("lessons", "Begin again with new data…"), self.reset, drawing="undo-2"
        )
        self.headline.addWidget(self.reset_button)
        told = translate(
            "lessons",
            "Six short lessons with invented data. A step is ticked off by itself once you have"
            " done it; the other side is played by the program, with real packages.",
        )
        self._cards = QGridLayout()
        self._cards.setSpacing(theme.px(16))
        self._steps = column(gap=12)
        self._shown = 0
        inner = column(label(told, "muted", wrap=True), self._steps, self._cards, 0, gap=16)
        self.body.addWidget(scroll(holder(inner)), 1)
        self.guide.moved.connect(self._show)
        if self.guide.course is not None:
            self._show(self.guide.course)
        else:
            self.guide.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: as many cards side by side as there is room for."""
        super().resizeEvent(event)
        if self._across() != self._shown and self.guide.course is not None:
            self._show(self.guide.course)

    def _across(self) -> int:
        room = self.width() - theme.px(56)
        return max(1, min(_ACROSS, room // theme.px(_WIDE)))

    def reset(self) -> None:
        """Ask once, then make the training data new."""
        from app.ui import restoring

        title = translate("lessons", "Begin again with new data?")
        said = translate(
            "lessons",
            "Everything recorded in this training is thrown away, and the lessons begin anew."
            " Your real work is not touched.",
        )
        if prompts.confirm(self, title, said, translate("lessons", "Begin again")):
            restoring.reset_training(cast("MainWindow", self.window()))

    def _show(self, course: Course) -> None:
        clear(self._steps)
        clear(self._cards)
        if course.lesson is not None:
            self._steps.addWidget(self._running(course, course.lesson))
        across = self._shown = self._across()
        for at, found in enumerate(LESSONS):
            self._cards.addWidget(self._card(course, found), at // across, at % across)
        for at in range(_ACROSS):
            self._cards.setColumnStretch(at, int(at < across))

    def _running(self, course: Course, found: Lesson) -> QFrame:
        """The lesson that runs, step by step."""
        title = translate("lessons", found.title)
        lines: list[QWidget | QLayout | int] = [
            row(picture(found.drawing, "accent"), label(title, "heading"), 0)
        ]
        for at, step in enumerate(found.steps):
            drawing, use, state = _state(at, course)
            words = label(
                step_text(course, step), "body" if at <= course.ticked else "muted", wrap=True
            )
            words.setAccessibleName(f"{state}: {words.text()}")
            line = row(column(picture(drawing, use), 0), words, gap=12)
            line.setStretch(1, 1)
            lines.append(line)
        if not course.finished:
            step = found.steps[course.ticked]
            go = button(translate("lessons", step.button), self.guide.show, kind="primary")
            leave = button(translate("lessons", "Leave the lesson"), self.guide.leave, kind="quiet")
            lines.append(row(go, leave, 0))
        made = card(*lines, gap=12)
        made.setAccessibleName(title)
        return made

    def _card(self, course: Course, found: Lesson) -> QFrame:
        """One lesson: what it teaches, and whether it was done."""
        title = translate("lessons", found.title)
        runs = course.lesson is not None and course.lesson.key == found.key and not course.finished
        done = found.key in course.done
        if runs:
            state, drawing, use = translate("lessons", "Running"), "circle-dot", "accent"
        elif done:
            state, drawing, use = translate("lessons", "Done"), "circle-check", "good"
        else:
            state, drawing, use = translate("lessons", "To do"), "circle", "grey"
        again = translate("lessons", "Once more") if done else translate("lessons", "Begin")
        go = button(again, partial(self.guide.begin, found.key), kind="plain")
        go.setAccessibleName(
            translate("lessons", "{act}: {lesson}, {state}", act=again, lesson=title, state=state)
        )
        foot = row(picture(drawing, use, 16), label(state, "small"), 0)
        if not runs:
            foot.addWidget(go)
        return card(
            row(picture(found.drawing, "accent"), label(title, "heading"), 0),
            label(translate("lessons", found.about), "muted", wrap=True),
            0,
            foot,
            gap=8,
        )


def _state(at: int, course: Course) -> tuple[str, str, str]:
    """Return drawing, colour and word of a step."""
    if at < course.ticked:
        return "circle-check", "good", translate("lessons", "Done")
    if at == course.ticked:
        return "circle-dot", "accent", translate("lessons", "To do now")
    return "circle", "grey", translate("lessons", "Later")
