"""Four laptops that meet only by packages, late, lost and doubled, end with the same records."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.journeys.command_line import Run, answer, record

LAPTOPS = {"hq": "HQ", "cr": "CR", "cr-2": "CR", "ec": "EC"}
ROUTES = {"hq": ("CR", "EC"), "cr": ("HQ", "CR"), "cr-2": ("CR", "HQ"), "ec": ("HQ",)}
AUDIENCES = ("MUNI", "PROV", "COOP", "WOMO", "DIAA")
ROUNDS = 2
WORDS = ("water", "market", "return", "school", "border", "savings", "mayor", "coffee")


@dataclass(frozen=True)
class Mail:
    """A package under way: for whom, and which initiatives its sender could know of."""

    path: Path
    to: str
    known: frozenset[str]


class World:
    """Four databases, and every package that was ever written."""

    def __init__(self, folder: Path, seed: int, run: Run) -> None:
        self.folder = folder
        self.run = run
        self.random = random.Random(seed)
        self.paths = {name: folder / f"{name}.db" for name in LAPTOPS}
        self.bag: list[Mail] = []
        self.initiatives: dict[str, set[str]] = {name: set() for name in LAPTOPS}
        """What each laptop may edit: initiatives that surely arrived."""
        self.homes: dict[str, str] = {}
        """The office of each initiative."""
        self.notes: dict[str, list[str]] = {name: [] for name in LAPTOPS}
        """The notes each laptop wrote itself."""
        self.saved: dict[str, list[tuple[str, Any]]] = defaultdict(list)
        """Every value that anybody saved, by uid."""
        self.met: set[str] = set()
        """What happened to packages so far."""

    def ask(self, *words: object) -> dict[str, Any]:
        return answer(*words, run=self.run)

    def record(self, name: str, *lines: dict[str, Any]) -> list[str]:
        return record(self.paths[name], *lines, run=self.run)

    def make(self) -> None:
        for name, office in LAPTOPS.items():
            role = "hq" if office == "HQ" else "field"
            told = ("--office", office, "--role", role, "--label", name, "--unprotected")
            self.ask("new", self.paths[name], *told)
        for name in ("cr", "ec"):
            values = {"title": f"Initiative of {name}", "status": "IDENTIFIED"}
            [uid] = self.record(name, {"entity": "initiative", "set": values})
            self.initiatives[name].add(uid)
            self.homes[uid] = LAPTOPS[name]
            self.saved[uid].extend(values.items())

    def share(self) -> None:
        """Let headquarters and the second laptop know both initiatives, so that all can edit."""
        for name, to in (("cr", "CR"), ("cr", "HQ"), ("ec", "HQ")):
            self.send(name, to)
        self.deliver("cr-2", self.mail("CR"))
        self.deliver("hq", self.mail("HQ"))

    def edit(self, name: str) -> None:
        """Save some things on a laptop in one go."""
        lines = [self.line(name) for _ in range(self.random.randint(2, 5))]
        for line, uid in zip(lines, self.record(name, *lines), strict=True):
            values = {**line.get("set", {}), **line.get("add", {})}
            self.saved[uid].extend((key, value) for key, value in values.items())
            if line["entity"] == "progress_note" and uid not in self.notes[name]:
                self.notes[name].append(uid)

    def line(self, name: str) -> dict[str, Any]:
        uid = self.random.choice(sorted(self.initiatives[name]))
        text = " ".join(self.random.choices(WORDS, k=4))
        choice = self.random.random()
        if choice < 0.3:
            values = {"kind": "LESSON", "noted_on": "2013-01-01", "title": text, "text": text}
            return {"entity": "progress_note", "set": values | {"initiative": uid}}
        if choice < 0.5 and self.notes[name]:
            codes = self.random.sample(AUDIENCES, 2)
            note = self.random.choice(self.notes[name])
            return {"entity": "progress_note", "uid": note, "add": {"audience": codes}}
        months = self.random.randint(1, 100)
        change: dict[str, Any] = {"duration_months": months} if choice > 0.8 else {"summary": text}
        return {"entity": "initiative", "uid": uid, "set": change}

    def send(self, name: str, to: str) -> None:
        out = self.folder / f"package-{len(self.bag)}.xlsx"
        self.ask("export", self.paths[name], "--to", to, "--out", out)
        own = {uid for uid in self.initiatives[name] if to in {"HQ", self.homes[uid]}}
        self.bag.append(Mail(out, to, frozenset(own)))

    def mail(self, office: str) -> list[Mail]:
        return [mail for mail in self.bag if mail.to == office]

    def deliver(self, name: str, mail: list[Mail]) -> None:
        """Let a laptop take packages: each is taken, known or held, never refused."""
        if not mail:
            return
        done = self.run("import", self.paths[name], *(one.path for one in mail), "--json")
        assert done.code in {0, 1}, done.err
        for one, file in zip(mail, done.data["files"], strict=True):
            assert file["verdict"] in {"merged", "known", "held"}, file
            assert file["refused"] == 0
            self.met |= {file["verdict"], *(["conflict"] if file["conflicts"] else [])}
            if file["verdict"] != "held":
                self.initiatives[name] |= one.known

    def digests(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for path in self.paths.values():
            for scope, digest in self.ask("digest", path)["scopes"].items():
                found[scope].add(digest)
        return found


def test_whatever_the_mail_does_all_end_with_the_same_records(
    tmp_path: Path, program_ready: Run
) -> None:
    world = World(tmp_path, 20131, program_ready)
    world.make()
    world.share()
    for _ in range(ROUNDS):
        for name, office in LAPTOPS.items():
            world.edit(name)
            for to in ROUTES[name]:
                if world.random.random() < 0.6:
                    world.send(name, to)
            # A quarter is lost for now; whatever comes, comes in any order, and some of it twice.
            came = [mail for mail in world.mail(office) if world.random.random() < 0.75]
            world.random.shuffle(came)
            world.deliver(name, [*came, *came[:1]])

    settle(world)
    assert {"merged", "known", "conflict"} <= world.met

    digests = world.digests()
    assert all(len(values) == 1 for values in digests.values()), digests
    assert {"CR", "EC", "global"} <= set(digests)
    for path in world.paths.values():
        assert world.ask("check", path, "--deep") == {"ok": True, "findings": []}
    assert_nothing_lost(world)
    assert_nothing_left_of_others(world)


def settle(world: World) -> None:
    """Deliver everything that was ever written, the oldest last, then exchange once more."""
    for name, office in LAPTOPS.items():
        world.deliver(name, list(reversed(world.mail(office))))
    for name in ("cr", "cr-2", "ec"):
        world.send(name, "HQ")
    world.deliver("hq", world.bag[-3:])
    for office in ("CR", "EC"):
        world.send("hq", office)
        for name in (laptop for laptop, home in LAPTOPS.items() if home == office):
            world.deliver(name, world.bag[-1:])


def assert_nothing_lost(world: World) -> None:
    """Headquarters has every value that anybody saved, shown or in the history."""
    notes = {
        one["uid"]: one for one in world.ask("list", world.paths["hq"], "progress_note")["records"]
    }
    assert notes
    for uid, values in world.saved.items():
        written: dict[str, list[Any]] = defaultdict(list)
        if uid in notes:
            written.update({key: _parts(value) for key, value in notes[uid].items()})
        else:
            for line in world.ask("show", world.paths["hq"], uid, "--history")["history"]:
                for key, value in line["values"].items():
                    written[key].extend(_parts(value))
        for key, value in values:
            assert set(_parts(value)) <= set(written[key]), (uid, key, value)


def _parts(value: Any) -> list[Any]:  # noqa: ANN401  (a JSON value)
    return value if isinstance(value, list) else [value]


def assert_nothing_left_of_others(world: World) -> None:
    """No office has a record of another."""
    for name, other in (("cr", "EC"), ("cr-2", "EC"), ("ec", "CR")):
        found = world.ask("list", world.paths[name], "initiative")["records"]
        assert found
        assert all(one["scope"] != other for one in found)
