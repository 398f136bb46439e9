"""Tries the installation out: a first start, every page, packages, paper; in a folder of its own.

``passerelle selftest`` is what support asks for when something does not work on one computer, and
what each bundle must pass before it leaves. It drives the real window without a screen, with the
real child processes; nothing of the person's own files is touched. What failed is told by step,
with places in our code and never a value.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from app.base import text
from app.base.text import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.jobs import ThreadRunner
    from app.ui.main_window import MainWindow

_PATIENCE = 120.0
"""Seconds after which what did not happen will not happen, on the slowest laptop."""
_WORDS = "four words for trying"


class _FailedError(Exception):
    """A step found something else than it should; its text is for us, in English."""


def run(words: Sequence[str]) -> int:
    """Do every step and tell how it went; return 0 only if all went well.

    Args:
        words: ``--json`` for one JSON object.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        os.environ["PASSERELLE_HOME"] = scratch
        steps = _Trial(Path(scratch)).all()
    failed = [each for each in steps if each["problem"]]
    if "--json" in words:
        print(json.dumps({"steps": steps, "failed": len(failed)}, ensure_ascii=False))  # noqa: T201
        return 1 if failed else 0
    for each in steps:
        mark = "✗" if each["problem"] else "✓"
        name = translate("selftest", str(each["name"]))
        print(f"{mark} {name} ({each['seconds']} s) {each['problem']}".rstrip())  # noqa: T201
    if failed:
        print(translate("selftest", "Please send these lines to whoever helps you."))  # noqa: T201
    else:
        print(translate("selftest", "Everything works on this computer."))  # noqa: T201
    return 1 if failed else 0


class _Trial:
    """The steps, in an application of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._defects: list[str] = []
        self._app: QApplication
        self._runner: ThreadRunner
        self._desk: MainWindow

    def all(self) -> list[dict[str, Any]]:
        """Do the steps one after the other; those after a failure are tried too."""
        sys.excepthook = self._on_defect
        logging.getLogger().addHandler(_Listener(self._defects))
        steps: tuple[tuple[str, Callable[[], object]], ...] = (
            (QT_TRANSLATE_NOOP("selftest", "First start"), self._first_start),
            (QT_TRANSLATE_NOOP("selftest", "Pages of an office"), self._office_pages),
            (QT_TRANSLATE_NOOP("selftest", "Write a package"), self._send),
            (QT_TRANSLATE_NOOP("selftest", "Take a package"), self._receive),
            (QT_TRANSLATE_NOOP("selftest", "Read a foreign workbook"), self._table),
            (QT_TRANSLATE_NOOP("selftest", "Keep a photo"), self._photo),
            (QT_TRANSLATE_NOOP("selftest", "Pages of headquarters"), self._other_pages),
            (QT_TRANSLATE_NOOP("selftest", "A report as PDF"), self._paper),
            (QT_TRANSLATE_NOOP("selftest", "Check both databases"), self._check),
            (QT_TRANSLATE_NOOP("selftest", "Lock and unlock"), self._lock),
        )
        told = [self._tried(name, do) for name, do in steps]
        sys.excepthook = sys.__excepthook__
        return told

    def _tried(self, name: str, do: Callable[[], object]) -> dict[str, Any]:
        began = time.monotonic()
        self._defects.clear()
        try:
            do()
        except _FailedError as error:
            self._defects.append(str(error))
        except Exception as error:  # noqa: BLE001  (every step is tried)
            self._on_defect(type(error), error, error.__traceback__)
        seconds = round(time.monotonic() - began, 1)
        return {"name": name, "seconds": seconds, "problem": "; ".join(self._defects)}

    def _on_defect(
        self, kind: type[BaseException], _: BaseException, trace: TracebackType | None
    ) -> None:
        frames = traceback.extract_tb(trace)[-3:]
        places = " < ".join(f"{Path(f.filename).stem}:{f.lineno}" for f in reversed(frames))
        self._defects.append(f"{kind.__name__} at {places}")

    # --- Steps -----------------------------------------------------------------------------

    def _first_start(self) -> None:
        from app.services import lately, sole
        from app.ui.application import prepare
        from app.ui.jobs import ThreadRunner
        from app.ui.main_window import MainWindow
        from app.ui.opening import Opening
        from app.ui.preferences import Preferences
        from app.ui.wizards.first_start import FIELD, FirstStart

        self._app, self._runner = prepare(sys.argv[:1]), ThreadRunner()
        self._begin(text.language())
        self._desk = MainWindow(Preferences(theme="light", language=text.language()))
        opening = Opening(self._desk, self._runner, None, training=False)
        self._desk.painted.connect(opening.begin)
        self._desk.show()
        self._until(lambda: bool(self._desk.findChildren(FirstStart)), "no first start")
        wizard = self._desk.findChildren(FirstStart)[-1]
        wizard.folder = self._folder
        wizard.choose_role(FIELD)
        if wizard.office is None or wizard.laptop is None:
            raise _FailedError("no office is asked for")
        wizard.office.choose("CR")
        wizard.laptop.setText("Laptop 1")
        wizard.name()
        if wizard.words is None or wizard.words.again is None:
            raise _FailedError("no passphrase is asked for")
        wizard.words.first.setText(_WORDS)
        wizard.words.again.setText(_WORDS)
        wizard.protect()
        self._until(
            lambda: self._desk.session is not None or wizard.problem.text() != "",
            "the database did not open",
        )
        if self._desk.session is None:
            raise _FailedError("the database could not be made")
        if lately.recent() != [self._path] or not sole.call_of(self._path).exists():
            raise _FailedError("the database is not the one used last")

    def _begin(self, language: str) -> None:
        """Dress the application as at a start."""
        from app.ui import i18n, theme

        i18n.choose(self._app, language)
        theme.load_fonts(arabic=True)
        theme.apply(self._app, "light")

    def _office_pages(self) -> None:
        self._visit(self._desk)
        for code in ("ar", text.language()):
            self._desk.speak(code)
            self._settle()

    def _other_pages(self) -> None:
        from app.ui.main_window import MainWindow
        from app.ui.opening import Opening
        from app.ui.preferences import Preferences

        window = MainWindow(Preferences(theme="light", language=text.language(), started=True))
        Opening(window, self._runner, None, training=True).begin()
        window.show()
        self._until(lambda: window.session is not None, "the training database did not open")
        self._visit(window)
        self._shut(window)

    def _visit(self, window: MainWindow) -> None:
        from app.ui.routes import offered

        routes = offered(headquarters=window.headquarters, training=window.training)
        for found in routes:
            window.go(found.key)
            self._settle()
            page = window.page()
            if page is None or type(page).__name__ != found.page or window.grab().isNull():
                raise _FailedError(f"page {found.key} is not shown")

    def _send(self) -> None:
        from app.services import records

        session = self._desk.session
        if session is None:
            raise _FailedError("no database is open")
        asked = [{"entity": "initiative", "set": {"title": "Puente", "status": "IDENTIFIED"}}]
        told: list[Any] = []
        session.write(session, lambda: records.apply(session.store, asked), told.append)
        self._until(lambda: bool(told), "nothing was recorded")
        self._settle()
        self._child("export", self._path, "--to", "HQ", "--plain", "--out", self._package)
        if not self._package.is_file():
            raise _FailedError("no package was written")

    def _receive(self) -> None:
        from app.services import start

        start.close_store(start.create(self._other, office="HQ", role="hq", label="Desk"))
        answer = self._child("import", self._other, self._package)
        if [each["taken"] for each in answer["files"]] != [1]:
            raise _FailedError(f"verdicts {[each['verdict'] for each in answer['files']]}")

    def _table(self) -> None:
        sheet = self._folder / "to-fill-in.xlsx"
        self._child("template", "initiative", "--out", sheet)
        answer = self._child("import-table", self._other, sheet, "--preview")
        if not answer["files"][0]["tables"]:
            raise _FailedError("no table was found")

    def _photo(self) -> None:
        from PySide6.QtGui import QImage

        photo = self._folder / "photo.jpg"
        picture = QImage(64, 48, QImage.Format.Format_RGB32)
        picture.fill(0x336699)
        if not picture.save(str(photo)):
            raise _FailedError("no JPEG can be written")
        self._child("attach", self._other, self._initiative(), photo, "--photo-ok", "yes")

    def _paper(self) -> None:
        for name in ("q1", "sheet"):
            out = self._folder / f"{name}.pdf"
            where = ("--where", f"initiative={self._initiative()}") if name == "sheet" else ()
            self._child("report", self._other, name, "--format", "pdf", "--out", out, *where)
            if not out.read_bytes().startswith(b"%PDF"):
                raise _FailedError(f"{name} is no PDF")

    def _check(self) -> None:
        for path in (self._path, self._other):
            self._child("check", path, "--deep")

    def _lock(self) -> None:
        from app.ui.unlock_page import UnlockPage

        if self._desk.session is None:
            raise _FailedError("no database is open")
        self._desk.lock()
        self._until(
            lambda: self._desk.session is None and bool(self._desk.findChildren(UnlockPage)),
            "it did not lock",
        )
        page = self._desk.findChildren(UnlockPage)[-1]
        page.words.first.setText(_WORDS)
        page.words.entered.emit()
        self._until(lambda: self._desk.session is not None, "it did not unlock")
        self._settle()
        self._shut(self._desk)

    # --- Means -----------------------------------------------------------------------------

    @property
    def _path(self) -> Path:
        return self._folder / "passerelle-CR.db"

    @property
    def _other(self) -> Path:
        return self._folder / "hq.db"

    @property
    def _package(self) -> Path:
        return self._folder / "CR-000001.xlsx"

    def _initiative(self) -> str:
        """Return the uid of the one that came in the package."""
        return str(self._child("list", self._other, "initiative")["records"][0]["uid"])

    def _shut(self, window: MainWindow) -> None:
        """Close a window without the backup that is made behind a closed one."""
        if window.session is not None:
            session, window.session = window.session, None
            session.close()
        window.close()

    def _until(self, ready: Callable[[], bool], problem: str) -> None:
        """Let the window live until something is so.

        Raises:
            _FailedError: it did not become so, or a defect came in between.
        """
        from PySide6.QtCore import QEventLoop, QTimer

        end = time.monotonic() + _PATIENCE
        while not ready():
            if self._defects or time.monotonic() > end:
                raise _FailedError(problem)
            loop = QEventLoop()
            QTimer.singleShot(10, loop.quit)
            loop.exec()

    def _settle(self) -> None:
        """Let all questions be answered and painted."""
        for _ in range(3):
            self._runner.wait()
            self._app.processEvents()

    def _child(self, *words: object) -> dict[str, Any]:
        """Let a child process do a command; return its answer."""
        from app.ui.jobs import ProcessJob

        job = ProcessJob([str(word) for word in words])
        answers: list[dict[str, Any]] = []
        failed: list[str] = []
        ended: list[bool] = []
        job.succeeded.connect(answers.append)
        job.failed.connect(lambda error: failed.append(getattr(error, "code", "failed")))
        job.finished.connect(lambda: ended.append(True))
        job.start()
        self._until(lambda: bool(ended), f"{words[0]} did not end")
        if not answers:
            raise _FailedError(f"{words[0]}: {', '.join(failed)}")
        return answers[0]


class _Listener(logging.Handler):
    """Takes warnings for what they are: something a person should look at."""

    def __init__(self, defects: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._heard = defects

    def emit(self, record: logging.LogRecord) -> None:
        """Note where it was said."""
        self._heard.append(f"{record.levelname} {record.module}:{record.lineno}")
