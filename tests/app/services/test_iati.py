"""Files for IATI from real databases: what is read, written, held back, and said beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.base.errors import CallError, RecordGoneError
from app.domain.report import Profile
from app.services import aliases, export_log, iati, reporting, start, thresholds
from app.services.reporting import Options
from tests.app.reports.iati.judges import Judges
from tests.laptops import Laptop

AT = 1_795_687_200_000
"""2026-11-26, 10:00 UTC."""
TODAY = "2026-11-26"


@pytest.fixture(scope="session")
def judges(shared: Path) -> Judges:
    """Return the three judges, or skip where what IATI publishes is absent."""
    folder = shared / "iati"
    if not folder.is_dir():
        pytest.skip(f"no folder {folder}: the schema, code lists and rules of IATI are not here")
    return Judges(folder, TODAY)


def complete(laptop: Laptop, title: str = "Agua segura", **given: Any) -> str:  # noqa: ANN401
    """Record an initiative that is ready, in the laptop's office; return its uid."""
    values = {
        "title": title, "status": "ONGOING", "round": "JMDI-P2", "objective": "Agua para todos.",
        "start_on": "2025-03-15", "end_on": "2027-02-14", "grant_amount": "230000",
        "grant_currency": "USD", "duration_months": None, "scaling_mode": "NONE",
    }  # fmt: skip
    uid = laptop.new_record("initiative", **(values | given))
    laptop.new_record("initiative_tag", initiative=uid, list_code="sectors", tag="EMP")
    laptop.new_record(
        "location", initiative=uid, role="PROJECT", country="CR", admin_level="CITY", name="Upala"
    )
    return uid


def test_a_whole_initiative_of_a_real_database_is_a_valid_file(
    cr: Laptop, hq: Laptop, tmp_path: Path, judges: Judges
) -> None:
    uid = complete(cr)
    partner = cr.new_record("organisation", name="Municipalidad de Upala")
    cr.new_record("partnership", initiative=uid, organisation=partner, role="LEAD")
    cr.new_record("progress_note", initiative=uid, text="SECRET", kind="LESSON")
    cr.new_record(
        "contact", initiative=uid, name="SECRET", consent=True, consent_on="2025-01-01",
        consent_scope="hq", work_email="secret@example.org", organisation=partner, agency=None,
    )  # fmt: skip
    hq.take(cr.export("HQ"))

    made = iati.export(hq.store, Options(), tmp_path / "out.xml", at=AT)

    assert made.path is not None
    whole = made.path.read_bytes()
    assert judges.judge(whole) == []
    assert made.complete
    assert list(made.written.published) == [uid]
    assert b"Municipalidad de Upala" in whole
    assert b"SECRET" not in whole.upper()
    assert iati.export(hq.store, Options(), tmp_path / "again.xml", at=AT).path
    assert (tmp_path / "again.xml").read_bytes() == whole


def test_what_is_not_in_the_file_lies_beside_it_in_words(cr: Laptop, tmp_path: Path) -> None:
    ready, missing = complete(cr), complete(cr, "Sin fecha", start_on=None)
    candidate = complete(cr, "Candidata", status="SUBMITTED")
    cr.new_record("progress_note", initiative=ready, kind="LESSON")

    made = iati.export(cr.store, Options(), tmp_path / "out.xml", at=AT)

    assert made.beside == tmp_path / "out.xml.left-out.json"
    told = json.loads(made.beside.read_text(encoding="utf-8"))
    assert told == made.told()
    assert [each["uid"] for each in told["published"]] == [ready]
    held = {each["uid"]: each for each in told["held"]}
    assert held.keys() == {missing, candidate}
    assert (held[missing]["blocking"], held[candidate]["blocking"]) == (True, False)
    [line] = [each for each in held[missing]["lines"] if each["weight"] == "blocking"]
    assert (line["code"], line["field"], line["message"]) == (
        "no_start", "start_on", "No start date",
    )  # fmt: skip
    assert "day it began" in line["remedy"]
    [left] = told["left_out"]
    assert (left["entity"], left["count"], left["code"]) == ("progress_note", 1, "no_home")
    assert not made.complete


def test_the_sixteen_lack_dates_so_no_file_is_written_and_each_is_named(
    hq: Laptop, tmp_path: Path
) -> None:
    start.load_training(hq.store)

    made = iati.export(hq.store, Options(), tmp_path / "out.xml", replace=True)

    assert (made.path, made.beside, list(tmp_path.glob("*.xml*"))) == (None, None, [])
    assert len(made.written.held) == 16
    assert len(made.told()["held"]) == 16
    assert not made.complete


def test_headquarters_chooses_whose_file_it_is(cr: Laptop, tmp_path: Path) -> None:
    joint, only = complete(cr, round="SEED-R1"), complete(cr, "Otra", round="MMICD-PI")
    iati.choose_reporter(cr.store, "UNDP")

    made = iati.export(cr.store, Options(), tmp_path / "out.xml")

    assert [*made.written.published.values()] == ["XM-DAC-41114-CR-1"]
    assert [*made.written.published] == [joint]
    assert [(held.uid, held.blocked) for held in made.written.held] == [(only, False)]
    with pytest.raises(CallError, match="iati_reporter"):
        iati.choose_reporter(cr.store, "ILO")


def test_our_lists_are_named_by_the_address_where_they_are_published(
    cr: Laptop, tmp_path: Path
) -> None:
    complete(cr)
    name = b'vocabulary-uri="%s"'

    made = iati.export(cr.store, Options(), tmp_path / "out.xml")
    assert made.path is not None
    assert name % b"urn:x-passerelle:lists:sectors" in made.path.read_bytes()

    assert iati.publish_lists_at(cr.store, " https://example.org/lists ").endswith("lists/")
    iati.export(cr.store, Options(), made.path, replace=True)
    assert name % b"https://example.org/lists/sectors" in made.path.read_bytes()
    with pytest.raises(CallError, match="iati_address"):
        iati.publish_lists_at(cr.store, "our lists")
    assert iati.publish_lists_at(cr.store, "") == ""


def test_a_narrowed_export_has_those_only_and_still_sees_doubles_elsewhere(
    cr: Laptop, tmp_path: Path
) -> None:
    one, other = complete(cr, code="CR-7"), complete(cr, "Otra", round="SEED-R1")

    made = iati.export(cr.store, Options(round="SEED-R1"), tmp_path / "out.xml")
    assert [*made.written.published] == [other]

    cr.edit(other, code="CR-7")
    made = iati.export(cr.store, Options(initiative=one), tmp_path / "out.xml", replace=True)
    assert made.path is None
    assert [line.rule for line in made.written.held[0].lines][:1] == ["code_double"]


def test_that_a_file_left_is_written_down_for_the_public(cr: Laptop, tmp_path: Path) -> None:
    complete(cr)
    path = tmp_path / "out.xml"

    iati.export(cr.store, Options(), path)

    [entry] = export_log.entries(cr.store)
    assert (entry.report, entry.profile, entry.format, entry.rows) == ("iati", "public", "iati", 1)
    assert str(path) in entry.place


def test_the_threshold_of_the_public_hides_and_no_lower_one_is_taken(
    cr: Laptop, tmp_path: Path
) -> None:
    uid = complete(cr)
    cr.new_record(
        "beneficiary_figure", initiative=uid, kind="reached", sex="F", age="AUN", count=12,
        category="WORK", period_start="2025-04-01", period_end="2025-12-31",
    )  # fmt: skip
    path = tmp_path / "out.xml"

    def shown(options: Options = Options()) -> bool:  # noqa: B008  (frozen)
        iati.export(cr.store, options, path, replace=True)
        return b'<actual value="12"' in path.read_bytes()

    assert shown()
    assert not shown(Options(threshold=15))
    thresholds.choose(cr.store, Profile.PUBLIC, 15)
    assert not shown()
    cr.edit(uid, summary="x")
    thresholds.choose(cr.store, Profile.PUBLIC, 3)
    assert shown()


def test_no_file_is_written_over_unless_somebody_said_so(cr: Laptop, tmp_path: Path) -> None:
    complete(cr)
    path = tmp_path / "out.xml"
    path.write_text("mine")

    with pytest.raises(CallError, match="file_exists"):
        iati.export(cr.store, Options(), path)
    assert path.read_text() == "mine"

    assert iati.export(cr.store, Options(), path, replace=True).path == path
    assert path.read_bytes().startswith(b"<?xml")


def test_the_lines_of_one_initiative_are_those_of_the_export(cr: Laptop) -> None:
    uid = complete(cr, start_on="2025")

    found = iati.lines(cr.store, uid)

    assert [(line.rule, line.field) for line in found][:1] == [("year_only", "start_on")]
    report = reporting.make(cr.store, "iati-readiness", Options(initiative=uid))
    assert [row[2] for row in report.tables[0].rows] == [iati.worded(line).what for line in found]
    cr.edit(uid, start_on="2025-03")
    assert "year_only" not in {line.rule for line in iati.lines(cr.store, uid)}
    cr.delete(uid)
    with pytest.raises(RecordGoneError):
        iati.lines(cr.store, uid)


def test_a_conflict_is_said_and_the_file_has_what_is_shown(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    uid = complete(cr)
    hq.take(cr.export("HQ"))
    cr.edit(uid, title="Agua limpia")
    hq.edit(uid, title="Agua sana")
    hq.take(cr.export("HQ"))

    assert "conflict" in {line.rule for line in iati.lines(hq.store, uid)}
    made = iati.export(hq.store, Options(), tmp_path / "out.xml", replace=True)
    assert made.path is not None
    assert str(hq.value(uid, "title")).encode() in made.path.read_bytes()


def test_the_report_of_what_stays_out_names_initiative_part_and_reason(cr: Laptop) -> None:
    uid = complete(cr)
    cr.new_record("progress_note", initiative=uid, kind="LESSON")

    report = reporting.make(cr.store, "iati")

    left, held = report.tables
    assert left.rows == ((uid, "Notes", 1, "IATI has no place for it"),)
    assert held.rows == ()
    assert "Agua segura" in left.names[uid]


def test_a_tied_partner_is_in_the_file_once_and_twice_again_after_untying(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    uid = complete(cr)
    doubles = [cr.new_record("organisation", name=name) for name in ("Cámara", "La Cámara")]
    for double in doubles:
        cr.new_record("partnership", initiative=uid, organisation=double, role="IMPL")
    hq.take(cr.export("HQ"))

    def partners() -> int:
        made = iati.export(hq.store, Options(), tmp_path / "out.xml", replace=True)
        assert made.path is not None
        return made.path.read_bytes().count(b'role="4"')

    assert partners() == 2
    aliases.tie(hq.store, doubles)
    assert partners() == 1
    aliases.untie(hq.store, doubles[0])
    assert partners() == 2


def people(laptop: Laptop, uid: str, count: int, sex: str) -> str:
    """Record people reached; return the uid."""
    return laptop.new_record(
        "beneficiary_figure", initiative=uid, kind="reached", category="WORK", sex=sex, age="A25",
        period_start="2025-04-01", period_end="2025-12-31", count=count,
    )  # fmt: skip


def test_three_people_more_cannot_be_subtracted_from_two_files(cr: Laptop, tmp_path: Path) -> None:
    uid = complete(cr)
    people(cr, uid, 60, "F")
    first = iati.export(cr.store, Options(), tmp_path / "first.xml", at=AT)
    people(cr, uid, 3, "F")

    second = iati.export(cr.store, Options(), tmp_path / "second.xml", at=AT)

    assert first.path is not None
    assert second.path is not None
    assert b'<actual value="60"' in first.path.read_bytes()
    assert b'<actual value="63"' not in second.path.read_bytes()
    assert "few_people" in [left.why for left in second.written.left_out]


def test_what_a_file_showed_is_not_subtracted_from_a_report_for_the_public(
    cr: Laptop, tmp_path: Path
) -> None:
    uid = complete(cr)
    people(cr, uid, 60, "F")
    iati.export(cr.store, Options(), tmp_path / "first.xml", at=AT)
    people(cr, uid, 3, "F")

    for profile in (Profile.PUBLIC, Profile.PARTNER):
        made = reporting.make(cr.store, "q18", Options(profile=profile))
        shown = {cell for table in made.tables for row in table.rows for cell in row}
        assert 63 not in shown, profile


def test_what_a_report_showed_is_not_subtracted_from_a_file(cr: Laptop, tmp_path: Path) -> None:
    uid = complete(cr)
    people(cr, uid, 60, "F")
    report = reporting.make(cr.store, "q18", Options(profile=Profile.PUBLIC))
    export_log.note(cr.store, report, "csv", "here")
    people(cr, uid, 3, "F")

    made = iati.export(cr.store, Options(), tmp_path / "out.xml", at=AT)

    assert made.path is not None
    assert b'<actual value="63"' not in made.path.read_bytes()
