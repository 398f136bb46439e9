"""The documents a programme hands on, made from real databases and set as PDF."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.base.errors import CallError, RecordGoneError
from app.domain.genesis import programme_uid
from app.domain.report import Figures, Photos, Profile, Report, Table
from app.domain.training import initiative_uid
from app.exchange import attachments
from app.reports import pdf
from app.reports.registry import DEFINITIONS
from app.services import attaching, records, report_files, reporting, start
from app.services.reporting import Options
from database.engine import Store
from tests import files, originals, pdfs

CR_1 = initiative_uid("CR-1")
PH_1 = initiative_uid("PH-1")
ROUND = Options(round="JMDI-P2")
ASKED = {
    "sheet": Options(initiative=CR_1),
    "table": ROUND,
    "country": Options(country="CR"),
    "round": ROUND,
    "review": Options(),
    "donor": Options(programme="JMDI"),
}
"""What each document is asked for here."""


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Store]:
    """Return headquarters with all sixteen initiatives."""
    store = originals.training(tmp_path / "hq.db", "HQ")
    yield store
    start.close_store(store)


@pytest.fixture
def told(hq: Store) -> Store:
    """Return headquarters where also what was done, paid, reached and learned is recorded."""
    reached = {"kind": "reached", "period_start": "2013-07-01", "period_end": "2013-12-31"}
    people = {"category": "VULN", "sex": "F", "age": "A15"}
    below: list[tuple[str, str, dict[str, Any]]] = [
        ("beneficiary_figure", CR_1, {"kind": "plan", "count": 180, **people}),
        ("beneficiary_figure", CR_1, {**reached, "count": 145, **people}),
        ("beneficiary_figure", CR_1, {**reached, "count": 55, **people, "sex": "M", "age": "A25"}),
        ("beneficiary_figure", CR_1, {**reached, "count": 7, "category": "LGOV", "sex": "U",
                                      "age": "AUN"}),
        ("beneficiary_figure", PH_1, {**reached, "count": 650, **people, "category": "HOST"}),
        ("funding_line", CR_1, {"kind": "SPENT", "source": "PROG", "amount": "57500",
                                "currency": "USD", "paid_on": "2013-08-01"}),
        ("funding_line", CR_1, {"kind": "RECEIVED", "source": "LRG", "amount": "300",
                                "currency": "EUR", "usd_rate": "0.75"}),
        ("funding_line", CR_1, {"kind": "RECEIVED", "source": "LRG", "amount": "1",
                                "currency": "CRC"}),
        ("progress_note", CR_1, {"kind": "LESSON", "title": "Ask first", "text": "At the post.",
                                 "noted_on": "2013-09-01"}),
        ("progress_note", PH_1, {"kind": "RECO", "title": "Hear the cities", "text": "Always.",
                                 "noted_on": "2013-10-01", "follow_up": "open",
                                 "follow_up_on": "2014-06-30"}),
        ("activity", PH_1, {"kind": "CONSULT", "title": "Hearing of the cities", "status": "DONE",
                            "held_on": "2013-06-11", "women": 12, "men": 9}),
        ("initiative_tag", CR_1, {"list_code": "gcm", "tag": "GCM16"}),
        ("initiative_tag", PH_1, {"list_code": "gcm", "tag": "GCM16"}),
        ("initiative_tag", PH_1, {"list_code": "gcm_principles", "tag": "GCMP09"}),
    ]  # fmt: skip
    lines: list[dict[str, Any]] = [
        {"entity": entity, "set": {"initiative": uid, **values}} for entity, uid, values in below
    ]
    for code in ("JMDI-P2", "SEED-R1"):
        note = {"kind": "DECISION", "title": f"Decided on {code}", "noted_on": "2012-12-05",
                "programme": programme_uid(code), "text": "By the committee."}  # fmt: skip
        lines.append({"entity": "progress_note", "set": note})
    records.apply(hq, lines)
    return hq


def table(made: Report, key: str) -> Table:
    return next(one for one in made.tables if one.key == key)


def column(made: Report, key: str, name: str) -> list[Any]:
    found = table(made, key)
    at = [one.key for one in found.columns].index(name)
    return [row[at] for row in found.rows]


def figure(made: Report, key: str) -> object:
    figures = [one for b in made.blocks if isinstance(b, Figures) for one in b.figures]
    return next(one.value for one in figures if one.column.key == key)


def said(folder: Path, made: Report) -> str:
    pdf.write(made, folder / "made.pdf")
    return " ".join(pdfs.text(folder / "made.pdf").split())


# --- The sheet -----------------------------------------------------------------------------------


def test_the_sheet_follows_the_order_of_the_programme_on_one_page(
    told: Store, tmp_path: Path
) -> None:
    records.save(told, "initiative", CR_1, {"summary": "What it is about."})
    made = reporting.make(told, "sheet", Options(initiative=CR_1))
    page = said(tmp_path, made)
    order = ["Canton d’Upala", "Ongoing", "22 months", "230,000 USD", "Summary", "What it is",
             "Key objective", "Main activities", "Nothing recorded yet.", "Successes",
             "Ask first", "Beneficiaries", "Vulnerable migrants", "72.5%"]  # fmt: skip

    places = [page.index(words) for words in order]
    assert places == sorted(places)
    assert len(pdfs.sizes(tmp_path / "made.pdf")) == 1


def test_the_sheet_never_adds_organisations_to_people(told: Store) -> None:
    made = reporting.make(told, "sheet", Options(initiative=CR_1))

    assert table(made, "people").rows == (("VULN", 180, 200),)
    assert table(made, "organisations").rows == (("LGOV", None, 7),)


def test_a_sheet_of_what_is_not_here_is_refused(hq: Store) -> None:
    with pytest.raises(RecordGoneError):
        reporting.make(hq, "sheet", Options(initiative="nowhere"))


# --- The programme table -------------------------------------------------------------------------


def test_the_table_has_the_columns_of_the_programme_and_each_country_once(
    hq: Store, tmp_path: Path
) -> None:
    made = reporting.make(hq, "table", ROUND)
    said(tmp_path, made)

    keys = [one.key for one in table(made, "initiatives").columns]
    assert keys == ["country", "title", "objective", "partners", "months", "grants"]
    assert len(table(made, "initiatives").rows) == 16
    assert table(made, "initiatives").foot[-1] == Decimal(3_448_000)
    words = [word.text for word in pdfs.words(tmp_path / "made.pdf")]
    assert [words.count(country) for country in ("Philippines", "Morocco", "Nepal")] == [1, 1, 1]
    names = table(made, "initiatives").names.values()
    assert "Comité des Femmes Entrepreneurs de Venise, Italy" in names
    assert "Gouvernement de la ville de Naga" in names, "at home no country is written"


def test_the_lead_stands_before_other_partners(hq: Store) -> None:
    made = reporting.make(hq, "table", Options(country="MA"))
    names = table(made, "initiatives").names

    partners, _ = column(made, "initiatives", "partners")
    assert [names[uid].split()[1] for uid in partners] == ["des", "Migration"]


# --- Country, round, review, donor ---------------------------------------------------------------


def test_a_country_report_is_about_one_country_and_says_what_is_missing(
    told: Store, tmp_path: Path
) -> None:
    made = reporting.make(told, "country", Options(country="CR"))
    page = said(tmp_path, made)

    assert made.title == "Country report: Costa Rica"
    assert len(table(made, "initiatives").rows) == 2
    assert (figure(made, "grants"), figure(made, "spent")) == (Decimal(392_000), Decimal(57_500))
    assert figure(made, "reached") == 200
    assert table(made, "rounds").rows == (("SEED-R2", 0), ("JMDI-P2", 2))
    assert table(made, "money").rows[1] == ("LRG", None, None, Decimal(400), None)
    assert "in no sum: 1." in table(made, "money").note
    assert "Hear the cities" not in page
    assert "Decided on" not in page, "what was decided for a programme is not about one country"
    assert "What is missing in the records" in page


def test_an_office_need_not_say_which_country_it_is(tmp_path: Path) -> None:
    store = start.create(tmp_path / "cr.db", office="CR", role="field", training=True)
    made = reporting.make(store, "country")
    start.close_store(store)

    assert made.title == "Country report: Costa Rica"
    assert len(table(made, "initiatives").rows) == 2


@pytest.mark.parametrize("key", ["sheet", "country", "round"])
def test_headquarters_is_asked_what_a_document_is_about(hq: Store, key: str) -> None:
    with pytest.raises(CallError) as refused:
        reporting.make(hq, key)

    assert refused.value.code == "report_needs"


def test_a_round_report_counts_its_places(told: Store, tmp_path: Path) -> None:
    made = reporting.make(told, "round", ROUND)
    page = said(tmp_path, made)

    assert (figure(made, "taken"), figure(made, "places")) == (16, 16)
    assert set(column(made, "countries", "taken")) == {2}
    assert table(made, "stages").rows == (("ONGOING", 16),)
    assert figure(made, "reached") == 850
    assert "JMDI, phase 2" in page


def test_a_review_tells_objectives_local_governments_and_what_became_of_promises(
    told: Store, tmp_path: Path
) -> None:
    made = reporting.make(told, "review")
    page = said(tmp_path, made)

    assert table(made, "gcm").rows == ((16, "GCM16", 2, 2, Decimal(480_000)),)
    assert table(made, "gcm_principles").rows == ((9, "GCMP09", 1, 1, Decimal(250_000)),)
    assert column(made, "local", "initiatives") == [5, 8, None], "no agreement is recorded"
    assert column(made, "local", "share") == [Decimal("31.25"), Decimal(50), None]
    assert column(made, "local", "codes")[0] == ("CR-1", "CR-2", "EC-1", "EC-2", "PH-1")
    assert "50% of the joint programmes" in page
    assert column(made, "consultations", "participants") == [21]
    assert [row[0] for row in table(made, "promises").rows] == ["RECO", "DECISION", "DECISION"]
    assert table(made, "promises").rows[0][1] == "Hear the cities. Always."
    assert "To do" in page
    assert "30 Jun 2014" in page


def test_a_donor_report_weighs_spending_against_grants(told: Store) -> None:
    made = reporting.make(told, "donor", Options(programme="JMDI"))

    assert figure(made, "spent_share") == Decimal(57_500) * 100 / Decimal(3_448_000)
    rows = {row[0]: row[1:] for row in table(made, "countries").rows}
    assert rows["CR"] == (2, Decimal(392_000), Decimal(57_500), 200)
    assert rows["PH"] == (2, Decimal(480_000), None, 650)
    assert rows["TN"] == (2, Decimal(276_000), None, None), "no data is not nothing"


def test_only_what_fell_into_the_period_is_told(told: Store) -> None:
    after = Options(programme="JMDI", since="2014-01-01")
    made = reporting.make(told, "donor", after)

    assert (figure(made, "spent"), figure(made, "reached")) == (None, None)
    assert table(made, "learned").rows == ()
    assert figure(made, "grants") == Decimal(3_448_000)


def test_a_document_of_a_round_tells_decisions_of_that_round_alone(told: Store) -> None:
    made = reporting.make(told, "review", ROUND)

    decided = [words for words in column(made, "promises", "said") if "Decided" in words]
    assert decided == ["Decided on JMDI-P2. By the committee."]


@pytest.mark.parametrize("key", list(ASKED))
def test_each_document_is_also_a_workbook_with_all_its_tables(
    told: Store, tmp_path: Path, key: str
) -> None:
    made = reporting.make(told, key, ASKED[key])

    report_files.save(told, made, "xlsx", tmp_path / "made.xlsx")

    book = openpyxl.load_workbook(tmp_path / "made.xlsx")
    cells = {cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row}
    assert made.title in cells
    for one in made.tables:
        heads = {f"{c.label} ({c.unit})" if c.unit else c.label for c in one.columns}
        assert heads <= cells if one.rows else one.empty in cells


# --- Without data --------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [key for key in ASKED if key != "sheet"])
def test_a_document_of_an_empty_database_says_so_in_words_and_never_zero_dollars(
    tmp_path: Path, key: str
) -> None:
    store = start.create(tmp_path / "hq.db", office="HQ", role="hq")
    made = reporting.make(store, key, ASKED[key])
    start.close_store(store)
    page = said(tmp_path, made)

    assert "No initiative is recorded." in page
    assert " 0 USD" not in page
    if key != "table":
        assert "no data" in page
        assert figure(made, "grants") is None
        assert figure(made, "reached") is None


def test_every_document_is_offered_and_reads_what_it_tells(told: Store) -> None:
    documents = [one.key for one in DEFINITIONS if one.group == "documents" and one.key in ASKED]

    assert documents == list(ASKED)
    for key in documents:
        assert not reporting.make(told, key, ASKED[key]).no_data


def a_photo(store: Store, file: Path, title: str, **given: Any) -> None:  # noqa: ANN401
    attaching.attach(store, CR_1, file, {"title": title, "dated_on": "2013-08-01", **given})


@pytest.mark.parametrize("profile", list(Profile))
def test_a_donor_sees_the_photos_that_may_be_shown_and_no_other(
    told: Store, tmp_path: Path, profile: Profile
) -> None:
    a_photo(told, files.photo(tmp_path / "well.jpg"), "The well", photo_ok=True)
    a_photo(told, files.photo(tmp_path / "face.jpg", colour=(1, 2, 3)), "A face", photo_ok=False)
    a_photo(told, files.photo(tmp_path / "who.jpg", colour=(9, 9, 9)), "Nobody asked")

    made = reporting.make(told, "donor", ASKED["donor"]._replace(profile=profile))
    pdf.write(made, tmp_path / "donor.pdf")
    said = pdfs.text(tmp_path / "donor.pdf")

    [block] = [one for one in made.blocks if isinstance(one, Photos)]
    assert [(one.caption, bool(one.data)) for one in block.photos] == [("The well", True)]
    assert (tmp_path / "donor.pdf").read_bytes().count(b"/Subtype/Image") == 1
    assert said.count("The well") == 2
    assert "A face" not in said
    assert "Nobody asked" not in said


def test_a_photo_that_is_none_or_broken_stops_no_report(told: Store, tmp_path: Path) -> None:
    a_photo(told, files.photo(tmp_path / "well.jpg"), "The well", photo_ok=True)
    whole = reporting.make(told, "donor", ASKED["donor"])
    [block] = [one for one in whole.blocks if isinstance(one, Photos)]
    [photo] = block.photos
    for broken in (photo.data[:300] + b"?" * 500, b"\x89PNG\r\n\x1a\n" + b"0" * 99):
        photos = (dataclasses.replace(photo, data=broken),)
        blocks = [dataclasses.replace(one, photos=photos) if one is block else one
                  for one in whole.blocks]  # fmt: skip
        pdf.write(dataclasses.replace(whole, blocks=tuple(blocks)), tmp_path / "broken.pdf")
        assert "The well" in pdfs.text(tmp_path / "broken.pdf"), "it stays in the list"
    (attachments.folder(told.identity.database) / photo.checksum).write_bytes(b"no picture")

    again = reporting.make(told, "donor", ASKED["donor"])

    pdf.write(again, tmp_path / "again.pdf")
    assert "The well" in pdfs.text(tmp_path / "again.pdf")
    assert not [p for b in again.blocks if isinstance(b, Photos) for p in b.photos if p.data]
