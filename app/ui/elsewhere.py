"""What others write into the same database, heard while the window is open.

On a server these are other officers, of a file it is the command line beside the window.
"""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from app.base.errors import StoreError
from app.domain.record import Changes
from app.ui.session import Session

_STEP = 0.5
"""Seconds after which it is asked whether to go on; several writings in them are told once."""
_AGAIN = 5.0
"""Seconds after which a database that went away is looked for again."""


class Elsewhere(QObject):
    """Tells the pages of a session that somebody else wrote; each then asks anew, where it is.

    A thread of its own waits on a connection of its own, so that nobody asks again and again.
    """

    _heard = Signal()

    def __init__(self, session: Session) -> None:
        """Listen for as long as the session lives."""
        super().__init__(session)
        self._store = session.store
        self._over = threading.Event()
        self._heard.connect(lambda: session.tell(Changes(everything=True)))
        self._thread = threading.Thread(target=self._listen, name="elsewhere", daemon=True)
        self._thread.start()
        session.closing.connect(self.stop)
        session.destroyed.connect(self._over.set)

    def listens(self) -> bool:
        """Tell whether something others write would be heard."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """Listen no more."""
        self._over.set()
        self._thread.join()

    def _listen(self) -> None:
        deaf = False
        while not self._over.is_set():
            try:
                with self._store.listening(self._over) as heard:
                    while not self._over.is_set():
                        if (heard(_STEP) or deaf) and not self._over.is_set():
                            self._heard.emit()
                        deaf = False
            except StoreError:
                deaf = True  # whatever others write until it is back, nobody says again
                self._over.wait(_AGAIN)
