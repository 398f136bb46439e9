"""A lost database made again from its archive: the packages it took, and those it wrote.

Every record and every change comes back that was ever exchanged. What was recorded on the lost
laptop and never put into a package is in no archive: only a backup of the database has it.

The folder of the archive proves nothing: whoever can write into it can put a file there. So where
a database is wary, only that comes in which somebody verified vouches for, and what those say of
keys opens the way for the others. The first of them is the lost laptop itself, whose thirty digits
another laptop, which verified it once, reads out. Source: reliability.md B2.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from app.base.errors import CallError
from app.base.progress import SILENT, Progress
from app.exchange import archive
from app.services import enrolling, receiving, signing
from app.services.file_results import FileResult
from app.services.who import HQ, Who
from database import import_notes, packages
from database.engine import Store
from database.unit import Unit, write


def rebuild(
    store: Store,
    files: Sequence[Path],
    *,
    digits: Sequence[str] = (),
    accept_unverified: bool = False,
    progress: Progress = SILENT,
) -> list[FileResult]:
    """Take the archive of a lost laptop of this office into a new database, in any order.

    The lost laptop counts as gone from now on: nobody holds back packages for it, and what it had
    recorded is this laptop's to send.

    Args:
        store: a database of the same office.
        files: the packages, received and sent.
        digits: all thirty of a laptop of this office or of headquarters, the lost one best, as
            somebody who verified it reads them out. Where any are given, nothing is taken that
            nobody vouches for, also in a database that is not wary.
        accept_unverified: believe all files, also in what they say of keys.
        progress: told about each step; may cancel between and within files.
    Returns: one result a file; those that nobody vouches for were left out and say so.

    Raises:
        CallError: ``digits_of_nobody``; nothing was taken.
    """
    _believe(store, files, digits)
    found: dict[Path, FileResult] = {}
    again = list(dict.fromkeys(files))
    while again:
        results = receiving.take(
            store,
            again,
            accept_unverified=accept_unverified,
            wary=bool(digits),
            progress=progress,
        )
        before = sum(map(_left_out, found.values())) if found else None
        found |= {result.file: _joined(found.get(result.file), result) for result in results}
        left = sum(map(_left_out, found.values()))
        # What came in may vouch for who signed the others.
        again = [file for file, each in found.items() if _left_out(each)]
        if accept_unverified or (before is not None and left >= before):
            break
    with write(store) as unit:
        _succeed(unit, store.identity, found.values())
        unit.commit()
    return [found[file] for file in files]


def _believe(store: Store, files: Sequence[Path], digits: Sequence[str]) -> None:
    """Verify the laptops whose digits somebody read out, from the packages they signed."""
    wanted = {enrolling.plain(each) for each in digits}
    who: Who = store.identity
    for file in files if wanted else ():
        try:
            laptop = enrolling.look(store, file)
        except CallError:
            continue  # whoever takes it says why
        heard = enrolling.plain(laptop.digits)
        if laptop.office in {who.office, HQ} and heard in wanted:
            enrolling.believe(store, laptop)
            wanted.remove(heard)
    if wanted:
        raise CallError("digits_of_nobody")


def _left_out(result: FileResult) -> int:
    """Return how much of a file was left out because nobody vouches for it."""
    if result.verdict == "unverified":
        return 1
    return sum(problem["code"] == "unsealed" for problem in result.problems)


def _joined(before: FileResult | None, result: FileResult) -> FileResult:
    """Return what became of a file that was taken once more, over all turns."""
    if before is None or before.verdict == "unverified":
        return result
    taken = before.taken + result.taken
    verdict = before.verdict if result.verdict == "known" else result.verdict
    return replace(result, taken=taken, known=before.known, verdict=verdict)


def _succeed(unit: Unit, who: Who, results: Iterable[FileResult]) -> None:
    """Retire the laptop whose archive it is: it wrote packages of our office to others.

    What colleagues of our office sent it lies there, too; they go on under their names. Where
    somebody vouches for some of these packages, the others say of nobody that he is lost: a file
    somebody planted may bear a colleague's name.
    """
    vouched = {each.package for each in results if each.signature in signing.VOUCHED}
    archived = {note.package: str(note.file) for note in import_notes.every(unit)}
    last: dict[str, int] = {}
    wrote: set[str] = set()
    sure: set[str] = set()
    for row in packages.history_in(unit):
        name = unit.log.names[row.replica_id]
        if row.office == who.office and name != who.replica:
            last[name] = max(row.number, last.get(name, 0))
            if archived.get(row.id, Path(row.file).name).startswith(f"{archive.SENT}-"):
                wrote.add(name)
                if row.id in vouched:
                    sure.add(name)
    lost = {name: last[name] for name in sure or wrote}
    unit.put("retired", json.dumps({**json.loads(unit.get("retired", "{}")), **lost}))
    packages.retire(unit, lost)
