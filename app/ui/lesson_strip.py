"""The strip at the foot of the window while a lesson runs: what to do now, and where."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.base.text import translate
from app.domain.lessons import lesson
from app.services.lessons import Course
from app.ui import theme
from app.ui.guide import following, guide_of, step_text
from app.ui.parts import button, column, holder, label, picture, row, tool
from app.ui.session import Session

_EVERY = 1500
"""Milliseconds between two looks: not everything that counts is told to the pages."""


class LessonStrip(QFrame):
    """Hidden while no lesson runs."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask where the person stands."""
        super().__init__(parent)
        self.setObjectName("lesson")
        self._guide = guide_of(session)
        self.head = label("", "small")
        self.words = label("", wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.go = button("", self._on_go, kind="primary")
        self.all = button(
            translate("lessons", "All lessons"), lambda: session.go("lessons"), kind="quiet"
        )
        leave = tool(translate("lessons", "Leave the lesson"), "x", self._guide.leave)
        told = holder(column(self.head, self.words, gap=0))
        line = row(picture("graduation-cap", "accent"), told, self.go, self.all, leave, gap=12)
        line.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        line.setStretch(1, 1)
        self.setLayout(line)
        self.setVisible(False)
        self._guide.moved.connect(self._show)
        self._looking = QTimer(self, interval=_EVERY)
        self._looking.timeout.connect(self._guide.look)
        if self._guide.course is not None:
            self._show(self._guide.course)
        else:
            self._guide.look()

    def _show(self, course: Course) -> None:
        found = course.lesson
        self.setVisible(found is not None)
        if found is None:
            self._looking.stop()
            return
        title = translate("lessons", found.title)
        if course.finished:
            self._looking.stop()
            after = following(course)
            head, words = title, translate("lessons", "This lesson is done. Well done!")
            named = translate("lessons", lesson(after).title) if after else ""
            act = translate("lessons", "Next lesson: {lesson}", lesson=named) if after else ""
            if not after:
                words = translate("lessons", "All six lessons are done. Well done!")
        else:
            self._looking.start()
            step = found.steps[course.ticked]
            head = translate(
                "lessons",
                "{lesson}, step {n} of {count}",
                lesson=title,
                n=course.ticked + 1,
                count=len(found.steps),
            )
            words, act = step_text(course, step), translate("lessons", step.button)
        self.head.setText(head)
        self.words.setText(words)
        self.go.setText(act)
        self.go.setAccessibleName(act)
        self.go.setVisible(bool(act))
        self.all.setVisible(course.finished)
        self.setAccessibleName(f"{head}. {words}")

    def _on_go(self) -> None:
        course = self._guide.course
        if course is not None and course.finished:
            self._guide.begin(following(course))
        else:
            self._guide.show()
