"""The one entrance does what it was told, and tells the truth about how it went."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHECKS = ("ruff", "mypy", "lint-imports")

Load = Callable[[str], ModuleType]

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="the programs that stand in are shell scripts"
)


@pytest.fixture
def make(load: Load, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """Return the entrance, with an environment of programs that only repeat how they are called."""
    module = load("make")
    monkeypatch.setattr(module, "VENV", tmp_path / "venv")
    monkeypatch.setattr(module, "BUILD", tmp_path / "build")
    monkeypatch.setattr(module, "install", lambda: None)
    monkeypatch.setattr(module, "need_packages", lambda _names, _purpose: None)
    for name in (*CHECKS, "python"):
        _stand_in(tmp_path / "venv" / "bin", name, 0)
    return module


def _stand_in(folder: Path, name: str, code: int, prints: str = "$0 $*") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    script = folder / name
    script.write_text(f'#!/bin/sh\necho "{prints}"\nexit {code}\n')
    script.chmod(0o755)


def _said(capfd: pytest.CaptureFixture[str]) -> list[str]:
    return capfd.readouterr().out.splitlines()


def test_every_command_says_what_it_does(
    make: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    code = make.main([])

    said = "\n".join(_said(capfd))
    assert code == 2
    assert all(f"  {name} " in said and do.__doc__ in said for name, do in make.COMMANDS.items())


def test_tests_have_the_last_word_and_get_the_further_words(
    make: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    code = make.main(["test", "-k", "merge"])

    assert code == 0
    assert _said(capfd)[-1].endswith(
        "-rs --numprocesses auto --dist loadfile --no-loadscope-reorder -k merge"
    )


@pytest.mark.parametrize("check", CHECKS)
def test_a_failed_check_fails_the_command_though_the_tests_pass(
    make: ModuleType, capfd: pytest.CaptureFixture[str], check: str
) -> None:
    _stand_in(make.VENV / "bin", check, 1)

    code = make.main(["test"])

    said = _said(capfd)
    assert code == 1
    assert any("FAILED" in line and check in line for line in said)
    assert "pytest" in said[-1]


def test_failed_tests_fail_the_command_with_their_own_code(make: ModuleType) -> None:
    _stand_in(make.VENV / "bin", "python", 5)

    assert make.main(["test"]) == 5


def test_benchmarks_and_nights_run_with_the_words_typed_and_end_with_their_own_code(
    make: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    assert make.main(["night", "--seed", "17"]) == 0
    assert _said(capfd)[-1].endswith("-P -m tests.app.sync.night --seed 17")

    _stand_in(make.VENV / "bin", "python", 0, "$PYTHONPATH $*")
    assert make.main(["bench", "import", "--quick"]) == 0
    *_, peers, benchmarks = _said(capfd)
    assert peers.endswith(f"--no-deps --only-binary :all: -r {make.BENCHMARK_LOCK}")
    assert benchmarks == f"{make.ROOT} -P -m tests.benchmarks import --quick"


def test_a_window_opens_on_training_data_where_there_is_a_screen(
    make: ModuleType, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":99")

    make.main(["run"])

    assert _said(capfd)[-1].endswith("-P -m app --training")


@pytest.mark.skipif(sys.platform == "darwin", reason="there is always a screen")
def test_without_a_screen_the_tour_is_told_and_why(
    make: ModuleType, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "LC_ALL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")

    make.main(["run"])

    said = _said(capfd)
    assert "no screen" in said[0]
    assert said[-1].endswith(f"-P -m app tour {make.BUILD / 'tour'} --lang fr")


def test_missing_packages_are_one_line_to_type_for_who_may_not_install_them(
    load: Load,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    make = load("make")
    _stand_in(tmp_path, "apt-get", 1)
    known = "installed|libc6|\ninstalled|libglib2.0-0t64|libglib2.0-0 (= 2.80)"
    _stand_in(tmp_path, "dpkg-query", 0, known)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    make.need_packages(["libc6", "libglib2.0-0", "libegl1", "xvfb"], "Libraries")

    said = _said(capfd)
    assert said[-1].strip() == "sudo apt-get install -y --no-install-recommends libegl1 xvfb"


def test_another_lock_means_another_environment(make: ModuleType, tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("a==1\n")
    before = make._fingerprint(lock)  # noqa: SLF001  (the stamp has no other door)

    lock.write_text("a==2\n")

    assert make._fingerprint(lock) != before  # noqa: SLF001  (as above)


def test_a_word_too_many_is_said_and_nothing_done(
    make: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    code = make.main(["install", "please"])

    assert code == 1
    assert "Not understood: please" in capfd.readouterr().err


def test_continuous_integration_runs_the_command_a_person_types() -> None:
    script = ROOT / ".ci" / "run"

    lines = script.read_text().splitlines()
    typed = [line.split("packaging/make.py ")[1] for line in lines if "make.py" in line]

    assert typed == ["test", "bundle", "smoke", "deb --try"]
    assert os.access(script, os.X_OK)
