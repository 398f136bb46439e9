"""The log in the store: segments, index by feed and record, branches; a merge's ``Past``."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import takewhile
from operator import itemgetter
from typing import Any, TypeVar

import sqlalchemy as sa

from app.domain import genesis
from app.domain.catalogue import by_key
from app.domain.registers import of_record
from app.sync.alike import Inborn
from app.sync.canonical import START, unpack
from app.sync.change import BIRTH, GENESIS, Change, Dot, decode
from app.sync.feeds import Branch, Range, Vector, feed_name, is_virtual, summarise
from app.sync.state import Birth, RecordState
from app.sync.touched import Origin
from database import states
from database.bulk import Prepared, as_list, listed, listed_texts
from database.models import branch, change, held, record, replica, segment, shape
from database.models import state as edited
from database.numbering import Numbering

CACHED_SEGMENTS = 16
T = TypeVar("T")
Row = tuple[Any, ...]
"""A row of ``record`` without its scope, with its heads, columns in their order."""


_BRIEF = 6
"""Length of a brief row, by which it is told from a whole one. It has what the first edit of a
record asks for: its place among those asked for, whether only its birth has written it, its number,
entity, number of its shape, and the identity of the birth. Of most records that a large package
edits nothing more is ever read."""
_NUMBER = itemgetter(2)
_LOOK = itemgetter(3, 4)
"""Entity and number of the shape in a brief row."""
_make = tuple.__new__
"""Makes a named tuple without the argument list, which takes longer than the rest."""


def _is_brief(row: object) -> bool:
    """Tell whether this is a brief row."""
    return type(row) is tuple and len(row) == _BRIEF


_UIDS = listed_texts("uids")
_BRIEFS = Prepared(
    sa.select(
        _UIDS.c.key,
        (edited.c.record_id.is_(None) & record.c.birth.is_not(None)).label("untouched"),
        record.c.id,
        record.c.entity,
        record.c.shape_id,
        record.c.birth,
    )
    .select_from(_UIDS)
    .join(record, sa.and_(record.c.uid == _UIDS.c.value, record.c.scope == sa.bindparam("scope")))
    .join(edited, edited.c.record_id == record.c.id, isouter=True)
)
_NUMBERS = listed("numbers")
_ROWS = Prepared(
    sa.select(*(column for column in record.c if column.name != "scope"), edited.c.heads)
    .select_from(_NUMBERS)
    .join(record, record.c.id == _NUMBERS.c.value)
    .join(edited, edited.c.record_id == record.c.id, isouter=True)
)


_BETWEEN = Prepared(
    sa.select(record.c.uid)
    .where(
        record.c.scope == sa.bindparam("scope"),
        record.c.uid >= sa.bindparam("low"),
        record.c.uid <= sa.bindparam("high"),
    )
    .limit(sa.bindparam("most"))
)
_REPLICAS = Prepared(sa.select(replica.c.id, replica.c.name, replica.c.suspect))
_REPLICA = Prepared(sa.select(replica.c.name).where(replica.c.id == sa.bindparam("number")))
_SHAPES = Prepared(sa.select(shape.c.id, shape.c.registers))
_SHAPE = Prepared(sa.select(shape.c.registers).where(shape.c.id == sa.bindparam("number")))
_BRANCHES = Prepared(sa.select(branch))
_WHO = Prepared(
    sa.select(replica.c.office, replica.c.role).where(replica.c.name == sa.bindparam("name"))
)
_PLACE = Prepared(
    sa.select(change.c.id).where(
        change.c.branch_id == sa.bindparam("home"), change.c.seq == sa.bindparam("seq")
    )
)
_WAITING = Prepared(
    sa.select(
        segment.c.replica_id, segment.c.scope, segment.c.admitted, segment.c.last, segment.c.hash
    )
    .join(held, held.c.segment_id == segment.c.id)
    .where(segment.c.wait.is_not(None))
)


class _Kept(dict[int, T]):
    """What is kept by number; what somebody kept since all were read is asked for."""

    def __init__(self, ask: Callable[[int], T]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, number: int) -> T:
        return self._ask(number)


class _Branches(dict[int, Branch]):
    """All branches by number, found by their feed too: every accepted edit is a feed of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.of_feed: dict[tuple[str, str], list[int]] = {}

    def __setitem__(self, number: int, branch: Branch) -> None:
        if number not in self:
            self.of_feed.setdefault((branch.replica, branch.scope), []).append(number)
        super().__setitem__(number, branch)


class Log:
    """What was admitted and what is held, over one connection. Implements ``merge.Past``."""

    def __init__(self, connection: sa.Connection) -> None:
        """Read the small tables; everything else is asked for when needed."""
        self.connection = connection
        self.numbering = Numbering(connection)
        self.numbers: dict[str, int] = {}
        self.names = _Kept(self._ask_name)
        wrong: set[str] = set()
        for number, name, suspect in _REPLICAS.rows(connection):
            self.numbers[name] = number
            self.names[number] = name
            if suspect:
                wrong.add(name)
        self.suspect = frozenset(wrong)
        """Laptops whose clocks headquarters marked as wrong; see ``clocks``."""
        self.shapes = _Kept(self._ask_shape)
        self.shape_numbers: dict[tuple[str, ...], int] = {}
        for number, text in _SHAPES.rows(connection):
            self._learn_shape(number, text)
        self.branches = _Branches()
        for row in _BRANCHES.rows(connection):
            self.branches[row.id] = Branch(
                row.id,
                self.names[row.replica_id],
                row.scope,
                row.name,
                row.parent_id,
                row.base,
                row.last,
                row.hash.hex(),
            )
        self._seen: defaultdict[str, dict[str, RecordState | Row | None]] = defaultdict(dict)
        """Per scope, by uid, records asked for: None is not here, a row (or a brief one, where
        that is enough) is one whose state nobody wanted yet."""
        self.records: defaultdict[str, dict[str, int]] = defaultdict(dict)
        """Per scope, by uid, row numbers of the records seen so far."""
        self.flags: dict[int, tuple[bool, int, int]] = {}
        """Per row number of a record whose state was asked for: whether it has heads of its own, is
        dead, and how many conflicts; of any other there is only its birth."""
        self._known: dict[tuple[str, str, str], int] = {}
        self._people: dict[str, str] = {}
        self._lines: OrderedDict[int, list[bytes]] = OrderedDict()

    def _learn_shape(self, number: int, text: str) -> None:
        registers = tuple(text.split("\n")) if text else ()
        self.shapes[number] = registers
        self.shape_numbers[registers] = number

    def _ask_name(self, number: int) -> str:
        found = _REPLICA.scalar(self.connection, number=number)
        if found is None:
            raise KeyError(number)
        self.numbers[found], self.names[number] = number, found
        return str(found)

    def _ask_shape(self, number: int) -> tuple[str, ...]:
        found = _SHAPE.scalar(self.connection, number=number)
        if found is None:
            raise KeyError(number)
        self._learn_shape(number, found)
        return self.shapes[number]

    def shape_number(self, registers: tuple[str, ...]) -> int:
        """Return the number of a set of registers, kept when it is new."""
        number = self.shape_numbers.get(registers)
        if number is None:
            text = "\n".join(registers)
            number = self.numbering.keep_shape(text)
            self._learn_shape(number, text)
        return number

    def who(self, name: str) -> str:
        """Return how people call a replica: office and laptop, or the start of its id."""
        if name not in self._people:
            query = sa.select(replica.c.office, replica.c.label).where(replica.c.name == name)
            row = self.connection.execute(query).one_or_none()
            self._people[name] = (
                f"{row.office} {row.label}".strip() if row and row.office else name[:8]
            )
        return self._people[name]

    def who_is(self, name: str) -> tuple[str, str]:
        """Return (office, role) of a replica, as first told; empty when nobody said."""
        row = _WHO.first(self.connection, name=name)
        return (row.office, row.role) if row else ("", "")

    def replica_number(self, name: str, office: str = "", role: str = "", label: str = "") -> int:
        """Return the number of a replica, kept when it is new; who it is is kept when told."""
        number = self.numbers.get(name)
        if number is None:
            number = self.numbering.take(replica)
            values = {"id": number, "name": name, "office": office, "role": role, "label": label}
            self.connection.execute(sa.insert(replica).values(values))
            self.numbers[name], self.names[number] = number, name
        elif office:
            told = {"office": office, "role": role, "label": label}
            self.connection.execute(sa.update(replica).where(replica.c.id == number).values(told))
        return number

    # The past of a merge

    def prefetch(self, scope: str, uids: Iterable[str]) -> None:
        """Load the states of many records at once."""
        seen = self._seen[scope]
        wanted = [uid for uid in uids if uid not in seen]
        if not wanted:
            return
        rows = _BRIEFS.tuples(self.connection, uids=as_list(wanted), scope=scope)
        if len(rows) < len(wanted):
            seen.update(dict.fromkeys(wanted))
        found = [wanted[row[0]] for row in rows]
        self.records[scope].update(zip(found, map(_NUMBER, rows), strict=True))
        seen.update(zip(found, rows, strict=True))
        for row in self._rows([row[2] for row in rows if not row[1]]):
            seen[row[1]] = row

    def _rows(self, numbers: Sequence[int]) -> list[Row]:
        """Return all of the records of these numbers."""
        return _ROWS.tuples(self.connection, numbers=as_list(numbers)) if numbers else []

    def expect_births(self, scope: str, uids: Collection[str]) -> None:
        """Find out which records of these uids are here; mostly none is, and none stands between.

        Uids made one after the other stand side by side in the index, so one look at the stretch
        they cover tells what many questions would.
        """
        if not uids:
            return
        values = {"scope": scope, "low": min(uids), "high": max(uids), "most": len(uids) + 1}
        between = _BETWEEN.scalars(self.connection, **values)
        if len(between) > len(uids):
            self.prefetch(scope, sorted(uids))
            return
        here, seen = set(between), self._seen[scope]
        seen.update(dict.fromkeys([u for u in uids if u not in here and u not in seen]))
        self.prefetch(scope, sorted(here.intersection(uids)))

    def assume_new(self, scope: str, uid: str) -> None:
        """Take it that no record of this uid is here: it was made just now."""
        self._seen[scope].setdefault(uid, None)

    def here(self, scope: str, uids: Collection[str]) -> Collection[str]:
        """Return those of many records that are here."""
        seen = self._seen[scope]
        self.prefetch(scope, uids)
        return {uid for uid in uids if seen[uid] is not None}

    def inborn(self, scope: str, uids: Sequence[str]) -> Inborn:
        """Return the births of the first of some records, as long as nobody has written since."""
        rows: list[Any] = list(map(self._seen[scope].get, uids))
        if set(map(type, rows)) != {tuple} or set(map(len, rows)) != {_BRIEF}:
            rows = list(takewhile(_is_brief, rows))
        births, looks, shapes = [row[5].hex() for row in rows], list(map(_LOOK, rows)), self.shapes
        if looks.count(looks[0]) == len(looks) if looks else True:
            return births, [(entity, shapes[shape]) for entity, shape in looks[:1]] * len(looks)
        return births, [(entity, shapes[shape]) for entity, shape in looks]

    def origin(self, scope: str, uid: str) -> Origin | None:
        """Return the birth of a record nobody has written since; None for any other."""
        row = self._row(scope, uid)
        return None if row is None or row[-1] is not None else self._origin(row)

    def _row(self, scope: str, uid: str) -> Row | None:
        """Return all of a record asked for; None where its state was made, or it is not here."""
        row = self._seen[scope].get(uid)
        if type(row) is not tuple:
            return None
        if len(row) == _BRIEF:
            (row,) = self._rows([row[2]])
        return row

    def _origin(self, row: Row) -> Origin:
        _, uid, entity, owner, identity, born_at, born_by, born_seq, shape_id, *_ = row
        named = identity.hex() if identity else uid
        birth = _make(Birth, (named, born_at, self.names[born_by], born_seq))
        return _make(Origin, (entity, owner, birth, self.shapes[shape_id]))

    def dots(self, scope: str, uid: str) -> dict[str, list[str]] | None:
        """Return the dots of a record read before: of its birth under ``""``, then by register.

        None where more than heads has a say (a deletion, a void change), or a state was made.
        """
        row = self._row(scope, uid)
        if row is None:
            return None
        again = states.dots(row[-1], self.names) if row[-1] is not None else {}
        if again is None:
            return None
        return {"": [self._origin(row).birth.dot], **again}

    def remember(self, state: RecordState) -> None:
        """Keep the state of a record that was written just now, for whoever asks next."""
        self._seen[state.scope][state.uid] = state

    def forget_states(self) -> None:
        """Drop what was known of records, many of which were written just now; who asks reads."""
        self._seen.clear()

    def look_again(self, keys: Iterable[tuple[str, str]]) -> None:
        """Let records be read anew that a merge wrote, before the next merge of the same unit."""
        for scope, uid in keys:
            self._seen[scope].pop(uid, None)

    def state(self, scope: str, uid: str) -> RecordState | None:
        """Return the state of a record, or None when its birth is not here."""
        seen = self._seen[scope]
        if uid not in seen:
            self.prefetch(scope, [uid])
        row = self._row(scope, uid)
        if row is None:
            state = seen[uid]
            assert not isinstance(state, tuple)  # noqa: S101  (that is a row)
            return state
        number, *_, dead, conflicts, packed = row
        self.flags[number] = (packed is not None, dead, conflicts)
        state = seen[uid] = RecordState(scope, uid, *self._origin(row))
        if packed is not None:
            states.unpack(state, packed, self.names)
        return state

    def forget(self) -> None:
        """Drop what was remembered about places of changes: branches moved."""
        self._known.clear()

    def knows(self, scope: str, dot: Dot) -> bool:
        """Tell whether this very change was admitted."""
        return self.locate(dot.replica, scope, dot.seq, dot.id) is not None

    def locate(self, name: str, scope: str, seq: int, identity: str) -> int | None:
        """Return the branch that holds this very change, or None.

        Args:
            name: the replica.
            scope: its scope.
            seq: the number in the feed.
            identity: at least the first 32 hex characters of the hash.
        """
        key = (scope, name, f"{seq}.{identity[:32]}")
        home = self._known.get(key)
        if home is None:  # what is missing now may be written a moment later: ask again
            home = self._locate(name, scope, seq, identity)
            if home is not None:
                self._known[key] = home
        return home

    def _locate(self, name: str, scope: str, seq: int, identity: str) -> int | None:
        homes = [
            b
            for b in self.branches.values()
            if b.replica == name and b.scope == scope and b.base < seq <= b.last
        ]
        try:
            wanted = bytes.fromhex(identity[:32])
        except ValueError:
            return None
        for home in homes:
            if _PLACE.scalar(self.connection, home=home.id, seq=seq) == wanted:
                return home.id
        return None

    def change(self, scope: str, dot: Dot) -> Change:
        """Return an admitted change from the log.

        Raises:
            KeyError: it is not here.
        """
        if dot.replica == GENESIS:
            entity, values = genesis.by_uid()[dot.id]
            return Change(entity, dot.id, BIRTH, 0, "", w=of_record(by_key()[entity], values))
        home = self.locate(dot.replica, scope, dot.seq, dot.id)
        if home is None:
            raise KeyError(str(dot))
        query = sa.select(change.c.segment_id).where(
            change.c.branch_id == home, change.c.seq == dot.seq
        )
        number = self.connection.execute(query).scalar_one()
        return decode(self.line(number, dot.seq))

    def line(self, segment_id: int, seq: int) -> bytes:
        """Return one line of a segment by its number in the feed."""
        first, lines = self._segment(segment_id)
        return lines[seq - first]

    def _segment(self, segment_id: int) -> tuple[int, list[bytes]]:
        query = sa.select(segment.c.first, segment.c.last).where(segment.c.id == segment_id)
        first, last = self.connection.execute(query).one()
        if segment_id not in self._lines:
            query = sa.select(segment.c.packed, segment.c.data).where(segment.c.id == segment_id)
            packed, data = self.connection.execute(query).one()
            self._lines[segment_id] = (
                unpack(data, last - first + 1) if packed else data.split(b"\n")
            )
            if len(self._lines) > CACHED_SEGMENTS:
                self._lines.popitem(last=False)
        self._lines.move_to_end(segment_id)
        return first, self._lines[segment_id]

    def lines(self, segment_id: int, first: int, last: int) -> list[bytes]:
        """Return the lines ``first`` to ``last`` (numbers in the feed) of a segment."""
        start, lines = self._segment(segment_id)
        return lines[first - start : last - start + 1]

    # What is stored

    def admitted(self, name: str, scope: str) -> list[Branch]:
        """Return the branches of a feed."""
        return [self.branches[number] for number in self.branches.of_feed.get((name, scope), ())]

    def vector(self) -> Vector:
        """Return what is stored: admitted branches and stretches that are held (rulings.md 47).

        Edits made in Excel, each a feed of its own, are summed up by package (rulings.md 44).
        """
        stored = [*self.branches.values(), *self.waiting()]
        edits = [b for b in stored if b.last > b.base and is_virtual(b.replica)]
        vector = summarise((b.replica, b.scope, b.hash) for b in edits)
        for b in stored:
            if b.last > b.base and not is_virtual(b.replica):
                vector.setdefault(feed_name(b.replica, b.scope, b.name), []).append(
                    Range(b.base + 1, b.last, b.hash)
                )
        return vector

    def waiting(self) -> list[Branch]:
        """Return what is stored but not admitted, as loose branches (id 0, no name)."""
        return [
            Branch(
                0,
                self.names[row.replica_id],
                row.scope,
                "",
                None,
                row.admitted,
                row.last,
                row.hash.hex(),
            )
            for row in _WAITING.rows(self.connection)
        ]

    def tip(self, name: str, scope: str) -> tuple[int, bytes]:
        """Return number and hash of the last change of an own feed; (0, START) at its start."""
        homes = self.admitted(name, scope)
        if not homes:
            return 0, START
        last = max(homes, key=lambda b: b.last)
        return last.last, bytes.fromhex(last.hash)
