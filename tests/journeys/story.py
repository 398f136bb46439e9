"""A collision told in plain sentences, read from a small text file and acted out on laptops.

The form is described in ``tests/scenarios/README.md``.
"""

from __future__ import annotations

import itertools
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest

from app.base import ids
from app.domain import catalogue
from app.domain.fields import Codes, Field, Link, Whole, YesNo
from app.exchange import reader
from app.services import conflicts
from app.services.conflicts import Conflict
from app.services.recording import Reading
from tests import sheets
from tests.laptops import Laptop, Mail

STAGES = ("Before", "Meanwhile", "Then")
END = "In the end"
PLACES = {"HQ": "HQ", "HQ2": "HQ", "CR": "CR", "CR2": "CR", "SN": "SN"}
ALWAYS = ("HQ", "CR", "CR2")
NOTHING = "nothing"
YEAR = 365 * 86_400_000
BEGINNING = 1_772_400_000_000
"""2 March 2026, when every story begins."""


@dataclass
class Story:
    """What a file tells: stages of sentences, and what everybody shows in the end."""

    name: str
    title: str = ""
    stages: list[list[str]] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)

    @property
    def is_calm(self) -> bool:
        """Whether nothing happens to laptops, so that others may be told at the same time."""
        text = "\n".join(itertools.chain(*self.stages, self.ends))
        return re.search(r"is copied|backup|the clock|the package|HQ2", text) is None

    @property
    def places(self) -> list[str]:
        """The laptops that are there from the beginning."""
        text = "\n".join(itertools.chain(*self.stages, self.ends))
        copies = set(re.findall(r"is copied to (\w+)", text))
        return [p for p in PLACES if p not in copies and (p in ALWAYS or _mentions(text, p))]


def _mentions(text: str, place: str) -> bool:
    return re.search(rf"\b{place}\b", text) is not None


def read(path: Path) -> Story:
    """Read a story.

    Raises:
        ValueError: a line that belongs nowhere.
    """
    title, *lines = path.read_text(encoding="utf-8").splitlines()
    story, here = Story(path.stem, title.strip()), None
    for line in lines:
        if line.strip() in {*STAGES, END}:
            here = story.ends if line.strip() == END else []
            if here is not story.ends:
                story.stages.append(here)
        elif here is not None and line.strip():
            if not line.startswith("  "):
                raise ValueError(f"{path.name}: {line!r} is no sentence of a stage")
            here.append(line.strip())
    return story


class Watch:
    """Every machine's own clock: time goes on at each look, and may be wrong by years."""

    def __init__(self) -> None:
        self.wrong: dict[str, int] = {}
        self._ticks = itertools.count(1)

    def now_ms(self) -> int:
        """Return the time at the machine whose home is set."""
        wrong = self.wrong.get(os.environ["PASSERELLE_HOME"], 0)
        return BEGINNING + next(self._ticks) * 1000 + wrong


class Stage:
    """The laptops of a story, and the names by which it calls its records."""

    def __init__(self, story: Story, mail: Mail, cast: dict[str, Laptop], watch: Watch) -> None:
        """Use these laptops; other stories may use them at the same time."""
        self.story = story
        self.mail = mail
        self.cast = cast
        self.watch = watch
        self.uids: dict[str, str] = {}
        self.saved: list[tuple[str, str, Any]] = []
        """Every single value that somebody saved: uid, field, value."""
        self.forms: dict[tuple[str, str], Reading] = {}
        self.kept: dict[str, Path] = {}
        self.files: dict[str, Path] = {}
        self.typed: dict[str, list[tuple[str, dict[str, Any]]]] = {}
        """Per package what was typed into its sheets: the record, field to value."""
        self._count = itertools.count(1)

    def play(self, sentence: str) -> None:
        """Let somebody do what a sentence says.

        Raises:
            ValueError: it says nothing that is known here.
        """
        for pattern, act in SENTENCES:
            if found := pattern.fullmatch(sentence):
                with self._same_uids():
                    act(self, **found.groupdict())
                return
        raise ValueError(f"nobody knows how to do this: {sentence}")

    @contextmanager
    def _same_uids(self) -> Iterator[None]:
        """Let records made here have the same uids by every route."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(ids, "new_uid", self._new_uid)
            yield

    def _new_uid(self) -> str:
        return ids.named_uid("story", self.story.name, str(next(self._count)))

    # What people do

    def make(self, who: str, entity: str, name: str, scope: str | None, told: str | None) -> None:
        """Record something new."""
        key = entity.replace(" ", "_")
        values = self._values(key, told or "")
        if catalogue.entity(key).numbered:  # codes given out by the program would meet others'
            values.setdefault("code", f"S-{crc32(self.story.name.encode())}{len(self.uids)}")
        uid = self.cast[who].new_record(key, scope or "", **values)
        assert self.uids.setdefault(name, uid) == uid, "another record of the same name"
        self._note(uid, values)

    def change(self, who: str, names: str, told: str) -> None:
        """Save fields as they are shown now; of several records, in one act."""
        laptop = self.cast[who]
        uids = [self.uids[name] for name in names.split(" and ")]
        entity = laptop.record(uids[0]).entity
        values = self._values(entity, told)
        if len(uids) == 1:
            laptop.edit(uids[0], **values)
        else:
            laptop.apply(*({"entity": entity, "uid": uid, "set": values} for uid in uids))
        for uid in uids:
            self._note(uid, values)

    def open(self, who: str, name: str) -> None:
        """Open a form and leave it open."""
        self.forms[who, name] = self.cast[who].reading(self.uids[name])

    def save(self, who: str, name: str, told: str) -> None:
        """Save the form that was opened earlier."""
        reading = self.forms.pop((who, name))
        values = self._values(reading.record.entity, told)
        self.cast[who].edit(self.uids[name], reading, **values)
        self._note(self.uids[name], values)

    def tag(self, who: str, word: str, codes: str, key: str, name: str) -> None:
        """Put codes into a set, or take them out."""
        entity = self.cast[who].record(self.uids[name]).entity
        moved = {key: codes.split(", ")}
        line = {"entity": entity, "uid": self.uids[name], word.removesuffix("s"): moved}
        self.cast[who].apply(line)

    def delete(self, who: str, name: str) -> None:
        """Delete a record."""
        self.cast[who].delete(self.uids[name])

    def bring_back(self, who: str, name: str) -> None:
        """Restore a deleted record."""
        conflicts.restore(self.cast[who].store, [self.uids[name]])

    def decide(self, who: str, key: str, name: str, told: str) -> None:
        """Decide a conflict: for what somebody wrote, or for something else."""
        laptop, uid = self.cast[who], self.uids[name]
        found = next(c for c in laptop.conflicts() if c.uid == uid and key in (c.register, c.field))
        words = [worded(a.values) for a in found.alternatives]
        if told in words:
            conflicts.resolve(laptop.store, uid, found.field, take=words.index(told) + 1)
        else:
            value = self._values(found.entity, f"{found.field} = {told}")[found.field]
            conflicts.resolve(laptop.store, uid, found.field, value=value)
            self._note(uid, {found.field: value})

    def settle(self, who: str, verb: str, name: str) -> None:
        """Say of a record that was deleted and edited what shall become of it."""
        laptop = self.cast[who]
        item = next(item for item in laptop.reviews() if item.uid == self.uids[name])
        conflicts.review(laptop.store, item.id, "keep" if verb == "keeps" else "delete")

    # What happens to laptops and packages

    def copy(self, who: str, to: str) -> None:
        """Copy the whole disk of a laptop."""
        twin = self.cast[who].copied(self.cast[who].folder.parent / to, with_witness=True)
        self.cast[to] = twin
        self.mail.laptops.append(twin)

    def back_up(self, who: str) -> None:
        """Keep a copy of the database."""
        self.kept[who] = self.cast[who].backup()

    def go_back(self, who: str) -> None:
        """Put the copy in the place of the database."""
        self.cast[who].restore(self.kept[who])

    def set_clock(self, who: str, years: str, way: str) -> None:
        """Let a laptop's clock be wrong."""
        wrong = int(years) * YEAR * (1 if way == "ahead" else -1)
        self.watch.wrong[str(self.cast[who].folder / "home")] = wrong

    def write(self, who: str, name: str, office: str) -> None:
        """Write a package that somebody forgets in a drawer."""
        self.files[name] = self.cast[who].export(office, full=True)

    def take(self, who: str, name: str) -> None:
        """Find that package and import it."""
        assert self.cast[who].take_one(self.files[name]).refused == 0

    # What people do in the sheets of a package

    def copy_package(self, name: str, of: str) -> None:
        """Copy the file of a package, so that it can be edited twice."""
        self.files[name] = Path(
            shutil.copy(self.files[of], self.files[of].with_name(f"{name}.xlsx"))
        )

    def type(self, name: str, record: str, told: str) -> None:
        """Change cells of a record in a package, and save it with another program."""
        uid = self.uids[record]
        entity = next(each.record(uid).entity for each in self.cast.values() if each.has(uid))
        values = self._values(entity, told)
        self.files[name] = sheets.edited(self.files[name], sheets.cell(entity, uid, **values))
        self.typed.setdefault(name, []).append((uid, values))

    def mark(self, name: str, record: str) -> None:
        """Mark a record to be deleted in a package."""
        uid = self.uids[record]
        entity = next(each.record(uid).entity for each in self.cast.values() if each.has(uid))
        self.files[name] = sheets.edited(self.files[name], sheets.delete_mark(entity, uid))

    def fill(self, name: str, entity: str, record: str, told: str) -> None:
        """Fill in the first empty row of a sheet."""
        sheet = reader.open_package(self.files[name]).truth.sheets[entity]
        row = sheets.new_row(entity, sheets.FIRST + len(sheet.rows), **self._values(entity, told))
        self.files[name] = sheets.edited(self.files[name], row)
        self.uids[record] = sheet.ready[0]
        self.typed.setdefault(name, []).append((self.uids[record], self._values(entity, told)))

    def accept(self, who: str, name: str) -> None:
        """Take a package with all that was typed into it."""
        result = self.cast[who].take_one(self.files[name], accept=True)
        assert result.verdict in {"merged", "known"}, result.problems
        for uid, values in self.typed.get(name, ()):
            self._note(uid, values)

    # Values

    def _values(self, entity: str, told: str) -> dict[str, Any]:
        fields = catalogue.entity(entity).fields
        pairs = (part.partition(" = ") for part in told.split("; ") if part)
        return {key: self._value(fields[key], text) for key, _, text in pairs}

    def _value(self, declared: Field[Any], text: str) -> Any:  # noqa: ANN401  (a JSON value)
        if text == NOTHING:
            return None
        if isinstance(declared, Link):
            return self.uids[text]
        if isinstance(declared, YesNo):
            return {"yes": True, "no": False}[text]
        if isinstance(declared, Codes):
            return text.split(", ")
        return int(text) if isinstance(declared, Whole) else text

    def _note(self, uid: str, values: dict[str, Any]) -> None:
        entity = next(laptop.record(uid).entity for laptop in self.cast.values() if laptop.has(uid))
        declared = catalogue.entity(entity).fields
        self.saved += [
            (uid, key, declared[key].store(value))
            for key, value in values.items()
            if value is not None and not isinstance(value, list)
        ]

    def named(self, text: str) -> str:
        """Return a text with the story's names in the place of uids."""
        for name, uid in self.uids.items():
            text = text.replace(uid, name)
        return text


def worded(values: Any) -> str:  # noqa: ANN401  (field to value)
    """Return the fields of one alternative as one short text."""
    words = {True: "yes", False: "no"}
    told = [
        words[value] if isinstance(value, bool) else str(value)
        for value in values.values()
        if value is not None
    ]
    return " ".join(told) or NOTHING


WHO = rf"(?P<who>{'|'.join(PLACES)})"
NAME = r"(?P<name>[A-Z]\w*)"
TOLD = r"(?P<told>\S.*)"
Act = Callable[..., None]
SENTENCES: list[tuple[re.Pattern[str], Act]] = [
    (
        re.compile(
            rf"{WHO} makes the (?P<entity>[a-z ]+) {NAME}(?: in (?P<scope>\w+))?(?:: {TOLD})?"
        ),
        Stage.make,
    ),
    (re.compile(rf"{WHO} changes (?P<names>[A-Z]\w*(?: and [A-Z]\w*)*): {TOLD}"), Stage.change),
    (re.compile(rf"{WHO} opens {NAME}"), Stage.open),
    (re.compile(rf"{WHO} saves {NAME}: {TOLD}"), Stage.save),
    (
        re.compile(
            rf"{WHO} (?P<word>adds|removes) (?P<codes>[\w, -]+) (?:to|from) (?P<key>\w+) of {NAME}"
        ),
        Stage.tag,
    ),
    (re.compile(rf"{WHO} deletes {NAME}"), Stage.delete),
    (re.compile(rf"{WHO} brings back {NAME}"), Stage.bring_back),
    (re.compile(rf"{WHO} decides (?P<key>\w+) of {NAME}: {TOLD}"), Stage.decide),
    (re.compile(rf"{WHO} (?P<verb>keeps|buries) {NAME} after all"), Stage.settle),
    (re.compile(rf"{WHO} is copied to (?P<to>\w+)"), Stage.copy),
    (re.compile(rf"{WHO} makes a backup"), Stage.back_up),
    (re.compile(rf"{WHO} goes back to the backup"), Stage.go_back),
    (
        re.compile(rf"the clock of {WHO} is (?P<years>\d+) years (?P<way>ahead|behind)"),
        Stage.set_clock,
    ),
    (re.compile(rf"{WHO} writes the package {NAME} for (?P<office>\w+)"), Stage.write),
    (re.compile(rf"{WHO} takes the package {NAME}"), Stage.take),
    (re.compile(rf"the package {NAME} is a copy of (?P<of>\w+)"), Stage.copy_package),
    (
        re.compile(rf"in the package {NAME} (?P<record>[A-Z]\w*) is changed: {TOLD}"),
        Stage.type,
    ),
    (re.compile(rf"in the package {NAME} (?P<record>[A-Z]\w*) is marked to go"), Stage.mark),
    (
        re.compile(
            rf"in the package {NAME} the (?P<entity>\w+) (?P<record>[A-Z]\w*) is added: {TOLD}"
        ),
        Stage.fill,
    ),
    (re.compile(rf"{WHO} accepts the package {NAME}"), Stage.accept),
]


def open_ones(laptop: Laptop) -> dict[tuple[str, str], Conflict]:
    """Return the conflicts open at a laptop by record and register."""
    return {(c.uid, c.register): c for c in laptop.conflicts()}
