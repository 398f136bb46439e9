"""Making a package: what the recipient lacks, as a workbook; what was sent is remembered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.base import clock, room
from app.base.errors import CallError
from app.base.files import is_folder
from app.base.progress import SILENT, Progress
from app.base.text import Message
from app.domain import codelists
from app.exchange import limits
from app.services import library, parcels, readers
from app.services.acts import remember_later
from app.services.correspondence import Asks
from app.services.library import Published
from app.services.packing import LEAST, SCHEMA, Exported, Send, file_name
from app.services.parcels import Load
from app.services.readers import Form, Protection
from app.services.who import Who, may_receive
from database import outgoing, packages, receipts
from database.engine import Store
from database.keys import SHORTEST
from database.reach import WHOLE, Reach, of_scopes
from database.unit import Unit, again, read

__all__ = [
    "SCHEMA",
    "Exported",
    "Outgoing",
    "allowed_for",
    "export",
    "file_name",
    "outgoing_to",
]


@dataclass(frozen=True)
class Outgoing:
    """What a package to an office would hold."""

    to: str
    number: int
    changes: int
    records: int
    by_entity: dict[str, int]
    first: bool
    """Nobody of that office was heard from yet, so everything goes."""
    receipts: int = 0
    """Receipts it would bring that no package has brought yet."""
    warnings: list[Message] = field(default_factory=list)
    publishing: int = 0
    """Shared notes and documents that go into the library first, and then along."""
    load: Load = field(default_factory=Load)
    """Files that would go along."""
    protection: Protection = field(default=Protection(Form.UNPROTECTED))
    """Who could open it, unless an open workbook is wanted."""


def allowed_for(who: Who, to: str) -> Callable[[str], bool]:
    """Return the test of which scopes a package to an office may carry."""
    role = "hq" if to == "HQ" else "field"
    return lambda scope: may_receive(to, role, scope) and may_receive(who.office, who.role, scope)


def _check(to: str) -> None:
    if to not in codelists.codelist("offices"):
        raise CallError("unknown_office", office=to)


def outgoing_to(store: Store, to: str, *, full: bool = False) -> Outgoing:
    """Return what a package to an office would hold now.

    Raises:
        CallError: there is no such office.
    """
    who: Who = store.identity
    _check(to)
    with read(store) as unit:
        allowed = allowed_for(who, to)
        stretches = outgoing.lacking(unit, to, allowed, clock.now_ms(), full=full)
        counts: dict[str, int] = defaultdict(int)
        rows = outgoing.records_in(unit, stretches)
        for _, _, _, entity in rows:
            counts[entity] += 1
        heard = bool(packages.peers(unit, to))
        changes = sum(s.count for s in stretches)
        number, owed = packages.next_number(unit), receipts.owed(unit, to)
        due = len(library.due(unit, who))
        return Outgoing(
            *(to, number, changes, len(rows), dict(counts), not heard),
            receipts=owed,
            publishing=due,
            load=parcels.load(unit, to, allowed, stretches, {number for number, *_ in rows}),
            protection=readers.protection(unit, who, to),
        )


def export(  # noqa: PLR0913  (each says one thing about what leaves)
    store: Store,
    to: str,
    out: Path,
    *,
    full: bool = False,
    language: str = "",
    asks: Asks | None = None,
    files: bool = True,
    plain: bool = False,
    password: str = "",
    progress: Progress = SILENT,
) -> Exported:
    """Write a package for an office; headquarters first publishes what offices share.

    It brings what the office lacks and the receipts owed to it; a package with nothing but
    receipts is one too. What is too large for one file is written in parts, each a package of its
    own that can be imported alone and in any order. With files along it is an envelope, and its
    name ends in ``.zip``; encrypted (``readers.protection``) it ends in ``.passerelle``.

    Args:
        store: the database.
        to: the office, ``HQ`` or one's own for a second laptop.
        out: the file to write, or a folder that gets a file of the usual name.
        full: everything the recipient may have, whatever it holds.
        language: of the sheets; when empty the recipient's, as far as we know, else our own.
        asks: what is wanted again; such a package carries no changes.
        files: let attached files go along; else they wait for a later package.
        plain: write a workbook that everybody can open.
        password: write a workbook that Excel opens with it; files wait for another package.
        progress: told about each step; may cancel.

    Raises:
        CallError: there is no such office, or the password is too short.
        StoreError, OSError: it could not be written; nothing of that name is left. ``no_room``:
            so much is needed where it goes, or here.
    """
    who: Who = store.identity
    _check(to)
    if password and len(password) < SHORTEST:
        raise CallError("passphrase_short", least=SHORTEST)
    room.ask(store.path.parent, LEAST)
    published = Published() if asks else library.publish_due(store)

    def sent(unit: Unit) -> list[Exported]:
        unit.turn("sending")
        allowed, now = allowed_for(who, to), clock.now_ms()
        earlier = packages.sent_ranges(unit, to)
        send = Send(
            who,
            to,
            allowed,
            now,
            language or packages.language_of(unit, to) or who.language,
            asks,
            packages.last_sent(unit, to) if earlier else None,
            earlier,
            files=files and not asks and not password,
            protection=readers.protection(unit, who, to, plain=plain, password=bool(password)),
            password=password,
        )
        parts: list[list[outgoing.Stretch]] = [[]]
        if not asks:
            lacking = outgoing.lacking(unit, to, allowed, now, full=full)
            parts = outgoing.parts(unit, lacking, limits.PART_ROWS)
        made = send.write(unit, _places(who, out), parts, progress)
        remember_later(unit, who)  # the number counts once the package is noted
        return made

    first, *more = again(store, _reach(who, to), sent)
    return replace(first, published=published, more=tuple(more))


def _reach(who: Who, to: str) -> Reach:
    """Return whose records must rest while a package is written: those that it may carry."""
    return of_scopes([to]) if who.is_hq and to != who.office else WHOLE


def _places(who: Who, out: Path) -> Callable[[int, int], Path]:
    """Return where each part goes: the first as asked, the others beside it, by their number."""

    def place(part: int, number: int) -> Path:
        usual = file_name(who, number)
        if is_folder(out):
            return out / usual
        return out if part == 1 else out.with_name(f"{out.stem}-{number:06d}{out.suffix}")

    return place
