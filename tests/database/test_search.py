"""Full text: what finds what, in which order, and that the index follows the records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.base.errors import StoreBusyError
from app.base.text import set_language
from app.domain.query import Hit, Query
from app.services import records, start
from database import queries, search
from database.engine import Store
from database.search_hits import hits
from database.search_words import spell
from database.unit import Unit, read, write
from tests import server


@pytest.fixture(scope="module")
def hq(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Unit]:
    """The sixteen initiatives at headquarters, indexed; only read."""
    path = tmp_path_factory.mktemp("search") / "hq.db"
    store = start.create(server.place(path), office="HQ", role="hq", training=True)
    refresh(store)
    with read(store) as unit:
        yield unit
    start.close_store(store)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    """Costa Rica with its two initiatives."""
    store = start.create(server.place(tmp_path / "cr.db"), office="CR", role="field", training=True)
    refresh(store)
    yield store
    start.close_store(store)


def refresh(store: Store) -> None:
    with write(store) as unit:
        while search.refresh(unit):
            pass
        unit.commit()


def save(store: Store, entity: str, uid: str | None = None, **values: Any) -> str:  # noqa: ANN401
    return records.save(store, entity, uid, values).uid


def initiatives(unit: Unit, text: str) -> list[str]:
    numbers = queries.ids(unit, Query("initiative", search=text, order=(("code", False),)))
    return [line[2] for line in queries.page(unit, "initiative", numbers, ("code",))]


def found(store: Store, text: str) -> list[Hit]:
    """Search what is indexed now."""
    with read(store) as unit:
        return hits(unit, text)


def after_refresh(store: Store, text: str) -> list[str]:
    refresh(store)
    return [hit.title for hit in found(store, text)]


def initiative_uid(store: Store, code: str) -> str:
    return found(store, code)[0].uid


# The probes of question 14


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("sedhiou", ["SN-2"]),
        ("figuig", ["MA-1"]),
        ("equateur", ["EC-1", "EC-2"]),
        ("leon cortes", ["CR-2"]),
        ("León Cortés", ["CR-2"]),
        ("d'upala", ["CR-1"]),
        ("d’Upala", ["CR-1"]),
        ("STEP", ["SN-1"]),
        ("summid", ["PH-2"]),
    ],
)
def test_question_14_finds_exactly_these_initiatives(
    hq: Unit, typed: str, codes: list[str]
) -> None:
    assert initiatives(hq, typed) == codes
    assert [h.title.split()[0] for h in hits(hq, typed) if h.entity == "initiative"] == codes


@pytest.mark.parametrize("typed", ["turquie", "Turquía", "turkiye", "TR", "تركيا", "Турция"])
def test_a_country_is_found_by_its_names_and_aliases(hq: Unit, typed: str) -> None:
    set_language("en")

    first = hits(hq, typed)[0]

    assert (first.entity, first.title, first.snippet) == ("code_item", "Türkiye", "TR")


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("Ecuador", ["EC-1", "EC-2"]),
        ("Эквадор", ["EC-1", "EC-2"]),
        ("эквадо", ["EC-1", "EC-2"]),  # the beginning of it
        ("إكوادور", ["EC-1", "EC-2"]),
        ("اكوادور", ["EC-1", "EC-2"]),  # without the hamza
        ("المغرب", ["MA-1", "MA-2"]),
        ("مغرب", ["MA-1", "MA-2"]),  # without the article
        ("МАРОККО", ["MA-1", "MA-2"]),
        ("costa rica", ["CR-1", "CR-2"]),
    ],
)
def test_the_country_of_an_initiative_is_found_in_six_languages(
    hq: Unit, typed: str, codes: list[str]
) -> None:
    assert initiatives(hq, typed) == codes


# What leads to what


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("venise", ["SN-1"]),  # its other place, and its partner's name
        ("toscane", ["TN-1"]),
        ("oxfam", ["NP-1"]),  # a partner
        ("italie", ["SN-1", "TN-1"]),  # the country of places and partners
        ("gender equality", ["CR-1", "SN-1", "SN-2", "TN-2"]),  # a theme, by its label
        ("SRIL", ["NP-1"]),
        ("mainstreaming bicol", ["PH-1"]),  # the English title
        ("bicol croissant", []),  # all words must be there
    ],
)
def test_an_initiative_is_found_by_what_belongs_to_it(
    hq: Unit, typed: str, codes: list[str]
) -> None:
    assert initiatives(hq, typed) == codes


def test_the_last_word_may_be_a_beginning_the_others_may_not(hq: Unit) -> None:
    assert initiatives(hq, "palmeraie figu") == ["MA-1"]
    assert initiatives(hq, "palmer figuig") == []


def test_a_single_letter_is_no_beginning(hq: Unit) -> None:
    assert initiatives(hq, "f") == []


def test_a_code_finds_its_initiative_first(office: Store) -> None:
    for number in (10, 11):
        save(office, "initiative", title="More", status="IDENTIFIED", code=f"CR-{number}")

    assert after_refresh(office, "cr-1")[0].startswith("CR-1 Canton")
    assert len(found(office, "cr-1")) == 3


def test_a_partner_is_found_itself_and_leads_to_its_initiative(hq: Unit) -> None:
    assert [hit.entity for hit in hits(hq, "oxfam")] == ["organisation", "initiative"]


def test_places_and_figures_are_no_answers_of_their_own(hq: Unit) -> None:
    assert {hit.entity for hit in hits(hq, "upala")} == {"initiative", "organisation"}
    assert len(queries.ids(hq, Query("location", search="upala"))) == 1  # but in their own list


def test_a_country_is_answered_once_though_its_office_is_called_alike(hq: Unit) -> None:
    entities = [hit.entity for hit in hits(hq, "equateur")]

    assert entities.count("code_item") == 1


def test_names_come_first_then_initiatives_then_all_others(office: Store) -> None:
    home = initiative_uid(office, "CR-1")
    note = {"kind": "LESSON", "noted_on": "2024-01-02", "initiative": home}
    save(office, "progress_note", title="Cascada", text="…", **note)
    save(office, "progress_note", title="Otro", text="La cascada grande", **note)
    save(office, "initiative", title="Sendero", status="IDENTIFIED", summary="Hacia la cascada")
    save(office, "initiative", title="La Cascada", status="IDENTIFIED")

    titles = after_refresh(office, "cascada")

    assert titles == ["CR-4 La Cascada", "Cascada", "CR-3 Sendero", "Otro"]


def test_programmes_are_found_by_their_other_names(hq: Unit) -> None:
    set_language("fr")

    assert ("programme", "Initiative conjointe M&D (ICMD)") in {
        (hit.entity, hit.title) for hit in hits(hq, "jmdi")
    }


# What is shown of an answer


def test_the_passage_that_answers_is_shown(office: Store) -> None:
    home = initiative_uid(office, "CR-1")
    text = "Une longue histoire. " * 20 + "Les pêcheurs de l’Île aiment la forêt. " + "Fin. " * 60
    save(office, "progress_note", title="Récit", kind="LESSON", noted_on="2024-01-02", text=text,
         initiative=home)  # fmt: skip
    refresh(office)

    passage = found(office, "pecheurs foret")[0].snippet

    assert passage.startswith("… ")
    assert "Les pêcheurs de l’Île aiment la forêt." in passage
    assert len(passage) < 160


def test_an_answer_by_name_says_where_it_belongs(office: Store) -> None:
    set_language("fr")
    home = initiative_uid(office, "CR-2")
    save(office, "activity", title="Quipu", kind="TRAINING", status="DONE", initiative=home)
    refresh(office)

    assert found(office, "quipu")[0].snippet.startswith("CR-2 Intégrer")
    assert {hit.snippet for hit in found(office, "CR-2")} == {"Costa Rica"}


def test_an_answer_by_a_code_shows_its_label_in_the_readers_language(hq: Unit) -> None:
    set_language("es")

    assert [h.snippet for h in hits(hq, "équateur") if h.title.startswith("EC-2")] == ["Ecuador"]


# The index follows the records


def test_what_was_saved_is_found_after_a_refresh_and_no_longer_by_its_old_words(
    office: Store,
) -> None:
    uid = initiative_uid(office, "CR-1")
    save(office, "initiative", uid, title="Quetzal")

    assert after_refresh(office, "quetzal") == ["CR-1 Quetzal"]
    assert initiatives_of(office, "facilitateur") == []


def initiatives_of(store: Store, text: str) -> list[str]:
    with read(store) as unit:
        return initiatives(unit, text)


def test_deleted_records_are_found_no_more_and_found_again_when_restored(office: Store) -> None:
    from app.services import conflicts

    uid = save(office, "organisation", name="Tucán", type="MUNI", base_country="CR")
    assert after_refresh(office, "tucan") == ["Tucán"]

    records.delete(office, uid)
    assert after_refresh(office, "tucan") == []

    conflicts.restore(office, [uid])
    assert after_refresh(office, "tucan") == ["Tucán"]


def test_an_initiative_follows_the_name_of_its_partner(office: Store) -> None:
    partner = found(office, "leon cortes")[0]
    assert partner.entity == "organisation"
    save(office, "organisation", partner.uid, name="Ayuntamiento nuevo")
    refresh(office)

    assert initiatives_of(office, "ayuntamiento") == ["CR-2"]
    assert initiatives_of(office, "leon cortes") == []


def test_an_initiative_forgets_a_place_that_was_deleted(office: Store) -> None:
    home = initiative_uid(office, "CR-2")
    place = save(office, "location", initiative=home, role="PROJECT", country="EC",
                 admin_level="CITY", name="Boquete")  # fmt: skip
    refresh(office)
    assert initiatives_of(office, "boquete") == ["CR-2"]
    assert initiatives_of(office, "equateur") == ["CR-2"]

    records.delete(office, place)
    refresh(office)
    assert initiatives_of(office, "boquete") == initiatives_of(office, "equateur") == []


def test_a_label_corrected_by_headquarters_finds_without_a_new_index(tmp_path: Path) -> None:
    store = start.create(tmp_path / "hq.db", office="HQ", role="hq", training=True)
    refresh(store)
    item = next(hit for hit in found(store, "figuig maroc") or found(store, "maroc"))
    country = next(hit for hit in found(store, "maroc") if hit.entity == "code_item")
    assert item.uid != country.uid
    save(store, "code_item", country.uid, label_fr="Royaume chérifien")

    with read(store) as unit:  # nothing was refreshed
        assert initiatives(unit, "cherifien") == ["MA-1", "MA-2"]
    start.close_store(store)


def test_personal_data_never_enter_the_index(office: Store) -> None:
    server.only_files("it looks into SQLite's own index")
    save(office, "contact", function="Point focal santé", agency="IOM", consent=True,
         consent_on="2024-01-02", name="Xiomara Quesada", work_email="xq@example.org")  # fmt: skip

    assert after_refresh(office, "xiomara") == []
    assert found(office, "point focal sante") != []
    with read(office) as unit:
        kept = unit.connection.exec_driver_sql("SELECT title || body FROM search_text").scalars()
        assert not [text for text in kept if "xiomara" in text or "example" in text]


def test_a_refresh_takes_no_more_than_its_limit(office: Store) -> None:
    for number in range(3):
        save(office, "organisation", name=f"Guacamaya {number}", type="MUNI", base_country="CR")

    with write(office) as unit:
        before = search.pending(unit)
        assert search.refresh(unit, limit=2) == 2
        assert search.pending(unit) == before - 2
        assert search.refresh(unit, limit=1000) == before - 2
        assert search.refresh(unit) == search.pending(unit) == 0


def test_a_rebuilt_index_is_the_same(office: Store) -> None:
    server.only_files("it looks into SQLite's own index")

    def entries(unit: Unit) -> list[Any]:
        query = "SELECT rowid, title, body FROM search_text ORDER BY rowid"
        return list(unit.connection.exec_driver_sql(query))

    with write(office) as unit:
        before = entries(unit)
        search.rebuild(unit)
        after = entries(unit)

    assert before == after
    assert before != []


def test_an_index_made_by_another_recipe_is_made_anew(office: Store) -> None:
    with write(office) as unit:
        unit.put("search.recipe", "0")
        unit.connection.exec_driver_sql("DELETE FROM search_text")
        unit.commit()
    with read(office) as unit:
        assert search.pending(unit)

    assert after_refresh(office, "upala")[0].startswith("CR-1 ")


def test_the_index_is_sound(office: Store) -> None:
    server.only_files("it looks into SQLite's own index")
    with write(office) as unit:
        unit.connection.exec_driver_sql(
            "INSERT INTO search_text (search_text) VALUES ('integrity-check')"
        )


@pytest.mark.logs_warnings
def test_nobody_waits_for_the_index_while_another_writes(office: Store) -> None:
    server.only_files("it looks into SQLite's own index")
    with (
        write(office),
        pytest.raises(StoreBusyError),
        read(office) as unit,
        search.impatient(unit),
    ):
        unit.put("any", "thing")

    with read(office) as unit:
        waits = unit.connection.exec_driver_sql("PRAGMA busy_timeout").scalar()
    assert waits == 5000


# Whatever is typed


@example('"')
@example("title:")
@example("AND OR NOT NEAR(")
@example("a* -b ^c {d} :")
@example("\ue000countries\ue001ec")
@example("0\x00")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(st.text(max_size=30))
def test_no_text_is_too_odd_to_be_asked_for(hq: Unit, text: str) -> None:
    for hit in hits(hq, text):
        assert hit.uid
        assert hit.title
    assert len(initiatives(hq, text)) <= 16


@pytest.mark.parametrize("typed", ["", "   ", "…", "'", "\ue000countries\ue001ec"])
def test_what_has_no_word_finds_nothing(hq: Unit, typed: str) -> None:
    assert hits(hq, typed) == []


def test_a_list_is_not_narrowed_by_blanks_but_by_signs(hq: Unit) -> None:
    assert len(initiatives(hq, "  ")) == 16
    assert initiatives(hq, "…") == []


def test_texts_are_spelled_word_by_word_as_they_are_as_a_whole() -> None:
    from app.base.fold import fold

    text = "L’Œuvre  d'Upala : ÉCOLE, المَدرَسة и ёлка №٣"

    assert spell(text) == fold(text)


def test_the_words_of_the_index_are_cut_as_ours_are(hq: Unit) -> None:
    server.only_files("it looks into SQLite's own index")
    with_marks = sa.text("SELECT count(*) FROM search_text WHERE search_text MATCH :asked")

    for asked in ('"\ue002initiative"', '"\ue000countries\ue001cr"'):
        assert hq.connection.execute(with_marks, {"asked": asked}).scalar_one() >= 1
