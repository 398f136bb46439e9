"""Two ways by which everything reaches everybody, as unlike each other as can be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.exchange import reader
from app.exchange.package import Segment
from app.sync.canonical import chain, pack, unpack
from tests.laptops import Laptop, Mail, forge


class Straight(Mail):
    """Everybody sends whole packages to headquarters, and headquarters answers."""

    def deliver(self, rounds: int = 14) -> None:
        """Exchange until all agree; only who knows of something that others lack sends."""
        for _ in range(rounds):
            self.round(all_speak=False)
            if self.agree():
                return
        raise AssertionError(f"no agreement: {[each.digest() for each in self.laptops]}")


class Roundabout(Straight):
    """The second laptop of an office is the only one to meet headquarters and carries the rest.

    Every package falls into as many as it has changes. The last comes first, and when all are
    there, the whole package comes too.
    """

    def round(self, *, all_speak: bool) -> None:
        """Let everyone send, the last one first."""
        for laptop in reversed(self.laptops):
            for office in self.targets(laptop):
                others = [o for o in self.of_office(office) if self._meet(laptop, o)]
                if others and (all_speak or laptop.lacking(office)):
                    whole = laptop.export(office)
                    parts = [*reversed(pieces(whole)), whole]
                    for other in others:
                        for part in parts:
                            result = other.take_one(part)
                            assert result.refused == 0, result.problems

    def _meet(self, one: Laptop, other: Laptop) -> bool:
        if one is other:
            return False
        if one.who.office == other.who.office:
            return True
        return all(self.of_office(each.who.office)[-1] is each for each in (one, other))


def pieces(file: Path) -> list[Path]:
    """Split a package into one for each change; one without changes stays what it is."""
    singles = [single for part in reader.open_package(file).segments for single in _singles(part)]
    if len(singles) < 2:
        return [file]
    return [
        forge(file, file.with_name(f"{file.stem}-{number}.xlsx"), segments=[single])
        for number, single in enumerate(singles)
    ]


def _singles(part: Segment) -> Iterator[Segment]:
    lines = unpack(part.data, part.last - part.first + 1)
    before = bytes.fromhex(part.prev)
    hashes = chain(part.replica, part.scope, part.first, before, lines)
    for seq, (line, own) in enumerate(zip(lines, hashes, strict=True), part.first):
        yield Segment(part.replica, part.scope, seq, seq, before.hex(), own.hex(), pack([line]), "")
        before = own
