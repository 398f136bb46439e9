"""Putting together what is alike: births and first edits by their form, in the order they come."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.sync.alike import Births, Edits, Inborn, OriginOf
from app.sync.block import Block, Registers, runs
from app.sync.canonical import MODULUS
from app.sync.change import GENESIS, Change
from app.sync.stretch import Stretch
from app.sync.touched import Edited, Newborn, Touched

Key = tuple[str, str]
T = TypeVar("T")

_BirthForm = tuple[str, str, str, Registers]
_EditForm = tuple[str, str, str, Registers, Registers]


class Forms:
    """Gathers births and first edits by their form, in the order in which they come."""

    def __init__(self) -> None:
        """Begin with none."""
        self._births: dict[_BirthForm, Births] = {}
        self._edits: dict[_EditForm, Edits] = {}
        self.of: defaultdict[str, dict[str, Births | Edits]] = defaultdict(dict)
        """Per scope, by uid, the form that holds a record; whoever adds to a form notes it here."""

    def add_births(self, stretch: Stretch, block: Block, begin: int, end: int) -> None:
        """Add the births at these places of a block."""
        form = self._of_births(stretch, block.look.entity, block.look.registers)
        form.extend(stretch, block, begin, end)
        self._note(form, block.uids[begin:end])

    def note_births(self, stretch: Stretch, first: int, births: Sequence[Change]) -> None:
        """Add births that follow one another in a stretch from an index on."""
        looks = [(birth.entity, tuple(birth.w)) for birth in births]
        for look, places in _by_look(looks).items():
            form = self._of_births(stretch, *look)
            some = [births[at] for at in places]
            form.add(some, stretch, [first + at for at in places])
            self._note(form, [birth.uid for birth in some])

    def add_edits(
        self, stretch: Stretch, block: Block, begin: int, inborn: Inborn, origin: OriginOf
    ) -> None:
        """Add the first edits from this place of a block on, each with the birth of its record."""
        births, shapes = inborn
        for shape, start, stop in runs(shapes):
            form = self._of_edits(stretch, block.look.registers, shape, origin)
            form.births += births[start:stop]
            form.extend(stretch, block, begin + start, begin + stop)
            self._note(form, block.uids[begin + start : begin + stop])

    def note_edits(
        self,
        stretch: Stretch,
        first: int,
        edits: Sequence[Change],
        inborn: Inborn,
        origin: OriginOf,
    ) -> None:
        """Add first edits that follow one another in a stretch from an index on."""
        births, shapes = inborn
        looks = [(shape, tuple(edit.w)) for shape, edit in zip(shapes, edits, strict=False)]
        for (shape, registers), places in _by_look(looks).items():
            form = self._of_edits(stretch, registers, shape, origin)
            some = [edits[at] for at in places]
            form.births += [births[at] for at in places]
            form.add(some, stretch, [first + at for at in places])
            self._note(form, [edit.uid for edit in some])

    def _of_births(self, stretch: Stretch, entity: str, registers: Registers) -> Births:
        key = (stretch.scope, stretch.replica, entity, registers)
        if key not in self._births:
            self._births[key] = Births(*key)
        return self._births[key]

    def _of_edits(
        self,
        stretch: Stretch,
        registers: Registers,
        shape: tuple[str, Registers],
        origin: OriginOf,
    ) -> Edits:
        key = (stretch.scope, stretch.replica, shape[0], registers, shape[1])
        if key not in self._edits:
            self._edits[key] = Edits(*key[:4], shape=shape[1], origin=origin)
        return self._edits[key]

    def _note(self, form: Births | Edits, uids: Sequence[str]) -> None:
        self.of[form.scope].update(dict.fromkeys(uids, form))

    def one(self, scope: str, uid: str) -> Newborn | Edited | None:
        """Return a record by itself, or None where no form holds it."""
        form = self.of[scope].get(uid)
        return form.one(form.place(uid)) if form else None

    def take_out(self, scope: str, uid: str) -> Newborn | Edited | None:
        """Return a record by itself, and let it go, because something else touches it."""
        found = self.one(scope, uid)
        if found is not None:
            self.of[scope].pop(uid).drop(uid)
        return found

    def all(self) -> tuple[list[Births], list[Edits]]:
        """Return all forms that hold a record."""
        births = [form.kept() for form in self._births.values()]
        edits = [form.kept() for form in self._edits.values()]
        return [form for form in births if form.uids], [form for form in edits if form.uids]

    def spelled(self) -> dict[Key, Newborn | Edited]:
        """Return every record by itself."""
        births, edits = self.all()
        found: dict[Key, Newborn | Edited] = {}
        for new in births:
            found |= {(new.scope, one.born.uid): one for one in new.born}
        for form in edits:
            found |= {(form.scope, one.change.uid): one for one in form.edits}
        return found


@dataclass(slots=True)
class Gathered:
    """What a merge touched: what is alike, by form, and everything else by record."""

    births: list[Births]
    edits: list[Edits]
    others: dict[Key, Touched]

    def scopes(self) -> set[str]:
        """Return the scopes of everything touched."""
        alike = {form.scope for form in (*self.births, *self.edits)}
        return alike | {scope for scope, _ in self.others}

    def digest_moves(self) -> dict[str, int]:
        """Return, per scope, by how much its digest moves."""
        moves: defaultdict[str, int] = defaultdict(int)
        forms: list[Births | Edits] = [*self.births, *self.edits]
        for form in forms:
            moves[form.scope] += form.weight()
        for (scope, _), touched in self.others.items():
            moves[scope] += touched.weight() - touched.before
        return {scope: move % MODULUS for scope, move in moves.items()}


def gather(
    touched: Mapping[Key, Touched | Newborn | Edited], swept: Forms | None = None
) -> Gathered:
    """Put what is alike together, in the order in which it came, with what is together already."""
    born: defaultdict[_BirthForm, list[Newborn]] = defaultdict(list)
    edited: defaultdict[tuple[_EditForm, bool], list[Edited]] = defaultdict(list)
    others: dict[Key, Touched] = {}
    for key, one in touched.items():
        if isinstance(one, Touched):
            others[key] = one
        elif isinstance(one, Newborn):
            born[one.scope, one.replica, one.born.entity, tuple(one.born.w)].append(one)
        else:
            entity, _, birth, shape = one.origin
            form = one.scope, one.replica, entity, tuple(one.change.w), shape
            edited[form, birth.replica == GENESIS].append(one)
    births, edits = swept.all() if swept else ([], [])
    births += [_births(form, some) for form, some in born.items()]
    edits += [_edits(form, some) for (form, _), some in edited.items()]
    return Gathered(births, edits, others)


def _births(form: _BirthForm, some: Sequence[Newborn]) -> Births:
    births = Births(*form)
    births.tell([one.born for one in some])
    births.seqs, births.identities = [one.seq for one in some], [one.identity for one in some]
    return births


def _edits(form: _EditForm, some: Sequence[Edited]) -> Edits:
    edits = Edits(*form[:4], shape=form[4])
    edits.tell([one.change for one in some])
    edits.seqs, edits.identities = [one.seq for one in some], [one.identity for one in some]
    edits.builtin = some[0].origin.birth.replica == GENESIS
    edits.births = [one.origin.birth.id for one in some]
    edits.origin = {one.change.uid: one.origin for one in some}.get
    return edits


def _by_look(looks: Sequence[T]) -> dict[T, Sequence[int]]:
    """Return where each look is found."""
    found: defaultdict[T, list[int]] = defaultdict(list)
    for at, look in enumerate(looks):
        found[look].append(at)
    return {**found}
