"""The first sheet: what this is, from whom, what is new in it, and how to edit it safely."""

from __future__ import annotations

from typing import Any

from app.base.clock import iso
from app.base.text import translate
from app.domain.days import show_day
from app.domain.values import Lists, show_code
from app.exchange import looks, news
from app.exchange.layout import Book
from app.exchange.package import Json, Package
from app.exchange.sheets import StreamedWorkbook

_NARROW, _WIDE = 46, 58
_LINE = 15
_CAPTION = 100
"""Characters that stand at the foot of a page beside two other things."""
_WARNING = "#C00000"


def write_cover(
    workbook: StreamedWorkbook, name: str, package: Package, book: Book, lists: Lists
) -> None:
    """Write the first sheet; of the records it holds titles, and nothing else."""
    page = _Page(workbook, name, book.language)
    caption = describe(package.header, book.language, lists)
    looks.set_page(page.sheet, book.language, caption, landscape=False)
    page.title(translate("package", "Passerelle package"))
    if book.sheets:
        page.text(
            translate(
                "package",
                "Records to read, print and correct: Passerelle takes in what you change here.",
            )
        )
        page.skip()
    for label, text in _facts(package.header, book.language, lists):
        page.line(label, text)
    if package.header.get("training"):
        text = translate("package", "This package is an exercise; it holds no real data.")
        page.text(text, bold=True, font_color=_WARNING)
    if package.header.get("part"):
        page.text(translate("package", "Please import all parts, in any order."))
    for text in package.notes:
        page.text(text)
    if book.sheets:
        _news(page, package, book)
        _guide(page)
    else:
        page.heading(translate("package", "What is inside"))
        page.text(translate("package", "No records: it says what was received."))
    page.sheet.activate()


def describe(header: Json, language: str, lists: Lists) -> str:
    """Return in a few words which package this is, for the foot of what is printed."""
    texts = (text for _, text in _facts(header, language, lists))
    return " · ".join(texts)[:_CAPTION]


class _Page:
    """Two columns, written from top to bottom."""

    def __init__(self, workbook: StreamedWorkbook, name: str, language: str) -> None:
        self.sheet: Any = workbook.add_worksheet(name)
        self.sheet.set_column(0, 0, _NARROW)
        self.sheet.set_column(1, 1, _WIDE)
        self.sheet.hide_gridlines(2)
        self._workbook = workbook
        self._body = {
            "text_wrap": True,
            "valign": "top",
            "num_format": "@",
            **looks.direction(language),
        }
        self._row = 0
        self._strong, self._plain = self._look(bold=True), self._look()
        # Titles keep the direction of their own language.
        self._link = self._look(font_color=looks.INK, underline=1, reading_order=0)

    def _look(self, **more: object) -> Any:  # noqa: ANN401  (untyped library)
        return self._workbook.add_format(self._body | more)

    def title(self, text: str) -> None:
        look = self._look(bold=True, font_size=20, font_color=looks.INK, text_wrap=False)
        self.sheet.write_string(0, 0, text, look)
        self.sheet.set_row(0, 2 * _LINE)
        self._row = 2

    def heading(self, text: str) -> None:
        style = self._look(
            bold=True, font_size=13, font_color=looks.INK, bottom=1, bottom_color=looks.INK
        )
        self._row += 1
        self.sheet.write_string(self._row, 0, text, style)
        self.sheet.write_blank(self._row, 1, None, style)
        self.sheet.set_row(self._row, 1.5 * _LINE)
        self._row += 1

    def skip(self) -> None:
        self._row += 1

    def line(self, label: str, text: str) -> None:
        self.sheet.write_string(self._row, 0, label, self._strong)
        self.sheet.write_string(self._row, 1, text, self._plain)
        self._end(looks.lines(text, looks.fits(_WIDE)))

    def link(self, target: tuple[str, int], label: str, text: str) -> None:
        sheet, row = target
        quoted = sheet.replace("'", "''")
        self.sheet.write_url(self._row, 0, f"internal:'{quoted}'!B{row}", self._link, label)
        self.sheet.write_string(self._row, 1, text, self._plain)
        self._end(looks.lines(text, looks.fits(_WIDE)))

    def text(self, text: str, **more: object) -> None:
        """Write a text over both columns."""
        style = self._look(**more) if more else self._plain
        self.sheet.merge_range(self._row, 0, self._row, 1, text, style)
        self._end(looks.lines(text, looks.fits(_NARROW + _WIDE)))

    def _end(self, lines: int) -> None:
        """Make the row as high as its texts, which not every program does by itself."""
        if lines > 1:
            self.sheet.set_row(self._row, lines * _LINE)
        self._row += 1


def _facts(header: Json, language: str, lists: Lists) -> list[tuple[str, str]]:
    """Return what the header says to a person; what it does not say is left out."""

    def office(key: str) -> str:
        code = str(header.get(key) or "")
        return show_code(code, ("offices", "countries"), language, lists) if code else ""

    label = str(header.get("label") or "")
    facts = [
        (translate("package", "From"), " ".join(filter(None, (office("office"), label)))),
        (translate("package", "For"), office("to")),
        (translate("package", "Number"), str(header.get("number") or "")),
        (translate("package", "Part"), _part(header.get("part"))),
        (translate("package", "Date"), _day(header.get("at"), language)),
    ]
    return [(name, text) for name, text in facts if text]


def _part(which: object) -> str:
    if not isinstance(which, list):
        return ""
    part, parts = which
    return translate("package", "{part} of {parts}", part=part, parts=parts)


def _day(at: object, language: str) -> str:
    return show_day(iso(at)[:10], language) if isinstance(at, int) else ""


def _news(page: _Page, package: Package, book: Book) -> None:
    """Write what is new since the last package, sheet by sheet and by name."""
    first = package.since is None
    page.heading(translate("package", "What is inside"))
    page.text(_since(package, book.language))
    for data in book.sheets:
        page.link((data.name, 2), data.name, news.told(data, first=first))
    found = news.highlights(book, first=first)
    if not found:
        return
    page.heading(translate("package", "To look at first"))
    for one in found:
        page.link((one.sheet, one.row), one.title, one.words)


def _since(package: Package, language: str) -> str:
    if package.since is None:
        return translate(
            "package",
            "The first package of records from this computer: nothing is marked, all of it is new.",
        )
    number, at = package.since
    return translate(
        "package",
        "New, changed and deleted: since package {number} of {date}. What was sent before comes "
        "again until its arrival is confirmed.",
        number=number,
        date=_day(at, language),
    )


def _guide(page: _Page) -> None:
    """Write how to edit the sheets, and what the colours mean."""
    page.heading(translate("package", "How to edit"))
    for text in _advice():
        page.text(text)
    page.heading(translate("package", "Colours"))
    for mark, text in _colours():
        page.text(text, **looks.mark_format(mark))


def _advice() -> tuple[str, ...]:
    return (
        translate("package", "Correct cells where they are. Sorting and filtering do no harm."),
        translate("package", "New records: fill in the empty rows at the end of the table."),
        translate("package", "To clear a value, empty its cell. Removing a row removes nothing."),
        translate("package", "To delete a record, choose “delete” in the last column."),
        translate("package", "Several choices in one cell are separated by semicolons."),
        translate("package", "Do not copy whole rows: each row belongs to one record."),
        translate("package", "Save as .xlsx under the same name, then import it in Passerelle."),
        translate("package", "Printing leaves out the empty rows, and so rows you have added."),
    )


def _colours() -> tuple[tuple[str, str], ...]:
    return (
        ("new", translate("package", "New record since the last package")),
        ("changed", translate("package", "Changed since the last package")),
        ("conflict", translate("package", "Two people wrote different things: please decide")),
        ("deleted", translate("package", "Deleted record, shown once")),
    )
