"""Taking packages: read, check, merge in one transaction, receipt; or only preview."""

from __future__ import annotations

import contextlib
import gc
import json
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.base import clock
from app.base.errors import AppError, PackageError, PackageTooNewError
from app.base.progress import SILENT, Progress
from app.domain.record import Changes
from app.exchange import archive, envelope, reader
from app.exchange.envelope import Parcel
from app.exchange.package import FORMAT, Opened
from app.exchange.sandbox import Sandbox
from app.services import (
    accepting,
    alarm,
    audit,
    backup,
    doubles,
    editing,
    merging,
    parcels,
    persons_told,
    readers,
    recovery,
    requesting,
    senders,
    signing,
    start,
    told,
)
from app.services.accepting import Wanted
from app.services.acts import remember_later
from app.services.file_results import FileResult, finding, of_merge, problem, verdict_of
from app.services.who import HQ, Who
from app.sync.canonical import DamagedError, unpack
from app.sync.change import Change, decode_all
from app.sync.receipt import receipt_from
from database import import_notes, packages, purges, requests, scrubbing
from database import receipts as kept
from database.engine import Store
from database.reach import GLOBAL, WHOLE, Reach, of_scopes
from database.unit import Unit, again, read

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class How:
    """How packages are to be taken; see ``take``."""

    preview: bool = False
    accept_edits: Wanted = False
    accept_unverified: bool = False
    wary: bool = False
    identities: tuple[str, ...] = ()
    password: str = ""


Hearer = Callable[[Path, FileResult | None], None]
"""Hears of each file twice: without a result when its turn comes, and with it when it is done."""


def nobody(path: Path, result: FileResult | None) -> None:
    """Hear nothing."""


def take(  # noqa: PLR0913  (each says something else)
    store: Store,
    files: Sequence[Path],
    *,
    preview: bool = False,
    accept_edits: Wanted = False,
    accept_unverified: bool = False,
    wary: bool = False,
    password: str = "",
    progress: Progress = SILENT,
    hearer: Hearer = nobody,
) -> list[FileResult]:
    """Take packages in, each in its own transaction, the oldest first.

    Args:
        store: the database.
        files: workbooks in any order.
        preview: say what would happen and leave everything as it is.
        accept_edits: take what people changed in the sheets: all that is open, or the proposals
            with these keys. What is not taken waits in the file, which the archive keeps.
        accept_unverified: take packages whose signer nobody has verified, too.
        wary: take none of them, even where the database believes everybody.
        password: opens those that are closed by one.
        progress: told about each step; may cancel between and within files.
        hearer: hears when a file's turn comes and, as soon as it is committed, what became of it.
    Returns: one result a file, in the order of ``files``; a bad file is a result, not an error.
    """
    with read(store) as unit:
        identities = tuple(readers.identities(unit, store.identity))
    order = sorted(range(len(files)), key=lambda i: _when(files[i], identities, password))
    results: dict[int, FileResult] = {}
    if not preview and files:
        backup.before_import(store, files)
    with _without_collector(), Sandbox() as sandbox:
        for done, index in enumerate(order):
            progress.report(done, len(files), "files")
            progress.check()
            hearer(files[index], None)
            results[index] = _take_one(
                store,
                files[index],
                sandbox,
                How(preview, accept_edits, accept_unverified, wary, identities, password),
                progress,
            )
            hearer(files[index], results[index])
    if not preview:
        recovery.keep(store)  # headquarters may have said who can help with a forgotten passphrase
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


def _when(path: Path, identities: Sequence[str], password: str) -> tuple[int, int]:
    try:
        with envelope.opened(path, identities, password) as parcel:
            return reader.age(parcel.workbook)
    except (AppError, OSError):
        return 0, 0


def _take_one(
    store: Store,
    path: Path,
    sandbox: Sandbox,
    how: How,
    progress: Progress,
) -> FileResult:
    who: Who = store.identity
    try:
        with envelope.opened(path, how.identities, how.password) as parcel:
            opened = reader.open_package(parcel.workbook, progress=progress, sandbox=sandbox)
            _check(who, opened)
            return _merge(store, parcel, opened, how, progress)
    except PackageError as error:
        log.info("package refused: %s", error.code)
        return FileResult(path, verdict_of(error), problems=[problem(error)])
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return FileResult(path, "refused", problems=[finding("cannot_read", reason=reason)])


def _check(who: Who, opened: Opened) -> None:
    """Refuse what is not for this database, before anything is read further."""
    header = opened.header
    if told.min_reader(header) > FORMAT:
        raise PackageTooNewError(needs=header.get("program", ""))
    told.judge(header, opened.extras)
    if bool(header.get("training")) != who.training:
        raise PackageError("training", training=bool(header.get("training")))
    # What another laptop of our office wrote is ours too: so a lost one is rebuilt. Our own
    # comes back when somebody edited it.
    from_here = header.get("replica") == who.replica and opened.intact
    ours = header.get("office") == who.office and not from_here
    if header.get("to") != who.office and not ours:
        raise PackageError("not_for_us", to=header.get("to", ""), office=who.office)


def _merge(
    store: Store,
    parcel: Parcel,
    opened: Opened,
    how: How,
    progress: Progress,
) -> FileResult:
    def merged(unit: Unit) -> tuple[FileResult, list[alarm.Difference], bool]:
        return _merged(unit, parcel, opened, how, progress)

    result, differing, double = again(store, _reach(opened, how), merged)
    if differing:
        result.problems[:0] = alarm.ring(store, opened.header, differing)
    if double:
        start.renew(store, "copied")
    return result


def _previewed(result: FileResult, opened: Opened, arriving: Sequence[Change]) -> FileResult:
    """Return what a preview says: nothing was touched, but somebody looked who may be named."""
    personal = persons_told.of_package(opened, arriving, result.proposals)
    return replace(result, touched=Changes(), personal=personal)


def _reach(opened: Opened, how: How) -> Reach:
    """Return which offices' records taking a package may write.

    What headquarters writes for all may concern any record; edits in the sheets may be of any
    scope the package knows.
    """
    scopes = {part.scope for part in opened.segments}
    if how.accept_edits or opened.edits or GLOBAL in scopes or opened.header["office"] == HQ:
        return WHOLE
    return of_scopes({str(opened.header["office"]), *scopes})


def _merged(
    unit: Unit, parcel: Parcel, opened: Opened, how: How, progress: Progress
) -> tuple[FileResult, list[alarm.Difference], bool]:
    """Take a package into a unit and commit, but for a preview.

    Returns: what became of it, what is to be rung for, and whether a copy of us lives.
    """
    who: Who = unit.store.identity
    header, preview, accept_edits = opened.header, how.preview, how.accept_edits
    package = str(header["id"])
    trusted = signing.trust(unit, who, wary=how.wary)
    state = signing.of_package(trusted, opened)
    if refused := _distrusted(parcel.source, opened, trusted, state, how):
        return refused, [], False
    told_of = senders.sender(unit, who, opened, trusted, state, believing=how.accept_unverified)
    before = _received(unit, package)
    found = None if preview else import_notes.look(unit, header)
    private = _secrets(unit, who, told_of.sender, opened)
    proof = doubles.proved(unit, who, trusted, opened)
    arriving = persons_told.arriving(unit, opened) if preview else ()
    taken = merging.take(unit, who, told_of.sender, opened.segments, package, progress)
    drafts = editing.find(unit, who, opened, taken.written)
    accepted = accepting.accept(unit, who, drafts, accept_edits, package, taken.written)
    private += accepted.secrets
    if accepted.count or accepted.answered:
        taken = accepting.together(taken, accepted.taken)
    result = of_merge(unit, parcel.source, opened, taken, accepted, decided=bool(accept_edits))
    files = parcels.receive(unit, parcel, header, preview=preview)
    moved = senders.moved(unit, who, told_of.corrected, taken)
    result = replace(
        result,
        problems=[
            *result.problems,
            *files.problems,
            *(finding(**each) for each in moved),
        ],
        received_before=before.taken_at if before else 0,
        signature=state.value,
        confirmed=len(kept.news(unit, opened.extras.get("receipts") or [], result.office)),
        files=files,
    )
    differing = alarm.compare(unit, header)
    if found is None:
        result.problems[:0] = map(alarm.told_of, differing)
        return _previewed(result, opened, arriving), [], False
    file = _archive(who, header, parcel.to_keep)
    unit.turn("packages")
    counts, code = _note(unit, who, header, opened, result)
    result = replace(result, code=code)
    if counts:
        import_notes.note(unit, package, file, found, private)
    _settle(unit, who, result)
    progress.report(1, 1, "commit")
    double = doubles.told(unit, who, trusted, state, opened, proof=proof)
    _commit(unit)
    if accepted.answered or any(part.replica == who.replica for part in opened.segments):
        remember_later(unit, who)  # here, or in a copy of ours, our own feeds have grown
    return result, differing, double


def _commit(unit: Unit) -> None:
    unit.commit()
    scrubbing.scrub(unit.store, at_once=True)


def _settle(unit: Unit, who: Who, result: FileResult) -> None:
    import_notes.settle(unit)
    _audit(unit, who, result)


def _audit(unit: Unit, who: Who, result: FileResult) -> None:
    told = {"package": result.package, "number": result.number, "office": result.office}
    counts = {"taken": result.taken, "held": result.held, "refused": result.refused}
    worth = {"edits": result.accepted, "signature": result.signature}
    audit.note(unit, who, "received", **told, **counts, **worth)


def _secrets(unit: Unit, who: Who, sender: merging.Sender, opened: Opened) -> list[str]:
    """Keep the private values a package brings; return the commitments that are new."""
    secrets = opened.extras.get("secrets") or {}
    fitting = {c: (s[0], s[1]) for c, s in secrets.items() if purges.matches(c, s)}
    return packages.keep_secrets(unit, fitting, _told_in(unit, who, sender, opened))


def _told_in(
    unit: Unit, who: Who, sender: merging.Sender, opened: Opened
) -> Iterator[tuple[str, Change]]:
    """Yield scope and change of all in a package that is not refused."""
    for part in merging.allowed(unit, who, sender, opened.segments):
        with contextlib.suppress(DamagedError):  # whoever merges it says so
            for change in decode_all(unpack(part.data, part.last - part.first + 1)):
                if change is not None:
                    yield part.scope, change


def _distrusted(
    path: Path, opened: Opened, trusted: signing.Trust, state: signing.State, how: How
) -> FileResult | None:
    """Return the refusal of a package whose signature is worth nothing, or not enough here."""
    if state in signing.WORTHLESS:
        verdict = "refused"
    elif state in signing.VOUCHED or how.accept_unverified or not trusted.strict:
        return None
    else:
        verdict = "unverified"
    header = opened.header
    found = finding(
        f"signature_{state.value}",
        office=header["office"],
        laptop=str(header.get("label") or header["office"]),
        digits=signing.digits(opened),
    )
    return FileResult(
        path,
        verdict,
        problems=[found],
        package=str(header["id"]),
        number=int(header["number"]),
        office=str(header["office"]),
        at=int(header["at"]),
        signature=state.value,
    )


def _received(unit: Unit, package: str) -> Any:  # noqa: ANN401  (a row)
    """Return how a package was received before, unless that was undone."""
    before = packages.received(unit, package)
    return None if before is not None and before.verdict == packages.UNDONE else before


def _archive(who: Who, header: Mapping[str, Any], path: Path) -> str:
    """Keep the file in the archive; return its name there."""
    if header["to"] == who.office:
        return archive.keep(
            who.database, path, archive.RECEIVED, header["office"], header["number"]
        )
    return archive.keep(who.database, path, archive.SENT, header["to"], header["number"])


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
    gone = (header.get("retired") or {}).items()
    office = header["office"]  # says it of its own laptops only
    packages.retire(unit, {n: last for n, last in gone if unit.log.who_is(n)[0] == office})
    kept.confirm(unit, opened.extras.get("receipts") or [], result.office, now)
    requests.note_answers(unit, header.get("answers") or [], result.number, now)
    requests.settle(unit, now)
    if result.received_before and not result.taken and not result.released:
        before = packages.received(unit, result.package)
        receipt = json.loads(before.receipt or "{}") if before else {}
        return False, receipt_from(receipt).code
    receipt = kept.note(unit, who.office, who.replica, header, result, now)
    return True, receipt_from(receipt).code
