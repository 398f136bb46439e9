"""Random lives of four laptops and more: what they record, what is lost, copied and restored."""

from __future__ import annotations

import json
import random
import shutil
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from app.base.errors import CallError, RecordError
from app.exchange import reader
from app.exchange.package import Opened
from app.services import clocks, conflicts
from app.services.recording import Reading
from app.services.tour_stage import correct_by_hand
from database import models
from database.models import conflict, record
from database.tables import TABLES
from database.unit import read
from tests.laptops import Laptop, Mail

STEPS = 30
BY_HAND = 0.012
"""How likely somebody types into a workbook after a step; each costs a child process or two."""
reached: Counter[str] = Counter()
"""How often something rare happened, over all schedules."""
TEXTS = ("title", "acronym", "objective", "summary")


@dataclass(frozen=True)
class Letter:
    """A package under way."""

    path: Path
    to: str
    changes: int


@dataclass(frozen=True)
class Saved:
    """One value that somebody saved."""

    step: int
    laptop: Laptop
    scope: str
    uid: str
    field: str
    value: Any


class Schedule:
    """One random life, told by its seed."""

    def __init__(self, seed: int, laptops: list[Laptop], blank_database: Path) -> None:
        """Begin with these laptops; more of them may be set up from a blank database."""
        self.blank = blank_database
        self.chance = random.Random(seed)
        self.mail = Mail(*laptops)
        self.letters: list[Letter] = []
        self.sent: list[Letter] = []
        self.saved: list[Saved] = []
        self.forms: list[tuple[Laptop, Reading]] = []
        self.backups: list[tuple[int, Laptop, Path]] = []
        self.step = 0
        self.log: list[str] = []
        """What happened, for who has to understand a failure."""
        self._copies = 0
        self._typist = random.Random(f"by hand {seed}")
        """Of chances of its own, so that the others fall as they always did."""
        self._moves: list[tuple[int, Callable[[Laptop], None]]] = [
            (2, self.make),
            (10, self.edit),
            (4, self.open_form),
            (5, self.save_form),
            (3, self.tag),
            (2, self.belong),
            (2, self.link),
            (2, self.bury),
            (2, self.decide),
            (1, self.keep),
            (1, self.write_globally),
            (1, self.many),
            (1, self.befriend),
            (9, self.send),
            (9, self.receive),
            (1, self.lose),
            (1, self.ask),
            (2, self.back_up),
            (2, self.restore),
            (2, self.copy),
            (3, self.join),
            (1, self.jump),
            (1, self.doubt),
        ]

    @property
    def laptops(self) -> list[Laptop]:
        """Everyone."""
        return self.mail.laptops

    def live(self) -> None:
        """Begin with something to write about, then do all steps."""
        self.begin()
        weights = [weight for weight, _ in self._moves]
        for self.step in range(STEPS):
            (_, move), laptop = (
                self.chance.choices(self._moves, weights)[0],
                self.chance.choice(self.laptops),
            )
            self.do(move, laptop)
            if self._typist.random() < BY_HAND:
                self.type_by_hand()

    def begin(self) -> None:
        """Let there be something to write about, which has come to the others of its office."""
        _, first, _, abroad = self.laptops
        for laptop in (first, first, abroad):
            self.make(laptop)
        for laptop, to in ((first, "CR"), (first, "HQ"), (abroad, "HQ")):
            path = laptop.export(to)
            for other in self.mail.of_office(to):
                other.take(path)

    def do(self, move: Callable[[Laptop], None], laptop: Laptop) -> None:
        """Let something happen at a laptop, and note it."""
        self.log.append(f"{self.step} {laptop.folder.name}: {move.__name__}")
        move(laptop)

    @property
    def moves(self) -> dict[str, Callable[[Laptop], None]]:
        """What may happen at a laptop, by name."""
        return {move.__name__: move for _, move in self._moves}

    # What people record

    def _text(self, laptop: Laptop, scope: str) -> str:
        return f"canary-{scope}-{laptop.folder.name}-{self.step}-{self.chance.randrange(10**6)}"

    def _remember(self, laptop: Laptop, uid: str, **values: Any) -> None:  # noqa: ANN401
        scope = laptop.record(uid).scope
        self.saved += [
            Saved(self.step, laptop, scope, uid, field, value) for field, value in values.items()
        ]

    def _some(self, laptop: Laptop, entity: str = "initiative", *, dead: bool = False) -> str:
        """Return a record here, or nothing."""
        table = TABLES[entity]
        query = sa.select(table.c["_uid"]).where(
            table.c["_dead"] == int(dead), table.c["_scope"] != "global"
        )
        with read(laptop.store) as unit:
            found = unit.connection.execute(query.order_by(table.c.id)).scalars().all()
        return str(self.chance.choice(found)) if found else ""

    def _scope(self, laptop: Laptop) -> str:
        office = laptop.who.office
        return self.chance.choice(["CR", "SN"]) if office == "HQ" else office

    def make(self, laptop: Laptop) -> None:
        """Make an initiative, sometimes with a code that another one has."""
        scope = self._scope(laptop)
        title = self._text(laptop, scope)
        code = self.chance.choice([None, f"{scope}-{self.chance.randrange(1, 4)}"])
        uid = laptop.new_record("initiative", scope, title=title, code=code)
        self._remember(laptop, uid, title=title)

    def edit(self, laptop: Laptop) -> None:
        """Save a few fields as they are shown now."""
        if uid := self._some(laptop):
            self._save(laptop, laptop.reading(uid))

    def _save(self, laptop: Laptop, reading: Reading) -> None:
        scope = reading.record.scope
        values: dict[str, Any] = {self.chance.choice(TEXTS): self._text(laptop, scope)}
        if self.chance.random() < 0.3:
            values["grant_amount"] = str(self.chance.randrange(1, 10**6))
            values["grant_currency"] = self.chance.choice(["USD", "EUR"])
        try:
            laptop.edit(reading.record.uid, reading, **values)
        except RecordError:
            return
        self._remember(laptop, reading.record.uid, **values)
        reached["conflict"] += bool(laptop.record(reading.record.uid).conflicts)

    def open_form(self, laptop: Laptop) -> None:
        """Open a form that is saved later, whatever arrives meanwhile."""
        if uid := self._some(laptop):
            self.forms.append((laptop, laptop.reading(uid)))

    def save_form(self, laptop: Laptop) -> None:
        """Save a form that was opened some time ago."""
        mine = [form for form in self.forms if form[0] is laptop]
        if mine:
            form = self.chance.choice(mine)
            self.forms.remove(form)
            self._save(*form)

    def tag(self, laptop: Laptop) -> None:
        """Add to a set, or take from it."""
        if uid := self._some(laptop):
            word = self.chance.choice(["add", "add", "remove"])
            codes = self.chance.sample(["JMDI-A", "JMDI-B", "JMDI-C"], 2)
            line = {"entity": "initiative", "uid": uid, word: {"result_codes": codes}}
            laptop.apply(line)

    def belong(self, laptop: Laptop) -> None:
        """Record something that belongs to an initiative."""
        if uid := self._some(laptop):
            scope = laptop.record(uid).scope
            text, shared = self._text(laptop, scope), self.chance.random() < 0.5
            if shared:  # headquarters publishes it, so every office may read it
                text = text.replace("canary", "shared")
            note = laptop.new_record("progress_note", initiative=uid, text=text, share=shared)
            self._remember(laptop, note, text=text)

    def link(self, laptop: Laptop) -> None:
        """Make a link whose identity is what it links: the same wherever it is made."""
        if uid := self._some(laptop):
            values = {"initiative": uid, "list_code": "sdg", "tag": "SDG08"}
            main = self.chance.random() < 0.5
            laptop.apply({"entity": "initiative_tag", "set": {**values, "main": main}})

    def bury(self, laptop: Laptop) -> None:
        """Delete something with what belongs to it."""
        if uid := self._some(laptop, self.chance.choice(["initiative", "progress_note"])):
            laptop.delete(uid)

    def decide(self, laptop: Laptop) -> None:
        """Decide a conflict."""
        open_here = [c for c in laptop.conflicts() if laptop.who.may_write(c.scope)]
        if open_here:
            chosen = self.chance.choice(open_here)
            number = self.chance.randrange(len(chosen.alternatives)) + 1
            conflicts.resolve(laptop.store, chosen.uid, chosen.field, take=number)

    def keep(self, laptop: Laptop) -> None:
        """Bring a deleted record back, or settle what a merge left."""
        items = [i for i in laptop.reviews() if i.kind == "delete_against_edit"]
        if items and self.chance.random() < 0.5:
            item = self.chance.choice(items)
            try:
                conflicts.review(laptop.store, item.id, self.chance.choice(["keep", "delete"]))
            except (RecordError, CallError):
                return
        elif uid := self._some(laptop, dead=True):
            conflicts.restore(laptop.store, [uid])

    def write_globally(self, laptop: Laptop) -> None:
        """Record something that everyone gets, at headquarters."""
        if laptop.who.is_hq:
            text = self._text(laptop, "global")
            uid = laptop.new_record("resource", title=text)
            self._remember(laptop, uid, title=text)

    def many(self, laptop: Laptop) -> None:
        """Record a table at once."""
        scope = self._scope(laptop)
        texts = [self._text(laptop, scope) for _ in range(3)]
        made = laptop.apply(
            *(
                {
                    "entity": "initiative",
                    "scope": scope,
                    "set": {"title": text, "status": "ONGOING"},
                }
                for text in texts
            )
        )
        for uid, text in zip(made.uids, texts, strict=True):
            self._remember(laptop, uid, title=text)

    def befriend(self, laptop: Laptop) -> None:
        """Record a person: for the office alone, or for headquarters too."""
        if laptop.who.is_hq:
            return
        office = laptop.who.office
        mark, consent = self.chance.choice([("private", "office"), ("named", "hq")])
        name = f"{mark}-{self._text(laptop, office)}"
        uid = laptop.new_record(
            "contact",
            consent=True,
            consent_on="2026-01-02",
            consent_scope=consent,
            name=name,
        )
        self._remember(laptop, uid, name=name)

    # What happens to packages and laptops

    def send(self, laptop: Laptop) -> None:
        """Write a package."""
        to = self.chance.choice(list(self.mail.targets(laptop)))
        made = laptop.send(to, full=self.chance.random() < 0.1)
        self.letters.append(Letter(made.path, to, made.changes))
        self.sent.append(self.letters[-1])
        if self.chance.random() < 0.7:
            self.receive(self.chance.choice(self.mail.of_office(to)))

    def ask(self, laptop: Laptop) -> None:
        """Ask to send again; the request may come at once, late, twice or never."""
        to = self.chance.choice(list(self.mail.targets(laptop)))
        self.letters.append(Letter(laptop.ask(to), to, 0))
        reached["asked"] += 1
        if self.chance.random() < 0.5:
            self.receive(self.chance.choice(self.mail.of_office(to)))

    def receive(self, laptop: Laptop) -> None:
        """Take any packages under way, in any order; one may come again later."""
        mine = [letter for letter in self.letters if letter.to == laptop.who.office]
        for letter in self.chance.sample(mine, min(len(mine), self.chance.choice([1, 1, 2]))):
            result = laptop.take_one(letter.path)
            counted = result.taken + result.known + result.held + result.refused
            assert counted == letter.changes, (result, letter)
            reached.update(held=result.held, released=result.released, known=result.known)
            assert result.refused == 0, result.problems
            if self.chance.random() < 0.5:
                self.letters.remove(letter)

    def type_by_hand(self) -> None:
        """Change a text in the sheets of a package, and let one or two laptops accept it."""
        chance = self._typist
        letters = [letter for letter in self.sent[-8:] if letter.changes]
        if not letters:
            return
        letter = chance.choice(letters)
        opened = reader.open_package(letter.path)
        texts = _texts_in(opened)
        if not texts:
            return
        uid, field, before = chance.choice(texts)
        scope = before.split("-")[1]
        after = f"canary-{scope}-hand-{self.step}-{chance.randrange(10**6)}"
        edited = letter.path.with_name(f"hand-{self.step}-{letter.path.name}")
        shutil.copy(letter.path, edited)
        correct_by_hand(edited, before, after)
        ends = (letter.to, opened.header["office"])
        near = [each for each in self.laptops if each.who.office in ends]
        for laptop in chance.sample(near, min(len(near), chance.choice([1, 1, 2]))):
            result = laptop.take_one(edited, accept=True)
            asked = [p.key for p in result.proposals if p.state == "asks"]
            if asked:
                result = laptop.take_one(edited, accept=asked)
                reached["asked by hand"] += 1
            if result.accepted and not result.held:
                reached["by hand"] += 1
                self._remember(laptop, uid, **{field: after})

    def lose(self, laptop: Laptop) -> None:
        """Lose packages for this office on the way."""
        self.letters = [
            letter
            for letter in self.letters
            if letter.to != laptop.who.office or self.chance.random() < 0.5
        ]

    def back_up(self, laptop: Laptop) -> None:
        """Keep a copy of the database."""
        self.backups.append((self.step, laptop, laptop.backup()))

    def restore(self, laptop: Laptop) -> None:
        """Put an old copy of a database back; what nobody else has got is gone."""
        if not self.backups:
            return
        when, laptop, kept = self.chance.choice(self.backups)
        self.forms = [form for form in self.forms if form[0] is not laptop]
        laptop.restore(kept)
        reached.update(laptop.notices)
        self.saved = [
            s for s in self.saved if s.laptop is not laptop or s.step <= when or self._somewhere(s)
        ]

    def _somewhere(self, saved: Saved) -> bool:
        return any(
            other.has(saved.uid) and saved.value in other.written(saved.uid, saved.field)
            for other in self.laptops
        )

    def copy(self, laptop: Laptop) -> None:
        """Copy a laptop of an office, with or without what could tell the two apart."""
        if laptop.who.is_hq or self._copies > 1:
            return
        self._copies += 1
        self.forms = [form for form in self.forms if form[0] is not laptop]
        folder = laptop.folder.parent / f"{laptop.folder.name}-copy{self._copies}"
        self.laptops.append(laptop.copied(folder, with_witness=self.chance.random() < 0.6))
        reached.update(self.laptops[-1].notices)

    def join(self, laptop: Laptop) -> None:
        """Set up one more laptop, which gets packages that are not made for it."""
        if self._copies > 1:
            return
        self._copies += 1
        folder = laptop.folder.parent / f"new{self._copies}"
        self.laptops.append(Laptop.new(self.blank, folder, laptop.who.office))
        last = [letter for letter in self.sent if letter.to == laptop.who.office][-2:]
        for letter in reversed(last):
            result = self.laptops[-1].take_one(letter.path)
            reached.update(held=result.held, released=result.released)

    def jump(self, laptop: Laptop) -> None:
        """Put the clock of a machine years ahead or behind, or right."""
        laptop.ahead = self.chance.choice([-20, -1, 0, 3, 70]) * 365 * 24 * 3600 * 1000
        reached["wrong clock"] += bool(laptop.ahead)

    def doubt(self, laptop: Laptop) -> None:
        """Let headquarters mark a clock as wrong, or clear it again, before or after it wrote."""
        hq, wrong = self.laptops[0], laptop.who.replica
        with read(hq.store) as unit:
            for open_one in hq.conflicts()[:1]:
                state = unit.log.state(open_one.scope, open_one.uid)
                assert state is not None
                wrong = state.heads[open_one.register][-1].replica
            known, marked = wrong in unit.log.numbers, wrong in unit.log.suspect
        if known:
            moved = clocks.mark(hq.store, wrong, clear=marked).changes.uids
            reached["shown otherwise"] += len(moved) > 1

    # The end

    def count(self) -> None:
        """Note what this life has come to."""
        hq = self.laptops[0]
        reached.update(n for laptop in self.laptops for n in laptop.notices if n == "copied")
        reached.update("forked" for feed in hq.status()["feeds"] if feed["copied_laptop"])
        reached.update("conflict" for _ in hq.conflicts())
        reached.update(item.kind for item in hq.reviews())


def _texts_in(opened: Opened) -> list[tuple[str, str, str]]:
    """Return uid, field and value of the texts of initiatives that a package shows."""
    sheet = opened.truth.sheets.get("initiative")
    if sheet is None:
        return []
    found = []
    for uid, (values, _, deleted) in sheet.rows.items():
        told = dict(zip(sheet.fields, values, strict=True))
        canaries = [f for f in TEXTS if str(told[f] or "").startswith("canary-") and not deleted]
        found += [(uid, field, told[field]) for field in canaries]
    return found


def shown(laptop: Laptop, scope: str) -> dict[str, Any]:
    """Return everything a laptop shows of a scope: rows, deletions, registers in conflict."""
    found: dict[str, Any] = {}
    with read(laptop.store) as unit:
        for key, table in TABLES.items():
            for row in unit.connection.execute(
                sa.select(table).where(table.c["_scope"] == scope)
            ).mappings():
                values = {name: row[name] for name in row if name != "id"}
                found[f"{key} {row['_uid']}"] = values
        query = (
            sa.select(record.c.uid, conflict.c.register)
            .join(record, record.c.id == conflict.c.record_id)
            .where(record.c.scope == scope)
        )
        found["conflicts"] = sorted(tuple(row) for row in unit.connection.execute(query))
    found["waiting"] = [
        (c.uid, c.register, [dict(a.values) for a in c.alternatives])
        for c in laptop.conflicts()
        if c.scope == scope
    ]
    return found


def to_look_at(laptop: Laptop, scope: str) -> list[tuple[str, str]]:
    """Return kind and record of what a merge left to look at in a scope."""
    return sorted((item.kind, item.uid) for item in laptop.reviews() if item.scope == scope)


def bytes_of_database(laptop: Laptop) -> bytes:
    """Return all that can be read in a database's files, compressed parts decompressed."""
    pieces = [file.read_bytes() for file in laptop.folder.glob("passerelle.db*")]
    with laptop.store.connect() as connection:
        for table in [] if laptop.store.lies_here else models.metadata.sorted_tables:
            pieces += [repr(row).encode() for row in connection.execute(sa.select(table))]
        segments = sa.select(models.segment.c.data, models.segment.c.packed)
        for data, packed in connection.execute(segments):
            pieces.append(zlib.decompress(data) if packed else data)
    return b"\n".join(pieces)


def bytes_of_package(path: Path) -> bytes:
    """Return all that can be read in a package, compressed parts decompressed."""
    with zipfile.ZipFile(path) as archive:
        pieces = [archive.read(name) for name in archive.namelist()]
    opened = reader.open_package(path)
    pieces += [zlib.decompress(segment.data) for segment in opened.segments]
    pieces += [zlib.decompress(opened.read_truth()), opened.header_bytes]
    pieces.append(json.dumps(opened.extras).encode())
    return b"\n".join(pieces)
