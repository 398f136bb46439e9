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

    with patch("app.services.sending.writer.write", wraps=writer.write) as write:
        exchange.export(store, "HQ", out)
    package: Package = write.call_args.args[0]
    return package


def alone(package: Package, book: Book, out: Path, *, constant_memory: bool) -> None:
    """Write the visible sheets and the drop-downs with XlsxWriter."""
    import xlsxwriter  # type: ignore[import-untyped]

    from app.base.text import in_language
    from app.domain.codelists import codelist
    from app.exchange import cover, layout

    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    workbook = xlsxwriter.Workbook(out, {"constant_memory": constant_memory, **plain})
    with in_language(book.language):
        names = layout.sheet_names()
        cover.write_cover(workbook, names["cover"], package, book, codelist)
        looks = _Looks(workbook)
        for sheet in book.sheets:
            _data_sheet(
                workbook.add_worksheet(sheet.name), sheet, looks, tables=not constant_memory
            )
        cover.write_summary(workbook, names["summary"], book)
        cover.write_lists(workbook, names["lists"], book)
    workbook.close()


class _Looks:
    """The cell formats, each made once."""

    def __init__(self, workbook: Any) -> None:  # noqa: ANN401  (untyped library)
        self._workbook = workbook
        self._made: dict[tuple[str, str], Any] = {}
        head = {"bold": True, "bg_color": "#1F4E79", "font_color": "#FFFFFF", "num_format": "@"}
        self.head = workbook.add_format(head)

    def of(self, number_format: str, mark: str = "") -> Any:  # noqa: ANN401  (as above)
        """Return the format of a kind of number with a mark."""
        from app.exchange import cover

        key = number_format, mark
        if key not in self._made:
            look = {"num_format": number_format, "valign": "top", **cover.mark_format(mark)}
            self._made[key] = self._workbook.add_format(look)
        return self._made[key]


def _data_sheet(target: Any, sheet: Sheet, looks: _Looks, *, tables: bool) -> None:  # noqa: ANN401
    """Write one sheet of records: what ``app.exchange.writer`` and ``records`` put there."""
    from app.exchange.faces import NUMBER
    from app.exchange.layout import ACTION_KEY, FIRST_ROW, HEADER_ROW, KEY_ROW
    from app.exchange.records import _mark

    labels = ["uid", *(column.label for column in sheet.columns), sheet.action]
    _set_up(target, sheet, looks)
    if tables:
        options = {
            "name": sheet.table,
            "style": "Table Style Light 9",
            "columns": [{"header": label} for label in labels],
        }
        target.add_table(HEADER_ROW, 0, sheet.last_row, sheet.action_column, options)
    text = looks.of("@")
    keys = [f"{sheet.entity.key}:uid", *(column.key for column in sheet.columns), ACTION_KEY]
    target.set_row(KEY_ROW, None, None, {"hidden": True})
    for at, key in enumerate(keys):
        target.write_string(KEY_ROW, at, key, text)
    for at, label in enumerate(labels):
        target.write_string(HEADER_ROW, at, label, looks.head)
    for number, row in enumerate(sheet.rows, FIRST_ROW):
        target.write_string(number, 0, row.uid, text)
        for at, (column, value) in enumerate(zip(sheet.columns, row.values, strict=True), 1):
            mark, face = _mark(row, column.key), column.face
            if value is None:
                if mark:
                    target.write_blank(number, at, None, looks.of(face.empty_format, mark))
                continue
            kind, shown = face.show(value)
            if kind == NUMBER:
                target.write_number(number, at, float(shown), looks.of(face.number_format, mark))
            else:
                target.write_string(number, at, shown, looks.of("@", mark))
    for number, uid in enumerate(sheet.ready, FIRST_ROW + len(sheet.rows)):
        target.write_string(number, 0, uid, text)


def _set_up(target: Any, sheet: Sheet, looks: _Looks) -> None:  # noqa: ANN401  (untyped library)
    """Give a sheet its widths, notes, drop-downs, rules and page."""
    from app.exchange.layout import FIRST_ROW, HEADER_ROW

    last = sheet.last_row
    target.set_column(0, 0, 38, looks.of("@"), {"hidden": True})
    for at, column in enumerate(sheet.columns, 1):
        target.set_column(at, at, column.face.width, looks.of(column.face.empty_format))
        if column.note:
            target.write_comment(HEADER_ROW, at, column.note, {"width": 260})
        if column.options:
            rule = {"validate": "list", "source": f"={column.options}", "error_type": "warning"}
            target.data_validation(FIRST_ROW, at, last, at, rule)
        elif column.check:
            rule = {**column.check, "error_type": "warning"}
            target.data_validation(FIRST_ROW, at, last, at, rule)
    action = {"validate": "list", "source": "=list_action", "error_type": "stop"}
    never = {"validate": "custom", "value": "=FALSE", "ignore_blank": False}
    target.data_validation(FIRST_ROW, sheet.action_column, last, sheet.action_column, action)
    target.data_validation(FIRST_ROW, 0, last, 0, never)
    target.data_validation(0, 0, 0, sheet.action_column, never)
    target.freeze_panes(FIRST_ROW, 3)
    target.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    target.set_landscape()
    target.set_paper(9)
    target.fit_to_pages(1, 0)
    target.repeat_rows(HEADER_ROW)


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
