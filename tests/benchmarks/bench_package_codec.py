"""How packages compare with spreadsheet libraries that handle the same cells, in CPU seconds.

Each case runs in a process of its own; the bars are ratios within one run.
    PYTHONPATH=. python -P -m tests.benchmarks.bench_package_codec --rows 50000
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import json
import statistics
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import openpyxl
import python_calamine
import xlsxwriter  # type: ignore[import-untyped]

from app.base.ids import named_uid
from app.domain import catalogue
from app.domain.codelists import codelist
from app.domain.fields import Amount, Code, Codes, Day, Field, Link, Note, Text, Whole, YesNo
from app.exchange import layout, machine, resaved, truth
from app.exchange.faces import NUMBER
from app.exchange.package import Package, Segment, View, ViewRow
from app.exchange.reader import open_package
from app.exchange.writer import write
from tests.benchmarks.apart import Cost, Rounds
from tests.benchmarks.bars import Line, tell

ENTITY = "progress_note"
LANGUAGE = "fr"
WORDS = (
    "eau potable", "coopérative", "mahalla", "مشروع المياه", "retour des migrants", "😀", "Upala",
    "formation", "diáspora", "municipalité de Talamanca", "совет", "микрокредит", "A & B <C>",
)  # fmt: skip


def a_view(rows: int, entity: str = ENTITY) -> View:
    """Return rows of mixed values: texts in several scripts, numbers, dates, codes, empty cells."""
    chance = Random(17)
    fields = list(catalogue.entity(entity).fields.values())
    makers = [_maker(field, chance) for field in fields]
    return View(
        entity,
        [
            ViewRow(
                named_uid("bench", str(number)),
                tuple(None if chance.random() < 0.2 else make() for make in makers),
                {"": [f"{'ab' * 16}:CR#{number}"]},
            )
            for number in range(rows)
        ],
        {named_uid("bench", "to", str(n)): f"CR-{n} Agua para {n}" for n in range(50)},
    )


def a_package(rows: int) -> Package:
    """Return a package whose log has one compressed birth per row, as the store keeps it."""
    view = a_view(rows)
    lines = [json.dumps([row.uid, row.values, row.dots]) for row in view.rows]
    data = zlib.compress("\n".join(lines).encode())
    segment = Segment("ab" * 16, "CR", 1, rows, "0" * 64, "1" * 64, data)
    return Package({"id": "bench", "schema": 1, "at": 1_700_000_000_000}, [segment], [view])


def _maker(field: Field[Any], chance: Random) -> Callable[[], Any]:
    if isinstance(field, Link):
        return lambda: named_uid("bench", "to", str(chance.randrange(50)))
    if isinstance(field, Code):
        codes = [entry.code for entry in codelist(field.list_code)]
        return lambda: chance.choice(codes)
    if isinstance(field, Codes):
        codes = [entry.code for entry in codelist(field.list_code)]
        return lambda: sorted(set(chance.choices(codes, k=2)))
    if isinstance(field, Whole):
        return lambda: chance.randint(field.minimum, min(field.maximum, 99_999))
    if isinstance(field, Amount):
        return lambda: f"{chance.randint(100, 10**8)}.5"
    if isinstance(field, Day):
        return lambda: f"20{chance.randint(10, 29)}-{chance.randint(1, 12):02d}-05"
    if isinstance(field, YesNo):
        return lambda: chance.random() < 0.5
    assert isinstance(field, Text)
    words = 12 if isinstance(field, Note) else 3
    return lambda: " ".join(chance.choices(WORDS, k=words))


def reference(package: Package, path: Path) -> None:
    """Write the same cells, drop-downs and formats with XlsxWriter, constant memory."""
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet()
    text = book.add_format({"num_format": "@"})
    (data,) = layout.plan(package.views, LANGUAGE).sheets
    looks = [book.add_format({"num_format": c.face.number_format}) for c in data.columns]
    for at, column in enumerate(data.columns, 1):
        sheet.write_string(0, at, column.label, text)
    for number, row in enumerate(data.rows, 1):
        sheet.write_string(number, 0, row.uid, text)
        for at, (column, value) in enumerate(zip(data.columns, row.values, strict=True), 1):
            if value is None:
                continue
            shown = column.face.show(value)
            if shown.kind == NUMBER:
                sheet.write_number(number, at, float(shown.text), looks[at - 1])
            else:
                sheet.write_string(number, at, shown.text, text)
    book.close()


def visible(package: Package, path: Path) -> None:
    """Write the sheets without the machine part."""
    real, truth.encode = truth.encode, lambda *_: b""
    write(Package(package.header, [], package.views), path, language=LANGUAGE)
    truth.encode = real


def whole(package: Package, path: Path) -> None:
    """Write everything."""
    write(package, path, language=LANGUAGE)


def calamine(_package: Package, path: Path) -> None:
    """Read all sheets but the machine's with the fastest reader there is."""
    book = python_calamine.load_workbook(path)
    for name in book.sheet_names:
        if name not in {machine.SHEET, machine.TRUTH_SHEET}:
            book.get_sheet_by_name(name).to_python(skip_empty_area=False)


def openpyxl_only(_package: Package, path: Path) -> None:
    """Merely read the records with openpyxl."""
    book = openpyxl.load_workbook(path, read_only=True)
    for row in book.worksheets[1].iter_rows():
        for cell in row:
            _ = cell.value


def intact(_package: Package, path: Path) -> None:
    """Read and verify a package that nobody saved again."""
    assert open_package(path).intact


def compared(_package: Package, path: Path) -> None:
    """Read, verify and compare every cell."""
    found = resaved.read(path, codelist).compared
    assert (found.edits, found.findings) == ([], [])


CASES = {
    "reference": reference,
    "visible": visible,
    "whole": whole,
    "calamine": calamine,
    "intact": intact,
    "openpyxl": openpyxl_only,
    "compared": compared,
}
SENT, SAVED = "sent.xlsx", "saved.xlsx"
RUNS = {
    "reference": ("reference", ""),
    "visible": ("visible", ""),
    "whole": ("whole", ""),
    "calamine": ("calamine", SENT),
    "intact": ("intact", SENT),
    "openpyxl": ("openpyxl", SAVED),
    "compared": ("compared", SAVED),
    "calamine saved": ("calamine", SAVED),
}
"""What is measured in each round: case, and the file it reads."""
TABLE = (
    ("visible", "reference", 0.45),
    ("whole", "reference", 0.65),
    ("intact", "calamine", 1.0),
    ("compared", "openpyxl", 0.8),
    ("compared", "calamine saved", 5.0),
)
"""A run, what its seconds are divided by, and the bar."""
NAMES = {
    "reference": "XlsxWriter constant memory",
    "calamine": "calamine",
    "openpyxl": "openpyxl reading",
    "calamine saved": "calamine, saved by others",
}
MOST_MB = 60
"""What writing the visible sheets may take above the data it writes."""


def measure(case: str, rows: int, path: Path | None) -> dict[str, Any]:
    """Return CPU seconds, and peak above the data in MB, of one case."""
    package = a_package(rows if path is None else 0)
    _warm()
    base = _settled()
    with tempfile.TemporaryDirectory() as folder:
        target = path or Path(folder) / "x.xlsx"
        start = time.process_time()
        CASES[case](package, target)
        seconds = time.process_time() - start
        said = {"mb": target.stat().st_size / 1e6}
        return {"cpu": seconds, "peak": _status("VmHWM") - base, "said": said}


def _warm() -> None:
    """Import and load beforehand what is loaded once per run."""
    with tempfile.TemporaryDirectory() as folder:
        write(a_package(2), Path(folder) / "x.xlsx", language=LANGUAGE)
        open_package(Path(folder) / "x.xlsx")


def _settled() -> float:
    """Return the memory in use, in MB, and let the peak begin anew from there.

    What making the data left behind is given back, so that nothing is served from it unseen.
    """
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return _status("VmRSS")


def _status(name: str) -> float:
    """Return a figure of this process in MB; what its parent had does not count."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    return 0.0


def in_a_child(case: str, rows: int, path: Path | None) -> Cost:
    """Measure a case in a fresh process."""
    command = [sys.executable, "-P", "-m", __spec__.name, "--case", case, "--rows", str(rows)]
    command += ["--file", str(path)] if path else []
    done = subprocess.run(command, check=True, capture_output=True)
    return Cost(**json.loads(done.stdout))


def main() -> None:
    """Measure every case in turn, and tell the medians."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, default=50_000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--case", choices=CASES)
    options.add_argument("--file", type=Path)
    given = options.parse_args()
    if given.case:
        print(json.dumps(measure(given.case, given.rows, given.file)))
        return
    with tempfile.TemporaryDirectory() as folder:
        write(a_package(given.rows), Path(folder) / SENT, language=LANGUAGE)
        openpyxl.load_workbook(Path(folder) / SENT).save(Path(folder) / SAVED)

        def one(name: str) -> Cost:
            case, file = RUNS[name]
            return in_a_child(case, given.rows, Path(folder) / file if file else None)

        rounds = Rounds()
        rounds.play(RUNS, given.rounds, one)
    for case, against, bar in TABLE:
        note = f"{rounds.note(case)} more, file {rounds.said(case)['mb']:.1f} MB"
        what = f"package, {case}: time / {NAMES[against]}"
        tell(Line(what, rounds.ratio(case, against), bar, note=f"{note}; {rounds.note(against)}"))
    most = statistics.median(cost.peak for cost in rounds.costs["visible"])
    tell(Line("package, visible: MB above the data", most, MOST_MB))


if __name__ == "__main__":
    main()
