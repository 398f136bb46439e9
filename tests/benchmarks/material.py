"""What the benchmarks of the exchange work on: two databases, packages, and plain tables.

Headquarters and an office begin with the same rows. The office sends packages, half new rows of
twelve columns, half corrections of three of them; meanwhile headquarters corrects the titles of
some of the same rows: these collide. In a folder:

    hq.db, cr.db    headquarters before any of the packages; the office, with one more not sent
    p*.xlsx         the packages, and in ``saved/`` the same, loaded and saved by openpyxl
    base.db         a plain table of the rows as a workbook shows them, before all corrections
    table.db        the same with headquarters' corrections
    contested.json  the uids both sides corrected
"""

from __future__ import annotations

import datetime as dt
import json
import os
import random
import shutil
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from database.driver import sqlite3

if TYPE_CHECKING:
    from database.engine import Store

COLUMNS = (
    "kind", "title", "status", "due_on", "held_on", "end_on", "place",
    "women", "men", "other_or_unknown", "young", "initiative",
)  # fmt: skip
NUMBERS = frozenset({"women", "men", "other_or_unknown", "young"})
HQ_TITLE = "HQ"
_BATCH = 5000

Row = tuple[Any, ...]
"""A uid, then the twelve columns."""


@dataclass(frozen=True)
class Size:
    """How much of everything."""

    rows: int = 100_000
    packages: int = 20
    changed: int = 3000
    conflicts: int = 1000


def build(folder: Path, size: Size) -> None:
    """Make the material, unless the folder holds it already."""
    os.environ["PASSERELLE_HOME"] = str(folder / "home")
    if (folder / "contested.json").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    contested = _exchange(folder, size, "CR")
    _plain_tables(folder, contested)
    _save_again(folder)
    (folder / "contested.json").write_text(json.dumps(contested))


def packages(folder: Path, size: Size, office: str) -> None:
    """Make only the two databases and the packages of an office, unless they are there."""
    os.environ["PASSERELLE_HOME"] = str(folder / "home")
    if not (folder / "made").exists():
        folder.mkdir(parents=True, exist_ok=True)
        _exchange(folder, size, office)
        (folder / "made").touch()


def contested(folder: Path) -> list[str]:
    """Return the uids that both sides corrected."""
    found: list[str] = json.loads((folder / "contested.json").read_text())
    return found


def values(rng: random.Random, parent: str, number: int) -> dict[str, Any]:
    """Return one activity of twelve columns."""
    return {
        "initiative": parent,
        "kind": rng.choice(["TRAINING", "MEETING", "CAMPAIGN"]),
        "title": f"Séance {number} avec les associations de la commune",
        "status": "DONE",
        "due_on": f"2021-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}",
        "held_on": "2021-11-03",
        "end_on": "2021-11-04",
        "place": rng.choice(["Upala", "Sédhiou", "Figuig", "Morazán"]),
        "women": rng.randint(9, 40),
        "men": rng.randint(0, 40),
        "other_or_unknown": rng.randint(0, 9),
        "young": rng.randint(0, 9),
    }


def _exchange(folder: Path, size: Size, named: str) -> list[str]:
    """Let both sides work and the office send its packages; return what both corrected."""
    from app.services import exchange, records, start

    rng = random.Random(7)
    office = start.create(folder / "cr.db", office=named, role="field", label="1")
    hq = start.create(folder / "hq.db", office="HQ", role="hq", label="1")
    line = {"entity": "initiative", "set": {"title": "Upala", "status": "IDENTIFIED"}}
    parent = records.apply(office, [line]).uids[0]
    uids: list[str] = []
    for begin in range(0, size.rows, _BATCH):
        numbers = range(begin, min(begin + _BATCH, size.rows))
        lines = [{"entity": "activity", "set": values(rng, parent, n)} for n in numbers]
        uids += records.apply(office, lines).uids
    meet(office, hq, folder)
    half, share = size.changed // 2, max(size.conflicts // size.packages, 1)
    targets = rng.sample(uids, (size.packages + 1) * half)
    collided: list[str] = []
    for package in range(size.packages + 1):
        mine = targets[package * half : (package + 1) * half]
        lines = [
            {"entity": "activity", "set": values(rng, parent, size.rows + n)}
            for n in range(size.changed - len(mine))
        ]
        lines += [
            {"entity": "activity", "uid": u, "set": correction(n)} for n, u in enumerate(mine)
        ]
        records.apply(office, lines)
        if package == size.packages:
            break  # this one is not sent: the export has something to do
        exchange.export(office, "HQ", folder / f"p{package:02d}.xlsx")
        confirm(office)
        collided += mine[:share]
        both = [{"entity": "activity", "uid": u, "set": {"title": HQ_TITLE}} for u in mine[:share]]
        records.apply(hq, both)
    start.close_store(office)
    start.close_store(hq)
    return collided


def correction(number: int) -> dict[str, Any]:
    """Return what the office corrects in a row."""
    return {"title": f"Corrigé {number}", "place": "Dakar", "due_on": "2022-01-31"}


def meet(office: Store, hq: Store, folder: Path) -> None:
    """Send everything to headquarters, and its answer back, so that each has heard of the other."""
    from app.services import exchange

    sent = exchange.export(office, "HQ", folder / "first.xlsx")
    for result in exchange.take(hq, [part.path for part in sent.parts]):
        assert result.verdict == "merged", result
    exchange.export(hq, str(office.identity.office), folder / "answer.xlsx")
    exchange.take(office, [folder / "answer.xlsx"])


def confirm(office: Store) -> None:
    """Let the office know, as a receipt would, what arrived, so that packages do not overlap."""
    from database import packages
    from database.unit import write

    with write(office) as unit:
        held = {b.id: [(b.base + 1, b.last)] for b in unit.log.branches.values()}
        for peer in packages.peers(unit, "HQ"):
            packages.learn(unit, peer.replica_id, held)
        unit.commit()


def _save_again(folder: Path) -> None:
    """Let another program load and save the packages, as a person does who looks at them."""
    import openpyxl

    (folder / "saved").mkdir(exist_ok=True)
    for path in sorted(folder.glob("p*.xlsx")):
        openpyxl.load_workbook(path).save(folder / "saved" / path.name)


# Plain tables: what the floor and the peers bring the rows into.


def sheet_rows(path: Path) -> Iterator[Row]:
    """Parse every visible sheet once with calamine; yield the rows of the activity sheet."""
    import python_calamine

    book = python_calamine.CalamineWorkbook.from_path(str(path))
    visible = python_calamine.SheetVisibleEnum.Visible
    for name in [m.name for m in book.sheets_metadata if m.visible == visible]:
        rows = book.get_sheet_by_name(name).to_python()
        keys = next((row for row in rows[:3] if "due_on" in row), None)
        if keys is None:
            continue
        places = [keys.index(c) for c in COLUMNS]
        for row in rows[rows.index(keys) + 2 :]:
            if row[places[1]] != "":
                yield (str(row[0]), *(plain(row[i]) for i in places))


def plain(value: Any) -> Any:  # noqa: ANN401
    """Return what SQLite can hold."""
    return value.isoformat() if isinstance(value, dt.date) else value


def upsert() -> str:
    """Return the statement that brings a row into a plain table."""
    sets = ",".join(f"{c}=excluded.{c}" for c in COLUMNS)
    marks = ",".join("?" * (1 + len(COLUMNS)))
    return f"INSERT INTO activity VALUES ({marks}) ON CONFLICT(uid) DO UPDATE SET {sets}"  # noqa: S608


def _plain_tables(folder: Path, collided: Iterable[str]) -> None:
    types = ", ".join(f"{c} {'REAL' if c in NUMBERS else 'TEXT'}" for c in COLUMNS)
    with closing(sqlite3.connect(folder / "base.db")) as table:
        table.execute(f"CREATE TABLE activity (uid TEXT PRIMARY KEY NOT NULL, {types})")
        for part in sorted(folder.glob("first*.xlsx")):
            table.executemany(upsert(), sheet_rows(part))
        table.commit()
    shutil.copy(folder / "base.db", folder / "table.db")
    with closing(sqlite3.connect(folder / "table.db")) as table:
        rows = [(HQ_TITLE, uid) for uid in collided]
        table.executemany("UPDATE activity SET title = ? WHERE uid = ?", rows)
        table.commit()
