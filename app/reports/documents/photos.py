"""Photos in a document: only those that may be shown, and a list of them for every other form.

Source: domain.md 002-78, reliability.md B4.
"""

from __future__ import annotations

from app.base.text import translate
from app.domain.record import Record
from app.domain.report import Block, Column, Kind, Photo, Photos
from app.reports import pieces
from app.reports.documents import parts
from app.reports.given import Given

MOST = 12
"""More photos are only listed: a report is no album."""


def photos(given: Given) -> tuple[Block, ...]:
    """Return the photos of these initiatives that may be shown, newest first; none: nothing."""
    belongs, period = parts.belonging(given), given.options.period
    found = [
        one
        for one in given.portfolio.of("resource")
        if one.get("kind") == "PHOTO"
        and one.get("photo_ok") is True
        and one.get("file_sha256")
        and "/" not in one.scope
        and belongs(one)
        and (period is None or period[0] <= str(one.get("dated_on") or "") <= period[1])
    ]
    if not found:
        return ()
    found.sort(key=lambda one: (str(one.get("dated_on") or ""), one.uid), reverse=True)
    title = translate("reports", "Photos")
    columns = (
        Column("title", translate("fields", "Title")),
        pieces.record_column(),
        Column("day", translate("fields", "Date"), Kind.DAY),
    )
    rows = [(_caption(one), one.get("initiative"), one.get("dated_on")) for one in found]
    shown = tuple(Photo(_caption(one), str(one.get("file_sha256"))) for one in found[:MOST])
    note = translate("reports", "Only photos that may be shown are here.")
    return Photos(title, shown), pieces.table("photos", "", columns, rows, note=note)


def _caption(photo: Record) -> str:
    return str(photo.get("title") or "")
