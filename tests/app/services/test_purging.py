"""A person who takes consent back is forgotten: here, there, in late packages and old backups."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from app.base.errors import CallError
from app.base.ids import new_uid
from app.exchange import reader
from app.exchange.package import Segment
from app.services import backup, purging, records, retraction, undoing
from app.services.undoing import UndoRefusedError
from app.sync.canonical import START, chain, pack, unpack
from app.sync.change import BIRTH, PURGE, Change, Dot, encode
from database.engine import Store
from database.models import purged, secret
from database.unit import read
from tests import server
from tests.app.services.conftest import Setup
from tests.canaries import everything_in
from tests.laptops import Laptop, Mail, forge
from tests.sheets import cell, edited

NAME, PHONE = "Canary Nightingale", "+506 2299 7711"
PERSON: dict[str, Any] = {"consent": True, "consent_on": "2026-01-02", "consent_scope": "hq"}
CANARIES = (NAME.encode(), PHONE.encode(), b"canary@example.org")


def person(laptop: Laptop, **more: str) -> str:
    told = {"name": NAME, "work_phone": PHONE, "work_email": "canary@example.org"}
    return laptop.new_record("contact", **PERSON, **told, **more)


def bytes_left(
    laptop: Laptop, *, apart: tuple[str, ...] = ("archive", "out", "backups")
) -> list[str]:
    """Return the files of a laptop that still hold a byte of the person."""
    files = (f for f in laptop.folder.rglob("*") if f.is_file())
    near = [f for f in files if not set(apart) & set(f.parts)]
    assert laptop.path in near
    told = {f: server.bytes_of(laptop.path) if f == laptop.path else f.read_bytes() for f in near}
    words = [*CANARIES, *(canary.hex().encode() for canary in CANARIES)]
    return [f.name for f, found in told.items() if any(word in found for word in words)]


def secrets(store: Store) -> int:
    with read(store) as unit:
        return int(
            unit.connection.execute(sa.select(sa.func.count()).select_from(secret)).scalar_one()
        )


def forgotten(laptop: Laptop, uid: str) -> bool:
    values = [laptop.value(uid, key) for key in ("name", "work_email", "work_phone")]
    written = {v for key in ("name", "work_email", "work_phone") for v in laptop.written(uid, key)}
    return values == [None] * 3 and not written - {None} and not secrets(laptop.store)


def test_withdrawn_consent_leaves_no_byte_in_the_files_of_the_database(cr: Laptop) -> None:
    uid = person(cr)
    cr.edit(uid, work_phone="+506 2299 7712")
    records.keep_draft(cr.store, "contact", uid, {"name": NAME})
    assert bytes_left(cr)
    cr.edit(uid, consent=False)
    assert bytes_left(cr) == []
    assert forgotten(cr, uid)
    assert cr.findings() == []


def test_no_byte_stays_where_rows_were_moved_about(cr: Laptop) -> None:
    told = {**PERSON, "name": NAME * 7, "work_phone": PHONE}
    made = cr.apply(
        *(
            {
                "entity": "contact",
                "set": {"function": f"Desk {i} {'x' * (i % 90)}", "agency": "IOM", **told},
            }
            for i in range(400)
        )
    )
    cr.apply(
        *(
            {"entity": "contact", "uid": uid, "set": {"function": "y" * (i % 150)}}
            for i, uid in enumerate(made.uids)
        )
    )
    cr.apply(*({"entity": "contact", "uid": uid, "set": {"consent": False}} for uid in made.uids))
    assert secrets(cr.store) == 0
    assert bytes_left(cr) == []


def test_emptying_name_mail_and_phone_takes_them_back_and_one_of_them_alone_does_not(
    cr: Laptop,
) -> None:
    uid = person(cr)
    cr.edit(uid, work_phone=None)
    assert secrets(cr.store) == 3
    cr.edit(uid, name=None, work_email=None)
    assert forgotten(cr, uid)


def test_undo_never_brings_back_what_was_taken_back(cr: Laptop) -> None:
    uid = person(cr)
    cr.edit(uid, name="Other Canary")
    cr.edit(uid, consent=False)
    with pytest.raises(UndoRefusedError, match="undo_purged"):
        undoing.undo(cr.store)
    while undoing.undo(cr.store) is not None:
        pass
    assert secrets(cr.store) == 0
    assert forgotten(cr, uid)


def test_withdrawing_from_a_contact_without_a_person_can_be_undone(cr: Laptop) -> None:
    uid = cr.new_record("contact", function="Desk")
    cr.edit(uid, consent=False)
    undoing.undo(cr.store)
    assert cr.value(uid, "consent") is None


def test_the_withdrawal_reaches_headquarters_and_late_packages_bring_nothing_back(
    cr: Laptop, hq: Laptop
) -> None:
    uid = person(cr)
    first = cr.export("HQ")
    cr.edit(uid, name="Second Canary")
    late = cr.export("HQ", full=True)
    hq.take(first)
    assert hq.value(uid, "name") == NAME
    cr.edit(uid, consent=False)
    hq.take(cr.export("HQ"))
    assert forgotten(hq, uid)
    assert bytes_left(hq) == []
    for file in (late, first):
        hq.take(file)
        assert forgotten(hq, uid)
    assert cr.digest() == hq.digest()
    assert hq.findings() == []
    assert NAME.encode() not in everything_in(hq.export("CR", full=True))


def test_a_purge_acts_before_what_it_waits_for_is_here(cr: Laptop, hq: Laptop) -> None:
    uid = person(cr)
    hq.take(cr.export("HQ"))
    cr.new_record("organisation")
    lost = cr.export("HQ")
    cr.edit(uid, consent=False)
    withdrawal = cr.export("HQ")
    # Only what comes after the lost package is in it, if the sender believes that one arrived.
    result = hq.take_one(forged_after(lost, withdrawal, hq.folder / "late.xlsx"))
    assert result.held
    assert hq.value(uid, "name") is None
    assert secrets(hq.store) == 0
    hq.take(lost)
    assert forgotten(hq, uid)
    assert hq.findings() == []


def forged_after(lost: Path, file: Path, out: Path) -> Path:
    """Write a package without what an earlier one held."""
    known = {(p.replica, p.scope): p.last for p in reader.open_package(lost).segments}
    segments = []
    for part in reader.open_package(file).segments:
        last = known.get((part.replica, part.scope), 0)
        if part.first > last:
            segments.append(part)
        if part.first > last or part.last <= last:
            continue
        lines = unpack(part.data, part.last - part.first + 1)
        skip = last - part.first + 1
        hashes = list(chain(part.replica, part.scope, part.first, bytes.fromhex(part.prev), lines))
        segments.append(
            replace(part, first=last + 1, prev=hashes[skip - 1].hex(), data=pack(lines[skip:]))
        )
    return forge(file, out, segments=segments)


def purge_by(
    office: str, names: list[str], replica: str, w: dict[str, Any], uid: str = ""
) -> Segment:
    """Return the feed of a laptop that takes back, as of a record of its office, what it likes."""
    uid = uid or new_uid()
    lines = [encode(Change("contact", uid, BIRTH, 1, "", w=w, owner=office))]
    tip = next(chain(replica, office, 1, START, lines))
    gates = [str(Dot(tip.hex()[:32], 1, replica))]
    lines.append(encode(Change("contact", uid, PURGE, 2, "", gates=gates, targets=names)))
    *_, tip = chain(replica, office, 1, START, lines)
    return Segment(replica, office, 1, 2, START.hex(), tip.hex(), pack(lines), "")


@pytest.mark.parametrize("copied", [False, True], ids=["named", "copied first"])
def test_an_office_cannot_take_back_what_another_record_holds(
    laptop: Setup, cr: Laptop, hq: Laptop, *, copied: bool
) -> None:
    uid = person(hq, scope="global")
    with read(hq.store) as unit:
        names = sorted(unit.connection.execute(sa.select(secret.c.commitment)).scalars())
    second = hq.copied(hq.folder.parent / "second hq", with_witness=False)
    sealed = dict(zip(("name", "work_email", "work_phone"), names, strict=True))
    forged = purge_by(
        "CR", names, "e" * 32, {"consent": PERSON | sealed} if copied else {"function": "Desk"}
    )
    cr.new_record("organisation")
    people = {"e" * 32: {"office": "CR", "role": "field", "label": "Other"}}
    bad = forge(cr.export("HQ"), cr.folder / "bad.xlsx", segments=[forged], replicas=people)

    assert hq.take_one(bad).taken == 2
    assert second.take_one(bad).taken == 2
    late = laptop("HQ", "late")
    late.take(bad)
    late.take(hq.export("HQ", full=True))

    for each in (hq, second, late):
        assert each.value(uid, "name") == NAME
    kept = backup.make(hq.store).path
    hq.close()
    server.restored(kept, hq.path)
    assert hq.open().value(uid, "name") == NAME
    purging.purge(hq.store, uid)
    assert hq.value(uid, "name") is None
    assert secrets(hq.store) == 0


def test_what_is_refused_brings_nothing_back_that_was_taken_back(cr: Laptop, hq: Laptop) -> None:
    uid = person(cr)
    lost = cr.export("HQ")
    hq.take(lost)
    cr.edit(uid, consent=False)
    hq.take(cr.export("HQ"))
    extras = reader.open_package(lost).extras
    assert extras["secrets"]
    told = {"consent": PERSON | dict(zip(("name", "work_email"), extras["secrets"], strict=False))}
    line = encode(Change("contact", new_uid(), BIRTH, 1, "", w=told, owner="SN"))
    (tip,) = chain("e" * 32, "SN", 1, START, [line])
    forged = Segment("e" * 32, "SN", 1, 1, START.hex(), tip.hex(), pack([line]), "")
    people = {"e" * 32: {"office": "CR", "role": "field", "label": "Other"}}
    bad = forge(
        lost, cr.folder / "bad.xlsx", segments=[forged], replicas=people, id=new_uid(), number=9
    )

    result = hq.take_one(bad)

    assert {p["code"] for p in result.problems} == {"not_theirs"}
    assert secrets(hq.store) == 0
    assert forgotten(hq, uid)


def test_an_office_cannot_take_the_draft_of_a_record_of_another_scope(
    cr: Laptop, hq: Laptop
) -> None:
    uid = person(hq, scope="global")
    records.keep_draft(hq.store, "contact", uid, {"function": "Night desk"})
    forged = purge_by("CR", ["f" * 64], "e" * 32, {"function": "Desk"}, uid)
    people = {"e" * 32: {"office": "CR", "role": "field", "label": "Other"}}
    bad = forge(cr.export("HQ"), cr.folder / "bad.xlsx", segments=[forged], replicas=people)

    assert hq.take_one(bad).taken == 2

    draft = records.draft(hq.store, "contact", uid)
    assert draft is not None
    assert draft.values == {"function": "Night desk"}


def test_an_undone_import_of_the_withdrawal_leaves_the_person_forgotten(
    cr: Laptop, hq: Laptop
) -> None:
    uid = person(cr)
    hq.take(cr.export("HQ"))
    cr.edit(uid, consent=False)
    done = hq.take_one(cr.export("HQ"))
    retraction.undo_import(hq.store, done.package)
    assert secrets(hq.store) == 0
    assert hq.value(uid, "name") is None


def test_a_restored_backup_knows_what_was_taken_back_since(cr: Laptop) -> None:
    uid = person(cr)
    kept = backup.make(cr.store).path
    cr.edit(uid, consent=False)
    cr.close()
    server.restored(kept, cr.path)
    cr.open()
    assert cr.value(uid, "name") is None
    assert secrets(cr.store) == 0
    assert bytes_left(cr) == []


def test_a_deleted_contact_gives_its_values_back_too(cr: Laptop) -> None:
    uid = person(cr)
    cr.delete(uid)
    assert secrets(cr.store) == 3
    purging.purge(cr.store, uid)
    assert secrets(cr.store) == 0
    with read(cr.store) as unit:
        assert unit.connection.execute(sa.select(purged)).all()


def test_what_holds_nothing_of_a_person_is_refused(cr: Laptop) -> None:
    with pytest.raises(CallError, match="nothing_personal"):
        purging.purge(cr.store, cr.new_record("organisation"))


def test_consent_withdrawn_in_the_sheet_is_taken_back_by_whoever_accepts_it(
    cr: Laptop, hq: Laptop
) -> None:
    uid = person(cr)
    file = cr.export("HQ")
    hq.take(edited(file, cell("contact", uid, consent="non")), accept=True)
    assert forgotten(hq, uid)
    Mail(cr, hq).deliver()
    assert forgotten(cr, uid)
    assert cr.findings() == hq.findings() == []
