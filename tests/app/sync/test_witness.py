"""The witness: a database goes on under its name where no number can be given out twice."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from app.sync.witness import Renewal, Tip, Witness, renewal, witness_from

HERE = ("machine-1", "/home/us/desk.db")
SEEN = Witness("a" * 32, *HERE, {"BF": (15, "f15"), "global": (2, "g2")})
OWN: dict[str, Tip] = {"BF": (15, "f15"), "global": (2, "g2")}


def test_a_database_that_its_witness_knows_goes_on() -> None:
    assert renewal(OWN, SEEN, HERE) is None


def test_a_database_ahead_of_its_witness_goes_on() -> None:
    own = OWN | {"BF": (18, "f18"), "BF/private": (1, "p1")}

    assert renewal(own, SEEN, HERE) is None
    assert renewal(own, SEEN, HERE, hash_at=lambda _, seq: f"f{seq}") is None


def test_a_database_that_was_moved_goes_on() -> None:
    assert renewal(OWN, SEEN, ("machine-1", "/elsewhere.db"), still_there=False) is None


@pytest.mark.parametrize(
    ("own", "here", "reason", "retired"),
    [
        (OWN | {"BF": (10, "f10")}, HERE, "restored", {"BF": 15, "global": 2}),
        ({}, HERE, "restored", {"BF": 15, "global": 2}),
        (OWN, ("machine-2", HERE[1]), "other_machine", {"BF": 15, "global": 2}),
        (OWN | {"BF": (18, "x")}, ("machine-1", "/c.db"), "copied", {"BF": 18, "global": 2}),
        (OWN | {"BF": (15, "x15")}, HERE, "other_history", {"BF": 15, "global": 2}),
        (OWN | {"BF": (18, "x18")}, HERE, "other_history", {"BF": 18, "global": 2}),
    ],
)
def test_a_copy_or_an_old_backup_gets_a_new_name(
    own: Mapping[str, Tip], here: tuple[str, str], reason: str, retired: dict[str, int]
) -> None:
    decided = renewal(own, SEEN, here, still_there=True, hash_at=lambda _, seq: f"x{seq}")

    assert decided is not None
    assert (decided.reason, decided.retired) == (reason, retired)


def test_a_scope_that_only_the_witness_knows_counts() -> None:
    lost = Witness("a" * 32, *HERE, {"BF": (1, "f1")})

    assert renewal({}, lost, HERE) == Renewal("restored", {"BF": 1})
    assert renewal({"NE": (1, "n1")}, lost, HERE) == Renewal("restored", {"BF": 1, "NE": 1})


@pytest.mark.parametrize("own", [OWN, {}])
def test_a_database_without_witness_gets_a_new_name(own: Mapping[str, Tip]) -> None:
    assert renewal(own, None, HERE) == Renewal(
        "witness_missing", {scope: tip[0] for scope, tip in own.items()}
    )


def test_a_witness_survives_its_file() -> None:
    fresh = Witness("b" * 32, *HERE, {"BF": (1, "f1")})

    assert witness_from(json.loads(json.dumps(SEEN.to_json()))) == SEEN
    assert witness_from(json.loads(json.dumps(fresh.to_json()))) == fresh


@pytest.mark.parametrize(
    "raw",
    [
        None,
        [],
        {},
        {**SEEN.to_json(), "replica": 5},
        {**SEEN.to_json(), "machine": None},
        {**SEEN.to_json(), "path": []},
        {**SEEN.to_json(), "feeds": []},
        {**SEEN.to_json(), "feeds": {"BF": "x"}},
        {**SEEN.to_json(), "feeds": {"BF": [1]}},
        {**SEEN.to_json(), "feeds": {"BF": [0, "x"]}},
        {**SEEN.to_json(), "feeds": {"BF": ["1", "x"]}},
        {**SEEN.to_json(), "feeds": {"BF": [1, 2]}},
    ],
    ids=repr,
)
def test_a_damaged_witness_is_none(raw: object) -> None:
    assert witness_from(raw) is None
