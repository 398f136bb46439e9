"""Lists of records: order, conditions, pages, sums and titles, on real databases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.base.errors import CallError
from app.base.text import set_language
from app.services import records, start
from database import labels, queries
from database.bulk import CHUNK
from database.conditions import Where
from database.engine import Store
from database.models import record
from database.queries import Query
from database.sort_key import sort_key
from database.unit import Unit, read, write


@pytest.fixture(scope="module")
def hq(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The sixteen initiatives at headquarters; only read."""
    path = tmp_path_factory.mktemp("queries") / "hq.db"
    store = start.create(path, office="HQ", role="hq", training=True)
    yield store
    start.close_store(store)


@pytest.fixture(scope="module")
def hq_unit(hq: Store) -> Iterator[Unit]:
    with read(hq) as unit:
        yield unit


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    """An empty office of Costa Rica, to be filled by a test."""
    store = start.create(tmp_path / "cr.db", office="CR", role="field")
    yield store
    start.close_store(store)


def save(store: Store, entity: str, **values: Any) -> str:  # noqa: ANN401
    return records.save(store, entity, None, values).uid


def column(unit: Unit, query: Query, field: str) -> list[Any]:
    numbers = queries.ids(unit, query)
    return [cell for _, _, cell in queries.page(unit, query.entity, numbers, (field,))]


def codes(unit: Unit, *where: Where, order: str = "code") -> list[Any]:
    return column(unit, Query("initiative", where, order=((order, False),)), "code")


def listed(store: Store, entity: str, order: str, shown: str, *, down: bool = False) -> list[Any]:
    with read(store) as unit:
        return column(unit, Query(entity, order=((order, down),)), shown)


# Order


def test_amounts_sort_by_size_not_by_their_digits(hq_unit: Unit) -> None:
    by_money = codes(hq_unit, order="grant_amount")

    assert by_money[:2] == ["TN-2", "CR-2"]  # 46,000 before 162,000
    assert by_money[-1] == "PH-1"


def test_code_10_follows_code_2(office: Store) -> None:
    for code in ("CR-10", "CR-2", "CR-1"):
        save(office, "initiative", title="Water", status="IDENTIFIED", code=code)

    assert listed(office, "initiative", "code", "code") == ["CR-1", "CR-2", "CR-10"]


def test_case_accents_and_quotation_marks_do_not_sort(office: Store) -> None:
    for name in ("zoo", "Éco", "« eau »", "Ecole", "ecart"):
        save(office, "organisation", name=name, type="MUNI", base_country="CR")
    with read(office) as unit:
        where = (Where("scope", "=", "CR"),)
        names = column(unit, Query("organisation", where, order=(("name", False),)), "name")

    assert names == ["« eau »", "ecart", "Éco", "Ecole", "zoo"]


def test_what_is_empty_comes_last_in_both_directions(office: Store) -> None:
    for title, place in (("b", "Upala"), ("a", None), ("c", "Liberia")):
        save(office, "activity", title=title, kind="TASK", status="PLANNED", place=place,
             initiative=_an_initiative(office))  # fmt: skip

    assert listed(office, "activity", "place", "title") == ["c", "b", "a"]
    assert listed(office, "activity", "place", "title", down=True) == ["b", "c", "a"]


def _an_initiative(store: Store) -> str:
    return save(store, "initiative", title="Water", status="IDENTIFIED")


def test_statuses_sort_in_the_order_of_their_life(office: Store) -> None:
    for status in ("ONGOING", "IDENTIFIED", "APPROVED"):
        save(office, "initiative", title=status, status=status)

    shown = listed(office, "initiative", "status", "title")

    assert shown == ["IDENTIFIED", "APPROVED", "ONGOING"]  # not by the alphabet


def test_links_sort_by_what_they_point_to(hq_unit: Unit) -> None:
    query = Query("partnership", order=(("organisation", False),))

    uids = column(hq_unit, query, "organisation")

    titles = labels.titles(hq_unit, uids)
    names = [sort_key(titles[uid]) or "" for uid in uids]
    assert names == sorted(names)
    assert titles[uids[0]].startswith("Agence pour le développement")


def test_the_second_order_decides_where_the_first_is_equal(hq_unit: Unit) -> None:
    query = Query("initiative", order=(("grant_amount", True), ("code", True)))

    assert column(hq_unit, query, "code")[:4] == ["PH-1", "TN-1", "SV-2", "SV-1"]


@pytest.mark.parametrize(
    ("before", "after"),
    [("CR-2", "CR-10"), ("Éa", "eb"), ("ёж", "жук"), ("٢", "10"), ("d’Upala", "d'Upalb")],
)
def test_one_text_sorts_before_another(before: str, after: str) -> None:
    assert (sort_key(before) or "") < (sort_key(after) or "")


# Conditions


@pytest.mark.parametrize(
    ("where", "found"),
    [
        (Where("scope", "=", "EC"), ["EC-1", "EC-2"]),
        (Where("code", "in", ["CR-1", "TN-2", "XX-9"]), ["CR-1", "TN-2"]),
        (Where("grant_amount", ">=", "250000.00"), ["PH-1"]),
        (Where("grant_amount", "=", "250000.00"), ["PH-1"]),
        (Where("grant_amount", "<=", 162000), ["CR-2", "TN-2"]),
        (Where("duration_months", "=", "22"), ["CR-1"]),
        (Where("part_of", "filled"), ["SN-1"]),
        (Where("acronym", "!=", "SUMMID"), 15),
        (Where("acronym", "!=", None), ["NP-1", "PH-2"]),
        (Where("acronym", "in", ["SRIL", None]), 15),
        (Where("start_on", "empty"), 16),
        (Where("round", "in", []), []),
        (Where("uid", "tagged", ("crosscutting", ("YOUTH",))), ["CR-1", "SV-1"]),
        (Where("uid", "tagged", ("crosscutting", ("YOUTH", "GENDER"))), 5),
        (Where("uid", "tagged", ("sdg", ("YOUTH",))), []),
        (Where("uid", "tagged", ("sdg", ("",))), 16),
        (Where("uid", "tagged", ("crosscutting", ("", "YOUTH"))), 10),
    ],
    ids=str,
)
def test_a_condition_finds(hq_unit: Unit, where: Where, found: list[str] | int) -> None:
    listed_codes = codes(hq_unit, where)

    assert listed_codes == found if isinstance(found, list) else len(listed_codes) == found
    assert queries.count(hq_unit, Query("initiative", (where,))) == len(listed_codes)


@pytest.mark.parametrize(
    ("where", "found"),
    [
        (Where("networks", "has", "UCLG"), ["a", "b"]),
        (Where("networks", "has", ["MAYORS", "UCLG"]), ["a", "b", "c"]),
        (Where("networks", "=", ["UCLG"]), ["b"]),
        (Where("networks", "=", "UCLG"), ["a", "b"]),
        (Where("networks", "has", "UCL"), []),
        (Where("networks", "empty"), ["d"]),
    ],
    ids=str,
)
def test_a_set_is_asked_for_its_elements(
    network_office: Store, where: Where, found: list[str]
) -> None:
    with read(network_office) as unit:
        mine = (where, Where("scope", "=", "CR"))
        assert sorted(column(unit, Query("organisation", mine), "name")) == found


@pytest.fixture(scope="module")
def network_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("networks") / "cr.db"
    store = start.create(path, office="CR", role="field")
    every: dict[str, list[str] | None] = {
        "a": ["MAYORS", "UCLG"],
        "b": ["UCLG"],
        "c": ["MAYORS"],
        "d": None,
    }
    for name, networks in every.items():
        save(store, "organisation", name=name, type="MUNI", base_country="CR", networks=networks)
    yield store
    start.close_store(store)


def test_a_date_of_which_only_the_year_is_known_counts_as_its_first_day(office: Store) -> None:
    for title, day in (("year", "2012"), ("month", "2012-12"), ("day", "2012-12-31")):
        save(office, "initiative", title=title, status="IDENTIFIED", start_on=day)

    def found(operator: str, bound: str) -> list[Any]:
        with read(office) as unit:
            where = (Where("start_on", operator, bound),)
            return column(unit, Query("initiative", where), "title")

    assert found(">=", "2012-01-01") == ["year", "month", "day"]
    assert found(">=", "2012-02") == ["month", "day"]
    assert found("<=", "2012") == ["year", "month", "day"]
    assert found("<=", "2012-12-30") == ["year", "month"]


def test_yes_no_is_asked_as_people_and_programs_say_it(hq_unit: Unit) -> None:
    def found(value: object) -> int:
        return queries.count(hq_unit, Query("location", (Where("precise", "=", value),)))

    assert found(True) == found("true") == found("yes") == 18
    assert found(False) == found("0") == 4


def test_a_condition_may_name_more_values_than_a_statement_may_bind(hq_unit: Unit) -> None:
    many = [f"XX-{number}" for number in range(40_000)]
    where = Where("code", "in", [*many, "CR-1", "PH-2"])

    assert codes(hq_unit, where) == ["CR-1", "PH-2"]
    assert queries.count(hq_unit, Query("initiative", (where,))) == 2
    assert queries.totals(hq_unit, Query("initiative", (where,)))["grant_amount/USD"] == "460000"


@pytest.mark.parametrize(
    ("entity", "where", "code"),
    [
        ("nothing", (), "unknown_entity"),
        ("initiative", (Where("nothing", "=", 1),), "unknown_field"),
        ("initiative", (Where("title", "like", 1),), "unknown_operator"),
        ("initiative", (Where("title", "has", "x"),), "not_a_set"),
        ("initiative", (Where("duration_months", "=", "long"),), "wrong_value"),
        ("initiative", (Where("grant_amount", ">=", "NaN"),), "wrong_value"),
        ("location", (Where("precise", "=", "perhaps"),), "wrong_value"),
    ],
)
def test_a_call_that_makes_no_sense_is_refused(
    hq_unit: Unit, entity: str, where: tuple[Where, ...], code: str
) -> None:
    with pytest.raises(CallError) as refused:
        queries.ids(hq_unit, Query(entity, where))

    assert refused.value.code == code


def test_deleted_records_are_listed_only_when_asked_for(office: Store) -> None:
    uid = save(office, "initiative", title="Gone", status="IDENTIFIED")
    records.delete(office, uid)

    with read(office) as unit:
        assert queries.ids(unit, Query("initiative")) == []
        every = Query("initiative", include_deleted=True)
        assert column(unit, every, "title") == ["Gone"]


# Pages


def test_a_page_keeps_the_order_of_its_numbers(hq_unit: Unit) -> None:
    numbers = queries.ids(hq_unit, Query("code_item"))
    backwards = numbers[::-1] + numbers  # more than one statement may bind

    cells = queries.page(hq_unit, "code_item", backwards, ("code", "list_code"))

    assert len(backwards) > CHUNK
    assert cells[0] == cells[-1]
    assert cells[: len(numbers)] == cells[len(numbers) :][::-1]


def test_a_row_that_is_gone_leaves_its_place_empty(hq_unit: Unit) -> None:
    first, second = queries.ids(hq_unit, Query("initiative"))[:2]

    cells = queries.page(hq_unit, "initiative", (first, 999_999, second), ("code", "title"))

    assert [line[2] for line in cells] == ["CR-1", None, "CR-2"]
    assert cells[1] == ("", 0, None, None)


def test_cells_are_stored_values(office: Store) -> None:
    home = _an_initiative(office)
    save(office, "location", initiative=home, role="PROJECT", country="CR", admin_level="CITY",
         name="Upala", precise=False)  # fmt: skip
    save(office, "organisation", name="a", type="MUNI", base_country="CR", networks=["UCLG"])

    assert listed(office, "location", "name", "precise") == [False]
    with read(office) as unit:
        mine = Query("organisation", (Where("scope", "=", "CR"),))
        numbers = queries.ids(unit, mine)
        assert queries.page(unit, "organisation", numbers, ("networks", "scope", "owner"))[0][
            2:
        ] == (["UCLG"], "CR", "CR")


def test_a_page_tells_how_many_conflicts_wait(office: Store) -> None:
    uid = _an_initiative(office)
    with write(office) as unit:
        unit.connection.execute(record.update().where(record.c.uid == uid).values(conflicts=2))
        unit.commit()

    with read(office) as unit:
        numbers = queries.ids(unit, Query("initiative"))
        assert queries.page(unit, "initiative", numbers, ()) == [(uid, 2)]


# Sums


def test_sums_of_the_sixteen(hq_unit: Unit) -> None:
    sums = queries.totals(hq_unit, Query("initiative"))

    assert sums == {"duration_months": "326", "grant_amount/USD": "3448000"}


def test_money_adds_up_exactly_and_by_currency(office: Store) -> None:
    home = _an_initiative(office)
    for amount, currency in (("0.1", "USD"), ("0.2", "USD"), ("900000000000.55", "XOF")):
        line = {"initiative": home, "kind": "BUDGET", "source": "PROG", "currency": currency}
        records.save(office, "funding_line", None, {**line, "amount": amount})

    with read(office) as unit:
        sums = queries.totals(unit, Query("funding_line"))

    assert sums == {"amount/USD": "0.3", "amount/XOF": "900000000000.55"}


def test_no_data_is_not_zero(office: Store) -> None:
    _an_initiative(office)

    with read(office) as unit:
        assert queries.totals(unit, Query("initiative")) == {}


def test_years_and_degrees_do_not_add_up(office: Store) -> None:
    save(office, "organisation", name="a", type="MUNI", base_country="CR", local_mgi_year=2021)

    with read(office) as unit:
        assert queries.totals(unit, Query("organisation")) == {}


def test_records_are_counted_by_the_values_they_share(hq_unit: Unit) -> None:
    partners = queries.counts(hq_unit, Query("partnership"), ("role",))
    in_italy = Query("location", (Where("country", "=", "IT"),))

    assert partners == {("LEAD",): 16, ("IMPL",): 1, ("TWIN",): 2}
    assert queries.counts(hq_unit, in_italy, ("scope", "role")) == {
        ("SN", "DEST"): 1,
        ("TN", "DEST"): 1,
    }


# Titles


def title_of(unit: Unit, entity: str, *where: Where) -> str:
    number = queries.ids(unit, Query(entity, where))[0]
    uid = queries.page(unit, entity, [number], ())[0][0]
    return labels.titles(unit, [uid])[uid]


@pytest.mark.parametrize(
    ("entity", "where", "title"),
    [
        ("initiative", Where("code", "=", "CR-1"), "CR-1 Canton d’Upala: La migration comme "),
        (
            "organisation",
            Where("agency", "=", "IOM"),
            "International Organization for Migration (I",
        ),
        ("partnership", Where("role", "=", "IMPL"), "Association Migration & Développement · Mise"),
        ("location", Where("name", "=", "Sédhiou"), "Sédhiou · Sénégal"),
        ("initiative_tag", Where("tag", "=", "GENDER"), "Femmes et égalité"),
        ("code_item", Where("code", "=", "TR"), "Türkiye"),
        ("programme", Where("code", "=", "SEED-R1"), "Amorçage, 1er tour"),
        ("participation", Where("round", "=", "JMDI-P2"), "Costa Rica · ICMD, phase 2"),
        ("indicator", Where("standard", "=", "STD-PLAN"), "Plans ou politiques"),
    ],
)
def test_a_record_is_called(hq_unit: Unit, entity: str, where: Where, title: str) -> None:
    set_language("fr")

    assert title_of(hq_unit, entity, where).startswith(title)


def test_titles_follow_the_language(hq_unit: Unit) -> None:
    set_language("ar")

    assert title_of(hq_unit, "code_item", Where("code", "=", "TR")) == "تركيا"


def test_a_link_to_what_is_not_here_says_so(office: Store) -> None:
    home = _an_initiative(office)
    away = "00000000-0000-4000-8000-000000000000"
    save(office, "partnership", initiative=home, organisation=away, role="LEAD")

    with read(office) as unit:
        assert title_of(unit, "partnership").startswith("not here yet · ")


def test_a_record_without_a_name_says_what_it_is(office: Store) -> None:
    home = _an_initiative(office)
    save(office, "screening_item", initiative=home, toolkit="TK-EDU", side="RISK")

    with read(office) as unit:
        assert title_of(unit, "screening_item") == "Screening item without a name"


def test_unknown_uids_have_no_title(hq_unit: Unit) -> None:
    assert labels.titles(hq_unit, ["00000000-0000-4000-8000-000000000000"]) == {}
