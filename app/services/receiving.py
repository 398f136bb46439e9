"""Taking packages: read, check, merge in one transaction, receipt; or only preview."""

from __future__ import annotations

import contextlib
import gc
import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.base import clock
from app.base.errors import AppError, PackageError, PackageTooNewError
from app.base.progress import SILENT, Progress
from app.domain.record import Changes
from app.exchange import archive, reader
from app.exchange.package import FORMAT, Opened
from app.services import alarm, backup, merging, requesting, start, told
from app.services.acts import remember_later
from app.services.who import Who
from app.sync.receipt import receipt_from
from database import import_notes, packages, purges, requests
from database import receipts as kept
from database.engine import Store
from database.unit import Unit, write

log = logging.getLogger(__name__)

TABLE_CODES = frozenset({"unsigned_table", "no_machine_part"})


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


def take(
    store: Store,
    files: Sequence[Path],
    *,
    preview: bool = False,
    accept_edits: bool = False,
    progress: Progress = SILENT,
) -> list[FileResult]:
    """Take packages in, each in its own transaction, the oldest first.

    Args:
        store: the database.
        files: workbooks in any order.
        preview: say what would happen and leave everything as it is.
        accept_edits: take what people changed in the sheets (not available yet).
        progress: told about each step; may cancel between and within files.
    Returns: one result a file, in the order of ``files``; a bad file is a result, not an error.
    """
    order = sorted(range(len(files)), key=lambda i: _when(files[i]))
    results: dict[int, FileResult] = {}
    if not preview and files:
        backup.before_import(store)
    with _without_collector():
        for done, index in enumerate(order):
            progress.report(done, len(files), "files")
            progress.check()
            results[index] = _take_one(
                store, files[index], preview=preview, accept_edits=accept_edits, progress=progress
            )
    progress.report(len(files), len(files), "files")
    return [results[index] for index in range(len(files))]


@contextlib.contextmanager
def _without_collector() -> Iterator[None]:
    """Pause the garbage collector: a merge makes many objects and no cycles worth collecting."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _when(path: Path) -> tuple[int, int]:
    try:
        header = reader.sniff(path)
        return int(header.get("at", 0)), int(header.get("number", 0))
    except (AppError, OSError, ValueError, TypeError):
        return 0, 0


def _take_one(
    store: Store, path: Path, *, preview: bool, accept_edits: bool, progress: Progress
) -> FileResult:
    who: Who = store.identity
    try:
        opened = reader.open_package(path, progress=progress)
        _check(who, opened)
        return _merge(
            store, path, opened, preview=preview, accept_edits=accept_edits, progress=progress
        )
    except PackageError as error:
        log.info("package refused: %s", error.code)
        return FileResult(path, _verdict_of(error), problems=[_problem(error)])
    except OSError as error:
        return FileResult(
            path, "refused", problems=[_finding("cannot_read", reason=type(error).__name__)]
        )


def _check(who: Who, opened: Opened) -> None:
    """Refuse what is not for this database, before anything is read further."""
    header = opened.header
    if told.min_reader(header) > FORMAT:
        raise PackageTooNewError(needs=header.get("program", ""))
    told.judge(header, opened.extras)
    if bool(header.get("training")) != who.training:
        raise PackageError("training", training=bool(header.get("training")))
    # What another laptop of our office wrote is ours too: so a lost one is rebuilt.
    ours = header.get("office") == who.office and header.get("replica") != who.replica
    if header.get("to") != who.office and not ours:
        raise PackageError("not_for_us", to=header.get("to", ""), office=who.office)


def _verdict_of(error: PackageError) -> str:
    if error.code in TABLE_CODES:
        return "table"
    if error.code in {"password", "too_new", "not_for_us", "training"}:
        return error.code
    return "refused"


def _problem(error: AppError) -> dict[str, Any]:
    return _finding(error.code, **error.params)


def _finding(code: str, **params: Any) -> dict[str, Any]:  # noqa: ANN401
    place = {"sheet": "", "row": None, "column": ""}
    return {"code": code, **place, **params}


def _merge(
    store: Store,
    path: Path,
    opened: Opened,
    *,
    preview: bool,
    accept_edits: bool,
    progress: Progress,
) -> FileResult:
    who: Who = store.identity
    header = opened.header
    sender = merging.Sender(
        str(header["office"]), str(header["role"]), header.get("replicas") or {}
    )
    package = str(header["id"])
    with write(store) as unit:
        before = packages.received(unit, package)
        if before is not None and before.verdict == packages.UNDONE:
            before = None
        found = None if preview else import_notes.look(unit, header)
        secrets = opened.extras.get("secrets") or {}
        private = packages.keep_secrets(
            unit, {c: (s[0], s[1]) for c, s in secrets.items() if purges.matches(c, s)}
        )
        taken = merging.take(unit, who, sender, opened.segments, package, progress)
        result = _result(unit, path, opened, taken, before.taken_at if before else 0)
        if opened.edits and accept_edits:
            result.problems.append(_finding("not_available_yet", option="accept_edits"))
        told_receipts = opened.extras.get("receipts") or []
        news = kept.news(unit, told_receipts, result.office)
        result = replace(result, confirmed=len(news))
        differing = alarm.compare(unit, header)
        if found is None:
            result.problems[:0] = map(alarm.told_of, differing)
            return replace(result, touched=Changes())
        file = _archive(who, header, path)
        counts, code = _note(unit, who, header, opened, result)
        result = replace(result, code=code)
        if counts:
            import_notes.note(unit, package, file, found, private)
        import_notes.settle(unit)
        progress.report(1, 1, "commit")
        double = _is_double(unit, who, header)
        unit.commit()
        if any(part.replica == who.replica for part in opened.segments):
            remember_later(unit, who)  # a copy of ours brought changes of our own feeds
    if differing:
        result.problems[:0] = alarm.ring(store, header, differing)
    if double:
        start.renew(store, "copied")
    return result


def _archive(who: Who, header: Mapping[str, Any], path: Path) -> str:
    """Keep the file in the archive; return its name there."""
    if header["to"] == who.office:
        return archive.keep(
            who.database, path, archive.RECEIVED, header["office"], header["number"]
        )
    return archive.keep(who.database, path, archive.SENT, header["to"], header["number"])


def _is_double(unit: Unit, who: Who, header: Mapping[str, Any]) -> bool:
    """Tell whether another laptop goes on under this one's name: one of them was copied."""
    mine = header["replica"] == who.replica and not packages.is_ours(unit, str(header["id"]))
    return mine or who.replica in header.get("copied", ()) or who.replica in packages.doubled(unit)


def _result(
    unit: Unit, path: Path, opened: Opened, taken: merging.Taken, before: int
) -> FileResult:
    header = opened.header
    problems = [
        _finding(r["code"], **{k: v for k, v in r.items() if k != "code"}) for r in taken.refused
    ]
    problems += [_edit(edit) for edit in opened.edits]
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
    verdict = _verdict(opened, taken)
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
        before,
        asks=header.get("request") is not None,
        touched=taken.written.touched,
        again=_again(unit, opened),
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


def _verdict(opened: Opened, taken: merging.Taken) -> str:
    if opened.edits:
        return "edited"
    if taken.held:
        return "held"
    if taken.refused and not taken.taken and not taken.known:
        return "refused"
    return "merged" if taken.taken else "known"


def _edit(edit: Any) -> dict[str, Any]:  # noqa: ANN401  (an Edit of the codec)
    return {
        "code": f"edit_{edit.kind}",
        "sheet": edit.sheet,
        "row": edit.row,
        "column": edit.column,
        "entity": edit.entity,
        "uid": edit.uid,
        "field": edit.field,
        "before": edit.before,
        "after": edit.after,
    }


def _note(
    unit: Unit, who: Who, header: Mapping[str, Any], opened: Opened, result: FileResult
) -> tuple[bool, str]:
    """Remember the sender's knowledge, its receipts and requests; write our receipt.

    Returns: whether the import counts, and the code of the receipt.
    """
    now = clock.now_ms()
    if header["replica"] != who.replica:
        packages.hear(unit, str(header["replica"]), int(header["number"]), now, header)
        requesting.hear(unit, header)
    packages.retire(unit, header.get("retired") or {})
    kept.confirm(unit, opened.extras.get("receipts") or [], result.office, now)
    requests.note_answers(unit, header.get("answers") or [], result.number, now)
    requests.settle(unit, now)
    if result.received_before and not result.taken and not result.released:
        before = packages.received(unit, result.package)
        receipt = json.loads(before.receipt or "{}") if before else {}
        return False, receipt_from(receipt).code
    receipt = kept.note(unit, who.office, who.replica, header, result, now)
    return True, receipt_from(receipt).code
