"""The catalogue keeps the promises that every reader of a declaration relies on."""

from __future__ import annotations

import itertools
import re

import pytest

from app.domain import catalogue
from app.domain.codelists import all_keys, codelist
from app.domain.entities.activity import WITH_PARTICIPANTS
from app.domain.entities.funding_line import FundingLine
from app.domain.entities.initiative import Initiative
from app.domain.entities.initiative_tag import TAG_LISTS
from app.domain.entities.progress_note import FOLLOWED_UP
from app.domain.entity import Entity
from app.domain.fields import KINDS, Code, Link
from app.domain.values import lists_of
from tests.factories import some_values

ENTITIES = catalogue.ENTITIES
FIELDS = [field for entity in ENTITIES for field in entity.fields.values()]

REGISTERS = {
    "initiative": {
        "status": {"status", "status_on"},
        "grant": {"grant_amount", "grant_currency"},
        "policy": {"policy_link", "policy_change"},
        "scaling": {"scaling_mode", "scaling_note"},
        "ownership": {"owned_by", "owned_on"},
        "institution": {"institutionalised_in", "institutionalised_on"},
    },
    "partnership": {
        "agreement": {"agreement_on", "agreement_ref"},
        "amount": {"amount", "currency"},
    },
    "contact": {
        "consent": {
            "consent",
            "consent_on",
            "consent_scope",
            "name",
            "work_email",
            "work_phone",
        }
    },
    "activity": {
        "heads": {
            "women",
            "men",
            "other_or_unknown",
            "young",
            "participants",
            "participants_qualifier",
        }
    },
    "beneficiary_figure": {"count": {"count", "of_which_disability"}},
    "indicator": {"baseline": {"baseline", "baseline_on"}, "target": {"target", "target_on"}},
    "indicator_value": {"value": {"value", "women", "men"}},
    "funding_line": {"money": {"amount", "currency", "usd_rate"}},
    "progress_note": {"follow_up": {"follow_up", "follow_up_on"}},
    "assessment": {"decision": {"assessed_on", "merit", "impact", "decision", "reasons"}},
    "assessment_score": {"score": {"score", "bonus", "remark"}},
    "screening_item": {"risk": {"likelihood", "effect"}},
    "resource": {"file": {"file_name", "file_sha256", "file_size"}},
}
"""Registers of several fields. They are part of the wire format: none ever gains or loses one."""

IDENTITIES = {
    "initiative_tag": ("initiative", "list_code", "tag"),
    "partnership": ("initiative", "organisation", "role"),
    "assessment": ("initiative", "stage"),
    "assessment_score": ("assessment", "criterion"),
    "code_item": ("list_code", "code"),
    "alias": ("record",),
}

PARENTS = {
    "initiative_tag": {"initiative"},
    "location": {"initiative"},
    "partnership": {"initiative"},
    "activity": {"initiative", "programme"},
    "beneficiary_figure": {"initiative"},
    "indicator": {"initiative", "programme"},
    "indicator_value": {"indicator"},
    "funding_line": {"initiative"},
    "progress_note": {"initiative", "activity", "programme"},
    "assessment": {"initiative"},
    "assessment_score": {"assessment"},
    "screening_item": {"initiative"},
    "resource": {"initiative", "activity", "progress_note"},
}


def test_there_are_eighteen_entities_and_two_that_tie_them() -> None:
    assert len(ENTITIES) == 20
    assert len({entity.key for entity in ENTITIES}) == 20
    assert catalogue.entity("initiative") is Initiative


def test_an_unknown_entity_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        catalogue.entity("person")


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.key)
def test_groups_identities_and_parents_never_change(entity: type[Entity]) -> None:
    groups = {
        name: {field.key for field in members}
        for name, members in entity.registers.items()
        if len(members) > 1
    }

    assert groups == REGISTERS.get(entity.key, {})
    assert entity.identity == IDENTITIES.get(entity.key, ())
    assert {link.to for link in entity.parents()} == PARENTS.get(entity.key, set())


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.key)
def test_every_declaration_speaks_to_people(entity: type[Entity]) -> None:
    assert entity.label
    assert entity.plural
    assert entity.help.endswith(".")
    assert entity.__doc__
    for field in entity.fields.values():
        assert field.label, field.key
        assert field.label[0].isupper(), field.key
        assert not field.help or field.help.endswith("."), field.key
        assert field.section in entity.sections, field.key
        assert type(field) in KINDS, field.key
    for section in entity.sections:
        assert any(field.section == section for field in entity.fields.values()), section
    for key in (*entity.title_fields, *entity.identity):
        assert key in entity.fields


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.key)
def test_what_makes_the_uid_is_wanted_and_fixed(entity: type[Entity]) -> None:
    for key in entity.identity:
        assert entity.fields[key].fixed, key
        assert entity.fields[key].required, key


def test_every_code_comes_from_a_list_that_exists() -> None:
    lists = {key for field in FIELDS for key in lists_of(field)}

    assert lists <= set(all_keys())
    assert set(TAG_LISTS) <= set(all_keys())


def test_links_and_children_point_to_entities() -> None:
    known = catalogue.by_key()

    assert {field.to for field in FIELDS if isinstance(field, Link)} <= {*known, ""}
    for entity in ENTITIES:
        for child in entity.children:
            targets = {f.to for f in known[child].fields.values() if isinstance(f, Link)}
            assert entity.key in targets, (entity.key, child)


def test_a_field_is_hidden_only_by_a_value_its_sibling_can_have() -> None:
    for field in FIELDS:
        if field.shown_when:
            other, wanted = field.shown_when
            sibling = field.entity.fields[other]
            assert all(sibling.store(value) == value for value in wanted), field.key
            if isinstance(sibling, Code):
                known = set().union(*(_codes(key) for key in lists_of(sibling)))
                assert set(wanted) <= known, field.key


def test_only_name_address_and_telephone_of_contacts_are_private() -> None:
    private = {(field.entity.key, field.key) for field in FIELDS if field.private}

    assert private == {("contact", key) for key in ("name", "work_email", "work_phone")}


def test_no_group_is_named_like_a_field_outside_it() -> None:
    for entity, field in itertools.product(ENTITIES, FIELDS):
        if field.entity is entity and field.key in entity.registers:
            assert field in entity.registers[field.key], (entity.key, field.key)


def test_keys_are_plain_words_and_sources_cite_rows() -> None:
    for field in FIELDS:
        assert re.fullmatch(r"[a-z][a-z0-9_]*[a-z0-9]", field.key)
        assert not field.source or re.fullmatch(r"00[0-4]-\d\d", field.source), field.key


def test_a_key_that_is_a_word_of_the_language_loses_its_underscore() -> None:
    line = FundingLine({"label": "Pump"})

    assert "label" in FundingLine.fields
    assert FundingLine.label == "Funding line"
    assert line.label_ == "Pump"


def test_kinds_that_count_heads_are_those_of_the_list() -> None:
    flagged = {
        item.code for item in codelist("activity_kinds") if item.extra["has_participants"] == "1"
    }

    assert set(WITH_PARTICIPANTS) == flagged
    assert set(FOLLOWED_UP) <= _codes("note_kinds")


def test_the_same_identity_makes_the_same_uid_and_an_empty_one_none() -> None:
    entity = catalogue.entity("partnership")
    values = some_values("partnership")

    assert entity.identity_uid(values) == entity.identity_uid(dict(values))
    assert entity.identity_uid(values | {"role": "TWIN"}) != entity.identity_uid(values)
    assert entity.identity_uid(values | {"role": None}) is None
    assert Initiative.identity_uid(some_values("initiative")) is None


def test_a_record_gives_python_values_by_attribute() -> None:
    initiative = Initiative({"title": "Water", "grant_amount": "230000.5"})

    assert initiative.title == "Water"
    assert Initiative.title is Initiative.fields["title"]
    assert str(initiative.grant_amount) == "230000.5"
    assert initiative.acronym is None


def test_sets_are_the_fields_of_several_codes() -> None:
    assert [field.key for field in catalogue.entity("activity").sets()] == [
        "countries",
        "joint_agencies",
        "audience",
    ]


def _codes(key: str) -> set[str]:
    return {item.code for item in codelist(key)}
