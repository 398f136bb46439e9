"""What takes the open database's place in the window: close, do what must be done, open again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.base.text import language, translate
from app.ui.errors import worded
from app.ui.parts import empty_state

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.session import Store


def restore(window: MainWindow, kept: Path) -> None:
    """Put a backup in the place of the open database, and open it; on trouble the old one opens."""
    from app.ui.opening import Opening

    session = window.session
    if session is None:
        return
    path, runner = Path(session.who.database), session.runner
    session.close()
    window.session = None
    Opening(window, runner, path, training=False).go_back(kept, path)


def protect(window: MainWindow, words: str) -> None:
    """Write the open database anew under a passphrase, and open it again."""
    from app.services import protection
    from app.ui.opening import Opening

    session = window.session
    if session is None:
        return
    path, runner = Path(session.who.database), session.runner
    session.close()
    window.session = None
    title = translate("unlock", "Protecting the data…")
    window.cover(empty_state("lock", title, translate("unlock", "This takes a moment.")))

    def again() -> None:
        Opening(window, runner, path, training=False).begin()

    def done(_: object) -> None:
        again()
        said = translate("unlock", "The data on this laptop is protected now.")
        window.toast.say(said, "good")

    def failed(error: Exception) -> None:
        again()
        window.toast.say(worded(error), "bad")

    runner.ask(window, lambda: protection.rewrite(path, words), done, failed, writes=True)


def reset_training(window: MainWindow) -> None:
    """Throw the open training database away and open one with the data of the beginning."""
    from app.services import lessons
    from app.ui.opening import Opening

    session = window.session
    if session is None:
        return
    who, runner, spoken = session.who, session.runner, language()
    session.close()
    window.session = None
    title = translate("lessons", "Making the training data new…")
    words = translate("lessons", "This takes a moment.")
    window.cover(empty_state("graduation-cap", title, words))
    opening = Opening(window, runner, Path(who.database), training=False)

    def done(store: Store) -> None:
        opening.use(store)
        window.go("lessons")
        window.toast.say(translate("lessons", "Everything is as at the beginning."), "good")

    def failed(error: Exception) -> None:
        opening.begin()
        window.toast.say(worded(error), "bad")

    runner.ask(window, lambda: lessons.reset(who, spoken), done, failed, writes=True)
