"""Laptops for tests: each a real database, a folder of its own outside it, real packages."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import shutil
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from app.base import clock
from app.domain.record import Record
from app.exchange import reader, writer
from app.exchange.package import Package, Segment
from app.services import (
    checks,
    conflicts,
    receiving,
    records,
    requesting,
    sending,
    standing,
    start,
)
from app.services.conflicts import Conflict, Review
from app.services.file_results import FileResult
from app.services.history import HistoryLine
from app.services.proposals import Proposal
from app.services.recording import Reading
from app.services.who import Who, may_receive
from database import witness
from database.engine import Store
from database.models import replica
from database.stores import store_at
from database.unit import write
from tests import server
from tests.factories import some_values

_numbers = itertools.count(1)
DROP = object()
"""See ``forge``."""


def blank(folder: Path) -> Path:
    """Make an empty database once, to be copied for each laptop of a test."""
    os.environ["PASSERELLE_HOME"] = str(folder / "home")
    path = server.place(folder / "blank.db")
    start.close_store(start.create(path, office="HQ", role="hq"))
    return path


def settle_in(path: Path, office: str, label: str) -> None:
    """Make a copy of the blank database one of its own: a name, an office and a witness."""
    store = store_at(path)
    name = hashlib.sha256(f"{office} {label}".encode()).hexdigest()[:32]
    role = "hq" if office == "HQ" else "field"
    told = {"office": office, "role": role, "label": label}
    with write(store) as unit:
        unit.connection.execute(
            sa.update(replica).where(replica.c.id == 1).values(name=name, **told)
        )
        for key, value in {**told, "replica": name}.items():
            unit.put(key, value)
        unit.put("home", store.speech.home(unit.connection))
        unit.commit()
    store.close()
    place = str(path.resolve())
    witness.save(witness.Witness(name, witness.machine(), place, {}))


class Laptop:
    """One machine: a folder for what lies outside the database, and one open database."""

    ahead_here = 0
    """How many milliseconds the clock of the machine in use goes wrong; see ``wrong_clocks``."""

    def __init__(self, folder: Path, store: Store | None = None) -> None:
        """Stand for the machine whose files lie in ``folder``."""
        self.folder = folder
        self.ahead = 0
        self.alarms: list[dict[str, Any]] = []
        """Every alarm that rang here when a package was taken."""
        self._store = store

    @classmethod
    def new(cls, blank_path: Path, folder: Path, office: str, label: str = "") -> Laptop:
        """Set up a laptop of an office with an empty database."""
        laptop = cls(folder)
        laptop.path.parent.mkdir(parents=True)
        laptop.here()
        server.copied(server.blank_for(office, blank_path), laptop.path)
        settle_in(laptop.path, office, label or folder.name)
        return laptop.open()

    @property
    def path(self) -> Path:
        """Where its database lies."""
        return self.folder / "passerelle.db"

    @property
    def store(self) -> Store:
        """The open database, of this machine."""
        self.here()
        assert self._store is not None, "closed"
        return self._store

    @property
    def who(self) -> Who:
        """Who it is."""
        return start.who(self.store)

    @property
    def notices(self) -> list[str]:
        """Why its name was renewed on opening, if it was."""
        return [str(n.params["reason"]) for n in self.store.notices if "reason" in n.params]

    @property
    def said(self) -> list[str]:
        """Return the codes of what else was said on opening."""
        return [notice.code for notice in self.store.notices if "reason" not in notice.params]

    def here(self) -> None:
        """Let everything that lies outside databases lie in this machine's folder."""
        os.environ["PASSERELLE_HOME"] = str(self.folder / "home")
        Laptop.ahead_here = self.ahead

    def open(self) -> Laptop:
        """Open the database."""
        self.here()
        self._store = start.open_store(self.path)
        return self

    def close(self) -> None:
        """Close the database."""
        if self._store is not None:
            self.here()
            start.close_store(self._store)
            self._store = None

    # Recording

    def new_record(self, entity: str, scope: str = "", **values: Any) -> str:  # noqa: ANN401
        """Record something valid, with these values; return its uid."""
        return records.save(
            self.store, entity, None, some_values(entity, **values), scope=scope
        ).uid

    def edit(self, uid: str, reading: Reading | None = None, /, **values: Any) -> None:  # noqa: ANN401
        """Save fields of a record."""
        entity = reading.record.entity if reading else self.record(uid).entity
        records.save(self.store, entity, uid, values, reading=reading)

    def reading(self, uid: str) -> Reading:
        """Open a form."""
        return records.reading(self.store, uid)

    def delete(self, uid: str) -> None:
        """Delete a record."""
        records.delete(self.store, uid)

    def apply(self, *lines: Mapping[str, Any]) -> records.Applied:
        """Record lines as one act."""
        return records.apply(self.store, lines)

    # Looking

    def record(self, uid: str) -> Record:
        """Return a record as shown."""
        found = records.get(self.store, uid)
        assert found is not None, uid
        return found

    def has(self, uid: str) -> bool:
        """Tell whether a record is known here, deleted or not."""
        return records.get(self.store, uid) is not None

    def value(self, uid: str, field: str) -> Any:  # noqa: ANN401
        """Return what a field shows."""
        return self.record(uid).get(field)

    def history(self, uid: str) -> list[HistoryLine]:
        """Return a record's history."""
        return records.history(self.store, uid)

    def written(self, uid: str, field: str) -> set[Any]:
        """Return every single value that the history knows of a field."""
        return {
            line.values[field]
            for line in self.history(uid)
            if field in line.values and not isinstance(line.values[field], list)
        }

    def conflicts(self) -> list[Conflict]:
        """Return the open conflicts."""
        return conflicts.conflicts(self.store)

    def reviews(self) -> list[Review]:
        """Return the open review items."""
        return conflicts.reviews(self.store)

    def digest(self) -> dict[str, str]:
        """Return the digest of each scope."""
        return checks.digest(self.store)

    def status(self) -> dict[str, Any]:
        """Return where the exchange stands."""
        return standing.status(self.store)

    def findings(self) -> list[dict[str, Any]]:
        """Return what a deep check finds wrong."""
        return checks.check(self.store, deep=True).findings

    # Packages

    def send(self, to: str, *, full: bool = False) -> sending.Exported:
        """Write a package for an office."""
        out = self.folder / "out"
        out.mkdir(exist_ok=True)
        return sending.export(self.store, to, out / f"{next(_numbers):06d}.xlsx", full=full)

    def export(self, to: str, *, full: bool = False) -> Path:
        """Write a package for an office; return the file."""
        return self.send(to, full=full).path

    def ask(self, office: str, *, language: str = "") -> Path:
        """Write a request to send again; return the file."""
        out = self.folder / f"request-{next(_numbers):06d}.xlsx"
        return requesting.request(self.store, office, out, language=language).path

    def lacking(self, to: str) -> int:
        """Return how many changes a package to an office would hold now."""
        return sending.outgoing_to(self.store, to).changes

    def take(
        self, *files: Path, preview: bool = False, accept: bool | Collection[str] = False
    ) -> list[FileResult]:
        """Import packages; accept all that people changed in the sheets, or what has these keys."""
        results = receiving.take(self.store, list(files), preview=preview, accept_edits=accept)
        self.alarms += [p for r in results for p in r.problems if p["code"] == "digest_alarm"]
        return results

    def take_one(self, file: Path, *, accept: bool | Collection[str] = False) -> FileResult:
        """Import one package."""
        return self.take(file, accept=accept)[0]

    def look_at(self, file: Path) -> list[Proposal]:
        """Return what people changed in the sheets of a package, without taking anything."""
        return self.take(file, preview=True)[0].proposals

    # Accidents

    def copied(self, folder: Path, *, with_witness: bool) -> Laptop:
        """Copy the database to another machine, which is opened.

        Args:
            folder: of the other machine.
            with_witness: the whole disk was copied, so that nothing tells the two apart.
        """
        twin = Laptop(folder)
        folder.mkdir(parents=True)
        self.close()
        server.copied(self.path, twin.path)
        if with_witness:
            shutil.copytree(self.folder / "home", folder / "home")
            for file in (folder / "home" / "witness").glob("*.json"):
                # On a copied disk the database lies where the witness says.
                told = json.loads(file.read_text())
                file.write_text(json.dumps({**told, "path": str(twin.path.resolve())}))
        self.open()
        return twin.open()

    def backup(self) -> Path:
        """Keep a copy of the database as it is now."""
        self.close()
        kept = self.folder / f"kept-{next(_numbers)}.db"
        server.copied(self.path, kept)
        self.open()
        return kept

    def restore(self, kept: Path) -> None:
        """Put an earlier copy of the database in its place."""
        self.close()
        for rest in ("-wal", "-shm"):
            Path(f"{self.path}{rest}").unlink(missing_ok=True)
        server.dropped(self.path)
        server.copied(kept, self.path)
        self.open()


def wrong_clocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every machine have a clock of its own, as far off as its ``ahead`` says."""
    real = clock.now_ms
    monkeypatch.setattr(Laptop, "ahead_here", 0)
    monkeypatch.setattr(clock, "now_ms", lambda: real() + Laptop.ahead_here)


class Mail:
    """Everyone of a test, and the delivery of all that is still lacking."""

    def __init__(self, *laptops: Laptop) -> None:
        """Connect laptops."""
        self.laptops = list(laptops)

    def of_office(self, office: str) -> list[Laptop]:
        """Return the laptops of an office."""
        return [laptop for laptop in self.laptops if laptop.who.office == office]

    def targets(self, laptop: Laptop) -> Iterator[str]:
        """Yield the offices to which a laptop sends."""
        mine = laptop.who.office
        offices = sorted({other.who.office for other in self.laptops})
        if mine == "HQ":
            yield from (office for office in offices if office != "HQ")
        else:
            yield "HQ"
        if len(self.of_office(mine)) > 1:
            yield mine

    def round(self, *, all_speak: bool) -> None:
        """Let everyone send what others lack, and take it; or only who knows of such a thing."""
        for laptop in self.laptops:
            for office in self.targets(laptop):
                if not all_speak and not laptop.lacking(office):
                    continue
                file = laptop.export(office)
                for other in self.of_office(office):
                    if other is not laptop:
                        other.take(file)

    def deliver(self, rounds: int = 8) -> None:
        """Exchange until all agree: first they say what they hold, then they get the rest."""
        for number in range(rounds):
            self.round(all_speak=number % 2 == 0)
            if number and self.agree():
                return
        raise AssertionError(f"no agreement: {[each.digest() for each in self.laptops]}")

    def agree(self) -> bool:
        """Tell whether all who hold a scope have the same digest of it."""
        return all(
            len({each.digest().get(scope, checks.EMPTY) for each in self.holders(scope)}) == 1
            for scope in {scope for each in self.laptops for scope in each.digest()}
        )

    def holders(self, scope: str) -> list[Laptop]:
        """Return who holds a scope."""
        return [each for each in self.laptops if may_receive(each.who.office, each.who.role, scope)]


def forge(
    source: Path,
    out: Path,
    *,
    segments: list[Segment] | None = None,
    extras: dict[str, Any] | None = None,
    **header: Any,  # noqa: ANN401
) -> Path:
    """Write a package again with another header, other segments or extras; return the file.

    A value of the header that is ``DROP`` is left out.
    """
    opened = reader.open_package(source)
    codec = ("codec", "parts", "segments", "sheets", "visible", "machine")
    told = {k: v for k, v in opened.header.items() if k not in codec} | header
    told = {k: v for k, v in told.items() if v is not DROP}
    package = Package(
        told,
        opened.segments if segments is None else segments,
        (),
        opened.extras if extras is None else extras,
    )
    writer.write(package, out, language="en")
    return out
