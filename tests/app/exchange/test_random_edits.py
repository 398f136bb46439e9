"""Whatever people type among whatever else they do to a sheet: exactly their edits are found."""

from __future__ import annotations

import os
import random
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from app.domain import catalogue
from app.domain.codelists import codelist
from app.exchange import layout, resaved
from app.exchange.faces import NUMBER
from app.exchange.package import View
from app.exchange.writer import write
from tests.app.exchange import strategies
from tests.app.exchange.samples import a_package, a_view, uid
from tests.app.exchange.workbooks import the_sheet

EXAMPLES = int(os.environ.get("PASSERELLE_EDIT_EXAMPLES", "6"))
ENTITIES = ("initiative", "contact", "funding_line", "indicator_value", "initiative_tag")
UNKNOWN = "NOT-IN-THE-LIST"
ROWS = 6
FIRST = 3

Edits = dict[tuple[int, str], Any]
"""Number of the record and field, to the stored value that is typed."""


@cache
def sheets() -> tuple[tuple[View, ...], bytes]:
    """Return what is exported, and the workbook."""
    views = tuple(a_view(entity, ROWS) for entity in ENTITIES)
    path = Path(os.environ["PASSERELLE_HOME"]).parent / "random-edits.xlsx"
    write(a_package(views), path, language="fr")
    return views, path.read_bytes()


def typeable(value: Any) -> bool:  # noqa: ANN401  (a stored value of any kind)
    """Whether it is a value, and openpyxl writes what it is given: ``_x0041_`` becomes an A."""
    text = str(value)
    return (
        "_x" not in text
        and UNKNOWN not in text
        and not any(ord(c) < 32 or c in "\u2028\x7f\x85" for c in text)
    )


@st.composite
def some_edits(draw: st.DrawFn, view: View) -> Edits:
    """Return new values for some cells of a view."""
    declared = catalogue.entity(view.entity).fields
    free = [key for key, field in declared.items() if not field.fixed and field.kind != "link"]
    places = st.tuples(st.integers(0, ROWS - 1), st.sampled_from(free))
    edits: Edits = {}
    for number, key in draw(st.lists(places, max_size=6, unique=True)):
        before = view.rows[number].values[list(declared).index(key)]
        value = draw(strategies.stored(declared[key]).filter(typeable))
        if value != before:
            edits[number, key] = value
    return edits


def type_in(sheet: Worksheet, view: View, edits: Edits) -> None:
    """Put what a cell shows of each value into its cell."""
    (plan,) = layout.plan([view], "fr").sheets
    columns = {column.key: (at, column.face) for at, column in enumerate(plan.columns, 2)}
    for (number, key), value in edits.items():
        at, face = columns[key]
        cell = sheet.cell(FIRST + number, at)
        if value is None:
            cell.value = None
            continue
        shown = face.show(value)
        cell.value = float(shown.text) if shown.kind == NUMBER else shown.text
        cell.data_type = "n" if shown.kind == NUMBER else "s"


def shuffle(sheet: Worksheet, order: list[int]) -> None:
    """Put the rows of the records into another order."""
    width = sheet.max_column + 1
    rows = [
        [(c.value, c.data_type) for c in (sheet.cell(FIRST + n, at) for at in range(1, width))]
        for n in range(ROWS)
    ]
    for place, number in enumerate(order):
        for at, (value, kind) in enumerate(rows[number], 1):
            cell = sheet.cell(FIRST + place, at)
            cell.value, cell.data_type = value, kind


@settings(
    max_examples=EXAMPLES,
    deadline=None,  # a workbook an example
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(data=st.data())
def test_as_many_edits_are_found_as_were_typed(data: st.DataObject) -> None:
    views, original = sheets()
    book = openpyxl.load_workbook(BytesIO(original))
    wanted = set()
    for view in views:
        edits = data.draw(some_edits(view), label=view.entity)
        sheet = the_sheet(book, view.entity)
        type_in(sheet, view, edits)
        if data.draw(st.booleans(), label="sorted"):
            order = list(range(ROWS))
            random.Random(data.draw(st.integers(0, 99))).shuffle(order)
            shuffle(sheet, order)
        if data.draw(st.booleans(), label="hidden"):
            sheet.column_dimensions["C"].hidden = True
        if data.draw(st.booleans(), label="renamed"):
            sheet.cell(2, 3).value = "Autrement"
        wanted |= {
            (view.entity, uid(number, view.entity), key, repr(value))
            for (number, key), value in edits.items()
        }
    path = Path(os.environ["PASSERELLE_HOME"]).parent / "random-edits-again.xlsx"
    book.save(path)

    found = resaved.read(path, codelist).compared

    assert {(e.entity, e.uid, e.field, repr(e.after)) for e in found.edits} == wanted
    assert len(found.edits) == len(wanted)
    assert found.findings == []
