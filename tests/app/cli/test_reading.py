"""Lists and single records on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain import catalogue
from app.domain.training import initiative_uid
from tests.app.cli.conftest import Ask

CR_1 = initiative_uid("CR-1")


def codes(said: dict[str, list[dict[str, str]]]) -> list[str]:
    return [record["code"] for record in said["records"]]


def test_a_record_has_all_fields_of_its_entity(cr: Path, ask: Ask) -> None:
    record = ask("list", cr, "initiative").data["records"][0]

    own = {"uid", "entity", "scope", "owner", "_conflicts"}
    assert set(record) == set(catalogue.entity("initiative").fields) | own
    assert record["grant_amount"] == "230000.00"
    assert record["duration_months"] == 22
    assert record["round"] == "JMDI-P2"
    assert record["summary"] is None
    assert record["result_codes"] == []
    assert (record["scope"], record["owner"], record["_conflicts"]) == ("CR", "CR", [])


def test_no_field_is_called_like_what_every_record_has() -> None:
    own = {"uid", "entity", "scope", "owner", "_conflicts", "_deleted"}

    for entity in catalogue.ENTITIES:
        assert not own & set(entity.fields), entity.key


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (["code=CR-2"], ["CR-2"]),
        (["duration_months=22"], ["CR-1"]),
        (["grant_amount=162000.00"], ["CR-2"]),
        (["status=ONGOING", "grant_currency=USD"], ["CR-1", "CR-2"]),
        (["status=COMPLETED"], []),
        (["summary="], ["CR-1", "CR-2"]),
        (["scope=CR", f"uid={CR_1}"], ["CR-1"]),
    ],
)
def test_conditions_narrow_a_list(
    where: list[str], expected: list[str], cr: Path, ask: Ask
) -> None:
    words = [word for condition in where for word in ("--where", condition)]

    assert codes(ask("list", cr, "initiative", *words).data) == expected


def test_yes_and_no_are_conditions(hq: Path, ask: Ask) -> None:
    vague = ask("list", hq, "location", "--where", "precise=false").data["records"]
    exact = ask("list", hq, "location", "--where", "precise=true").data["records"]

    assert len(vague) + len(exact) == 22
    assert {record["precise"] for record in vague} == {False}


def test_a_set_is_asked_for_one_of_its_codes(
    cr: Path, ask: Ask, lines: Callable[..., Path]
) -> None:
    told = {"kind": "NEED", "noted_on": "2013-01-01", "title": "T", "text": "T", "initiative": CR_1}
    note = {"entity": "progress_note", "set": told | {"audience": ["COOP", "MUNI"]}}
    ask("apply", cr, lines(note))

    found = ask("list", cr, "progress_note", "--where", "audience=MUNI").data["records"]

    assert [record["audience"] for record in found] == [["COOP", "MUNI"]]
    assert ask("list", cr, "progress_note", "--where", "audience=PROV").data["records"] == []


@pytest.mark.parametrize(
    ("words", "expected"), [("leon cortes", ["CR-2"]), ("d'upala", ["CR-1"]), ("figuig", [])]
)
def test_search_reads_over_accents_and_apostrophes(
    words: str, expected: list[str], cr: Path, ask: Ask
) -> None:
    assert codes(ask("list", cr, "initiative", "--search", words).data) == expected


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("elephant",), "unknown_entity"),
        (("initiative", "--where", "elephant=1"), "unknown_field"),
        (("initiative", "--where", "duration_months"), "wrong_where"),
        (("initiative", "--where", "duration_months=long"), "wrong_value"),
    ],
)
def test_what_does_not_exist_cannot_be_listed(
    words: tuple[str, ...], error: str, cr: Path, ask: Ask
) -> None:
    said = ask("list", cr, *words)

    assert (said.code, said.error) == (2, error)


def test_a_record_comes_with_what_belongs_to_it(cr: Path, ask: Ask) -> None:
    said = ask("show", cr, CR_1)

    assert said.data["record"]["code"] == "CR-1"
    assert {kid["name"] for kid in said.data["children"]["location"]} == {"Upala"}
    assert said.data["history"] is None


def test_the_history_has_every_value_that_was_written(
    cr: Path, ask: Ask, lines: Callable[..., Path]
) -> None:
    for text in ("first", "second"):
        ask("apply", cr, lines({"entity": "initiative", "uid": CR_1, "set": {"summary": text}}))

    history = ask("show", cr, CR_1, "--history").data["history"]

    written = [line for line in history if "summary" in line["values"]]
    assert [line["values"]["summary"] for line in written] == ["second", "first"]
    assert [line["shown"] for line in written] == [True, False]
    assert {line["office"] for line in history} == {"CR"}
    assert {"grant_amount": "230000.00", "grant_currency": "USD"} in [
        line["values"] for line in history
    ]


def test_a_record_that_is_not_here_is_refused(cr: Path, ask: Ask) -> None:
    said = ask("show", cr, initiative_uid("XX-9"))

    assert (said.code, said.error) == (1, "record_gone")


def test_people_read_aligned_columns_in_their_language(cr: Path, say: Ask) -> None:
    said = say("list", cr, "initiative", "--lang", "en")

    head, rule, first, *_ = said.out.splitlines()
    assert head.split()[:2] == ["Code", "Title"]
    assert set(rule) == {"-", " "}
    assert first.index("Canton") == head.index("Title")
    assert "230,000.00" in first
    assert first.endswith(CR_1)


def test_people_read_links_by_name(cr: Path, say: Ask) -> None:
    said = say("show", cr, CR_1, "--history", "--lang", "en")

    assert said.out.startswith("CR-1 Canton d’Upala")
    assert "Municipalité d’Upala" in said.out
    assert "230,000.00" in said.out
