"""Promise 8, offices stay apart: an office never receives a byte of another office's.

Everything that another office can write is marked, in every field of every entity, and looked for
in all that reaches this one, compressed parts decompressed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.base.errors import AppError
from app.domain.catalogue import ENTITIES
from app.domain.entity import Entity
from app.domain.fields import Link, Note, Text
from app.services import conflicts
from tests.app.services.conftest import Setup
from tests.app.services.schedule import bytes_of_database, bytes_of_package
from tests.factories import some_values
from tests.laptops import Laptop, Mail

CANARY = "canary"


def _usual_links(entity: type[Entity]) -> list[Link]:
    usual = some_values(entity.key)
    return [f for f in entity.fields.values() if isinstance(f, Link) and f.key in usual]


def _marked(laptop: Laptop) -> Iterator[str]:
    """Record one of every entity an office may write, every text of it marked."""
    made: dict[str, str] = {}
    waiting = [entity for entity in ENTITIES if not entity.reference]
    while ready := [e for e in waiting if all(f.to in made for f in _usual_links(e))]:
        entity = ready[0]
        waiting.remove(entity)
        links: dict[str, Any] = {f.key: made[f.to] for f in _usual_links(entity)}
        if "share" in entity.fields:
            links["share"] = False  # the library is for all
        uid = made[entity.key] = laptop.new_record(entity.key, **links)
        for key, field in entity.fields.items():
            if isinstance(field, Text | Note) and not field.private:
                try:
                    laptop.edit(uid, **{key: f"{CANARY} {entity.key} {key}"[: field.max_length]})
                except AppError:
                    continue  # no free text: a code, an address
        yield uid


def test_nothing_of_one_office_reaches_another(laptop: Setup) -> None:
    hq, cr, sn = laptop("HQ"), laptop("CR"), laptop("SN", f"{CANARY}-laptop")
    mail = Mail(hq, cr, sn)
    uids = list(_marked(sn))
    for scope in ("office", "hq"):
        sn.new_record(
            "contact",
            consent=True,
            consent_on="2026-01-02",
            consent_scope=scope,
            name=f"{CANARY} name",
        )
    initiative = next(uid for uid in uids if sn.record(uid).entity == "initiative")
    cr.new_record("initiative", title="Water")
    mail.deliver()
    # A conflict, a decision with its reason, a deletion, something held, a refusal.
    hq.edit(initiative, title=f"{CANARY} by headquarters")
    sn.edit(initiative, title=f"{CANARY} by the office")
    mail.deliver()
    conflicts.resolve(hq.store, initiative, "title", take=1, reason=f"{CANARY} reason")
    hq.delete(uids[-1])
    hq.new_record("resource", title="For everybody")
    mail.deliver()
    letters = [hq.export("CR"), hq.export("CR", full=True)]
    cr.take(*letters)

    assert bytes_of_database(hq).count(CANARY.encode()) > 30
    for letter in letters:
        _is_clean(bytes_of_package(letter), uids, sn)
    _is_clean(bytes_of_database(cr), uids, sn)
    for file in (cr.folder / "home").rglob("*"):
        if file.is_file():
            _is_clean(file.read_bytes(), uids, sn)


def _is_clean(data: bytes, uids: list[str], other: Laptop) -> None:
    assert CANARY.encode() not in data
    assert other.who.replica.encode() not in data
    assert bytes.fromhex(other.who.replica) not in data
    assert [uid for uid in uids if uid.encode() in data] == []


def test_what_an_office_keeps_for_itself_does_not_reach_headquarters(laptop: Setup) -> None:
    hq, one, two = laptop("HQ"), laptop("CR", "one"), laptop("CR", "two")
    uid = one.new_record(
        "contact",
        consent=True,
        consent_on="2026-01-02",
        consent_scope="office",
        name=f"{CANARY} name",
    )
    one.edit(uid, function=f"{CANARY} function")
    Mail(hq, one, two).deliver()
    letters = [each.export("HQ", full=True) for each in (one, two)]
    hq.take(*letters)

    assert two.value(uid, "name") == f"{CANARY} name"
    for data in (bytes_of_database(hq), *map(bytes_of_package, letters)):
        assert CANARY.encode() not in data
        assert uid.encode() not in data
        assert b"/private" not in data


def test_an_office_takes_no_package_that_is_for_another(laptop: Setup) -> None:
    hq, cr, sn = laptop("HQ"), laptop("CR"), laptop("SN")
    sn.new_record("initiative", title=f"{CANARY} title")
    hq.take(sn.export("HQ"))

    results = cr.take(hq.export("SN", full=True), sn.export("HQ", full=True))

    assert {result.verdict for result in results} == {"not_for_us"}
    assert CANARY.encode() not in bytes_of_database(cr)
