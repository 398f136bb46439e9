"""The form for a lost laptop: what lay on it, as far as headquarters can know; numbers only."""

from __future__ import annotations

from collections import Counter

from app.base import clock
from app.base.text import language, translate
from app.domain import codelists
from app.domain.catalogue import by_key
from app.domain.days import show_day
from app.domain.report import Column, Figure, Figures, Kind, Profile, Prose, Report, Table
from app.services.enrolling import Laptop
from app.services.sentences import entity_label
from app.services.signing import State
from app.services.who import may_receive
from database import packages, records
from database.engine import Store
from database.unit import read


def report(store: Store, laptop: Laptop) -> Report:
    """Return what may have lain on a laptop, by kind of record; never a value of one.

    Those are the records here that its office may have. What it never sent nobody here can count.

    Args:
        store: the database.
        laptop: one of those somebody verified or revoked.
    """
    office, found = laptop.office, Counter[str]()
    role = "hq" if office == "HQ" else "field"
    with read(store) as unit:
        for entity, scope, number in records.counted(unit):
            if entity in by_key() and may_receive(office, role, scope):
                found[entity] += number
        heard = [
            peer for peer in packages.peers(unit, office) if peer.name == laptop.signer.replica
        ]
    return Report(
        "lost",
        translate(
            "lost", "Lost laptop: {laptop}", laptop=laptop.label or laptop.signer.replica[:8]
        ),
        (
            _facts(laptop, heard[0].heard_at if heard else 0),
            Prose(_advice(), translate("lost", "What to do")),
            _table(found),
        ),
        Profile.HQ,
        clock.today(),
        lines=(codelists.codelist("offices").label(office, language()),),
        notes=(
            translate(
                "lost",
                "Counted are the records here that this office may have. What the laptop had not"
                " sent yet is not among them.",
            ),
        ),
        one_page=True,
    )


def _facts(laptop: Laptop, heard: int) -> Figures:
    never = translate("lost", "never")
    told = (
        ("laptop", translate("trust", "Laptop"), laptop.label or "–"),
        ("id", translate("lost", "Its name in packages"), laptop.signer.replica[:8]),
        ("digits", translate("trust", "Digits"), laptop.digits),
        (
            "heard",
            translate("lost", "Its last package was taken on"),
            show_day(clock.iso(heard)[:10], language()) if heard else never,
        ),
        (
            "key",
            translate("lost", "Its key"),
            translate("lost", "revoked: nothing it signs is taken any more")
            if laptop.state is State.REVOKED
            else translate("lost", "still trusted: revoke it under Settings, Signatures"),
        ),
    )
    return Figures("facts", tuple(Figure(Column(k, name), value) for k, name, value in told))


def _advice() -> str:
    return translate(
        "lost",
        "1. Revoke its key, and write a package for every office, so that all hear of it.\n"
        "2. Ask whether the database had a passphrase, and whether the disk was encrypted. Without"
        " either, take all of the below as read by others.\n"
        "3. Reports, attached files and open workbooks lie in the clear on a laptop: ask which.\n"
        "4. Report the loss as your organisation’s rules on data demand. A request for a forgotten"
        " passphrase that comes from this laptop gets no answer.",
    )


def _table(found: Counter[str]) -> Table:
    columns = (
        Column("kind", translate("lost", "Kind of record")),
        Column("count", translate("lost", "Records"), Kind.COUNT),
    )
    rows = tuple((entity_label(entity, 2), number) for entity, number in found.most_common())
    return Table("records", translate("lost", "What may lie on it"), columns, rows)
