"""What the pictures of a database on a server show; no server is asked for them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.jobs import Runner
    from app.ui.main_window import MainWindow

PAGES = ("server", "server-password", "server-empty", "called")


def play(_: Path) -> None:
    """Play nothing: there is no server."""


def show(window: MainWindow, page: str, runner: Runner, desk: Path) -> QWidget:
    """Show one of the pictures, at the desk of this database; return the widget to look at."""
    from app.base.errors import StoreError
    from app.services import lately, servers, start
    from app.services.connecting import Found, Server
    from app.ui.errors import worded
    from app.ui.pages.called_line import CalledLine
    from app.ui.parts import card, column, holder, row
    from app.ui.server_form import ServerDialog, ServerPage
    from app.ui.session import Session

    server = Server("db.example.org", database="passerelle", login="officer")
    path = servers.place(server.address())
    if page == "server-password":
        told = {"place": servers.shown(path), "login": server.login}
        why = worded(StoreError("server_password_needed", **told))
        window.cover(ServerPage(path, runner, why, lambda: None))
        return window
    store = start.open_store(desk.with_name("hq.db"))
    window.enter(Session(store, start.who(store), runner))
    if page == "called":
        store.login = server.login
        made = card(CalledLine(Session(store, start.who(store), runner)), gap=8)
        made.setFixedWidth(640)
        window.cover(holder(column(row(0, made, 0), 0)))
        return window
    lately.remember(path)
    dialog = ServerDialog(window, runner)
    if page == "server-empty":
        dialog.form.fill_in(server)
        dialog.form._on_seen(path, Found.EMPTY)  # noqa: SLF001  (as if it had been looked at)
    dialog.show()
    return dialog
