"""Export of changed rows against XlsxWriter alone, writing the same visible sheets, in one run.

An office with 100,000 rows exports the 3,000 it changed since the last package: the whole service,
from asking the store what headquarters lacks to the note of what was sent; with the machine part,
the hashes and the marks. XlsxWriter gets everything ready made in memory and writes the same cover,
data sheets, summary and drop-downs: cells, formats, marks, widths, notes, validations, tables.

- *xlsxwriter*: its usual way, the bar: it makes the same workbook.
- *constant memory*: its fast way, which knows no tables; it stands there to compare with.

Run: PYTHONPATH=. python -P -m tests.benchmarks.bench_export [--folder F] [--rounds 7]
     (the folder of bench_import will do)
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from tests.benchmarks import apart, material
from tests.benchmarks.apart import Cost, Rounds
from tests.benchmarks.bars import Line, tell

if TYPE_CHECKING:
    from app.exchange.fittings import Styles
    from app.exchange.layout import Book, Sheet
    from app.exchange.package import Package
    from database.engine import Store

BAR = 1.0
CASES = ("export", "xlsxwriter", "constant memory")


def export(store: Store, out: Path) -> dict[str, Any]:
    """Write what headquarters lacks as a package."""
    from app.services import exchange

    done = exchange.export(store, "HQ", out)
    return {"changes": done.changes, "mb": done.bytes / 1e6}


def made(store: Store, out: Path) -> Package:
    """Return the package that an export writes."""
    from app.exchange import writer
    from app.services import exchange

    with patch("app.services.packing.writer.write", wraps=writer.write) as write:
        exchange.export(store, "HQ", out)
    package: Package = write.call_args.args[0]
    return package


def alone(package: Package, book: Book, out: Path, *, constant_memory: bool) -> None:
    """Write the visible sheets and the drop-downs with XlsxWriter."""
    import xlsxwriter  # type: ignore[import-untyped]

    from app.base.text import in_language
    from app.domain.codelists import codelist
    from app.exchange import cover, fittings, layout, summary

    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    workbook = xlsxwriter.Workbook(out, {"constant_memory": constant_memory, **plain})
    with in_language(book.language):
        names = layout.sheet_names()
        cover.write_cover(workbook, names["cover"], package, book, codelist)
        caption = cover.describe(package.header, book.language, codelist)
        styles = fittings.Styles(workbook)
        for sheet in book.sheets:
            target = workbook.add_worksheet(sheet.name)
            fittings.fit(target, sheet, book, styles, caption)
            if not constant_memory:
                target.add_table(*fittings.table(sheet)[0], fittings.table(sheet)[1])
            _rows(target, sheet, styles)
        summary.write_summary(workbook, names["summary"], book, caption)
        summary.write_lists(workbook, names["lists"], book)
    workbook.close()


def _rows(target: Any, sheet: Sheet, styles: Styles) -> None:  # noqa: ANN401  (untyped library)
    """Write the rows of one sheet: what ``app.exchange.records`` puts there, but for heights."""
    from app.exchange import looks
    from app.exchange.faces import NUMBER
    from app.exchange.layout import ACTION_KEY, FIRST_ROW, HEADER_ROW, KEY_ROW
    from app.exchange.marks import GONE, HEADER, PLAIN, mark

    labels = ["uid", *(column.label for column in sheet.columns), sheet.action]
    keys = [f"{sheet.entity.key}:uid", *(column.key for column in sheet.columns), ACTION_KEY]
    text, names = styles.formats[looks.TEXT, PLAIN], sheet.entity.title_fields
    target.set_row(KEY_ROW, None, None, {"hidden": True})
    for at, key in enumerate(keys):
        target.write_string(KEY_ROW, at, key, text)
    for at, label in enumerate(labels):
        target.write_string(HEADER_ROW, at, label, styles.formats[HEADER, PLAIN])
    for number, row in enumerate(sheet.rows, FIRST_ROW):
        target.write_string(number, 0, row.uid, text)
        for at, (column, value) in enumerate(zip(sheet.columns, row.values, strict=True), 1):
            look = GONE if row.deleted else mark(row, column.key, names)
            if value is None:
                if look:
                    target.write_blank(number, at, None, styles.formats[column.empty, look])
                continue
            kind, shown = column.face.show(value)
            if kind == NUMBER:
                style = styles.formats[column.number, look]
                target.write_number(number, at, float(shown), style)
                continue
            target.write_string(number, at, shown, styles.formats[column.text, look])
    for number, uid in enumerate(sheet.ready, FIRST_ROW + len(sheet.rows)):
        target.write_string(number, 0, uid, text)


def in_here(case: str, folder: Path) -> None:
    """Measure one case in a process that has exported before, so that all is loaded."""
    from app.exchange import layout

    work = folder / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    package = made(_office(folder, work / "before.db"), work / "before.xlsx")
    out = work / "out.xlsx"
    if case == "export":
        store = _office(folder, work / "cr.db")
        apart.measure(lambda: export(store, out))
        return
    book = layout.plan(package.views, str(package.header["language"]))
    fast = case == "constant memory"
    apart.measure(lambda: alone(package, book, out, constant_memory=fast))


def _office(folder: Path, path: Path) -> Store:
    """Open a fresh copy of the office's database."""
    from app.services import start

    shutil.copy(folder / "cr.db", path)
    return start.open_store(path)


def main() -> None:
    """Make the material, measure all cases in turn, and tell the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, default in (("rows", 100_000), ("packages", 20), ("changed", 3000)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--case", choices=CASES)
    args = parser.parse_args()
    if args.case:
        in_here(args.case, args.folder)
        return
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        folder = args.folder or Path(temporary)
        material.build(folder, material.Size(args.rows, args.packages, args.changed))

        def one(case: str) -> Cost:
            return apart.run(
                __spec__.name, "--case", case, "--folder", folder, home=folder / "home"
            )

        rounds = Rounds()
        rounds.play(CASES, args.rounds, one)
        changes = rounds.said("export")["changes"]
        for case, bar in (("xlsxwriter", BAR), ("constant memory", None)):
            note = f"{rounds.note('export')}; {rounds.note(case)}"
            what = f"export of {changes} rows: time / {case}"
            tell(Line(what, rounds.ratio("export", case), bar, note=note))


if __name__ == "__main__":
    main()
