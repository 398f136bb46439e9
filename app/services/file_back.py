"""A person's own file back: a copy with a note at every cell that has a problem.

The original is only read. The copy keeps the machine part, so that it can be corrected and
imported again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from app.base.errors import CallError
from app.base.files import replacing
from app.base.progress import SILENT, Progress
from app.base.text import LANGUAGES, in_language, language
from app.exchange import envelope
from app.exchange.layout import sheet_names
from app.exchange.marked import Note
from app.exchange.sandbox import Sandbox
from app.services import readers, sentences
from app.services.file_results import FileResult
from database.engine import Store
from database.unit import read

NO_PROBLEMS = frozenset({"edit_changed", "edit_new", "edit_delete", "edit_asks", "edit_waits"})
"""What a person did on purpose: it waits for a decision or for another package, and nothing in it
is to be corrected."""


def of_import(store: Store, result: FileResult, target: Path, progress: Progress = SILENT) -> int:
    """Save a copy of an imported or previewed workbook with its problems; as ``save``.

    The notes are in the language of the sheets. A file that could not be opened has no copy.
    """
    if not result.package:
        return 0
    worded = result.language if result.language in LANGUAGES else language()
    with in_language(worded):
        with read(store) as unit:
            identities = readers.identities(unit, store.identity)
        return save(result.file, target, result.problems, progress, identities)


def save(
    source: Path,
    target: Path,
    problems: Iterable[Mapping[str, Any]],
    progress: Progress = SILENT,
    identities: Sequence[str] = (),
) -> int:
    """Save a copy of a workbook with a note for each problem, in the language in use.

    Args:
        source: the workbook; any that the guard lets through, packages and tables. Of an envelope
            the copy is the workbook alone: the files in it have no cells.
        target: a file that does not exist yet.
        problems: each with ``code``, ``sheet``, ``row``, ``column``, and what its sentence names.
        progress: may cancel.
        identities: open it where it is encrypted; the copy is not.

    Returns:
        How many problems the copy shows; where there is none, no copy is made.

    Raises:
        CallError: ``file_exists``.
        PackageError: the workbook cannot be read, or the copy not be written.
        Cancelled: the person stopped; nothing was written.
    """
    if target.exists():
        raise CallError("file_exists", path=str(target))
    notes = [_note(each) for each in problems if each["code"] not in NO_PROBLEMS]
    if not notes:
        return 0
    with envelope.opened(source, identities) as parcel, Sandbox() as sandbox:
        copy = sandbox.mark(parcel.workbook, notes, sheet_names()["notes"], progress)
    with replacing(target) as stream:
        stream.write(copy)
    return len(notes)


def _note(problem: Mapping[str, Any]) -> Note:
    return Note(
        sentences.of_finding(str(problem["code"]), problem),
        str(problem.get("sheet") or ""),
        int(problem.get("row") or 0),
        str(problem.get("column") or ""),
    )
