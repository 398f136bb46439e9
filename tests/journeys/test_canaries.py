"""Words that must not leave, looked for in every byte of everything that leaves.

They stand in the private scope, in private fields, in texts that name a person, and in the table
of a person without consent. What goes to headquarters may hold less than what stays; partners and
the public still less.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.report import Profile
from app.reports.given import Options
from app.reports.registry import DEFINITIONS
from app.services import (
    alarm,
    audit,
    backup,
    diagnosing,
    enrolling,
    file_back,
    iati,
    library,
    lost,
    protection,
    queries,
    records,
    report_files,
    reporting,
    templates,
)
from app.services.signing import State
from database import diagnosis
from database.unit import read
from tests import pdfs
from tests.app.services.conftest import Setup, blank_database, laptop
from tests.app.services.test_iati import complete
from tests.canaries import everything_in, packed_in
from tests.laptops import Laptop
from tests.sheets import cell, edited

__all__ = ["blank_database", "laptop"]

OFFICE_ONLY = ("Canaryprivate", "canary.private@example.org", "+506 2211 9977", "Canarydesk")
TO_HEADQUARTERS = ("Canarynamed", "canary.named@example.org", "+506 2211 9966")
WITHDRAWN = ("Canaryretracted", "canary.retracted@example.org", "+506 2211 9944")
"""Of a person who agreed once, and does no more: here and everywhere they are nowhere."""
UNASKED = ("Canaryunasked", "+506 2211 9933")
"""Typed into a form without consent, which was not saved."""
WOMEN, MEN = 3, 99_999_983
"""That of women is hidden, so that of men must be as well where the total is shown."""
IN_TEXTS = ("canary.text@example.org", "+50622119955", "Canarywife")
PERSONS = (*OFFICE_ONLY, *TO_HEADQUARTERS, *WITHDRAWN, *UNASKED)
NOWHERE = (*WITHDRAWN, *UNASKED)


@pytest.fixture
def office(laptop: Setup) -> Laptop:
    """An office whose database holds a canary in every place."""
    cr = laptop("CR")
    item = complete(cr, "Water for Upala", round="SEED-R1")
    complete(cr, "Wells for Upala", summary="Reached: " + IN_TEXTS[1])  # held back by its text
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
    person = dict(zip(("name", "work_email", "work_phone"), WITHDRAWN, strict=True))
    gone = cr.new_record("contact", **about, consent_scope="hq", initiative=item, **person)
    cr.edit(gone, consent=False)
    with pytest.raises(records.RecordRefusedError):
        cr.new_record("contact", organisation=body, agency=None, name=UNASKED[0])
    typed = {"name": UNASKED[0], "work_phone": UNASKED[1]}
    records.keep_draft(cr.store, "contact", None, typed)
    for sex, count in (("F", WOMEN), ("M", MEN)):
        cr.new_record("beneficiary_figure", initiative=item, kind="reached", sex=sex, count=count,
                      category="RETU", age="A25", period_start="2026-01-01",
                      period_end="2026-06-30", of_which_disability=None)  # fmt: skip
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
    assert seen(everything_in(file), (*OFFICE_ONLY, *NOWHERE)) == []
    assert seen(everything_in(file), TO_HEADQUARTERS) == list(TO_HEADQUARTERS)
    hq.take(file)
    library.publish(hq.store)
    hq.take(sn.export("HQ"))
    for to in ("SN", "MA"):
        left = everything_in(hq.export(to, full=True))
        assert seen(left, (*PERSONS, *IN_TEXTS)) == []
    assert seen(everything_in(office.ask("HQ")), PERSONS) == []
    assert seen(everything_in(hq.ask("CR")), (*PERSONS, *IN_TEXTS)) == []
    uid = initiative(hq)
    wrong = edited(file, cell("initiative", uid, status="no such status"))
    (result,) = hq.take(wrong, preview=True)
    back = tmp_path / "back.xlsx"
    assert file_back.of_import(hq.store, result, back)
    assert seen(everything_in(back), (*OFFICE_ONLY, *NOWHERE)) == []
    for journal in (hq.folder / "home", office.folder / "home", sn.folder):
        for path in (p for p in journal.rglob("*") if p.is_file()):
            assert seen(everything_in(path), (*PERSONS, *IN_TEXTS)) == [], path.name


def initiative(machine: Laptop) -> str:
    """Return the initiative whose people, contacts and notes hold canaries."""
    found = queries.records(machine.store, queries.Query("initiative"))
    return next(record.uid for record in found if record.get("title") == "Water for Upala")


@pytest.mark.parametrize("profile", [Profile.PARTNER, Profile.PUBLIC])
def test_no_report_for_others_names_anybody(
    office: Laptop, tmp_path: Path, profile: Profile
) -> None:
    words = PERSONS if profile is Profile.PARTNER else (*PERSONS, *IN_TEXTS)
    leaks = [
        (name, word)
        for name, data in reports_of(office, tmp_path, profile)
        for word in seen(data, words)
    ]
    assert leaks == []


def number(data: bytes, wanted: int) -> bool:
    """Tell whether some bytes say a number, however its digits are grouped."""
    groups = f"{wanted:,}".split(",")
    gap = rb"(?:\\u[0-9a-f]{4}|&#\d+;|[^0-9A-Za-z]){0,4}"
    return re.search(gap.join(group.encode() for group in groups), data) is not None


def reports_of(
    office: Laptop, folder: Path, profile: Profile, *, wanting: str = ""
) -> Iterator[tuple[str, bytes]]:
    """Yield every report in every form, with all that its file holds.

    Args:
        office: where they are made.
        folder: of the files.
        profile: for whom.
        wanting: only those that read this entity.
    """
    item = initiative(office)
    given = {"initiative": item, "round": "SEED-R1", "country": "CR"}
    for found in DEFINITIONS:
        if found.needs == "indicator":
            continue  # holds an indicator's values, which are told by other reports, too
        if wanting and wanting not in found.wants:
            continue
        narrowed: dict[str, Any] = {k: value for k, value in given.items() if k == found.needs}
        options = Options(profile=profile)._replace(**narrowed)
        made = reporting.make(office.store, found.key, options)
        for form in report_files.formats():
            path = folder / f"{found.key}.{form}"
            report_files.save(office.store, made, form, path)
            data = packed_in(path)
            yield path.name, data + pdfs.text(path).encode() if form == "pdf" else data


@pytest.mark.parametrize("profile", [Profile.PARTNER, Profile.PUBLIC])
def test_no_file_for_others_tells_a_number_that_gives_a_hidden_one_away(
    office: Laptop, tmp_path: Path, profile: Profile
) -> None:
    (tmp_path / "hq").mkdir()
    about = {"wanting": "beneficiary_figure"}
    whole = reports_of(office, tmp_path / "hq", Profile.HQ, **about)
    seen_whole = {Path(name).suffix[1:] for name, data in whole if number(data, MEN)}
    assert seen_whole == set(report_files.formats())  # so it would be found
    told = dict(reports_of(office, tmp_path, profile, **about))
    iati.export(office.store, Options(profile=profile), tmp_path / "iati.xml")
    told["iati.xml"] = everything_in(tmp_path / "iati.xml")

    men = [name for name, data in told.items() if number(data, MEN)]
    both = [name for name, data in told.items() if number(data, MEN + WOMEN)]

    assert not (men and both), (men, both)


@pytest.fixture
def other_files(office: Laptop, tmp_path: Path) -> list[Path]:
    """Every other file the program writes to be given to somebody, or to be sent."""
    folder = tmp_path / "given"
    folder.mkdir()
    store = office.store
    iati.export(store, Options(), folder / "iati.xml")
    templates.write(["contact", "progress_note"], folder / "template.xlsx", "fr")
    enrolling.enrol(store, folder / "enrolment.json")
    diagnosing.save(diagnosing.gather(store), folder / "problem.zip")
    (folder / "audit.csv").write_text(audit.as_csv(audit.entries(store)))
    lost_one = lost.report(store, replace(enrolling.own(store), state=State.VERIFIED))
    for form in report_files.formats():
        report_files.save(store, lost_one, form, folder / f"lost.{form}")
    with read(store) as unit:
        scopes = ("CR", "CR/private", "global")
        for scope in scopes:
            told = json.dumps(diagnosis.of_scope(unit, scope), ensure_ascii=False)
            (folder / f"{scope.replace('/', '-')}.json").write_text(told)
    header = {"vector": {}, "number": 1, "office": "HQ"}
    alarm.ring(store, header, [alarm.Difference(scope, "0", "1") for scope in scopes])
    (rung,) = alarm.diagnoses(office.path)
    return [*folder.iterdir(), rung]


@pytest.mark.logs_warnings
def test_no_other_file_names_anybody(other_files: list[Path]) -> None:
    assert {"iati.xml", "problem.zip", "lost.pdf"} < {path.name for path in other_files}
    assert len(other_files) >= 13
    for path in other_files:
        data = everything_in(path)
        if path.suffix == ".pdf":
            data += pdfs.text(path).encode()
        assert seen(data, (*PERSONS, *IN_TEXTS)) == [], path.name


def test_a_backup_holds_what_the_database_holds_and_in_the_clear_only_where_that_is(
    office: Laptop,
) -> None:
    plain = backup.make(office.store).path
    data = everything_in(plain)
    assert seen(data, OFFICE_ONLY) == list(OFFICE_ONLY)  # a copy, as SECURITY.md says
    assert seen(data, WITHDRAWN) == []
    office.close()
    protection.rewrite(office.path, "zebra quartz passphrase")
    office.open()
    backup.make(office.store)
    office.close()
    files = [path for path in office.folder.rglob("*") if path.is_file()]
    assert len([path for path in files if "backups" in path.parts]) >= 2
    for path in files:
        assert seen(everything_in(path), (*PERSONS, *IN_TEXTS)) == [], path.name
