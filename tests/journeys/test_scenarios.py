"""Collisions told in text files, each reached by two routes with the same end.

Real databases and real package files. What ends the same by both routes, at every laptop: every
value shown, every alternative that waits, every finding; and no value anybody saved is lost.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.services import backup
from tests.app.services.schedule import shown, to_look_at
from tests.journeys import story
from tests.journeys.routes import Roundabout, Straight
from tests.journeys.story import NOTHING, PLACES, Stage, Story, open_ones, worded
from tests.laptops import Laptop, Mail

FOLDER = Path(__file__).parents[1] / "scenarios"
STORIES = sorted(FOLDER.glob("*.txt"))
SCOPES = ("global", "CR", "CR/private", "SN", "SN/private")
Theatre = Callable[[Story, type[Mail]], Stage]


@pytest.fixture
def theatre(blank_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Theatre:
    """Return a way to set the laptops of a story up."""
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "nobody"))
    # Half of the time would go into backups that no story looks at.
    monkeypatch.setattr(backup, "before_import", lambda store: store.path)

    def set_up(told: Story, route: type[Mail]) -> Stage:
        cast = {
            place: Laptop.new(blank_database, tmp_path / route.__name__ / place, PLACES[place])
            for place in told.places
        }
        return Stage(route(*cast.values()), cast, monkeypatch)

    return set_up


def test_there_are_stories() -> None:
    assert len(STORIES) >= 20


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_collision_ends_the_same_by_two_routes(path: Path, theatre: Theatre) -> None:
    told = story.read(path)

    straight = _play(told, theatre(told, Straight))
    roundabout = _play(told, theatre(told, Roundabout))

    assert straight == roundabout


def _play(told: Story, stage: Stage) -> str:
    """Act a story out, hold its end against what it says, and return all that is shown."""
    try:
        for acts in told.stages:
            for sentence in acts:
                stage.play(sentence)
            stage.mail.deliver()
        _nothing_is_lost(stage)
        for laptop in stage.mail.laptops:
            _ends(told, stage, laptop)
        return stage.named(json.dumps(_everybody_agrees(stage), sort_keys=True))
    finally:
        for laptop in stage.mail.laptops:
            laptop.close()


def _nothing_is_lost(stage: Stage) -> None:
    for uid, key, value in stage.saved:
        scope = next(each.record(uid).scope for each in stage.mail.laptops if each.has(uid))
        for laptop in stage.mail.holders(scope):
            assert value in laptop.written(uid, key), (laptop.folder.name, key, value)


def _everybody_agrees(stage: Stage) -> dict[str, object]:
    """Hold what all show against each other, and return it by scope."""
    found: dict[str, object] = {}
    uids = set(stage.uids.values())
    for scope in SCOPES:
        seen = [_shown(laptop, scope, uids) for laptop in stage.mail.holders(scope)]
        assert all(each == seen[0] for each in seen), scope
        found[scope] = seen[:1]
    for laptop in stage.mail.laptops:
        assert laptop.findings() == []
        assert laptop.status()["gaps"] == []
    return found


def _shown(laptop: Laptop, scope: str, uids: set[str]) -> dict[str, object]:
    """Return what a laptop shows of a scope, but for the rows that came with the program."""
    everything = shown(laptop, scope)
    kept = {"conflicts", "waiting"}
    mine = {k: v for k, v in everything.items() if k in kept or k.rpartition(" ")[2] in uids}
    return {**mine, "look": to_look_at(laptop, scope)}


@dataclass
class End:
    """What a story says of a laptop; what it does not tell is not so."""

    conflicts: set[tuple[str, str]] = field(default_factory=set)
    looks: set[tuple[str, str]] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    absent: set[str] = field(default_factory=set)


def _ends(told: Story, stage: Stage, laptop: Laptop) -> None:
    """Hold what one laptop shows against the end of the story."""
    place = next(name for name, each in stage.cast.items() if each is laptop)
    end = End()
    for sentence in told.ends:
        if found := re.fullmatch(r"(\w+) is not at (\w+)", sentence):
            if PLACES[place] == PLACES[found[2]]:
                end.absent.add(stage.uids[found[1]])
        elif found := re.fullmatch(r"(\w+) says: (\w+)", sentence):
            assert place != found[1] or found[2] in laptop.notices, (place, sentence)
        else:
            _end_of_a_record(stage, laptop, sentence, end)
    here = {uid for uid in stage.uids.values() if laptop.has(uid)}
    meant = {uid for uid in stage.uids.values() if laptop in _holders(stage, uid)}
    assert set(open_ones(laptop)) == end.conflicts, place
    assert {(item.kind, item.uid) for item in laptop.reviews()} == end.looks, place
    assert {uid for uid in here if laptop.record(uid).deleted} == end.deleted, place
    assert here == meant, place
    assert not end.absent & here, place


def _end_of_a_record(stage: Stage, laptop: Laptop, sentence: str, end: End) -> None:
    parts = re.fullmatch(r"(\w+):? (.*)", sentence)
    assert parts is not None, sentence
    uid, rest = stage.uids[parts[1]], parts[2]
    if not laptop.has(uid):
        return
    if rest == "is deleted":
        end.deleted.add(uid)
    elif found := re.fullmatch(r"waits for a look: (\w+)", rest):
        end.looks.add((found[1], uid))
    elif found := re.fullmatch(r"(\w+) is open between (.*)", rest):
        end.conflicts.add((uid, found[1]))
        one = open_ones(laptop).get((uid, found[1]))
        words = {worded(a.values) for a in one.alternatives} if one else set()
        assert words == set(found[2].split(" | ")), sentence
    else:
        for part in rest.split("; "):
            key, _, value = part.partition(" = ")
            assert _text(stage, laptop.value(uid, key)) == value, sentence


def _holders(stage: Stage, uid: str) -> list[Laptop]:
    scope = next(each.record(uid).scope for each in stage.mail.laptops if each.has(uid))
    return stage.mail.holders(scope)


def _text(stage: Stage, value: object) -> str:
    if value is None or value == []:
        return NOTHING
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(value)
    return stage.named(str(value))
