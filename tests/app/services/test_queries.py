"""What pages and commands ask for: lists, links to choose from, and search that is never stale."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.base.errors import CallError
from app.base.progress import Cancelled
from app.domain.query import Query, Where
from app.services import queries, records, start
from database.engine import Store
from database.unit import write
from tests import originals


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    """Senegal with its two initiatives; nothing is indexed yet."""
    store = originals.training(tmp_path / "sn.db", "SN")
    yield store
    start.close_store(store)


def save(store: Store, entity: str, **values: Any) -> str:  # noqa: ANN401
    return records.save(store, entity, None, values).uid


def found(store: Store, text: str) -> list[str]:
    return [hit.title for hit in queries.search(store, text)]


# Lists


def test_a_list_is_numbers_and_pages_of_cells(office: Store) -> None:
    query = Query("initiative", order=(("code", True),))

    numbers = queries.ids(office, query)
    cells = queries.page(office, "initiative", numbers, ("code", "grant_amount"))

    assert [line[2:] for line in cells] == [("SN-2", "230000"), ("SN-1", "230000")]
    assert queries.count(office, query) == 2
    assert queries.totals(office, query)["grant_amount/USD"] == "460000"


def test_whole_records_come_in_the_order_of_the_query(office: Store) -> None:
    query = Query("location", (Where("role", "=", "PROJECT"),), order=(("name", False),))

    listed = queries.records(office, query)

    assert [record.get("name") for record in listed] == ["Diourbel", "Sédhiou"]
    assert {record.scope for record in listed} == {"SN"}
    assert all(record.get("precise") is True for record in listed)


def test_a_list_narrowed_by_words_knows_what_was_just_saved(office: Store) -> None:
    save(office, "initiative", title="Baobab", status="IDENTIFIED")

    for ask in (queries.ids, queries.records):
        assert len(ask(office, Query("initiative", search="baobab"))) == 1
    assert queries.count(office, Query("initiative", search="baob")) == 1
    assert queries.totals(office, Query("initiative", search="sedhiou")) == {
        "duration_months": "18",
        "grant_amount/USD": "230000",
    }


def test_titles_are_for_links(office: Store) -> None:
    partnership = queries.records(office, Query("partnership"))[0]

    titles = queries.titles(office, [partnership.get("initiative"), partnership.uid])

    assert titles[partnership.get("initiative")].startswith("SN-")
    assert " · " in titles[partnership.uid]


# Search


def test_a_search_finds_what_was_saved_a_moment_ago(office: Store) -> None:
    uid = save(office, "organisation", name="Keur Baobab", type="COOP", base_country="SN")
    assert found(office, "baobab") == ["Keur Baobab"]

    records.delete(office, uid)
    assert found(office, "baobab") == []


def test_a_search_is_limited(office: Store) -> None:
    for number in range(12):
        save(office, "organisation", name=f"Baobab {number}", type="COOP", base_country="SN")

    assert len(queries.search(office, "baobab", limit=5)) == 5
    assert queries.search(office, "baobab", limit=0) == []


@pytest.mark.logs_warnings
def test_a_search_answers_at_once_while_another_program_writes(office: Store) -> None:
    assert found(office, "diourbel")
    save(office, "organisation", name="Baobab", type="COOP", base_country="SN")

    with write(office):  # as an import in another process does
        begun = time.monotonic()
        assert found(office, "diourbel")
        assert found(office, "baobab") == []  # not yet
        assert time.monotonic() - begun < 2

    assert found(office, "baobab") == ["Baobab"]


def test_searches_from_several_threads_do_not_disturb_each_other(office: Store) -> None:
    answers: list[list[str]] = []
    threads = [
        threading.Thread(target=lambda: answers.append(found(office, "diourbel"))) for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(answers) == 6
    assert {tuple(answer) for answer in answers} == {tuple(found(office, "diourbel"))}


class _Watcher:
    def __init__(self, stop_after: int = 1000) -> None:
        self.reports: list[tuple[int, int, str]] = []
        self._left = stop_after

    def report(self, done: int, total: int, step: str) -> None:
        self.reports.append((done, total, step))

    def check(self) -> None:
        if self._left == 0:
            raise Cancelled
        self._left -= 1


def test_the_background_brings_the_whole_index_up_to_date_in_steps(office: Store) -> None:
    watcher = _Watcher()

    done = queries.index(office, watcher)

    assert queries.STEP < done < 2 * queries.STEP
    assert len(watcher.reports) == 2
    assert watcher.reports[-1] == (done, done, "search")
    assert queries.index(office) == 0


def test_what_was_indexed_is_kept_when_the_background_is_stopped(office: Store) -> None:
    everything = _Watcher()
    with pytest.raises(Cancelled):
        queries.index(office, _Watcher(stop_after=1))

    rest = queries.index(office, everything)

    assert 0 < rest < queries.STEP


# Links to choose from


def test_options_are_sorted_by_name(office: Store) -> None:
    titles = [title for _, title in queries.options(office, "organisation", scope="SN")]

    assert titles[0].startswith("Agence régionale")
    assert any(title.startswith("United Nations") for title in titles)  # from the scope of all


def test_options_are_narrowed_by_the_beginning_of_words(office: Store) -> None:
    options = queries.options(office, "organisation", "region dev sedh")
    assert options == []  # only the last word may be a beginning

    options = queries.options(office, "organisation", "regionale sedh")
    assert [title for _, title in options] == ["Agence régionale pour le développement de Sédhiou"]


def test_options_stay_where_a_link_may_point(tmp_path: Path) -> None:
    store = originals.training(tmp_path / "hq.db", "HQ")

    def titles(scope: str) -> set[str]:
        return {title for _, title in queries.options(store, "initiative", scope=scope)}

    assert {title.split("-")[0] for title in titles("SN")} == {"SN"}
    assert titles("SN/private") == titles("SN")
    assert titles("global") == set()
    assert len(titles("")) == 16
    start.close_store(store)


def test_a_link_to_anything_is_chosen_by_its_words(office: Store) -> None:
    assert queries.options(office, "") == []
    assert len(queries.options(office, "", "diourbel")) == 2


def test_options_of_nothing_are_a_wrong_call(office: Store) -> None:
    with pytest.raises(CallError):
        queries.options(office, "nothing")
