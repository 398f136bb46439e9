#!/usr/bin/env python3
"""Keeps what this version writes, so that every later version proves that it still reads it.

    .venv/bin/python -P packaging/released.py

Run it once for every release that moves the schema or the package format, and commit what it made:
``tests/fixtures/released/<schema>/`` with a database of Costa Rica, the packages from which a new
laptop of Costa Rica gets the same, and what is in both, record by record. Folders of earlier
releases are never written again; one that is not released yet may be: give ``--again``.

Headquarters and two laptops of Costa Rica record one of everything there is, with every field
that can be filled, and then some collisions. All values are invented.
"""

from __future__ import annotations

import argparse
import json
import lzma
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from database.driver import sqlite3

if TYPE_CHECKING:
    from tests.laptops import Laptop

ROOT = Path(__file__).resolve().parent.parent
RELEASED = ROOT / "tests" / "fixtures" / "released"
DATABASE = "database.db.xz"
CONTENTS = "contents.json"


def main(words: list[str]) -> int:
    """Make the folder of this version; return the exit code."""
    parser = argparse.ArgumentParser(prog="released.py", description=__doc__)
    parser.add_argument("--out", type=Path, default=RELEASED)
    parser.add_argument("--again", action="store_true", help="replace what was made before")
    told = parser.parse_args(words)
    sys.path.insert(0, str(ROOT))
    from database.schema import HEAD

    folder = told.out / HEAD
    if folder.exists() and not told.again:
        print(f"{folder} is there already; what was released stays as it is.")
        return 1
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "packages").mkdir(parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["PASSERELLE_HOME"] = scratch
        keep(Path(scratch), folder)
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    print(f"{folder}: {size:,} bytes")
    return 0


def keep(scratch: Path, folder: Path) -> None:
    """Let three laptops live a little, and keep what they wrote."""
    from tests.laptops import Laptop, blank

    empty = blank(scratch)
    hq, cr, second = (
        Laptop.new(empty, scratch / name, office)
        for name, office in (("hq", "HQ"), ("cr", "CR"), ("cr-2", "CR"))
    )
    packages = _live(hq, cr, second)
    told = contents(cr)
    for number, file in enumerate(packages, 1):
        shutil.copy(file, folder / "packages" / f"{number:02}.xlsx")
    for laptop in (hq, cr, second):
        laptop.close()
    with closing(sqlite3.connect(cr.path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("VACUUM")
    packed = lzma.compress(cr.path.read_bytes(), preset=9 | lzma.PRESET_EXTREME)
    (folder / DATABASE).write_bytes(packed)
    text = json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True)
    (folder / CONTENTS).write_text(text + "\n", encoding="utf-8")


def _live(hq: Laptop, cr: Laptop, second: Laptop) -> list[Path]:
    """Record, collide, delete; return the packages for Costa Rica, oldest first."""
    from app.services import conflicts

    sent: list[Path] = []

    def send(sender: Laptop, *takers: Laptop) -> None:
        file = sender.export(takers[0].who.office)
        if takers[0] is not hq:
            sent.append(file)
        for taker in takers:
            taker.take(file)

    for sender, takers in ((hq, (cr, second)), (cr, (hq,)), (cr, (second,)), (second, (cr,))):
        send(sender, *takers)  # who has spoken is not sent everything any more
    sent.clear()
    initiative = dict(_one_of_everything(hq, cr))["initiative"]
    send(cr, hq)
    send(hq, cr, second)
    send(cr, second)
    send(second, cr)
    cr.edit(initiative, title="Water and wells", grant_amount="230000.5", grant_currency="EUR")
    second.edit(initiative, title="Clean water", result_codes=["JMDI-B"])
    hq.new_record("progress_note", "CR", initiative=initiative, text="Well done")
    person: dict[str, Any] = {"consent": True, "consent_on": "2026-01-02", "name": "A name"}
    cr.new_record("contact", consent_scope="office", **person)
    gone = cr.new_record("initiative", title="Made by mistake")
    disputed = cr.new_record("initiative", title="To be deleted", code="CR-77")
    twin = second.new_record("initiative", title="Same code", code="CR-77")
    send(cr, second)
    cr.delete(gone)
    cr.delete(disputed)
    second.edit(disputed, title="Still needed")
    second.edit(twin, start_on="2026-05-01", end_on="2026-06")
    send(second, cr)
    send(cr, second)
    send(cr, hq)
    named = hq.new_record("organisation", "CR", name="Municipality")
    send(hq, cr, second)
    cr.edit(named, name="Municipality of Upala")
    second.edit(named, name="Upala, municipality")
    send(second, cr)
    send(cr, second)
    send(cr, hq)
    conflicts.resolve(hq.store, named, "name", take=1, reason="as on its letters")
    send(hq, cr, second)
    return sent


def _one_of_everything(hq: Laptop, cr: Laptop) -> Iterator[tuple[str, str]]:
    """Record one of every entity with all the fields it can have at once; yield what was made."""
    from app.domain.catalogue import ENTITIES
    from app.domain.fields import Link

    made: dict[str, str] = {}
    order = sorted(ENTITIES, key=lambda e: (not e.reference, e.key != "initiative"))
    waiting = list(order)
    while waiting:
        entity = next(
            e for e in waiting if all(link.to in made or link.to == e.key for link in e.parents())
        )
        waiting.remove(entity)
        maker = hq if entity.reference else cr
        links = {
            f.key: made[f.to]
            for f in entity.fields.values()
            if isinstance(f, Link) and f.to in made
        }
        made[entity.key] = _filled(maker, entity.key, links)
        if entity.reference:
            cr.take(hq.export("CR"))
        yield entity.key, made[entity.key]


def _filled(maker: Laptop, key: str, links: dict[str, str]) -> str:
    """Record something with every field that goes with the others; return its uid."""
    from app.base.errors import AppError
    from app.domain.catalogue import entity
    from app.domain.fields import Link
    from tests.factories import sample, some_values

    declared = entity(key)
    usual = some_values(key)
    uid = maker.new_record(key, **{name: links[name] for name in usual if name in links})
    for field in declared.fields.values():
        value = links.get(field.key) if isinstance(field, Link) else sample(field)
        if field.key in usual or value is None or maker.value(uid, field.key) is not None:
            continue
        try:
            maker.edit(uid, **{field.key: value})
        except AppError:
            continue  # goes with another value of something else
    return uid


def contents(laptop: Laptop) -> dict[str, Any]:
    """Return what a laptop holds, but for the rows that came with the program."""
    import sqlalchemy as sa

    from database.models import record
    from database.unit import read

    with read(laptop.store) as unit:
        query = sa.select(record.c.uid).where(record.c.born_seq > 0)
        uids = list(unit.connection.execute(query).scalars())
    records = {}
    for uid in uids:
        shown = laptop.record(uid)
        records[uid] = {
            "entity": shown.entity,
            "scope": shown.scope,
            "owner": shown.owner,
            "deleted": shown.deleted,
            "values": {k: v for k, v in shown.values.items() if v is not None},
            "history": len(laptop.history(uid)),
        }
    return {
        "records": records,
        "conflicts": {
            f"{c.uid} {c.register}": [dict(a.values) for a in c.alternatives]
            for c in laptop.conflicts()
        },
        "reviews": sorted([item.kind, item.uid] for item in laptop.reviews()),
        "digest": laptop.digest(),
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
