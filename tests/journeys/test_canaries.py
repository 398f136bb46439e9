"""Words that must not leave, looked for in every byte of everything that leaves.

They stand in the private scope, in private fields, in texts that name a person, and in the table
of a person without consent. What goes to headquarters may hold less than what stays; partners and
the public still less.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.domain.report import Profile
from app.reports.given import Options
from app.reports.registry import DEFINITIONS
from app.services import file_back, iati, library, report_files, reporting, templates
from database import diagnosis
from database.unit import read
from tests import pdfs
from tests.app.services.conftest import Setup, blank_database, laptop
from tests.canaries import everything_in
from tests.laptops import Laptop
from tests.sheets import cell, edited

__all__ = ["blank_database", "laptop"]

OFFICE_ONLY = ("Canaryprivate", "canary.private@example.org", "+506 2211 9977", "Canarydesk")
TO_HEADQUARTERS = ("Canarynamed", "canary.named@example.org", "+506 2211 9966")
IN_TEXTS = ("canary.text@example.org", "+50622119955", "Canarywife")
PERSONS = (*OFFICE_ONLY, *TO_HEADQUARTERS)


@pytest.fixture
def office(laptop: Setup) -> Laptop:
    """An office whose database holds a canary in every place."""
    cr = laptop("CR")
    item = cr.new_record(
        "initiative", title="Water for Upala", round="SEED-R1", summary="Reached: " + IN_TEXTS[1]
    )
    body = cr.new_record("organisation", note="Ask canary.text@example.org")
    about: dict[str, Any] = {
        "consent": True,
        "consent_on": "2026-01-02",
        "organisation": body,
        "agency": None,
    }
    cr.new_record("contact", **about, consent_scope="office", initiative=item,
                  name=OFFICE_ONLY[0], work_email=OFFICE_ONLY[1], work_phone=OFFICE_ONLY[2],
                  function=OFFICE_ONLY[3])  # fmt: skip
    cr.new_record("contact", **about, consent_scope="hq", initiative=item, leads=True,
                  name=TO_HEADQUARTERS[0], work_email=TO_HEADQUARTERS[1],
                  work_phone=TO_HEADQUARTERS[2])  # fmt: skip
    cr.new_record("progress_note", initiative=item, kind="LESSON", title=IN_TEXTS[0],
                  text="Mrs Canarywife told us so", share=False)  # fmt: skip
    cr.new_record("progress_note", initiative=item, kind="DECISION", title=IN_TEXTS[1],
                  text="Mrs Canarywife", follow_up="open")  # fmt: skip
    cr.new_record("activity", initiative=item, title=f"Call {IN_TEXTS[1]}", status="PLANNED")
    return cr


def seen(data: bytes, canaries: tuple[str, ...]) -> list[str]:
    coded = data + json.dumps(data.decode("utf-8", "replace")).encode()
    return [word for word in canaries if word.encode() in coded]


def test_packages_hold_nobody_whom_the_recipient_may_not_see(
    office: Laptop, laptop: Setup, tmp_path: Path
) -> None:
    hq, sn = laptop("HQ"), laptop("SN")
    file = office.export("HQ", full=True)
    assert seen(everything_in(file), OFFICE_ONLY) == []
    assert seen(everything_in(file), TO_HEADQUARTERS) == list(TO_HEADQUARTERS)
    hq.take(file)
    library.publish(hq.store)
    hq.take(sn.export("HQ"))
    for to in ("SN", "MA"):
        left = everything_in(hq.export(to, full=True))
        assert seen(left, (*PERSONS, *IN_TEXTS)) == []
    assert seen(everything_in(office.ask("HQ")), OFFICE_ONLY) == []
    assert seen(everything_in(hq.ask("CR")), (*PERSONS, *IN_TEXTS)) == []
    uid = next(iter(hq_uids(hq)))
    wrong = edited(file, cell("initiative", uid, status="no such status"))
    (result,) = hq.take(wrong, preview=True)
    back = tmp_path / "back.xlsx"
    assert file_back.of_import(hq.store, result, back)
    assert seen(everything_in(back), OFFICE_ONLY) == []
    for journal in (hq.folder / "home", office.folder / "home", sn.folder):
        for path in (p for p in journal.rglob("*") if p.is_file()):
            assert seen(everything_in(path), (*PERSONS, *IN_TEXTS)) == [], path.name


def hq_uids(hq: Laptop) -> list[str]:
    with read(hq.store) as unit:
        return [
            uid
            for (uid,) in unit.connection.exec_driver_sql(
                "SELECT _uid FROM initiative WHERE _scope = 'CR'"
            )
        ]


@pytest.mark.parametrize("profile", [Profile.PARTNER, Profile.PUBLIC])
def test_no_report_for_others_names_anybody(
    office: Laptop, tmp_path: Path, profile: Profile
) -> None:
    words = PERSONS if profile is Profile.PARTNER else (*PERSONS, *IN_TEXTS)
    (item,) = hq_uids(office)
    leaks = []
    for found in DEFINITIONS:
        if found.needs == "indicator":
            continue  # holds an indicator's values, which are told by other reports, too
        given = {"initiative": item, "round": "SEED-R1", "country": "CR"}
        narrowed: dict[str, Any] = {
            key: value for key, value in given.items() if key == found.needs
        }
        options = Options(profile=profile)._replace(**narrowed)
        made = reporting.make(office.store, found.key, options)
        for form in report_files.formats():
            path = tmp_path / f"{found.key}.{form}"
            report_files.save(office.store, made, form, path)
            data = everything_in(path)
            if form == "pdf":
                data += pdfs.text(path).encode()
            leaks += [(found.key, form, word) for word in seen(data, words)]
    assert leaks == []


def test_no_other_file_names_anybody(office: Laptop, tmp_path: Path) -> None:
    iati.export(office.store, Options(), tmp_path / "iati.xml")
    templates.write(["contact", "progress_note"], tmp_path / "template.xlsx", "fr")
    with read(office.store) as unit:
        for scope in ("CR", "CR/private", "global"):
            told = json.dumps(diagnosis.of_scope(unit, scope), ensure_ascii=False)
            (tmp_path / f"{scope.replace('/', '-')}.json").write_text(told)
    files = [path for path in tmp_path.iterdir() if path.is_file()]
    assert len(files) >= 4
    for path in files:
        assert seen(everything_in(path), (*PERSONS, *IN_TEXTS)) == [], path.name
