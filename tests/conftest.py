"""One quiet, equal world for every test: no screen, no home, one time zone, no unread warnings."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

# Qt reads this when it is first imported, which any test module may do.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("PASSERELLE_TEST_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

from app.base import text
from tests import daily

ROOT = Path(__file__).resolve().parent.parent

# What was compiled is kept beside the sources, also where a machine forbids it: each worker, and
# each program that a test starts, would else compile all of it again.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

_MEMORY = Path("/dev/shm")  # noqa: S108  (a folder of our own in it)
_ROOM = 6 << 30
"""Bytes that tests may need, and leave for others."""


def _write_into_memory() -> bool:
    """Let what tests write lie in memory, where there is room: a disk makes them wait and wait.

    Whoever sets ``TMPDIR`` chooses. What a disk does is tried with disks of their own
    (tests/disks.py), and by what programs ask of one (tests/kills.py, tests/power.py).
    """
    if "TMPDIR" in os.environ or not os.access(_MEMORY, os.W_OK):
        return False
    if shutil.disk_usage(_MEMORY).free < _ROOM:
        return False
    folder = _MEMORY / f"passerelle-{os.getuid()}"
    folder.mkdir(mode=0o711, exist_ok=True)
    os.environ["TMPDIR"] = str(folder)
    tempfile.tempdir = None  # is asked for anew
    return True


_IN_MEMORY = _write_into_memory()
"""Whether this process chose so; its workers find it chosen."""
_HOME = Path(tempfile.mkdtemp(prefix="passerelle-tests-"))
_WORLD = {
    "HOME": str(_HOME),
    "USERPROFILE": str(_HOME),
    "XDG_CACHE_HOME": str(_HOME / "cache"),
    "XDG_CONFIG_HOME": str(_HOME / "config"),
    "XDG_DATA_HOME": str(_HOME / "data"),
    "XDG_STATE_HOME": str(_HOME / "state"),
    "PASSERELLE_HOME": str(_HOME / "passerelle"),
    "LANG": "C.UTF-8",
    "LC_ALL": "C.UTF-8",
    "LANGUAGE": "",
    "TZ": "UTC",
}
_UNSET = ("PASSERELLE_PASSPHRASE_FILE",)

settings.register_profile(
    "passerelle",
    deadline=None,  # the machines are shared; a slow example is no wrong one
    derandomize=bool(os.environ.get("CI")),  # red means changed, not unlucky
)
settings.load_profile("passerelle")


def pytest_configure() -> None:
    """Leave the person's own home, language and clock before anything is imported."""
    os.environ.update(_WORLD)
    for name in _UNSET:
        os.environ.pop(name, None)
    if hasattr(time, "tzset"):
        time.tzset()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let long modules begin, and leave out what has its turn on another day: tests/daily.py.

    Where a long module came last, one core would work on it and the others wait. Who names a
    module or a test, or chooses by words, gets all of it.
    """
    items.sort(key=lambda item: item.get_closest_marker("long") is None)
    named = config.option.keyword or any(".py" in str(word) for word in config.args)
    if named or os.environ.get("PASSERELLE_WHOLE"):
        return
    left = daily.others(items)
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if item not in set(left)]


def pytest_report_header() -> str:
    """Say which day's share is tried, for whoever wants to have it again."""
    return f"PASSERELLE_DAY={daily.DAY}"


def pytest_collection_finish() -> None:
    """Let nobody look again and again whether the tests themselves are garbage."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Give the memory back, unless somebody has to look at what a failed test left."""
    if _IN_MEMORY and exitstatus == 0:
        factory: pytest.TempPathFactory = session.config._tmp_path_factory  # type: ignore[attr-defined]  # noqa: SLF001
        shutil.rmtree(factory.getbasetemp(), ignore_errors=True)


def pytest_unconfigure() -> None:
    """Remove the home that the tests had."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of large and foreign test material, or skip where it is absent."""
    named = os.environ.get("PASSERELLE_SHARED")
    folder = Path(named) if named else ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip(f"no folder {folder}: set PASSERELLE_SHARED to the shared test material")
    return folder


@pytest.fixture(autouse=True)
def _in_english() -> Iterator[None]:
    """Give the next test English again, whatever this one chose."""
    yield
    text.set_language("en")


@pytest.fixture(autouse=True)
def _locked_again() -> Iterator[None]:
    """Give the next test locked databases, whatever this one opened."""
    yield
    if keys := sys.modules.get("database.keys"):
        keys.forget()


@pytest.fixture(autouse=True)
def _home_again() -> Iterator[None]:
    """Give the next test the common home again, whatever laptop this one sat at."""
    before = os.environ["PASSERELLE_HOME"]
    yield
    os.environ["PASSERELLE_HOME"] = before


@pytest.fixture(autouse=True)
def _no_unread_warning(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test during which something was logged that a person should look at."""
    yield
    if request.node.get_closest_marker("logs_warnings"):
        return
    unread = [
        f"{record.name}: {record.getMessage()}"
        for record in caplog.get_records("setup") + caplog.get_records("call")
        if record.levelno >= logging.WARNING
    ]
    assert not unread, f"logged as a warning (mark `logs_warnings` if it should be): {unread}"
