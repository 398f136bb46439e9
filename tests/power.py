"""A power cut without pulling the plug: what ``strace`` saw is written again, up to a moment.

What was synced before that moment is on the disk; of what was not, some sectors are and some are
not, in any order. A new name counts only once its folder was synced. Source: reliability.md R3.
"""

from __future__ import annotations

import os
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

STATES = int(os.environ.get("PASSERELLE_POWER_CUTS", "12"))
"""Power cuts of each kind."""
SECTOR = 512
CALLS = "openat,write,pwrite64,lseek,ftruncate,fsync,fdatasync,rename,unlink"
WATCH = ("-y", "-xx", "-s", "33554432", "-e", f"trace={CALLS}", "-e", "signal=none")
"""For ``strace``: ``-y`` names the file of each call; ``-xx`` and ``-s`` keep all bytes."""

_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_HALF = re.compile(r"^(\d+) +(.*) <unfinished \.\.\.>$")
_REST = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$")
_FILE = re.compile(r"(\d+)<([^>]*)>")
_BYTES = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Step:
    """One call that changes what is, or will be, on the disk."""

    kind: str
    path: str
    at: int = 0
    data: bytes = b""
    to: str = ""


def steps(trace: Path, folder: Path, word: Path) -> list[Step]:
    """Return what a program did to the files of a folder, in order.

    Args:
        trace: what ``strace`` saw.
        folder: the folder.
        word: a file outside, whose making means that the program said "done".
    """
    found: list[Step] = []
    places: dict[str, int] = {}
    for call, words, answer in _calls(trace):
        if answer < 0:
            continue
        names = [_plain(text) for text in _BYTES.findall(words)]
        handle = _FILE.search(words)
        path = _plain(handle[2]).decode(errors="replace") if handle else ""
        if call == "openat":
            name = names[0].decode()
            if name == str(word):
                found.append(Step("said", name))
            elif _inside(name, folder):
                places[name] = 0
                kinds = {"O_CREAT": "create", "O_TRUNC": "cut"}
                found += [Step(kind, name) for flag, kind in kinds.items() if flag in words]
        elif call in {"rename", "unlink"}:
            source, target = names[0].decode(), names[-1].decode()
            if _inside(target, folder):
                found.append(Step(call, source, to=target))
        elif _inside(path, folder):
            found += _of_file(call, words, path, names, answer, places)
    return found


def _of_file(
    call: str,
    words: str,
    path: str,
    names: list[bytes],
    answer: int,
    places: dict[str, int],
) -> list[Step]:
    """Return what a call on an open file does; the place of plain writes is counted along."""
    if call == "pwrite64":
        return [Step("write", path, int(words.rsplit(",", 1)[1]), names[0][:answer])]
    if call == "write":
        at = places.get(path, 0)
        places[path] = at + answer
        return [Step("write", path, at, names[0][:answer])]
    if call == "lseek":
        places[path] = answer
    if call == "ftruncate":
        return [Step("cut", path, int(words.rsplit(",", 1)[1]))]
    if call in {"fsync", "fdatasync"}:
        return [Step("sync", path)]
    return []


def _calls(trace: Path) -> Iterator[tuple[str, str, int]]:
    """Yield the calls of a trace: name, words and answer; those told in two halves too."""
    halves: dict[str, str] = {}
    with trace.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            text = line.rstrip("\n")
            if half := _HALF.match(text):
                halves[half[1]] = f"{half[1]} {half[2]}"
                continue
            if rest := _REST.match(text):
                text = halves.pop(rest[1], "") + rest[2]
            if call := _CALL.match(text):
                yield call[1], call[2], int(call[3])


def _plain(text: str) -> bytes:
    """Undo ``-xx``."""
    return bytes.fromhex(text.replace("\\x", "")) if text.startswith("\\x") else text.encode()


def _inside(name: str, folder: Path) -> bool:
    return bool(name) and Path(name).is_relative_to(folder)


@dataclass
class File:
    """What is surely on the disk of a file, and what may be."""

    safe: bytearray = field(default_factory=bytearray)
    loose: list[Step] = field(default_factory=list)

    def settled(self, lot: random.Random) -> bytearray:
        """Return the file after a power cut: of each loose sector it is a matter of luck."""
        data = bytearray(self.safe)
        for step in self.loose:
            if step.kind == "cut":
                if lot.random() < 0.5:
                    _cut(data, step.at)
                continue
            for start in range(0, len(step.data), SECTOR):
                if lot.random() < 0.5:
                    _put(data, step.at + start, step.data[start : start + SECTOR])
        return data

    def sync(self) -> None:
        """Let everything reach the disk."""
        for step in self.loose:
            if step.kind == "cut":
                _cut(self.safe, step.at)
            else:
                _put(self.safe, step.at, step.data)
        self.loose.clear()


def _cut(data: bytearray, size: int) -> None:
    del data[size:]
    data.extend(bytes(size - len(data)))


def _put(data: bytearray, at: int, part: bytes) -> None:
    if len(data) < at:
        data.extend(bytes(at - len(data)))
    data[at : at + len(part)] = part


class Disk:
    """A folder as it may be found after a power cut."""

    def __init__(self, before: Path, folder: Path) -> None:
        """Begin with what ``before`` holds, all of it synced, under the name of ``folder``."""
        self._folder = folder
        self._now = {
            str(folder / path.relative_to(before)): File(bytearray(path.read_bytes()))
            for path in before.rglob("*")
            if path.is_file()
        }
        self._safe_names = dict(self._now)
        self._loose_names: list[Step] = []

    def do(self, step: Step) -> None:
        """Take one step of the program."""
        if step.kind == "create":
            if step.path not in self._now:
                self._now[step.path] = File()
                self._loose_names.append(step)
        elif step.kind == "sync":
            self._sync(step.path)
        elif step.kind == "unlink":
            self._now.pop(step.path, None)
            self._loose_names.append(step)
        elif step.kind == "rename":
            self._now[step.to] = self._now.pop(step.path)
            self._loose_names.append(step)
        elif step.path in self._now:
            self._now[step.path].loose.append(step)

    def _sync(self, path: str) -> None:
        """Sync a file with its own name, or the names in a folder."""
        if path in self._now:
            self._now[path].sync()
            self._safe_names.setdefault(path, self._now[path])
            return
        for names in (self._safe_names, self._now):
            for name in [name for name in names if _in(path, name)]:
                if names is self._safe_names:
                    del names[name]
                else:
                    self._safe_names[name] = names[name]
        self._loose_names = [s for s in self._loose_names if not _in(path, s.to or s.path)]

    def cut(self, lot: random.Random, place: Path) -> None:
        """Write what is found after a power cut now into another folder.

        Names that were not synced happened up to one of them: a journal keeps their order.
        """
        names = dict(self._safe_names)
        for step in self._loose_names[: lot.randrange(len(self._loose_names) + 1)]:
            if step.kind == "create" and step.path in self._now:
                names.setdefault(step.path, self._now[step.path])
            elif step.kind == "unlink":
                names.pop(step.path, None)
            elif step.kind == "rename" and step.path in names:
                names[step.to] = names.pop(step.path)
        for name, file in names.items():
            target = place / Path(name).relative_to(self._folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.settled(lot))


def _in(folder: str, name: str) -> bool:
    return str(Path(name).parent) == folder


def cuts(
    before: Path, folder: Path, done: list[Step], place: Path, seed: int
) -> Iterator[tuple[list[Step], Path]]:
    """Yield what a program had done before a power cut, and the folder as it is found then.

    Args:
        before: the folder's contents when the program began.
        folder: where the program saw them.
        done: what it did.
        place: where the folders are written, one after the other.
        seed: which of the very many.
    """
    lot = random.Random(seed)
    disk, at = Disk(before, folder), 0
    for number, moment in enumerate(sorted(lot.randrange(len(done) + 1) for _ in range(STATES))):
        for step in done[at:moment]:
            disk.do(step)
        at = moment
        disk.cut(lot, place / f"state-{number}")
        yield done[:moment], place / f"state-{number}"
