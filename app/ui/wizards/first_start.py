"""The first start: language, what one does here, office and laptop, passphrase; a minute."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.base import text
from app.base.errors import AppError
from app.base.text import translate
from app.services import lately, places, sole, start, wording
from app.ui import i18n, preferences, prompts, theme
from app.ui.errors import worded
from app.ui.forms.code_editors import CodeBox
from app.ui.jobs import Runner
from app.ui.parts import button, clear, column, holder, label, row
from app.ui.secret_words import SecretWords, advice
from app.ui.session import Store

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

FIELD, HQ, TRAINING = "field", "hq", "training"


class FirstStart(QWidget):
    """Four short steps; Enter goes on, Escape goes back."""

    opened = Signal(object)
    """An open store."""
    locked = Signal(object)
    """The path of a database that asks for its passphrase."""

    def __init__(self, window: MainWindow, runner: Runner) -> None:
        """Begin with the language."""
        super().__init__()
        self._window = window
        self._runner = runner
        self.step = 0
        self.role = FIELD
        self.office: CodeBox | None = None
        self.laptop: QLineEdit | None = None
        self.words: SecretWords | None = None
        self._named = ("", "")
        self.folder = start.local_folder()
        outer = QVBoxLayout(self)
        self._sheet = QFrame()
        self._sheet.setObjectName("card")
        self._sheet.setFixedWidth(theme.px(520))
        self._lines = QVBoxLayout(self._sheet)
        self._lines.setContentsMargins(*(theme.px(32),) * 4)
        self._lines.setSpacing(theme.px(12))
        outer.addStretch(1)
        outer.addLayout(row(0, self._sheet, 0))
        outer.addStretch(2)
        self.show_step(0)

    def show_step(self, step: int) -> None:
        """Show one of the four steps."""
        self.step = step
        clear(self._lines)
        (self._language, self._what, self._who, self._protection)[step]()
        self._sheet.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape goes back a step."""
        if event.key() == Qt.Key.Key_Escape and self.step:
            self.show_step(self.step - 1)
            return
        super().keyPressEvent(event)

    def choose_language(self, code: str) -> None:
        """Speak the chosen language and go on."""
        self._window.speak(code)

        self._window.cover(again := FirstStart(self._window, self._runner))
        again.opened.connect(self.opened)
        again.locked.connect(self.locked)
        again.show_step(1)

    def choose_role(self, role: str) -> None:
        """Go on with what the person does here."""
        self.role = role
        if role == TRAINING:
            folder = preferences.home() / "training"
            self._open(lambda: start.training_store(folder, language=text.language()))
            return
        self.show_step(2)

    def name(self) -> None:
        """Go on with the office and the laptop's name."""
        if self.laptop is None:
            return
        try:
            office = "HQ" if self.role == HQ else (self.office.code() if self.office else None)
        except ValueError:
            office = None
        if not office or (office == "HQ") != (self.role == HQ):
            self.problem.setText(translate("start", "Please choose your office from the list."))
            return
        self._named = (office, self.laptop.text().strip())
        self.show_step(3)

    def protect(self) -> None:
        """Make the database with the passphrase that was typed."""
        problem = self.words.problem() if self.words is not None else ""
        if self.words is None or problem:
            self.problem.setText(problem)
            return
        self.finish(self.words.words())

    def finish(self, passphrase: str = "") -> None:
        """Make the database and open it."""
        office, laptop = self._named
        language, role, folder = text.language(), self.role, self.folder

        def work() -> Store:
            folder.mkdir(parents=True, exist_ok=True)
            path = _free(folder, office)
            store = start.create(
                path,
                office=office,
                role=role,
                label=laptop,
                language=language,
                passphrase=passphrase,
                anyway=folder == start.local_folder(),
            )
            lately.remember(path)
            return store

        self._open(work)

    def _open(self, work: Callable[[], Store]) -> None:
        self._sheet.setEnabled(False)
        self._runner.ask(self, work, self.opened.emit, self._on_failed, writes=True)

    def _on_failed(self, error: Exception) -> None:
        self._sheet.setEnabled(True)
        if isinstance(error, AppError) and error.code == "passphrase_needed":
            self.locked.emit(Path(str(error.params["path"])))
            return
        self.problem.setText(worded(error))

    # --- The steps -----------------------------------------------------------------------

    def _language(self) -> None:
        self._head("Passerelle", translate("start", "In which language do you work?"))
        for code in i18n.offered():
            made = self._choice(i18n.NAMES[code])
            made.setChecked(code == text.language())
            made.clicked.connect(lambda _=False, c=code: self.choose_language(c))
            if code == text.language():
                made.setFocus()

    def _what(self) -> None:
        self._head(translate("start", "What do you do here?"), "")
        for role, words in (
            (FIELD, translate("start", "I work in a country office")),
            (HQ, translate("start", "I work at headquarters")),
            (TRAINING, translate("start", "I am training, with invented data")),
        ):
            made = self._choice(words)
            made.clicked.connect(lambda _=False, r=role: self.choose_role(r))
        existing = button(
            translate("start", "Open a database I have already…"), self._on_existing, kind="quiet"
        )
        server = button(
            translate("start", "Open a database on a server…"), self._on_server, kind="quiet"
        )
        self._lines.addLayout(column(row(existing, 0), row(server, 0), gap=0))
        self._foot(None)

    def _who(self) -> None:
        self._head(
            translate("start", "Who is this?"),
            translate("start", "So that everybody knows where a change comes from."),
        )
        if self.role == FIELD:
            self.office = CodeBox(("offices",))
            self.office.choose(None)
            self.office.setAccessibleName(translate("start", "Office"))
            self._lines.addLayout(
                column(label(translate("start", "Office"), "label"), self.office, gap=4)
            )
            self.office.setFocus()
        self.laptop = QLineEdit()
        self.laptop.setMaxLength(60)
        self.laptop.setAccessibleName(translate("start", "Name of this laptop"))
        self.laptop.setPlaceholderText(translate("start", "e.g. Laptop 1"))
        self.laptop.setText(self._named[1])
        self.laptop.returnPressed.connect(self.name)
        self._lines.addLayout(
            column(label(translate("start", "Name of this laptop"), "label"), self.laptop, gap=4)
        )
        self._lines.addWidget(label(translate("start", "The data will be kept in:"), "small"))
        place = label(i18n.line_as_written(str(self.folder)), "small", wrap=True)
        other = button(translate("start", "Other folder…"), self._on_folder, kind="quiet")
        line = row(place, other)
        line.setStretch(0, 1)
        self._lines.addLayout(line)
        self._foot(button(translate("start", "Next"), self.name, kind="primary"))

    def _protection(self) -> None:
        self._head(
            translate("start", "A passphrase for this laptop"),
            translate("start", "Who finds or steals it reads nothing without these words."),
        )
        self.words = SecretWords(translate("start", "Passphrase"), new=True)
        self.words.entered.connect(self.protect)
        self._lines.addWidget(self.words)
        self._lines.addWidget(label(advice(), "small", wrap=True))
        self._foot(button(translate("start", "Protect and begin"), self.protect, kind="primary"))
        without = button(
            translate("start", "Begin without: whoever has the laptop reads everything"),
            self.finish,
            kind="quiet",
        )
        self._lines.addLayout(row(without, 0))
        self.words.setFocus()

    def _head(self, title: str, words: str) -> None:
        self._lines.addWidget(label(title, "title", wrap=True))
        if words:
            self._lines.addWidget(label(words, "muted", wrap=True))
        self._lines.addSpacing(theme.px(8))

    def _foot(self, go: QPushButton | None) -> None:
        self.problem = label("", "problem", wrap=True)
        self._lines.addWidget(self.problem)
        back = button(
            translate("start", "Back"), lambda: self.show_step(self.step - 1), kind="quiet"
        )
        self._lines.addWidget(holder(row(back, 0, *([go] if go else []))))

    def _choice(self, words: str) -> QPushButton:
        made = button(words, kind="card")
        made.setCheckable(True)
        made.setAutoDefault(True)
        self._lines.addWidget(made)
        return made

    def _on_existing(self) -> None:
        path = prompts.database(self, translate("start", "Open a database"))
        if path is not None:
            self._open_one(path)

    def _on_server(self) -> None:
        from app.ui.server_form import ServerDialog

        dialog = ServerDialog(self, self._runner)
        dialog.chosen.connect(self._open_one)
        dialog.open()

    def _open_one(self, path: Path) -> None:
        def work() -> Store:
            sole.claim(path)
            store = start.open_store(path)
            lately.remember(path)
            return store

        self._open(work)

    def _on_folder(self) -> None:
        chosen = prompts.folder(self, translate("start", "Where the data is kept"), Path.home())
        if chosen is None:
            return
        why = places.objection(chosen)
        self.folder = start.local_folder() if why else chosen
        self.show_step(2)
        if why:
            words = {"path": str(chosen), "local": str(self.folder)}
            self.problem.setText(wording.sentence(f"place_{why}", words))


def _free(folder: Path, office: str) -> Path:
    """Return a name in the folder that is not taken."""
    path = folder / f"passerelle-{office}.db"
    number = 2
    while path.exists():
        path = folder / f"passerelle-{office}-{number}.db"
        number += 1
    return path
