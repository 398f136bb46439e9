"""Collisions told in text files, each reached by two routes with the same end.

Real databases and real package files. What ends the same by both routes, at every laptop: every
value shown, every alternative that waits, every finding; and no value anybody saved is lost.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from app.base import clock
from app.domain.catalogue import entity
from app.services import backup
from app.services.conflicts import Conflict
from tests.app.services.schedule import shown, to_look_at
from tests.journeys import story
from tests.journeys.routes import Roundabout, Straight
from tests.journeys.story import NOTHING, PLACES, Stage, Story, Watch, open_ones, worded
from tests.laptops import Laptop, Mail

pytestmark = pytest.mark.long

FOLDER = Path(__file__).parents[1] / "scenarios"
STORIES = {path.stem: story.read(path) for path in sorted(FOLDER.glob("*.txt"))}
SCOPES = ("global", "CR", "CR/private", "SN", "SN/private")
ROUTES = (Straight, Roundabout)
CALM = [told for told in STORIES.values() if told.is_calm]
EACH = [
    name if told.is_calm else pytest.param(name, marks=pytest.mark.in_turn(2))
    for name, told in STORIES.items()
]
"""Stories that need laptops of their own take turns: each costs as much as all calm ones."""

Played = dict[str, list[Stage]]
"""By the story's name, how it stood in the end by each route."""


def _play(stories: list[Story], route: type[Mail], folder: Path, blank: Path) -> list[Stage]:
    """Let these stories happen at the same time, on the same laptops."""
    with pytest.MonkeyPatch.context() as patch:
        watch = Watch()
        patch.setattr(clock, "now_ms", watch.now_ms)
        patch.setenv("PASSERELLE_HOME", str(folder / "nobody"))
        # Half of the time would go into backups that no story looks at.
        patch.setattr(backup, "before_import", lambda store, _=(): store.path)
        places = [place for place in PLACES if any(place in told.places for told in stories)]
        cast = {place: Laptop.new(blank, folder / place, PLACES[place]) for place in places}
        mail = route(*cast.values())
        stages = [Stage(told, mail, cast, watch) for told in stories]
        for number in range(max(len(told.stages) for told in stories)):
            for stage in stages:
                for sentence in stage.story.stages[number : number + 1]:
                    for act in sentence:
                        stage.play(act)
            mail.deliver()
        return stages


def _end(stages: list[Stage]) -> None:
    for laptop in stages[0].mail.laptops:
        laptop.close()


@pytest.fixture(scope="module")
def calm() -> list[Story]:
    """Return the stories that are told together."""
    return CALM


@pytest.fixture(scope="module")
def together(
    calm: list[Story], blank_database: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Played]:
    """Return the calm stories, told at the same time by each route."""
    routes = [
        _play(calm, route, tmp_path_factory.mktemp(route.__name__), blank_database)
        for route in ROUTES
    ]
    home = os.environ["PASSERELLE_HOME"]
    yield {stages[0].story.name: list(stages) for stages in zip(*routes, strict=True)}
    for stages in routes:
        _end(stages)
    os.environ["PASSERELLE_HOME"] = home


@pytest.fixture
def played(
    request: pytest.FixtureRequest, name: str, tmp_path: Path, blank_database: Path
) -> Iterator[list[Stage]]:
    """Return a story as it ended by each route."""
    if STORIES[name].is_calm:
        yield request.getfixturevalue("together")[name]
        return
    alone = [
        _play([STORIES[name]], route, tmp_path / route.__name__, blank_database) for route in ROUTES
    ]
    yield [stages[0] for stages in alone]
    for stages in alone:
        _end(stages)


def test_there_are_stories() -> None:
    assert len(STORIES) >= 20


@pytest.mark.parametrize("name", EACH)
def test_a_collision_ends_the_same_by_two_routes(name: str, played: list[Stage]) -> None:
    del name
    for stage in played:
        _nothing_is_lost(stage)
        for laptop in stage.mail.laptops:
            assert _faults(laptop) == []
            _ends(stage, laptop)
    straight, roundabout = (_everybody_agrees(stage) for stage in played)

    assert straight == roundabout


def _nothing_is_lost(stage: Stage) -> None:
    for uid, key, value in stage.saved:
        scope = next(each.record(uid).scope for each in stage.mail.laptops if each.has(uid))
        for laptop in stage.mail.holders(scope):
            record = laptop.record(uid)
            if entity(record.entity).fields[key].private and record.get("consent") is False:
                assert record.get(key) is None  # taken back: nobody may keep it
                continue
            assert value in laptop.written(uid, key), (laptop.folder.name, key, value)


def _everybody_agrees(stage: Stage) -> str:
    """Hold what all show of a story against each other, and return it."""
    found: dict[str, object] = {}
    uids = set(stage.uids.values())
    for scope in SCOPES:
        seen = [_shown(laptop, scope, uids) for laptop in stage.mail.holders(scope)]
        assert all(each == seen[0] for each in seen), scope
        found[scope] = seen[:1]
    return stage.named(json.dumps(found, sort_keys=True))


@lru_cache(maxsize=100)
def _everything(laptop: Laptop, scope: str) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """Return all that a laptop shows of a scope; nothing moves once stories are over."""
    return shown(laptop, scope), to_look_at(laptop, scope)


@lru_cache(maxsize=20)
def _faults(laptop: Laptop) -> list[Any]:
    """Return what a deep check finds, and what is still missing."""
    return [*laptop.findings(), *laptop.status()["gaps"]]


@lru_cache(maxsize=20)
def _waiting(laptop: Laptop) -> tuple[dict[tuple[str, str], Conflict], set[tuple[str, str]]]:
    """Return the conflicts and the findings that are open at a laptop."""
    return open_ones(laptop), {(item.kind, item.uid) for item in laptop.reviews()}


def _shown(laptop: Laptop, scope: str, uids: set[str]) -> dict[str, object]:
    """Return what a laptop shows of the records of a story."""
    everything, looks = _everything(laptop, scope)
    mine: dict[str, object] = {
        key: value for key, value in everything.items() if key.rpartition(" ")[2] in uids
    }
    for key in ("conflicts", "waiting"):
        mine[key] = [each for each in everything[key] if each[0] in uids]
    return {**mine, "look": [each for each in looks if each[1] in uids]}


@dataclass
class End:
    """What a story says of a laptop; what it does not tell is not so."""

    conflicts: set[tuple[str, str]] = field(default_factory=set)
    looks: set[tuple[str, str]] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    absent: set[str] = field(default_factory=set)


def _ends(stage: Stage, laptop: Laptop) -> None:
    """Hold what one laptop shows against the end of the story."""
    place = next(name for name, each in stage.cast.items() if each is laptop)
    end = End()
    for sentence in stage.story.ends:
        if found := re.fullmatch(r"(\w+) is not at (\w+)", sentence):
            if PLACES[place] == PLACES[found[2]]:
                end.absent.add(stage.uids[found[1]])
        elif found := re.fullmatch(r"(\w+) says: (\w+)", sentence):
            assert place != found[1] or found[2] in laptop.notices, (place, sentence)
        else:
            _end_of_a_record(stage, laptop, sentence, end)
    here = {uid for uid in stage.uids.values() if laptop.has(uid)}
    meant = {uid for uid in stage.uids.values() if laptop in _holders(stage, uid)}
    mine = set(stage.uids.values())
    conflicts, looks = _waiting(laptop)
    assert {key for key in conflicts if key[0] in mine} == end.conflicts, place
    assert {look for look in looks if look[1] in mine} == end.looks, place
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
        one = _waiting(laptop)[0].get((uid, found[1]))
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
