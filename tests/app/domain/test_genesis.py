"""The built-in rows are sound, complete, and the same for ever."""

from __future__ import annotations

import hashlib
import json
from collections import Counter

from app.domain import catalogue, genesis
from app.domain.codelists import all_keys, codelist
from app.domain.entities.code_item import CodeItem
from app.domain.fields import Link
from app.domain.rules import check

ROWS = list(genesis.rows())

UIDS = "889325692e458876c4280c129c94961311313f957e9d484dcc1c6f2aef7104d9"
"""Hash of all uids. Frozen with format 1: a code, round or programme that comes later is no new
row here but a change that headquarters makes in the global scope (rulings 45)."""


def test_there_are_rows_of_five_entities() -> None:
    count = Counter(entity for entity, _, _ in ROWS)

    assert count == {
        "code_item": sum(len(codelist(key)) for key in all_keys()),
        "programme": 7 + 6,
        "indicator": 13,
        "organisation": 12,
        "participation": 9 + 10 + 11 + 8 + 3,
    }
    assert len(genesis.by_uid()) == len(ROWS)


def test_every_value_is_in_its_stored_form() -> None:
    for entity, uid, values in ROWS:
        fields = catalogue.entity(entity).fields
        for key, value in values.items():
            assert fields[key].store(value) == value, (entity, uid, key)


def test_no_row_breaks_a_rule() -> None:
    problems = [
        (entity, problem)
        for entity, _, values in ROWS
        for problem in check(entity, values)
        if (entity, problem.field) != ("organisation", "base_country")
    ]

    assert problems == []


def test_links_point_to_rows_that_came_before() -> None:
    seen: set[str] = set()
    for entity, uid, values in ROWS:
        for field in catalogue.entity(entity).fields.values():
            if isinstance(field, Link) and values.get(field.key):
                assert values[field.key] in seen, (entity, values)
        seen.add(uid)


def test_uids_never_change() -> None:
    """Changes, gates and tombstones of every office name these uids: they are wire format."""
    named = sorted(f"{entity} {uid}" for entity, uid, _ in ROWS)

    assert genesis.programme_uid("JMDI-P2") == "fce1a703-55d1-525e-8c92-b282ee6e4ebf"
    assert hashlib.sha256("\n".join(named).encode()).hexdigest() == UIDS


def test_a_code_has_the_uid_of_its_list_and_code() -> None:
    uid = CodeItem.identity_uid({"list_code": "sdg", "code": "SDG08"})

    assert uid == genesis.code_item_uid("sdg", "SDG08")
    entity, values = genesis.by_uid()[uid]
    assert entity == "code_item"
    assert values["label_fr"] == codelist("sdg").label("SDG08", "fr")
    assert values["active"] is True


def test_further_columns_travel_as_json() -> None:
    uid = CodeItem.identity_uid({"list_code": "countries", "code": "CR"})
    assert uid is not None

    extra = json.loads(genesis.by_uid()[uid][1]["extra"])

    assert extra["region"] == "LAC"
    assert extra["currency"] == "CRC"


def test_rounds_belong_to_their_programme() -> None:
    _, values = genesis.by_uid()[genesis.programme_uid("JMDI-P2")]

    assert values["parent"] == genesis.programme_uid("JMDI")
    assert values["kind"] == "phase"
    assert values["slots_per_country"] == 2
    assert values["starts_on"] == "2012-12"
    assert values["criteria"] == ["C1", "C2", "C3", "C4", "C5", "C6", "C7"]
    assert genesis.by_uid()[genesis.programme_uid("JMDI")][1]["donors"] == ["EC", "SDC"]


def test_agencies_are_organisations_and_indicators_have_their_unit() -> None:
    _, iom = genesis.by_uid()[genesis.organisation_uid("IOM")]
    _, pulse = genesis.by_uid()[genesis.indicator_uid("PULSE-1")]

    assert (iom["type"], iom["acronym"], iom["base_country"]) == ("UNAG", "IOM", "CH")
    assert pulse == {"standard": "PULSE-1", "unit": "score_1_5", "roll_up": "mean"}


def test_madagascar_took_part_in_the_pilots() -> None:
    uid = genesis.participation_uid("MG", "MMICD-PI")

    assert genesis.by_uid()[uid] == ("participation", {"country": "MG", "round": "MMICD-PI"})
