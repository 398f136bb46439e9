"""A whole run of the window with a protected database: no log holds a value of a record or a key.

Source: reliability.md R22.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

import pytest
import shiboken6
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import bootstrap
from app.services import (
    alarm,
    backup,
    enrolling,
    protection,
    receiving,
    records,
    sending,
    start,
)
from app.ui import errors
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.opening import Opening
from app.ui.pages.initiative import InitiativePage
from app.ui.preferences import Preferences
from app.ui.routes import HIDDEN, ROUTES
from database import keys
from database.engine import Store
from tests.app.ui.conftest import app, qapp_cls
from tests.conftest import ROOT
from tests.factories import some_values

__all__ = ["app", "qapp_cls"]

WORDS = "zebra-quartz-passphrase"
CANARIES = ("Canary-Title-Xq7", "Canary-Draft-Xq7", "Canary-Import-Xq7", "Canary-Defect-Xq7")
SECRETS = ("AGE-SECRET-KEY", WORDS)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the folder of the logs of a window that tells everything it can tell."""
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "home"))
    root = logging.getLogger()
    before, level, raising = list(root.handlers), root.level, logging.raiseExceptions
    hook = sys.excepthook
    bootstrap._log("window", "DEBUG")  # noqa: SLF001  (as the window does)
    errors.install(lambda _: None)
    yield tmp_path / "home"
    sys.excepthook = hook
    for handler in [found for found in root.handlers if found not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.raiseExceptions = raising


def command(*words: object) -> None:
    """Run a command of the program in a process of its own, which logs everything too."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PASSERELLE_LOG": "DEBUG"}
    subprocess.run(
        [sys.executable, "-P", "-m", "app", *map(str, words)],
        env=env,
        cwd=ROOT,
        check=False,
        capture_output=True,
        timeout=120,
    )


def package_for(hq: Store, folder: Path) -> Path:
    """Return a package of an office that headquarters has verified."""
    cr = start.create(folder / "cr.db", office="CR", role="field", label="CR 1")
    digits = enrolling.enrol(cr, folder / "cr.json").digits
    enrolling.verify(hq, folder / "cr.json", digits)
    records.save(cr, "initiative", None, some_values("initiative", title=CANARIES[2]))
    made = sending.export(cr, "HQ", folder / "cr.xlsx")
    start.close_store(cr)
    return made.path


def type_into_the_form(window: MainWindow, uid: str) -> None:
    window.go("initiative", uid=uid)
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, InitiativePage)
    form = page._views["form"]  # noqa: SLF001
    line = form.boxes["title"].editor.target()  # type: ignore[attr-defined]
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, CANARIES[1])
    QTest.qWait(700)
    page.save()
    QApplication.processEvents()


def defect() -> None:
    """Be a mistake of ours whose words quote a record."""
    raise KeyError(CANARIES[3])


@pytest.mark.logs_warnings
@pytest.mark.usefixtures("app")
def test_a_whole_run_with_a_protected_database_tells_no_value_and_no_key(
    home: Path, tmp_path: Path
) -> None:
    path = tmp_path / "hq.db"
    hq = start.create(path, office="HQ", role="hq", label="Desk", passphrase=WORDS)
    uid = records.save(hq, "initiative", None, some_values("initiative", title=CANARIES[0])).uid
    file = package_for(hq, tmp_path)
    receiving.take(hq, [file])
    alarm.ring(hq, {"office": "CR"}, [alarm.Difference("CR", "1" * 32, "2" * 32)])
    backup.make(hq)
    secret = [key.hex() for key in keys._open.values()]  # noqa: SLF001  (what must not leak)
    told = protection.told()
    start.close_store(hq)

    window = MainWindow(Preferences(language="en", theme="light", started=True))
    window.show()
    Opening(window, InlineRunner(), path, training=False).begin()
    for route in (*ROUTES, *HIDDEN):
        window.go(route.key, **({"uid": uid} if route.key == "initiative" else {}))
        QApplication.processEvents()
    type_into_the_form(window, uid)
    sys.excepthook(*_raised(defect))
    words = tmp_path / "words"
    words.write_text(WORDS)
    assert window.session is not None
    window.session.close()
    window.session = None
    command("import", path, file, "--passphrase-file", words)
    command("import", path, words, "--passphrase-file", words)
    command("list", path, "initiative", "--search", CANARIES[0], "--passphrase-file", words)
    window.close()
    shiboken6.delete(window)

    logs = {file: file.read_text(encoding="utf-8") for file in (home / "logs").iterdir()}
    diagnoses = {file: file.read_text() for file in tmp_path.glob("*diagnosis*.json")}
    assert {file.name for file in logs} == {"window.log", "commands.log"}
    assert len(diagnoses) == 1
    assert any("defect KeyError" in text for text in logs.values())
    assert any("package refused" in text for text in logs.values())
    for file, text in {**logs, **diagnoses}.items():
        for kept in (*CANARIES, *SECRETS, *secret, *json.loads(told).values()):
            assert kept not in text, (file.name, kept[:12])


def _raised(
    act: Callable[[], None],
) -> tuple[type[BaseException], BaseException, TracebackType | None]:
    try:
        act()
    except KeyError as error:
        return type(error), error, error.__traceback__
    raise AssertionError


def test_logs_grow_to_a_few_megabytes_and_no_further(home: Path) -> None:
    line = "x" * 1000
    for _ in range(bootstrap.LOG_FILES * 1200 + 3000):
        logging.getLogger("app.test").info(line)

    files = list((home / "logs").iterdir())
    assert len(files) == bootstrap.LOG_FILES + 1
    assert all(file.stat().st_size <= bootstrap.LOG_BYTES for file in files)
