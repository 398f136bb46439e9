"""However changes come, many at once or one by one, the same is kept, shown and asked about."""

from __future__ import annotations

import json
import os
import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import sqlalchemy as sa

from app.domain import genesis
from app.domain.catalogue import by_key
from app.domain.fields import Amount, Codes, Day, Field, Whole, YesNo
from app.exchange.package import Segment
from app.services import merging
from app.services.who import Who
from app.sync import block, learned, stretch
from app.sync.canonical import START, chain, commitment, pack
from app.sync.change import ALL, BIRTH, DELETE, EDIT, EXISTS, LIVE, PURGE, Change, Kind, encode
from app.sync.merge import Merge
from database import models, packages
from database.tables import TABLES
from database.unit import Unit, write
from tests.laptops import Laptop

SEEDS = int(os.environ.get("PASSERELLE_SWEPT", "6"))
FIRST = int(os.environ.get("PASSERELLE_FIRST_SWEPT", "0"))
ONE, TWO = "1" * 32, "2" * 32
WHO = {"office": "CR", "role": "field"}
SENDER = merging.Sender("CR", "field", {ONE: {**WHO, "label": "one"}, TWO: {**WHO, "label": "two"}})
ENTITIES = (
    *("initiative", "initiative", "location", "contact", "beneficiary_figure", "activity"),
    *("partnership", "progress_note", "resource", "assessment_score", "of_a_later_program"),
)
WORDS = (None, "", "water", "CR-1", "CR-2", "2025-01-31", "XOF", "APPROVED", "<b>&</b>", "é" * 40)
ODD: tuple[Any, ...] = (
    True,
    False,
    0,
    7,
    -1,
    (1 << 63) - 1,
    [],
    ["A", "B"],
    {},
    {"a": {"b": [None]}},
    "x,y",
)


@dataclass
class Book:
    """What two laptops of one office wrote, and what each of them may have read."""

    rng: random.Random
    feeds: dict[tuple[str, str], list[bytes]] = field(default_factory=dict)
    tips: dict[tuple[str, str], bytes] = field(default_factory=dict)
    dots: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    wrote: dict[tuple[str, str], dict[str, list[str]]] = field(default_factory=dict)
    kinds: dict[tuple[str, str], str] = field(default_factory=dict)
    sealed: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    secrets: dict[str, tuple[str, str]] = field(default_factory=dict)
    packages: list[list[Segment]] = field(default_factory=list)
    sent: dict[tuple[str, str], int] = field(default_factory=dict)

    def uid(self) -> str:
        return str(uuid.UUID(int=self.rng.getrandbits(128), version=4))

    def write(self, replica: str, scope: str, change: Change) -> None:
        """Append a change to a feed."""
        lines = self.feeds.setdefault((replica, scope), [])
        change.at = 1_700_000_000_000 + self.rng.randrange(50)
        line = encode(change)
        before = self.tips.get((replica, scope), START)
        (tip,) = chain(replica, scope, len(lines) + 1, before, [line])
        lines.append(line)
        self.tips[replica, scope] = tip
        key = (scope, change.uid)
        dot = f"{tip.hex()[:32]}.{len(lines)}.{replica}"
        self.dots.setdefault(key, []).append(dot)
        for register in change.w:
            self.wrote.setdefault(key, {}).setdefault(register, []).append(dot)

    def single(self, member: Field[Any]) -> Any:  # noqa: ANN401  (whatever travels)
        """Draw a value for a field, now and then one that does not fit it."""
        rng = self.rng
        if rng.random() < 0.12:
            return rng.choice(ODD)
        if rng.random() < 0.1:
            return rng.choice(WORDS)
        if isinstance(member, Whole):
            return rng.choice((None, 1, 5, 40))
        if isinstance(member, YesNo):
            return rng.choice((True, False, None))
        if isinstance(member, Amount):
            return rng.choice(("5", "17.5", "230000", None))
        if isinstance(member, Day):
            return rng.choice(("2024-05-01", "2025-01-31", "2026-11-30", None))
        return rng.choice(WORDS)

    def value(self, key: tuple[str, str], members: tuple[Field[Any], ...]) -> Any:  # noqa: ANN401
        """Draw what a register holds."""
        if not members[0].group:
            return self.single(members[0])
        if self.rng.random() < 0.1:
            return self.rng.choice((None, "text", [], {}, {"unknown": 1}))
        parts = members if self.rng.random() < 0.6 else self.rng.sample(members, 1)
        found = {}
        for member in parts:
            found[member.key] = self.single(member)
            if member.private and isinstance(found[member.key], str):
                salt = f"{self.rng.getrandbits(128):032x}"
                name = commitment(salt, found[member.key])
                self.sealed.setdefault(key, []).append(name)
                if self.rng.random() < 0.8:
                    self.secrets[name] = (salt, found[member.key])
                found[member.key] = name
        return found

    def values(self, key: tuple[str, str], entity: str, most: int) -> dict[str, Any]:
        """Draw what a change writes."""
        declared = by_key().get(entity)
        if declared is None:
            return {name: self.rng.choice((*WORDS, *ODD)) for name in ("alpha", "beta/x")[:most]}
        names = list(declared.registers)
        found: dict[str, Any] = {}
        for name in self.rng.sample(names, min(most, len(names))):
            members = declared.registers[name]
            if isinstance(members[0], Codes):
                found[f"{name}/{self.rng.choice('AB')}"] = self.rng.choice((True, True, None))
            else:
                found[name] = self.value(key, members)
        if self.rng.random() < 0.08:  # a later program, or a stranger
            members_ = [m.key for ms in declared.registers.values() for m in ms]
            odd = self.rng.choice((*members_, "later", "later/x", f"{names[0]}/x"))
            found[odd] = self.rng.choice((*WORDS, *ODD))
        return found

    def birth(self, replica: str, scope: str, entity: str, shape: int | None = None) -> None:
        """Make a record, below others or nowhere; sometimes one that is there already."""
        rng = self.rng
        same = [k for k, e in self.kinds.items() if k[0] == scope and e == entity]
        key = rng.choice(same) if same and rng.random() < 0.06 else (scope, self.uid())
        near = [uid for place, uid in self.kinds if place in {scope, "CR"}]
        gates = [rng.choice(near)] if near and rng.random() < 0.4 else []
        if rng.random() < 0.02:
            gates = [self.uid()]  # nobody knows it
        self.kinds[key] = entity
        w = self.values(key, entity, rng.choice((0, 1, 3, 30)) if shape is None else shape)
        for link in by_key()[entity].parents() if entity in by_key() else ():
            if near and link.key in w:
                w[link.key] = rng.choice(near)
                gates = [*gates, w[link.key]]  # as every program names whom a record belongs to
        owner = rng.choice(("CR", "", "HQ"))
        self.write(
            replica, scope, Change(entity, key[1], BIRTH, 0, "us", w=w, gates=gates, owner=owner)
        )

    def edit(self, replica: str, scope: str, key: tuple[str, str] | None = None) -> None:
        """Edit, delete, keep or take back a record that somebody made."""
        rng = self.rng
        mine = [k for k in self.kinds if k[0] == scope]
        if not mine:
            return
        key = key or rng.choice(mine)
        entity, dots = self.kinds[key], self.dots[key]
        gates = dots[:1]
        kind: Kind = rng.choices((EDIT, DELETE, LIVE, PURGE), (30, 2, 1, 1))[0]
        change = Change(entity, key[1], kind, 0, "us", gates=gates)
        if kind == DELETE:
            change.s = {ALL: rng.sample(dots, rng.randint(1, len(dots)))}
        elif kind == PURGE:
            change.targets = list(self.sealed.get(key, ()))[:2]
        else:
            change.w = self.values(key, entity, rng.choice((0, 1, 1, 2, 4)))
            wrote = self.wrote.get(key, {})
            for name in change.w:
                read = rng.choice((None, gates, wrote.get(name, [])[-1:], []))
                if read is not None:  # else it had read the gates
                    change.s[name] = read
            if kind == LIVE:
                change.tombs = rng.sample(dots, 1)
                change.s[EXISTS] = rng.sample(dots, 1)
        self.write(replica, scope, change)

    def run(self, replica: str, scope: str) -> None:
        """Write many changes of one kind, as a table that is loaded does."""
        rng, count = self.rng, self.rng.randint(2, 25)
        if rng.random() < 0.6:
            entity, shape = rng.choice(ENTITIES), rng.choice((1, 2, 30))
            for _ in range(count):
                self.birth(replica, scope, entity, shape)
            return
        mine = [k for k in self.kinds if k[0] == scope]
        for key in rng.sample(mine, min(count, len(mine))):
            self.edit(replica, scope, key)

    def genesis(self, replica: str) -> None:
        """Edit a built-in row, which only headquarters may."""
        uid = self.rng.choice(sorted(genesis.by_uid()))
        entity, _ = genesis.by_uid()[uid]
        key, dot = ("global", uid), f"genesis.{uid}"
        w = self.values(key, entity, 2)
        s = {name: self.rng.choice(([dot], [])) for name in w}
        change = Change(entity, uid, EDIT, 0, "us", w=w, s=s, gates=[dot])
        self.write(replica, "global", change)

    def send(self) -> None:
        """Pack what is new, or some of what was sent before, in any order."""
        parts: list[Segment] = []
        for (replica, scope), lines in self.feeds.items():
            last = self.sent.get((replica, scope), 0)
            begin = last if self.rng.random() < 0.8 else self.rng.randint(0, last)
            if begin < len(lines) and self.rng.random() < 0.85:
                parts += segments(replica, scope, lines, begin, len(lines))
                self.sent[replica, scope] = len(lines)
        self.rng.shuffle(parts)
        self.packages.append(parts)


def segments(
    replica: str, scope: str, lines: list[bytes], begin: int, end: int
) -> Iterator[Segment]:
    hashes = [START, *chain(replica, scope, 1, START, lines)]
    yield Segment(
        replica,
        scope,
        begin + 1,
        end,
        hashes[begin].hex(),
        hashes[end].hex(),
        pack(lines[begin:end]),
    )


def written(seed: int) -> Book:
    book = Book(random.Random(seed))
    for _ in range(book.rng.randint(1, 4)):
        for _ in range(book.rng.randint(1, 8)):
            replica, scope = (
                book.rng.choice((ONE, TWO)),
                book.rng.choice(("CR", "CR", "CR/private")),
            )
            if book.rng.random() < 0.5:
                book.run(replica, scope)
            elif book.rng.random() < 0.4:
                book.birth(replica, scope, book.rng.choice(ENTITIES))
            else:
                book.edit(replica, scope)
        book.send()
    book.rng.shuffle(book.packages)
    book.packages.append(
        [p for (r, s), ls in book.feeds.items() for p in segments(r, s, ls, 0, len(ls))]
    )
    return book


def one_by_one(book: Book) -> list[list[Segment]]:
    """Return the same packages, each change a package of its own."""
    found = []
    for package in book.packages:
        for part in package:
            lines = book.feeds[part.replica, part.scope]
            places = range(part.first - 1, part.last)
            found += [[*segments(part.replica, part.scope, lines, at, at + 1)] for at in places]
    return found


def take(
    laptop: Laptop, book: Book, parcels: list[list[Segment]]
) -> tuple[list[Any], dict[str, Any]]:
    """Take packages, each in a unit of its own, and tell all that is there then; nothing stays."""
    who: Who = laptop.store.identity
    told = []
    with write(laptop.store) as whole:
        for number, parts in enumerate(parcels):
            unit = Unit(laptop.store, whole.connection)
            packages.keep_secrets(unit, book.secrets, ())
            taken = merging.take(unit, who, SENDER, parts, f"package {number}")
            waits = sorted(map(str, taken.waits))
            told.append(
                (
                    taken.taken,
                    taken.known,
                    taken.held,
                    taken.released,
                    len(taken.refused),
                    waits,
                    taken.reviews,
                    taken.written.conflicts,
                    taken.by_entity,
                    taken.written.touched,
                )
            )
        return told, dump(Unit(laptop.store, whole.connection))


def dump(unit: Unit) -> dict[str, Any]:
    """Return everything a database says of records, by names that do not depend on the order."""

    def rows(table: sa.Table) -> list[dict[str, Any]]:
        return [dict(row) for row in unit.connection.execute(sa.select(table)).mappings()]

    keys = {row["id"]: (row["scope"], row["uid"]) for row in rows(models.record)}
    found: dict[str, Any] = {"state": {}, "record": {}}
    for row in rows(models.record):
        key = keys.pop(row["id"])
        row["born_by"] = unit.log.names[row["born_by"]]
        row["shape_id"] = unit.log.shapes[row["shape_id"]]
        keys[row.pop("id")] = key
        found["record"][key] = row
        state = unit.log.state(*key)
        assert state is not None
        heads = {r: sorted(map(str, some)) for r, some in state.heads.items()}
        found["state"][key] = (heads, state.tombs, state.lives, state.voided, state.weight())
    for name, table in TABLES.items():
        found[name] = {keys[row.pop("id")]: row for row in rows(table)}
    found["conflict"] = sorted((keys[r["record_id"]], r["register"]) for r in rows(models.conflict))
    found["review"] = {
        r["id"]: (keys[r["record_id"]], r["kind"], r["params"], r["done"])
        for r in rows(models.review)
    }
    found["digest"] = {r["scope"]: r["value"] for r in rows(models.digest)}
    noted = [number for row in rows(models.search_note) for number in json.loads(row["records"])]
    noted += [row["record_id"] for row in rows(models.search_queue)]
    found["search"] = sorted({keys[number] for number in noted})
    homes = unit.log.branches
    found["change"] = sorted(
        (
            homes[r["branch_id"]].replica,
            homes[r["branch_id"]].scope,
            r["seq"],
            bytes(r["id"]).hex(),
            *keys.get(r["record_id"], ("", "")),
        )
        for r in rows(models.change)
    )
    found["branch"] = sorted(
        (b.replica, b.scope, b.name, b.base, b.last, b.hash) for b in homes.values()
    )
    found["secret"] = sorted(r["commitment"] for r in rows(models.secret))
    found["purged"] = sorted((r["commitment"], r["scope"], r["uid"]) for r in rows(models.purged))
    return found


def differences(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    """Return what is not the same, each thing by itself."""
    found: list[str] = []
    for name, mine in one.items():
        theirs = other[name]
        if isinstance(mine, dict):
            keys = [k for k in mine.keys() | theirs.keys() if mine.get(k) != theirs.get(k)]
            found += [f"{name} {key}: {mine.get(key)} / {theirs.get(key)}" for key in keys]
        elif mine != theirs:
            gone = [each for each in mine if each not in theirs]
            new = [each for each in theirs if each not in mine]
            found.append(f"{name}: {gone[:3]} / {new[:3]}")
    return found


@pytest.mark.parametrize("seed", range(FIRST, FIRST + SEEDS))
def test_what_is_taken_at_once_is_what_is_taken_one_by_one(
    seed: int, hq: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stretch, "FEW", 5)  # runs are short here
    monkeypatch.setattr(block, "MANY", 3)
    monkeypatch.setattr(learned, "WORTH", 4)
    monkeypatch.setattr(stretch, "AT_ONCE", 7)
    book = written(seed)
    told, swept = take(hq, book, book.packages)
    _, split = take(hq, book, one_by_one(book))
    monkeypatch.setattr(Merge, "sweep", lambda _self, *words: words[1])
    told_alone, alone = take(hq, book, book.packages)

    assert differences(swept, alone) == []
    assert told == told_alone
    assert differences(swept, split) == []


def uid_of(number: int) -> str:
    return str(uuid.UUID(int=number, version=4))


def parcels(*changes: Change) -> tuple[Book, list[list[Segment]]]:
    """Return what one laptop wrote, each change a package of its own, and all in one at the end."""
    book = Book(random.Random(0))
    for change in changes:
        book.write(ONE, "CR", change)
    lines = book.feeds[ONE, "CR"]
    return book, [[*segments(ONE, "CR", lines, at, at + 1)] for at in range(len(lines))]


def both_ways(hq: Laptop, book: Book, split: list[list[Segment]]) -> dict[str, Any]:
    """Take changes one by one, and all at once; return what is there then, which is the same."""
    lines = book.feeds[ONE, "CR"]
    _, one = take(hq, book, split)
    _, whole = take(hq, book, [[*segments(ONE, "CR", lines, 0, len(lines))]])
    assert differences(one, whole) == []
    return one


def born(number: int, entity: str = "initiative", owner: str = "CR", **w: Any) -> Change:  # noqa: ANN401
    return Change(entity, uid_of(number), BIRTH, 0, "us", w=w, owner=owner)


def test_a_record_made_and_purged_in_one_package_is_edited_by_the_next(hq: Laptop) -> None:
    book = Book(random.Random(0))
    book.write(ONE, "CR", born(1, title="Water"))
    gates = book.dots["CR", uid_of(1)]
    book.write(ONE, "CR", Change("initiative", uid_of(1), PURGE, 0, "us", gates=gates[:1]))
    edit = Change("initiative", uid_of(1), EDIT, 0, "us", w={"title": "Wells"}, gates=gates[:1])
    edit.s = {"title": gates[:1]}
    book.write(ONE, "CR", edit)
    lines = book.feeds[ONE, "CR"]

    _, found = take(
        hq, book, [[*segments(ONE, "CR", lines, 0, 2)], [*segments(ONE, "CR", lines, 2, 3)]]
    )

    assert found["initiative"]["CR", uid_of(1)]["title"] == "Wells"


def test_whose_a_record_is_does_not_depend_on_which_birth_came_first(hq: Laptop) -> None:
    found = both_ways(hq, *parcels(born(1, owner="HQ", title="A"), born(1, owner="CR", title="A")))

    assert found["record"]["CR", uid_of(1)]["owner"] == "CR"
    assert found["initiative"]["CR", uid_of(1)]["_owner"] == "CR"


def test_what_a_later_program_calls_like_a_field_of_a_group_is_not_taken_for_it(hq: Laptop) -> None:
    odd: dict[str, Any] = {"grant_amount": "5", "result_codes": ["JMDI-A"], "title": "Water"}

    found = both_ways(hq, *parcels(born(1, **odd), born(2, **odd)))

    shown = found["initiative"]["CR", uid_of(1)]
    assert (shown["title"], shown["grant_amount"], shown["result_codes"]) == ("Water", None, None)


def test_a_new_record_is_asked_about_what_its_row_shows(hq: Laptop) -> None:
    found = both_ways(hq, *parcels(born(1, title="Water", objective=["no text"])))

    assert not any("not_a_text" in params for _, _, params, _ in found["review"].values())


def test_of_a_run_that_stops_half_way_the_groups_are_shown(hq: Laptop) -> None:
    line: dict[str, Any] = {"kind": "PROJECT", "money": {"amount": "5", "currency": "USD"}}
    later = born(2, "funding_line", **{**line, "money": {"amount": "6"}})
    later.gates = [uid_of(3)]  # nobody knows it

    found = both_ways(hq, *parcels(born(1, "funding_line", **line), later))

    shown = found["funding_line"]["CR", uid_of(1)]
    assert (shown["amount"], shown["currency"]) == ("5", "USD")


def test_an_amount_beyond_all_limits_is_asked_about_and_stops_no_import(hq: Laptop) -> None:
    line: dict[str, Any] = {"kind": "PROJECT", "money": {"amount": "9" * 13, "currency": "USD"}}

    found = both_ways(hq, *parcels(born(1, "funding_line", **line)))

    told = [params for _, kind, params, _ in found["review"].values() if kind == "rule"]
    assert any('"out_of_range"' in params for params in told)
