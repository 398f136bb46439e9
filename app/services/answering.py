"""Headquarters' answers to all offices in one go; one that fails does not stop the others."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.base import clock
from app.base.errors import AppError, CallError
from app.base.progress import SILENT, Progress
from app.services import library, parcels, sending
from app.services.who import Who
from database import outgoing, packages, receipts, requests
from database.engine import Store
from database.unit import read


@dataclass(frozen=True)
class Answers:
    """What became of the answers."""

    written: dict[str, sending.Exported] = field(default_factory=dict)
    """Office to its package."""
    failed: dict[str, AppError] = field(default_factory=dict)
    """Office to the reason why it has none."""
    nothing_new: tuple[str, ...] = ()
    """Offices that lack nothing and are owed no receipt."""


class _Quiet:
    """Passes a wish to stop on, and says nothing: the offices are counted, not their steps."""

    def __init__(self, progress: Progress) -> None:
        self.check = progress.check

    def report(self, done: int, total: int, step: str) -> None:
        """Say nothing."""


def answer_all(
    store: Store,
    folder: Path,
    *,
    language: str = "",
    files: bool = True,
    plain: bool = False,
    password: str = "",
    progress: Progress = SILENT,
) -> Answers:
    """Write a package for every office heard from that lacks something or awaits a receipt.

    Args:
        store: the database.
        folder: gets a folder for each, named by the office, with a file of the usual name, which
            says nothing of the recipient; made when it is not there.
        language: of the sheets; of each recipient, as far as we know, when empty.
        files: let attached files go along.
        plain: write workbooks that everybody can open.
        password: close all of them by it, for people without the program.
        progress: told per office; may cancel between and within packages. Those written stay.

    Raises:
        CallError: the folder cannot be made.
    """
    who: Who = store.identity
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(error) from error
    library.publish_due(store)  # first, so that it goes to every office that lacks it
    offices, quiet = _offices(store, who)
    made = Answers(nothing_new=tuple(quiet))
    for done, office in enumerate(offices):
        progress.report(done, len(offices), "answers")
        try:
            place = folder / office
            place.mkdir(exist_ok=True)
            made.written[office] = sending.export(
                store,
                office,
                place,
                language=language,
                files=files,
                plain=plain,
                password=password,
                progress=_Quiet(progress),
            )
        except AppError as error:
            made.failed[office] = error
        except OSError as error:
            made.failed[office] = _unwritable(error)
    progress.report(len(offices), len(offices), "answers")
    return made


def _unwritable(error: OSError) -> CallError:
    return CallError("cannot_write", reason=error.strerror or type(error).__name__)


def _offices(store: Store, who: Who) -> tuple[list[str], list[str]]:
    """Return the offices that need an answer, and those heard from that need none."""
    with read(store) as unit:
        heard = sorted({row.office for row in packages.peers(unit)} - {who.office, ""})
        now = clock.now_ms()
        needy = [
            office
            for office in heard
            if receipts.owed(unit, office)
            or requests.to_answer(unit, office)
            or outgoing.lacking(unit, office, sending.allowed_for(who, office), now)
            or parcels.due(unit, office, sending.allowed_for(who, office)).files
        ]
    return needy, [office for office in heard if office not in needy]
