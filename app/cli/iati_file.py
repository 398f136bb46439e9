"""The file for IATI from the command line, and in words what is not in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.base.errors import AppError
from app.base.text import translate
from app.cli.answer import DONE, REFUSED, Answer, labelled
from app.domain.catalogue import by_key
from app.services import iati
from app.services.iati import Exported
from app.services.reporting import Options
from app.services.wording import worded
from database.engine import Store

FORMAT = "iati"
_REPORTS = frozenset({"iati", "iati-readiness"})


def formats(report: str | None) -> tuple[str, ...]:
    """Return what a report can be written as besides the usual: those about IATI, as its XML."""
    return (FORMAT,) if report in _REPORTS else ()


def written(store: Store, options: Options, path: Path, *, replace: bool) -> Answer:
    """Write the file and its list beside it; not all done where an initiative was held back."""
    made = iati.export(store, options, path, replace=replace)
    data: dict[str, Any] = {"report": FORMAT, "format": FORMAT, **made.told()}
    if made.path is None:
        error = AppError("iati_nothing_ready")
        data["error"] = {"code": error.code, "message": worded(error)}
    done = made.complete and made.path is not None
    return Answer(data, lambda: _told(made), DONE if done else REFUSED)


def _told(made: Exported) -> Iterator[str]:
    """Yield where the file is, then what was held back and what was left out, with the reasons."""
    if made.path is None:
        yield worded(AppError("iati_nothing_ready"))
    else:
        yield translate("cli", "Written: {file}", file=made.path)
        yield translate("iati", "What is not in it: {file}", file=made.beside)
        yield translate("iati", "%n initiatives are in the file.", len(made.written.published))
    told = made.told()
    for held in told["held"]:
        for line in held["lines"]:
            if line["weight"] != "warning":
                yield labelled(held["initiative"], line["message"], line["remedy"])
    for left in told["left_out"]:
        part = translate("entities", by_key()[left["entity"]].plural)
        yield labelled(left["initiative"], f"{part} ({left['count']})", left["message"])
