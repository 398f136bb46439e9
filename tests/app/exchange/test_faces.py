"""What a cell shows of a value means that value again, for every kind of field."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import catalogue
from app.domain.codelists import Codelist, codelist
from app.domain.fields import KINDS, Amount, Day, Field, ValueRefusedError
from app.exchange import limits, serials
from app.exchange.cells import Cell
from app.exchange.faces import DATE, NUMBER, TEXT, Said, Wording, cut, face, link_text
from app.exchange.judge import Judge, Terms
from app.exchange.labels import Labels, all_labels
from app.exchange.package import Truth, TruthSheet
from tests.app.exchange import strategies
from tests.app.exchange.samples import uid

FIELDS = [field for entity in catalogue.ENTITIES for field in entity.fields.values()]
TITLES = {uid(1, "linked"): "One", uid(2, "linked"): "Two " * 60}


def wording(field: Field[Any], language: str) -> Wording:
    return Wording(language, all_labels({"x": field}, language, codelist), TITLES)


@given(field=st.sampled_from(FIELDS), language=st.sampled_from(["fr", "ar", "ru"]), data=st.data())
def test_what_is_shown_means_the_same_value(
    field: Field[Any], language: str, data: st.DataObject
) -> None:
    stored = data.draw(strategies.stored(field))
    if stored in (None, uid(3, "linked"), "NOT-IN-THE-LIST") or "NOT-IN-THE-LIST" in str(stored):
        return
    if isinstance(field, Day) and 1904 <= int(stored[:4]) <= 1906:
        return  # looks like a year typed into a date cell, see below
    shape = face(field, wording(field, language))
    shown = shape.show(stored)

    assert shape.read(Said(shown.kind, shown.text, language=language)) == stored


def test_every_kind_of_field_has_a_face() -> None:
    used = {type(field) for field in FIELDS}

    assert used == set(KINDS)
    for field in FIELDS:
        assert face(field, wording(field, "fr")).width


def test_a_kind_without_a_face_is_a_mistake_of_ours() -> None:
    with pytest.raises(TypeError):
        face(Field("Unheard of"), Wording("fr", {}, {}))


def test_more_than_fifteen_digits_stand_as_text() -> None:
    shape = face(Amount("Amount"), Wording("fr", {}, {}))

    assert shape.show("123456789012345").kind == NUMBER
    assert shape.show("1234567890123456").kind == TEXT
    assert shape.show("-12345678901234.5").kind == NUMBER


def test_a_date_that_no_calendar_has_is_shown_as_it_is() -> None:
    assert face(Day("Day"), Wording("fr", {}, {})).show("2012-02-31") == (TEXT, "2012-02-31")


def test_an_iso_date_cell_is_that_day() -> None:
    shape = face(Day("Day"), Wording("fr", {}, {}))

    assert shape.read(Said(DATE, "2012-02-29T00:00:00")) == "2012-02-29"


@pytest.mark.parametrize("text", ["not", "inf", "1e999", "-1", "60", "9" * 30])
def test_a_serial_that_is_no_safe_day_is_refused(text: str) -> None:
    with pytest.raises(ValueRefusedError):
        serials.from_serial(text, epoch_1904=False)


@given(st.text(alphabet="a😀", min_size=1, max_size=9).map(lambda text: text * 33_000))
def test_a_cut_text_fits_a_cell_and_ends_with_a_whole_sign(text: str) -> None:
    short = cut(text)

    assert text.startswith(short)
    assert limits.TEXT_UNITS - 1 <= len(short.encode("utf-16-le")) // 2 <= limits.TEXT_UNITS


def test_long_titles_are_shortened_and_still_told_apart() -> None:
    first, second = (link_text(uid(number), "Two " * 60) for number in (1, 2))

    assert len(first) < limits.TITLE_UNITS + 20
    assert first != second


def test_a_number_cell_without_a_number_is_refused() -> None:
    judge = Judge("fr", epoch_1904=False, dates=frozenset())
    shape = face(Amount("Amount"), Wording("fr", {}, {}))

    with pytest.raises(ValueRefusedError) as caught:
        judge.value(shape, "5", Cell(0, "n", "five", computed=False, style=0))

    assert caught.value.code == "not_a_number"


def test_a_sender_who_lacked_a_list_shows_codes() -> None:
    sheet = TruthSheet("initiative", "Initiatives", ("status", "unheard_of"), (), {}, (), {})
    judge = Judge("fr", epoch_1904=False, dates=frozenset())
    terms = Terms("p", Truth("fr", {}, {"initiative": sheet}), judge, codelist)

    faces = terms.faces(sheet)

    assert set(faces) == {0}
    assert faces[0][1].show("SUBMITTED").text == "SUBMITTED"
    assert faces[0][1].read(Said(TEXT, "Soumise", language="fr")) == "SUBMITTED"


def test_labels_that_look_alike_have_their_codes_behind_them() -> None:
    status = catalogue.entity("initiative").fields["status"]
    source = codelist("statuses")
    twin = source.codes[0].__class__("statuses", "TWIN", 99, {"fr": "repérée"})

    def lists(_key: str) -> Codelist:
        return source.extended([twin])

    (labels,) = all_labels({"status": status}, "fr", lists).values()

    assert labels.text("TWIN") == "repérée (TWIN)"
    assert labels.text("IDENTIFIED") == "Repérée (IDENTIFIED)"
    assert {labels.code(labels.text(code)) for code in labels.shown} == set(labels.shown)


def test_a_list_that_nobody_has_shows_codes() -> None:
    def none(key: str) -> Codelist:
        raise KeyError(key)

    status = catalogue.entity("initiative").fields["status"]

    assert all_labels({"status": status}, "fr", none) == {"statuses": Labels({})}
