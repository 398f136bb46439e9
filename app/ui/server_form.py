"""Asks for a database on a server: where it is, who logs in, and how the way is protected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.base import text
from app.base.text import translate
from app.services import connecting, lately, servers, sole
from app.services.connecting import Found, Server, Tls
from app.ui import i18n, prompts, theme
from app.ui.errors import worded
from app.ui.jobs import Runner
from app.ui.parts import button, chip, column, flow, holder, label, row
from app.ui.secret_words import SecretWords
from app.ui.session import Session

_WIDTH = 520


class ServerForm(QWidget):
    """Looks whether the database can be opened before anything of the window changes."""

    found = Signal(object)
    """The path that stands for a database of ours, which can be opened."""

    def __init__(self, runner: Runner, leave: QPushButton, known: Path | None = None) -> None:
        """Ask; what is known of a server is filled in.

        Args:
            runner: who looks.
            leave: the button that leads elsewhere.
            known: what stands for a database that was open here before.
        """
        super().__init__()
        self._runner = runner
        self._empty: Path | None = None
        self.host, self.port, self.database, self.login = (QLineEdit() for _ in range(4))
        self.port.setValidator(QIntValidator(1, 65535, self))
        self.port.setMaximumWidth(theme.px(96))
        self.tls = QComboBox()
        for mode, words in _ways():
            self.tls.addItem(words, str(mode))
        self.certificate = ""
        self._certificate = button("", self._on_certificate, kind="quiet")
        self.words = SecretWords(translate("server", "Password"))
        self.words.entered.connect(self.look)
        self.keep = chip(translate("server", "Keep it in PostgreSQL’s password file"))
        self.problem = label("", "problem", wrap=True)
        self.go = button(translate("server", "Open"), self.look, kind="primary")
        self._asking = holder(self._fields())
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        self.make = button(translate("server", "Make the tables"), self.fill, kind="primary")
        self._making = holder(self._offer())
        self._back = button(translate("start", "Back"), self._on_back, kind="quiet")
        foot = row(leave, self._back, 0, self.go, self.make)
        self.setLayout(column(self._asking, self._making, self.problem, foot, gap=12))
        self._turn(asking=True)
        self.host.editingFinished.connect(self._on_host)
        self.tls.currentIndexChanged.connect(self._show_certificate)
        self.fill_in(connecting.said(known) if known is not None else Server())
        self.setFocusProxy(self.words if known is not None else self.host)

    def server(self) -> Server:
        """Return what stands in the fields."""
        return Server(
            self.host.text().strip(),
            int(self.port.text() or connecting.PORT),
            self.database.text().strip(),
            self.login.text().strip(),
            Tls(self.tls.currentData()),
            self.certificate,
        )

    def fill_in(self, server: Server) -> None:
        """Show what is known of a server; a password is never among it."""
        self.host.setText(server.host)
        self.port.setText(str(server.port))
        self.database.setText(server.database)
        self.login.setText(server.login)
        self.certificate = server.certificate
        self.tls.setCurrentIndex(self.tls.findData(str(server.tls)))
        self._show_certificate()
        self.words.clear()

    def look(self) -> None:
        """Look whether it can be opened."""
        server, password, keep = self.server(), self.words.words(), self.keep.isChecked()
        self._wait()
        self._runner.ask(
            self,
            lambda: connecting.look(server, password, keep=keep),
            lambda seen: self._on_seen(*seen),
            self._on_failed,
            writes=False,
        )

    def fill(self) -> None:
        """Make the tables in an empty database, for headquarters."""
        path, name, language = self._empty, self.name.text().strip(), text.language()
        if path is None:
            return
        self._wait()

        def work() -> Path:
            sole.claim(path)
            connecting.make(path, name, language)
            return path

        self._runner.ask(self, work, self.found.emit, self._on_failed, writes=True)

    # --- What is asked -------------------------------------------------------------------

    def _fields(self) -> QVBoxLayout:
        host = _named(translate("server", "Server"), self.host)
        port = _named(translate("server", "Port"), self.port)
        where = row(host, port, gap=12)
        where.setStretch(0, 1)
        database = _named(translate("server", "Database"), self.database)
        login = _named(translate("server", "You log in as"), self.login)
        who = row(database, login, gap=12)
        way = _named(translate("server", "The way there"), self.tls)
        self.host.setPlaceholderText(translate("server", "e.g. db.example.org"))
        certificate, keep = row(self._certificate, 0), flow(self.keep)
        about = label(
            translate(
                "server",
                "Without it the password is asked for each time. It never stands in the address.",
            ),
            "small",
            wrap=True,
        )
        lines: list[QWidget | QLayout] = [*self._lately(), where, who, way, certificate]
        return column(*lines, self.words, keep, about, gap=12)

    def _lately(self) -> list[QWidget]:
        """Return the servers that were open here, each to be chosen again."""
        those = [path for path in lately.recent() if servers.is_pointer(path)]
        chips = []
        for path in those[:4]:
            made = chip(i18n.left_to_right(servers.shown(path)))
            made.setCheckable(False)
            made.clicked.connect(partial(self._on_again, path))
            chips.append(made)
        if not chips:
            return []
        title = label(translate("server", "Open lately"), "label")
        return [holder(column(title, flow(*chips), gap=4))]

    def _offer(self) -> QVBoxLayout:
        """Ask whether the tables are to be made."""
        words = translate(
            "server",
            "This database is empty, and you may make the tables of Passerelle in it. It becomes a"
            " new database of headquarters. To bring one there that you have already, use"
            " “passerelle move” instead.",
        )
        self.name.setPlaceholderText(translate("server", "e.g. Headquarters"))
        self.name.returnPressed.connect(self.fill)
        name = _named(translate("server", "Name of this database"), self.name)
        return column(label(words, wrap=True), name, gap=12)

    # --- Hearing -------------------------------------------------------------------------

    def _wait(self) -> None:
        self.problem.setText("")
        self.setEnabled(False)

    def _on_seen(self, path: Path, found: Found) -> None:
        self.setEnabled(True)
        if found is Found.OURS:
            self.found.emit(path)
            return
        self._empty = path
        self._turn(asking=False)
        self.name.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self.setEnabled(True)
        self.problem.setText(worded(error))
        if getattr(error, "code", "") in {"server_password", "server_password_needed"}:
            self.words.clear()
            self.words.setFocus()

    def _on_back(self) -> None:
        self._turn(asking=True)
        self.problem.setText("")

    def _turn(self, *, asking: bool) -> None:
        """Ask for the server, or whether to make the tables there."""
        for widget in (self._asking, self.go):
            widget.setVisible(asking)
        for widget in (self._making, self._back, self.make):
            widget.setVisible(not asking)
        window = self.window()
        if isinstance(window, QDialog):
            window.adjustSize()

    def _on_again(self, path: Path) -> None:
        self.fill_in(connecting.said(path))
        self.words.setFocus()

    def _on_host(self) -> None:
        """Protect the way as usual to this host, where the choice does not fit it."""
        if not self.host.text().strip():
            return
        mode = Tls(self.tls.currentData())
        inside = connecting.is_this_computer(self.host.text())
        if inside != (mode is Tls.NONE):
            self.tls.setCurrentIndex(self.tls.findData(str(connecting.usual_tls(self.host.text()))))

    def _on_certificate(self) -> None:
        title = translate("server", "The server’s certificate, or its authority’s")
        chosen = prompts.any_file(self, title, ("crt", "pem", "cer"))
        self.certificate = str(chosen) if chosen else ""
        self._show_certificate()

    def _show_certificate(self) -> None:
        name = Path(self.certificate).name
        self._certificate.setText(
            translate("server", "Certificate: {file}", file=i18n.isolate(name))
            if name
            else translate("server", "Choose a certificate…")
        )
        mode = Tls(self.tls.currentData())
        self._certificate.setVisible(mode in {Tls.FULL, Tls.AUTHORITY})


class ServerDialog(QDialog):
    """The form over the window; ``chosen`` is what stands for the database once it closes."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, runner: Runner) -> None:
        """Ask."""
        super().__init__(parent)
        title = translate("server", "Open a database on a server")
        self.setWindowTitle(title)
        self.setFixedWidth(theme.px(_WIDTH))
        close = button(translate("charts", "Close"), self.reject, kind="quiet")
        self.form = ServerForm(runner, close)
        self.form.found.connect(self._on_found)
        self.setLayout(column(label(title, "heading"), self.form, gap=12, margin=24))

    def _on_found(self, path: Path) -> None:
        self.accept()
        self.chosen.emit(path)


class ServerPage(QWidget):
    """The form in the place of a window whose database asks for its password again."""

    found = Signal(object)

    def __init__(self, path: Path, runner: Runner, why: str, other: Callable[[], object]) -> None:
        """Ask, and say why; ``other`` opens another database."""
        super().__init__()
        leave = button(translate("unlock", "Another database…"), other, kind="quiet")
        self.form = ServerForm(runner, leave, path)
        self.form.problem.setText(why)
        self.form.found.connect(self.found)
        sheet = QFrame()
        sheet.setObjectName("card")
        sheet.setFixedWidth(theme.px(_WIDTH))
        title = translate("server", "Open a database on a server")
        sheet.setLayout(column(label(title, "title", wrap=True), self.form, gap=12, margin=32))
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(row(0, sheet, 0))
        outer.addStretch(2)
        self.setFocusProxy(self.form)


def ask(window: QWidget, session: Session) -> None:
    """Ask for a database on a server, and open it instead of the one that is open."""
    dialog = ServerDialog(window, session.runner)
    dialog.chosen.connect(session.moved)
    dialog.open()


def _ways() -> tuple[tuple[Tls, str], ...]:
    """Return how the way to a server may be protected, the best first."""
    return (
        (Tls.FULL, translate("server", "Encrypted, and the server proves its name")),
        (Tls.AUTHORITY, translate("server", "Encrypted, by a certificate we know")),
        (Tls.ONLY, translate("server", "Encrypted, whoever the server is")),
        (Tls.NONE, translate("server", "Not encrypted: only inside this computer")),
    )


def _named(words: str, field: QWidget) -> QWidget:
    field.setAccessibleName(words)
    return holder(column(label(words, "label"), field, gap=4))
