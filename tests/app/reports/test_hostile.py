"""Whatever the records say, every report can be made in every form and language, and cuts nothing.

Source: reliability.md B3; a reviewer's hostile data.
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import sqlalchemy as sa

from app.base.text import in_language
from app.domain.codelists import codelist
from app.domain.report import Profile, Table
from app.domain.training import initiative_uid
from app.reports import csv_file, pdf
from app.reports.registry import DEFINITIONS, Definition
from app.services import aliases, records, report_files, reporting, start
from app.services.reporting import Options
from database.engine import Store
from database.tables import TABLES
from database.unit import write
from tests import pdfs
from tests.factories import some_values

LONG = "Agua " * 1999 + "FIN"
"""Nearly 10,000 letters."""
NASTY = {
    "formula": '=HYPERLINK("http://x","y")',
    "dde": "@SUM(1+1)*cmd|' /C calc'!A0",
    "plus": "+41 22 717",
    "minus": "-2+3",
    "tab": "\t=1+1",
    "turned": "Plan \u202ereversed\u202c \u2067منعكس\u2069 end",
    "emoji": "Agua 💧👩🏽‍🌾🇨🇷 fría",
    "parts": "E\u0301quateur cafe\u0301",
    "markup": "#[x] *b* _i_ $ @label <b>&amp;</b> \\ ` ```",
    "breaks": "one\u2028two\u0085three\r\nfour",
    "nepali": "नेपाल सुरक्षित प्रवासन",
    "chinese": "移民与发展",
}
CODES = ("CR-1", "CR-2", "EC-1", "EC-2", "MA-1", "MA-2", "NP-1", "NP-2", "PH-1", "PH-2", "SN-1",
         "SN-2")  # fmt: skip


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return headquarters with the sixteen initiatives, and what nobody should have typed."""
    store = start.create(
        tmp_path_factory.mktemp("hostile") / "hq.db", office="HQ", role="hq", training=True
    )
    _fill(store)
    yield store
    start.close_store(store)


def _fill(store: Store) -> None:
    lines: list[dict[str, object]] = []
    for code, text in zip(CODES, NASTY.values(), strict=True):
        lines.append({"entity": "initiative", "uid": initiative_uid(code), "set": {"title": text}})
    records.apply(store, lines)
    with write(store) as unit:  # another program may have no limits
        long = {"title": LONG, "objective": LONG, "summary": LONG}
        table = TABLES["initiative"]
        for code in ("TN-1", "CR-2"):
            mine = table.c["_uid"] == initiative_uid(code)
            unit.connection.execute(sa.update(table).where(mine).values(long))
        unit.commit()
    home = initiative_uid("CR-1")

    def add(entity: str, **given: object) -> str:
        values = some_values(entity, **{"initiative": home, **given})
        return records.apply(store, [{"entity": entity, "set": values}]).uids[0]

    names = [f"{list(NASTY.values())[n % len(NASTY)].strip()} {n}" for n in range(300)]
    places = [{"name": name, "type": "MUNI", "base_country": "CR"} for name in names]
    found = records.apply(store, [{"entity": "organisation", "set": place} for place in places])
    partners = [
        some_values("partnership", initiative=home, organisation=uid, role="COFUND")
        for uid in found.uids
    ]
    records.apply(store, [{"entity": "partnership", "set": one} for one in partners])
    for item in codelist("countries").codes[:40]:
        add("location", country=item.code, role="ORIGIN", name=f"=A{item.code}")
    for text in (*NASTY.values(), LONG[:4000]):
        for kind in ("LESSON", "RESULT", "CHALLENGE", "STORY"):
            add("progress_note", kind=kind, title=text[:100].strip(), text=text[:1900])
        add("activity", kind="TRAINING", title=text[:200].strip(), women=3, men=2, status="DONE",
            held_on="2026-01-05")  # fmt: skip
    half = {"period_start": "2025-01-01", "period_end": "2025-06-30", "kind": "reached"}
    women = {"category": "WORK", "sex": "F", "age": "A25", **half}
    first = add("beneficiary_figure", **women, count=7)
    add("beneficiary_figure", **women, count=9, restates=first, reason=NASTY["dde"])
    add("beneficiary_figure", **half, category="LGOV", sex="U", age="AUN", count=4)
    one = add("indicator", standard=None, title=NASTY["formula"], unit="number", roll_up="sum")
    add("indicator_value", initiative=None, indicator=one, measured_on="2025-03", value="12",
        women=3, men=4)  # fmt: skip
    twins = [
        records.save(store, "organisation", None, {"name": NASTY["formula"], "type": "MUNI",
                     "base_country": country}, scope=country).uid
        for country in ("CR", "EC")
    ]  # fmt: skip
    aliases.tie(store, twins)


def asked(found: Definition, profile: Profile) -> Options:
    needs: dict[str, Any] = {
        "initiative": initiative_uid("CR-1"),
        "country": "CR",
        "round": "JMDI-P2",
    }
    options = Options(profile=profile)
    return options._replace(**{found.needs: needs[found.needs]}) if found.needs else options


def letters(text: str) -> str:
    """Return a text without what only turns, breaks or joins."""
    return re.sub(r"[^\w]", "", text)


def words_of(tables: Iterable[Table]) -> set[str]:
    """Return the texts that stand in the cells of tables."""
    cells = [cell for t in tables for row in t.rows for cell in row if isinstance(cell, str)]
    return {letters(cell) for cell in cells if " " in cell}


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("found", DEFINITIONS, ids=lambda one: one.key)
@pytest.mark.parametrize("lang", ["fr", "ar"])
def test_every_report_of_hostile_records_is_whole_in_every_form(
    hostile: Store, tmp_path: Path, found: Definition, lang: str
) -> None:
    with in_language(lang):
        made = reporting.make(hostile, found.key, asked(found, Profile.HQ))
        for form in report_files.formats():
            report_files.save(hostile, made, form, tmp_path / f"report.{form}")
        reporting.make(hostile, found.key, asked(found, Profile.PUBLIC))
    text = (tmp_path / "report.csv").read_text("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=csv_file.separator(lang)))
    said = {letters(cell) for row in rows for cell in row}
    assert words_of(made.tables[:1]) <= said
    assert not [cell for row in rows for cell in row if cell.lstrip()[:1] in {*"=@"}]
    json.loads((tmp_path / "report.json").read_text("utf-8"))
    in_workbook(tmp_path / "report.xlsx", words_of(made.tables))
    paper = pdfs.text(tmp_path / "report.pdf")
    long = any("FIN" in word for word in words_of(made.tables))
    assert paper.strip()
    assert "FIN" in paper or not long, "a cell is cut where its page ends"


def in_workbook(path: Path, wanted: set[str]) -> None:
    """See that a workbook holds the texts as texts, and no formula that a record brought."""
    told: set[str] = set()
    with zipfile.ZipFile(path) as book:
        for name in book.namelist():
            if not name.startswith("xl/worksheets/sheet") and name != "xl/sharedStrings.xml":
                continue
            for element in ET.fromstring(book.read(name)).iter():  # noqa: S314  (ours)
                tag = element.tag.rpartition("}")[2]
                if tag == "f":
                    assert not re.search("HYPERLINK|cmd|1\\+1", element.text or "")
                if tag in {"si", "is"}:
                    told.add(letters("".join(element.itertext())))
    assert wanted <= told


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("found", DEFINITIONS, ids=lambda one: one.key)
def test_every_report_of_nothing_is_whole_in_every_form(tmp_path: Path, found: Definition) -> None:
    if found.needs == "initiative":
        pytest.skip("it is about one initiative, and there is none")
    store = start.create(tmp_path / "hq.db", office="HQ", role="hq", label="Desk 1")
    made = reporting.make(store, found.key, asked(found, Profile.PARTNER))
    for form in report_files.formats():
        assert report_files.save(store, made, form, tmp_path / f"report.{form}")
    assert pdf.pages(made)
    start.close_store(store)
