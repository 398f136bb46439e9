"""Taking one package into a unit: whether it is for us, what it brings, and our receipt for it."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.base import clock
from app.base.errors import PackageError, PackageTooNewError
from app.base.progress import SILENT, Progress
from app.domain.record import Changes
from app.exchange import archive
from app.exchange.envelope import Parcel
from app.exchange.package import FORMAT, Opened
from app.services import (
    accepting,
    alarm,
    audit,
    doubles,
    editing,
    merging,
    parcels,
    persons_told,
    requesting,
    senders,
    signing,
    told,
)
from app.services.accepting import Wanted
from app.services.file_results import FileResult, finding, of_merge
from app.services.who import HQ, Who
from app.sync.canonical import DamagedError, unpack
from app.sync.change import Change, decode_all
from app.sync.receipt import receipt_from
from database import import_notes, packages, purges, requests
from database import receipts as kept
from database.reach import GLOBAL, WHOLE, Reach, of_scopes
from database.unit import Unit


@dataclass(frozen=True)
class How:
    """How packages are to be taken; see ``take``."""

    preview: bool = False
    accept_edits: Wanted = False
    accept_unverified: bool = False
    wary: bool = False
    identities: tuple[str, ...] = ()
    password: str = ""


@dataclass(frozen=True)
class Outcome:
    """What became of a package in a unit, and what is to be done once that is committed."""

    result: FileResult
    commits: bool = False
    """Whether the unit is to be committed: not of a preview, nor of what is refused."""
    differing: list[alarm.Difference] = field(default_factory=list)
    """What the alarm is to be rung for."""
    double: bool = False
    """Whether a copy of this laptop lives, which so needs another name."""
    ours: bool = False
    """Whether feeds of our own have grown, here or in a copy of ours."""

    @property
    def ends(self) -> bool:
        """Whether what is to be done looks at the database as it is now, and at us as we are."""
        return self.double or bool(self.differing)


def check(who: Who, opened: Opened) -> None:
    """Refuse what is not for this database, before anything of it is looked at.

    Raises:
        PackageError: it is for somebody else, or of a training.
        PackageTooNewError: it takes a newer program.
    """
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


def _previewed(result: FileResult, opened: Opened, arriving: Sequence[Change]) -> FileResult:
    """Return what a preview says: nothing was touched, but somebody looked who may be named."""
    personal = persons_told.of_package(opened, arriving, result.proposals)
    return replace(result, touched=Changes(), personal=personal)


def reach(opened: Opened, how: How) -> Reach:
    """Return which offices' records taking a package may write.

    What headquarters writes for all may concern any record; edits in the sheets may be of any
    scope the package knows.
    """
    scopes = {part.scope for part in opened.segments}
    if how.accept_edits or opened.edits or GLOBAL in scopes or opened.header["office"] == HQ:
        return WHOLE
    return of_scopes({str(opened.header["office"]), *scopes})


def merged(
    unit: Unit, parcel: Parcel, opened: Opened, how: How, progress: Progress = SILENT
) -> Outcome:
    """Take a package into a unit; whoever asks commits, or not.

    Raises:
        PackageError: it cannot be taken; nothing of the unit may be committed then.
        OSError: it can no longer be read; neither may it then.
    """
    who: Who = unit.store.identity
    header, preview, accept_edits = opened.header, how.preview, how.accept_edits
    package = str(header["id"])
    trusted = signing.trust(unit, who, wary=how.wary)
    state = signing.of_package(trusted, opened)
    if refused := _distrusted(parcel.source, opened, trusted, state, how):
        return Outcome(refused)
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
        return Outcome(_previewed(result, opened, arriving))
    file = _archive(who, header, parcel.to_keep)
    unit.turn("packages")
    counts, code = _note(unit, who, header, opened, result)
    result = replace(result, code=code)
    if counts:
        import_notes.note(unit, package, file, found, private)
    import_notes.settle(unit)
    _audit(unit, who, result)
    ours = bool(accepted.answered) or any(p.replica == who.replica for p in opened.segments)
    double = doubles.told(unit, who, trusted, state, opened, proof=proof)
    return Outcome(result, commits=True, differing=differing, double=double, ours=ours)


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
