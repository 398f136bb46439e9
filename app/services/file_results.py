"""What became of one file that was to be taken, told so that a person can act on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.base.errors import AppError, PackageError
from app.domain.record import Changes
from app.exchange.package import Opened
from app.services import edit_problems, merging
from app.services.accepting import Accepted
from app.services.parcels import Arrived
from app.services.proposals import Proposal
from database import import_notes
from database.unit import Unit

TABLE_CODES = frozenset({"unsigned_table", "no_machine_part", "old_xls", "other_table"})


@dataclass(frozen=True)
class FileResult:
    """What became of one file."""

    file: Path
    verdict: str
    taken: int = 0
    known: int = 0
    held: int = 0
    refused: int = 0
    edits: int = 0
    conflicts: int = 0
    reviews: int = 0
    released: int = 0
    waiting_for: list[dict[str, Any]] = field(default_factory=list)
    problems: list[dict[str, Any]] = field(default_factory=list)
    by_entity: dict[str, dict[str, int]] = field(default_factory=dict)
    package: str = ""
    number: int = 0
    office: str = ""
    at: int = 0
    received_before: int = 0
    confirmed: int = 0
    """Packages of ours whose first receipt it brings."""
    asks: bool = False
    """It asks us to send something again."""
    code: str = ""
    """Code of the receipt, to read out by phone; empty in a preview."""
    touched: Changes = field(default_factory=Changes)
    again: int = 0
    """Changes that an undo had set aside, and that this package brings again."""
    proposals: list[Proposal] = field(default_factory=list)
    """What people changed in the sheets, each with what became of it."""
    accepted: int = 0
    """Changes made of these now; they count among ``taken`` or ``held``, too."""
    language: str = ""
    """The sheets are worded in."""
    files: Arrived = field(default_factory=Arrived)
    """What became of the files beside it."""
    signature: str = ""
    """What its signature is worth here, see ``signing.State``; empty: nobody looked."""
    personal: list[dict[str, Any]] = field(default_factory=list)
    """The cells that may name a person; only a preview looks."""


def verdict_of(error: PackageError) -> str:
    """Return the verdict on a file that is refused as a whole."""
    if error.code in TABLE_CODES:
        return "table"
    if error.code == "encrypted_for_others":
        return "not_for_us"
    if error.code == "password_wrong":
        return "password"
    if error.code in {"password", "too_new", "not_for_us", "training"}:
        return error.code
    return "refused"


def problem(error: AppError) -> dict[str, Any]:
    """Return an error as a line of ``FileResult.problems``."""
    return finding(error.code, **error.params)


def finding(code: str, **params: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return a line of ``FileResult.problems``; its place stays empty where none is named."""
    place = {"sheet": "", "row": None, "column": ""}
    return {"code": code, **place, **params}


def of_merge(
    unit: Unit,
    path: Path,
    opened: Opened,
    taken: merging.Taken,
    accepted: Accepted,
    *,
    decided: bool,
) -> FileResult:
    """Return what became of a package that was merged."""
    header = opened.header
    problems = [
        finding(r["code"], **{k: v for k, v in r.items() if k != "code"}) for r in taken.refused
    ]
    problems += edit_problems.told(opened, accepted.proposals)
    problems += [
        {
            "code": f.code,
            "sheet": f.sheet,
            "row": f.row,
            "column": f.column,
            "value": f.value,
            **f.params,
        }
        for f in opened.findings
    ]
    waits = edit_problems.wait(opened, accepted.proposals, decided=decided)
    verdict = "edited" if waits else _verdict(taken)
    return FileResult(
        path,
        verdict,
        taken.taken,
        taken.known,
        taken.held,
        len(taken.refused),
        len(opened.edits),
        taken.written.conflicts,
        taken.reviews,
        taken.released,
        merging.wait_json(unit, taken.waits),
        problems,
        taken.by_entity,
        str(header["id"]),
        int(header["number"]),
        str(header["office"]),
        int(header["at"]),
        asks=header.get("request") is not None,
        touched=taken.written.touched,
        again=_again(unit, opened),
        proposals=accepted.proposals,
        accepted=accepted.count,
        language=str(header["codec"].get("language", "")),
    )


def _again(unit: Unit, opened: Opened) -> int:
    """Return how many changes of a package are among those that an undo set aside."""
    aside = [part for parts in import_notes.asides(unit).values() for part in parts]
    overlaps = (
        min(part.last, last) - max(part.first, first) + 1
        for part in opened.segments
        for replica, scope, first, last, _ in aside
        if (part.replica, part.scope) == (replica, scope)
    )
    return sum(count for count in overlaps if count > 0)


def _verdict(taken: merging.Taken) -> str:
    if taken.held:
        return "held"
    if taken.refused and not taken.taken and not taken.known:
        return "refused"
    return "merged" if taken.taken else "known"
