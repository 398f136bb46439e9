"""The pictures of a report as charts of a spreadsheet program, drawn from the cells beside them."""

from __future__ import annotations

from typing import Any

from app.domain.report import Drawing, Picture, Table
from app.exchange import looks
from app.exchange.report_sheets import Place

_PALE = "#BDD7EE"
_MOST = 40
"""Rows that a chart shows; of more, the first."""
_WIDTH, _HEIGHT, _ROW = 720, 120, 26
_TYPES = {
    Drawing.BARS: "bar",
    Drawing.SHARES: "doughnut",
    Drawing.TARGETS: "bar",
    Drawing.TREND: "line",
    Drawing.MAP: "bar",
}
"""There is no map among the charts: bars of the same numbers stand for it."""


def chart(workbook: Any, picture: Picture, table: Table, place: Place, language: str) -> Any:  # noqa: ANN401
    """Return a chart of the cells of a table, to be put onto a sheet; None where it is empty."""
    if not table.rows:
        return None
    keys = [column.key for column in table.columns]
    kind = _TYPES[picture.drawing]
    made = workbook.add_chart({"type": kind})
    last = min(place.last, place.first + _MOST - 1)
    label = keys.index(picture.label)
    for number, key in enumerate(picture.values):
        at = keys.index(key)
        made.add_series(
            {
                "name": table.columns[at].label,
                "categories": [place.sheet, place.first, label, last, label],
                "values": [place.sheet, place.first, at, last, at],
                **_looks(picture.drawing, number),
            }
        )
    made.set_title({"name": picture.title, "name_font": {"size": 13}})
    _set_axes(made, picture, kind, language)
    rows = last - place.first + 1
    high = _WIDTH // 2 if kind in {"doughnut", "line"} else _HEIGHT + _ROW * rows
    made.set_size({"width": _WIDTH, "height": high})
    return made


def _looks(drawing: Drawing, number: int) -> dict[str, object]:
    """Return colour and labels of a series; a hidden cell, which counts as 0, has no label."""
    labels = {"value": True, "num_format": "#,##0.##;-#,##0.##;"}
    if drawing is Drawing.SHARES:
        return {"data_labels": {"percentage": True, "leader_lines": True}}
    if drawing is Drawing.TREND:
        return {"line": {"color": looks.INK}, "marker": {"type": "circle"}}
    pale = drawing is Drawing.TARGETS and number == 0
    return {"fill": {"color": _PALE if pale else looks.INK}, "gap": 60, "data_labels": labels}


def _set_axes(made: Any, picture: Picture, kind: str, language: str) -> None:  # noqa: ANN401
    several = len(picture.values) > 1
    if not several and kind != "doughnut":
        made.set_legend({"none": True})
    else:
        made.set_legend({"position": "bottom"})
    if kind == "bar":
        quiet = {"major_gridlines": {"visible": False}, "num_format": "#,##0", "min": 0}
        mirrored = {"reverse": True} if looks.direction(language) else {}
        made.set_x_axis({**quiet, **mirrored, "label_position": "high"})
        made.set_y_axis({"reverse": True})
