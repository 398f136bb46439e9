"""A bar is met or missed as measured, and the table says which."""

from __future__ import annotations

import ast
import json
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks import __main__ as runner
from tests.benchmarks import apart, bars
from tests.benchmarks.apart import Cost, Rounds
from tests.benchmarks.bars import Line


@pytest.mark.parametrize(
    ("line", "met"),
    [
        (Line("speed", 0.9, 0.9, least=True), True),
        (Line("speed", 0.8999, 0.9, least=True), False),
        (Line("memory", 3.0, 3.0), True),
        (Line("memory", 3.001, 3.0), False),
        (Line("a peer", 0.01), True),
    ],
)
def test_a_bar_is_judged_before_rounding_and_what_has_none_cannot_miss(
    line: Line, met: bool
) -> None:
    assert line.met is met


def test_what_benchmarks_tell_one_after_the_other_ends_in_one_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    monkeypatch.setenv(bars.FILE, str(told))

    bars.tell(Line("import: speed / floor", 0.5, 0.75, least=True, note="2 s"))
    bars.tell(Line("export", 0.25, 1.0))

    assert [row.split() for row in bars.table(bars.kept(told)).splitlines()] == [
        ["what", "measured", "bar"],
        ["import:", "speed", "/", "floor", "0.50", "≥", "0.75", "MISSED", "2", "s"],
        ["export", "0.25", "≤", "1", "met"],
    ]


def test_cases_take_turns_and_a_ratio_is_the_median_of_the_rounds(
    capsys: pytest.CaptureFixture[str],
) -> None:
    seconds = iter([1.0, 2.0, 1.0, 3.0, 10.0, 40.0])
    rounds = Rounds()

    rounds.play(["floor", "ours"], 3, lambda _: Cost(next(seconds), 10.0))

    assert rounds.ratio("ours", "floor") == 3.0
    assert rounds.memory("ours", "floor") == 1.0
    turns = [line.split()[1] for line in capsys.readouterr().out.splitlines() if line.strip()]
    assert turns == ["floor:", "ours:"] * 3


def test_the_work_of_child_processes_counts(capsys: pytest.CaptureFixture[str]) -> None:
    busy = "n = 0\nfor i in range(3_000_000): n += i"

    apart.measure(
        lambda: {"code": subprocess.run([sys.executable, "-c", busy], check=True).returncode}
    )

    found = json.loads(capsys.readouterr().out)
    assert found["cpu"] > 0.05
    assert found["said"] == {"code": 0}


@pytest.mark.parametrize(("value", "code"), [(0.9, 0), (1.1, 1)])
def test_a_missed_bar_fails_the_run_unless_it_was_only_a_quick_one(
    value: float, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def begin(name: str, _folder: Path, *, quick: bool) -> list[str]:
        assert name == "export"
        told = f"from tests.benchmarks.bars import *; tell(Line('x {quick}', {value}, 1.0))"
        return [sys.executable, "-P", "-c", told]

    monkeypatch.setattr(runner, "command", begin)
    monkeypatch.setattr(sys, "argv", ["bench", "export"])
    assert runner.main() == code
    monkeypatch.setattr(sys, "argv", ["bench", "export", "--quick"])
    assert runner.main() == 0
    assert "1 measured" in capsys.readouterr().out


def test_every_benchmark_there_is_has_its_place_in_the_run(tmp_path: Path) -> None:
    there = {path.stem for path in Path(__file__).parent.glob("bench_*.py")}

    started = " ".join(
        word for name in runner.QUICK for word in runner.command(name, tmp_path, quick=False)
    )

    assert {f"bench_{name}" for name in runner.QUICK} == there
    assert all(name in started for name in there)


def test_what_a_benchmark_leaves_out_for_the_comparison_is_still_there_to_be_left_out() -> None:
    """Benchmarks run by hand: a name that moved would be found when a figure is wanted."""
    calls = [
        call
        for path in Path(__file__).parent.glob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
        if call.func.id == "patch"
    ]
    names = {ast.literal_eval(call.args[0]) for call in calls}

    assert "app.services.receiving.backup.before_import" in names
    assert all(callable(pkgutil.resolve_name(name)) for name in names)
