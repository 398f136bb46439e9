"""Three faces of a value: what is shown is read back, and nothing is guessed."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue import ENTITIES
from app.domain.codelists import Code as Item
from app.domain.codelists import Codelist, all_keys, codelist
from app.domain.entities.initiative_tag import InitiativeTag
from app.domain.fields import (
    KINDS,
    Amount,
    Attachment,
    Code,
    Codes,
    Day,
    Field,
    Link,
    Note,
    Text,
    ValueRefusedError,
    Whole,
    YesNo,
    clean_decimal,
)
from app.domain.numbers import currency_named, decimal_sign, read_number
from app.domain.values import lists_of, read, read_amount_and_currency, show, show_code
from tests.factories import sample

LANGUAGES = ("en", "fr", "es", "pt", "ar", "ru")
UID = "0f8fad5b-d9cb-469f-a165-70867728950e"

AMOUNT = Amount("Grant")
WHOLE = Whole("Count", minimum=-10_000)
MONTHS = Whole("Duration", unit="months")
YEAR = Whole("Year", minimum=1990, maximum=2100)
DAY = Day("Due")
PARTIAL = Day("Start", partial=True)
YES_NO = YesNo("Shared")
COUNTRY = Code("Country", list_code="countries")
COUNTRIES = Codes("Countries", list_code="countries")
TOPIC = Code("Topic", list_code="sectors", also=("knowledge_themes",))

FACES: dict[str, tuple[Field[Any], Any, str, str, Any]] = {
    "text": (Text("Title"), "Été", "Été", " Été ", "Été"),
    "attachment": (
        Attachment("File", beside=("digest", "size")),
        *("plan.pdf", "plan.pdf", " plan.pdf ", "plan.pdf"),
    ),
    "note": (Note("Text"), "a\nb", "a\nb", "a\r\nb", "a\nb"),
    "whole": (WHOLE, 12345, "12\u202f345", "12 345", 12345),
    "amount": (AMOUNT, "1200.5", "1\u202f200,50", "1 200,50 $", Decimal("1200.5")),
    "day": (DAY, "2013-03-04", "4 mars 2013", "04/03/2013", "2013-03-04"),
    "yes_no": (YES_NO, True, "Oui", "oui", True),
    "code": (COUNTRY, "MA", "Maroc", "maroc", "MA"),
    "codes": (COUNTRIES, ["CR", "EC"], "Costa Rica; Équateur", "équateur ; CR", ["CR", "EC"]),
    "link": (Link("Initiative", to="initiative"), UID, UID, UID, UID),
}
"""By kind: a field, its stored face, how French shows it, how it may be typed, its Python face."""


@pytest.mark.parametrize("kind", [kind.kind for kind in KINDS])
def test_every_kind_has_three_faces(kind: str) -> None:
    field, stored, shown, typed, python = FACES[kind]

    assert field.store(stored) == stored
    assert show(field, stored, "fr") == shown
    assert read(field, typed, "fr") == stored
    assert field.python(stored) == python
    assert show(field, None, "fr") == ""
    assert read(field, " \u00a0", "fr") is None


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.key)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_declared_field_reads_what_it_shows(entity: type[Any], lang: str) -> None:
    for field in entity.fields.values():
        stored = sample(field)

        assert field.store(stored) == stored, field.key
        assert read(field, show(field, stored, lang), lang) == stored, field.key


languages = st.sampled_from(LANGUAGES)


@given(st.decimals(min_value="-9999999999", max_value="9999999999", places=5), languages)
def test_an_amount_reads_as_it_shows(number: Decimal, lang: str) -> None:
    stored = clean_decimal(str(number.quantize(Decimal("0.00001"))))

    for decimals in (0, 2, 4):
        field = Amount("Grant", decimals=decimals)
        assert read(field, show(field, stored, lang), lang) == stored


@given(st.integers(0, 999_999), st.integers(0, 999), languages)
def test_three_decimals_are_never_taken_for_thousands(whole: int, rest: int, lang: str) -> None:
    stored = clean_decimal(f"{whole}.{rest:03d}")

    assert read(AMOUNT, show(AMOUNT, stored, lang), lang) == stored


@given(st.integers(-10_000, 999_999_999), languages)
def test_a_whole_number_reads_as_it_shows(number: int, lang: str) -> None:
    assert read(WHOLE, show(WHOLE, number, lang), lang) == number


@given(st.dates(min_value=dt.date(1000, 1, 1)), st.sampled_from((4, 7, 10)), languages)
def test_a_date_reads_as_it_shows(day: dt.date, length: int, lang: str) -> None:
    stored = day.isoformat()[:length]

    assert read(PARTIAL, show(PARTIAL, stored, lang), lang) == stored


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", all_keys())
def test_every_code_reads_as_it_shows(key: str, lang: str) -> None:
    one, several = Code("One", list_code=key), Codes("Several", list_code=key)
    items = sorted(item.code for item in codelist(key))

    for code in items:
        assert read(one, show(one, code, lang), lang) == code
    assert read(several, show(several, items, lang), lang) == items


@given(st.text(max_size=200), languages)
def test_a_text_reads_as_it_shows(text: str, lang: str) -> None:
    field = Text("Title", max_length=1000)
    try:
        stored = field.store(text)
    except ValueRefusedError:
        return

    assert read(field, show(field, stored, lang), lang) == stored


@given(st.text(max_size=40), languages)
def test_reading_refuses_or_stores_but_never_breaks(text: str, lang: str) -> None:
    for field, *_ in FACES.values():
        try:
            stored = read(field, text, lang)
        except ValueRefusedError as refused:
            assert refused.code  # noqa: PT017  (any refusal will do; anything else is the failure)
        else:
            assert field.store(stored) == stored


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("1 200,50", "1200.5"),
        ("1\u00a0200,50", "1200.5"),
        ("1\u202f200,50", "1200.5"),
        ("1,200.50", "1200.5"),
        ("1.200,50", "1200.5"),
        ("1'200.50", "1200.5"),
        ("230.000,00", "230000"),
        ("230,000.00 US$", "230000"),
        ("US$ 230 000", "230000"),
        ("1.234.567", "1234567"),
        ("2,30,000", "230000"),
        ("١٢٠٠٫٥٠", "1200.5"),
        ("١٬٢٠٠٫٥٠", "1200.5"),
        ("۱۲۳۴۵", "12345"),
        ("\u200f١٢", "12"),
        ("−1 200,5", "-1200.5"),
        ("+5", "5"),
        ("- 5", "-5"),
        (",5", "0.5"),
        ("0,125", "0.125"),
        ("12,", "12"),
        ("45 %", "45"),
        ("1 234,567", "1234.567"),
        ("1234.567", "1234.567"),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_numbers_of_all_countries_are_read(text: str, stored: str, lang: str) -> None:
    assert read(AMOUNT, text, lang) == stored


@pytest.mark.parametrize(
    ("text", "lang", "readings"),
    [
        ("230,000", "fr", ["230", "230000"]),
        ("230.000", "fr", ["230", "230000"]),
        ("1,234", "es", ["1.234", "1234"]),
        ("1.234", "en", ["1.234", "1234"]),
        ("-1.234", "ru", ["-1234", "-1.234"]),
    ],
)
def test_a_number_of_two_meanings_is_a_question(text: str, lang: str, readings: list[str]) -> None:
    with pytest.raises(ValueRefusedError) as refused:
        read(AMOUNT, text, lang)

    assert refused.value.code == "ambiguous_number"
    assert refused.value.params["readings"] == readings


@pytest.mark.parametrize(("text", "lang"), [("230,000", "en"), ("230.000", "es"), ("1,234", "ar")])
def test_the_grouping_sign_of_ones_own_language_is_trusted(text: str, lang: str) -> None:
    assert read(AMOUNT, text, lang) == text.replace(",", "").replace(".", "")


def test_a_count_has_no_decimals_so_a_lone_sign_groups() -> None:
    assert read(WHOLE, "1,234", "fr") == 1234
    assert read(WHOLE, "1.234", "en") == 1234
    assert read(WHOLE, "21.0", "en") == 21
    with pytest.raises(ValueRefusedError, match="not_a_whole_number"):
        read(WHOLE, "1,5", "fr")


@pytest.mark.parametrize("text", ["21 mois", "21 months", "21 meses", "٢١", "21"])
def test_a_unit_behind_a_number_is_no_mistake(text: str) -> None:
    assert read(MONTHS, text, "fr") == 21


@pytest.mark.parametrize(
    "text", ["abc", "1e5", "12 34", "1..2", "1,234.567,8", "1,2345.5", "1 2,345 6", "--1", "½", "."]
)
def test_what_nobody_writes_for_a_number_is_refused(text: str) -> None:
    with pytest.raises(ValueRefusedError) as refused:
        read(AMOUNT, text, "fr")

    assert refused.value.code in {"not_a_number", "unknown_currency"}


def test_a_currency_beside_the_amount_is_told_and_an_unknown_one_refused() -> None:
    assert read_amount_and_currency("230,000.00 US$", "fr") == ("230000", "USD")
    assert read_amount_and_currency("1 200 FCFA", "fr") == ("1200", "XOF")
    assert read_amount_and_currency("MAD 12,5", "fr") == ("12.5", "MAD")
    assert read_amount_and_currency("12,5", "fr") == ("12.5", None)
    with pytest.raises(ValueRefusedError, match="unknown_currency"):
        read_amount_and_currency("12 thalers", "en")


def test_years_are_not_grouped() -> None:
    assert show(YEAR, 2012, "en") == "2012"
    assert show(WHOLE, 2012, "en") == "2,012"


@pytest.mark.parametrize(
    ("lang", "shown"),
    [
        ("en", "1,234,567.50"),
        ("fr", "1\u202f234\u202f567,50"),
        ("es", "1.234.567,50"),
        ("pt", "1.234.567,50"),
        ("ar", "1,234,567.50"),
        ("ru", "1\u00a0234\u00a0567,50"),
        ("xx", "1,234,567.50"),
    ],
)
def test_numbers_are_shown_in_the_readers_way(lang: str, shown: str) -> None:
    assert show(AMOUNT, "1234567.5", lang) == shown


@pytest.mark.parametrize(
    ("text", "lang", "stored"),
    [
        ("2012-12-31", "en", "2012-12-31"),
        ("2012/3/4", "en", "2012-03-04"),
        ("2012-12-31 00:00:00", "fr", "2012-12-31"),
        ("2012-12-31T00:00:00", "fr", "2012-12-31"),
        ("31/12/2012", "en", "2012-12-31"),
        ("12/31/2012", "fr", "2012-12-31"),
        ("03/04/2012", "fr", "2012-04-03"),
        ("03/04/2012", "ru", "2012-04-03"),
        ("05/05/2012", "en", "2012-05-05"),
        ("4 mars 2013", "en", "2013-03-04"),
        ("March 4, 2013", "fr", "2013-03-04"),
        ("1er août 2013", "fr", "2013-08-01"),
        ("3 de mayo de 2012", "es", "2012-05-03"),
        ("4 марта 2013 г.", "ru", "2013-03-04"),
        ("٤ مارس ٢٠١٣", "ar", "2013-03-04"),
        ("٤/٣/٢٠١٣", "ar", "2013-03-04"),
        ("4 كانون الأول 2013", "ar", "2013-12-04"),
        ("4-Mar-2013", "en", "2013-03-04"),
    ],
)
def test_dates_of_all_countries_are_read(text: str, lang: str, stored: str) -> None:
    assert read(DAY, text, lang) == stored


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("12.2012", "2012-12"),
        ("12/2012", "2012-12"),
        ("décembre 2012", "2012-12"),
        ("2012", "2012"),
    ],
)
def test_a_month_or_a_year_is_enough_where_the_field_says_so(text: str, stored: str) -> None:
    assert read(PARTIAL, text, "fr") == stored
    with pytest.raises(ValueRefusedError, match="date_incomplete"):
        read(DAY, text, "fr")


def test_english_asks_which_is_the_day() -> None:
    with pytest.raises(ValueRefusedError) as refused:
        read(DAY, "03/04/2012", "en")

    assert refused.value.code == "ambiguous_date"
    assert refused.value.params["readings"] == ["2012-03-04", "2012-04-03"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("03/04/12", "two_digit_year"),
        ("31/02/2012", "not_a_date"),
        ("2012-02-30", "not_a_date"),
        ("32/13/2012", "not_a_date"),
        ("soon", "not_a_date"),
        ("March 4", "not_a_date"),
        ("1 2 March 2013", "not_a_date"),
        ("March 2013 2014", "not_a_date"),
        ("2012-12-31 08:30", "not_a_date"),
    ],
)
def test_what_is_no_date_is_refused(text: str, code: str) -> None:
    with pytest.raises(ValueRefusedError) as refused:
        read(DAY, text, "fr")

    assert refused.value.code == code


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_shown_date_names_its_month(lang: str) -> None:
    assert "03" not in show(DAY, "2013-03-04", lang)
    assert show(PARTIAL, "2013", lang) == "2013"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Oui", True),
        ("sí", True),
        ("SI", True),
        ("نعم", True),
        ("да", True),
        ("x", True),
        ("1", True),
        ("TRUE", True),
        ("Não", False),
        ("nao", False),
        ("لا", False),
        ("Нет", False),
        ("n", False),
        ("faux", False),
    ],
)
def test_yes_and_no_are_understood_in_six_languages(text: str, answer: bool) -> None:
    assert read(YES_NO, text, "en") is answer


def test_perhaps_is_neither_yes_nor_no() -> None:
    with pytest.raises(ValueRefusedError, match="not_yes_no"):
        read(YES_NO, "perhaps", "en")


@pytest.mark.parametrize("text", ["TR", "Turquie", "türkiye", "TURKEY", "تركيا", "Турция"])
def test_a_country_is_known_by_code_and_name_in_any_language(text: str) -> None:
    assert read(COUNTRY, text, "fr") == "TR"


def test_a_topic_may_come_from_either_of_two_lists() -> None:
    assert read(TOPIC, "Santé", "fr") == "HEA"
    assert read(TOPIC, "Financial inclusion", "en") == "KT6"
    assert show(TOPIC, "KT6", "en") == "Financial inclusion"


def test_an_unknown_code_is_refused_but_shown_as_it_is() -> None:
    with pytest.raises(ValueRefusedError, match="unknown_code"):
        read(COUNTRY, "Atlantis", "en")
    with pytest.raises(ValueRefusedError, match="unknown_code"):
        read(Code("Odd", list_code="no_such_list"), "CR", "en")
    assert show(COUNTRY, "XX", "en") == "XX"
    assert show(Code("Odd", list_code="no_such_list"), "CR", "en") == "CR"


def test_sets_may_be_separated_by_commas_where_no_label_has_one() -> None:
    levels = Codes("Levels", list_code="admin_levels")

    assert read(COUNTRIES, "CR, Maroc", "fr") == ["CR", "MA"]
    assert read(COUNTRIES, "CR؛ MA ;", "ar") == ["CR", "MA"]
    assert read(levels, "Municipality, city, canton; Country", "en") == ["CITY", "COUNTRY"]
    with pytest.raises(ValueRefusedError, match="unknown_code"):
        read(COUNTRIES, "CR; Atlantis", "en")


def test_labels_that_two_codes_share_carry_their_code() -> None:
    twins = Codelist(
        "twins",
        (
            Item("twins", "A", 1, {"en": "Same"}),
            Item("twins", "B", 2, {"en": "Same"}),
            Item("twins", "C", 3, {"en": "This; that"}),
        ),
    )
    field = Code("Twin", list_code="twins")

    assert show(field, "A", "en", lambda _: twins) == "Same (A)"
    assert read(field, "Same (B)", "en", lambda _: twins) == "B"
    assert show(field, "C", "en", lambda _: twins) == "C"
    with pytest.raises(ValueRefusedError, match="unknown_code"):
        read(field, "Same", "en", lambda _: twins)


def test_a_currency_needs_the_list_of_currencies() -> None:
    def none(key: str) -> Codelist:
        raise KeyError(key)

    assert read(AMOUNT, "12", "en", none) == "12"
    with pytest.raises(ValueRefusedError, match="unknown_currency"):
        read(AMOUNT, "12 USD", "en", none)


def test_the_theme_of_a_tag_comes_from_the_list_the_tag_names() -> None:
    tag = InitiativeTag.fields["tag"]

    assert lists_of(tag, {"list_code": "sdg"}) == ("sdg",)
    assert lists_of(tag) == ()
    assert lists_of(COUNTRIES) == ("countries",)
    assert show_code("SDG05", lists_of(tag, {"list_code": "sdg"}), "en") == "Gender equality"


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("230,000.00 US$", "."),
        ("1,234,567", "."),
        ("1.200,50", ","),
        ("230 000,00 €", ","),
        ("12,5", ","),
        ("0,125", ","),
        ("1,200", ""),
        ("1.200", ""),
        ("230000", ""),
    ],
)
def test_a_number_tells_its_decimal_sign_where_it_can(text: str, sign: str) -> None:
    assert decimal_sign(text) == sign


@pytest.mark.parametrize(
    ("title", "currency"),
    [
        ("Budget (US$)", "USD"),
        ("Montant en EUR", "EUR"),
        ("Montant [€]", "EUR"),
        ("Amount USD / EUR", ""),
        ("Montant", ""),
    ],
)
def test_a_heading_names_its_currency(title: str, currency: str) -> None:
    assert currency_named(title, frozenset({"USD", "EUR"})) == currency


@given(
    st.decimals("0", "999999999", places=2), st.sampled_from([(".", ","), (",", "."), (",", " ")])
)
def test_an_amount_with_cents_is_read_however_it_is_written(
    amount: Decimal, signs: tuple[str, str]
) -> None:
    decimal, group = signs
    written = f"{amount:,.2f}".replace(",", "\0").replace(".", decimal).replace("\0", group)

    assert Decimal(read_number(written, "")) == amount
    assert decimal_sign(written) == decimal


def test_weeks_are_no_months() -> None:
    with pytest.raises(ValueRefusedError):
        read(MONTHS, "18 semaines", "fr")
