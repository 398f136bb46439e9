"""Conflicts and review items on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.domain.training import initiative_uid
from app.services import exchange, records, start
from database.engine import Store
from tests.app.cli.conftest import Ask
from tests.originals import Original

CR_1 = initiative_uid("CR-1")


def exchanged(cr: Store, hq: Store, folder: Path) -> None:
    """Send a package from the office to headquarters."""
    [result] = exchange.take(hq, [exchange.export(cr, "HQ", folder).path])
    assert result.verdict == "merged"


@pytest.fixture(scope="session")
def original_dispute(
    make: Callable[[str], Store], tmp_path_factory: pytest.TempPathFactory
) -> Original:
    """Return a headquarters' database where office and headquarters wrote different things."""
    cr, hq = make("CR"), make("HQ")
    for store, word, months in ((cr, "office", 20), (hq, "headquarters", 18)):
        values: dict[str, Any] = {"summary": f"By the {word}", "duration_months": months}
        money = {"grant_amount": f"{months}0000", "grant_currency": "USD"}
        records.save(store, "initiative", CR_1, values | money)
    exchanged(cr, hq, tmp_path_factory.mktemp("packages"))
    start.close_store(cr)
    return Original(hq)


@pytest.fixture
def disputed(original_dispute: Original, tmp_path: Path) -> Path:
    """Return a headquarters' database with three conflicts about CR-1."""
    return original_dispute.copy(tmp_path)


def by_field(said: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {conflict["field"]: conflict for conflict in said["conflicts"]}


def test_every_alternative_says_who_wrote_it(disputed: Path, ask: Ask) -> None:
    found = by_field(ask("conflicts", disputed).data)

    assert set(found) == {"summary", "duration_months", "grant_amount"}
    summary = found["summary"]
    assert (summary["uid"], summary["entity"]) == (CR_1, "initiative")
    assert [alternative["n"] for alternative in summary["alternatives"]] == [1, 2]
    assert {a["office"]: a["value"] for a in summary["alternatives"]} == {
        "CR": "By the office",
        "HQ": "By the headquarters",
    }
    assert all(a["by"] and a["at"].endswith("Z") for a in summary["alternatives"])


def test_fields_that_belong_together_are_one_conflict(disputed: Path, ask: Ask) -> None:
    money = by_field(ask("conflicts", disputed).data)["grant_amount"]

    assert money["fields"] == ["grant_amount", "grant_currency"]
    assert [a["value"] for a in money["alternatives"]] == [
        {"grant_amount": "180000.00", "grant_currency": "USD"},
        {"grant_amount": "200000.00", "grant_currency": "USD"},
    ]


def test_a_record_names_its_fields_in_conflict(disputed: Path, ask: Ask) -> None:
    record = ask("show", disputed, CR_1).data["record"]

    fields = {"summary", "duration_months", "grant_amount", "grant_currency"}
    assert set(record["_conflicts"]) == fields


def test_taking_an_alternative_settles_it_and_keeps_the_other_in_the_history(
    disputed: Path, ask: Ask
) -> None:
    said = ask("resolve", disputed, CR_1, "summary", "--take", "2", "--reason", "By telephone")

    assert said.code == 0
    assert "summary" not in by_field(ask("conflicts", disputed).data)
    shown = ask("show", disputed, CR_1, "--history").data
    assert shown["record"]["summary"] == said.data["resolved"]["value"] == "By the office"
    written = [line for line in shown["history"] if "summary" in line["values"]]
    assert {line["values"]["summary"] for line in written} == {
        "By the office",
        "By the headquarters",
    }
    assert (written[0]["decision"], written[0]["reason"]) == (True, "By telephone")


@pytest.mark.parametrize(
    ("field", "word", "value"),
    [
        ("summary", '"In quotes"', '"In quotes"'),
        ("summary", "", None),
        ("duration_months", "19", 19),
        ("duration_months", "19 months", 19),
        ("grant_amount", "190000.5", "190000.50"),
        ("grant_amount", "190,000.50", "190000.50"),
        ("grant_currency", "EUR", "EUR"),
    ],
)
def test_a_new_value_is_read_by_the_kind_of_its_field(
    field: str, word: str, value: object, disputed: Path, ask: Ask
) -> None:
    said = ask("resolve", disputed, CR_1, field, "--value", word)

    assert said.code == 0, said.err
    assert ask("show", disputed, CR_1).data["record"][field] == value


def test_a_value_that_does_not_fit_decides_nothing(disputed: Path, ask: Ask) -> None:
    before = ask("conflicts", disputed).data

    said = ask("resolve", disputed, CR_1, "duration_months", "--value", "long")

    assert (said.code, said.error) == (1, "record_refused")
    assert said.data["error"]["problems"][0]["field"] == "duration_months"
    assert ask("conflicts", disputed).data == before


@pytest.mark.parametrize(
    ("words", "code", "error"),
    [
        ((CR_1, "summary", "--take", "3"), 2, "no_such_alternative"),
        ((CR_1, "summary", "--take", "0"), 2, "no_such_alternative"),
        ((CR_1, "acronym", "--take", "1"), 2, "no_conflict"),
        ((CR_1, "elephant", "--take", "1"), 2, "unknown_field"),
        ((CR_1, "elephant", "--value", "1"), 2, "unknown_field"),
        ((initiative_uid("XX-1"), "summary", "--take", "1"), 1, "record_gone"),
        ((initiative_uid("XX-1"), "summary", "--value", "1"), 1, "record_gone"),
    ],
)
def test_what_is_not_in_conflict_cannot_be_decided(
    words: tuple[str, ...], code: int, error: str, disputed: Path, ask: Ask
) -> None:
    said = ask("resolve", disputed, *words)

    assert (said.code, said.error) == (code, error)


@pytest.fixture(scope="session")
def original_deletion(
    make: Callable[[str], Store], tmp_path_factory: pytest.TempPathFactory
) -> Original:
    """Return a headquarters' database that edited what the office deleted meanwhile."""
    cr, hq, folder = make("CR"), make("HQ"), tmp_path_factory.mktemp("packages")
    exchanged(cr, hq, folder)
    exchange.take(cr, [exchange.export(hq, "CR", folder).path])
    records.delete(cr, CR_1)
    records.save(hq, "initiative", CR_1, {"summary": "Still needed"})
    exchanged(cr, hq, folder)
    start.close_store(cr)
    return Original(hq)


@pytest.fixture
def deleted(original_deletion: Original, tmp_path: Path) -> Path:
    """Return a headquarters' database where CR-1 was deleted by the office, edited here."""
    return original_deletion.copy(tmp_path)


def test_deleted_here_and_edited_there_waits_for_a_person(deleted: Path, ask: Ask) -> None:
    reviews = ask("conflicts", deleted).data["reviews"]

    [item] = [item for item in reviews if item["uid"] == CR_1]
    assert (item["kind"], item["entity"]) == ("delete_against_edit", "initiative")
    assert item["message"].startswith("Deleted by CR")
    assert ask("show", deleted, CR_1).data["record"]["summary"] == "Still needed"


@pytest.mark.parametrize(("choice", "alive"), [("--keep", True), ("--delete", False)])
def test_a_review_item_is_settled_for_good(
    choice: str, alive: bool, deleted: Path, ask: Ask
) -> None:
    reviews = ask("conflicts", deleted).data["reviews"]
    item = next(item for item in reviews if item["uid"] == CR_1)

    said = ask("review", deleted, item["id"], choice)

    assert said.code == 0
    left = [i["id"] for i in ask("conflicts", deleted).data["reviews"]]
    assert item["id"] not in left
    listed = ask("list", deleted, "initiative", "--where", "code=CR-1").data["records"]
    assert bool(listed) is alive


def test_a_review_item_that_was_looked_at_is_gone(deleted: Path, ask: Ask) -> None:
    items = ask("conflicts", deleted).data["reviews"]

    for item in items:
        ask("review", deleted, item["id"], "--done")

    assert items
    assert ask("conflicts", deleted).data["reviews"] == []


def test_an_unknown_review_item_is_a_wrong_call(cr: Path, ask: Ask) -> None:
    said = ask("review", cr, "nothing", "--done")

    assert (said.code, said.error) == (2, "no_such_review")


def test_people_read_the_alternatives_side_by_side(disputed: Path, say: Ask) -> None:
    said = say("conflicts", disputed, "--lang", "en")

    assert "CR-1 Canton d’Upala" in said.out
    assert "1. 180,000.00 · US dollar" in said.out or "1. 180,000.00" in said.out
    assert "3 conflicts" in said.out


def test_a_wrong_clock_is_marked_and_cleared(disputed: Path, ask: Ask) -> None:
    feeds = ask("status", disputed).data["feeds"]
    (feed,) = [f["feed"] for f in feeds if f["office"] == "CR"]
    first = by_field(ask("conflicts", disputed).data)["summary"]["alternatives"][0]["office"]

    marked = ask("suspect", disputed, feed if first == "CR" else hq_feed(feeds))
    shown = by_field(ask("conflicts", disputed).data)["summary"]["alternatives"][0]["office"]

    assert (marked.code, marked.data["suspect"], marked.data["records"]) == (0, True, 1)
    assert {first, shown} == {"CR", "HQ"}
    again = ask("suspect", disputed, marked.data["replica"][:12], "--clear")
    assert (again.data["suspect"], again.data["records"]) == (False, 1)
    back = by_field(ask("conflicts", disputed).data)["summary"]["alternatives"][0]["office"]
    assert back == first
    assert ask("check", disputed, "--deep").data["ok"]


def hq_feed(feeds: list[dict[str, Any]]) -> str:
    return next(str(f["feed"]) for f in feeds if f["office"] == "HQ")


def test_a_laptop_that_is_not_there_cannot_be_marked(disputed: Path, ask: Ask) -> None:
    said = ask("suspect", disputed, "ffffffffffff")

    assert (said.code, said.error) == (2, "unknown_feed")
