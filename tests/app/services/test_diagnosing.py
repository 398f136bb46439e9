"""The problem report: enough to find a mistake of ours, and nothing of anybody's records."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pytest

from app.base.errors import CallError
from app.domain.catalogue import ENTITIES
from app.domain.fields import Link, Note, Text
from app.services import check_words, diagnosing, protection, records, start
from app.services.diagnosing import Part
from database import witness
from tests.app.services.test_checks import spoil
from tests.factories import some_values
from tests.laptops import Laptop

NAME = "canary-Aminata"
RECORDED = [
    e for e in ENTITIES if e.key not in {"alias", "code_item", "participation", "programme"}
]
"""What an office records."""
CODED = {"list_code", "tag", "code", "link", "source_uid", "file_sha256", "file_name", "file_type"}
"""Texts that must be ones the program knows, or look like addresses."""


def by_name(parts: list[Part]) -> dict[str, str]:
    return {part.name: part.text for part in parts}


def log(*lines: str) -> None:
    """Let these lines stand in the window's log."""
    folder = witness.home() / "logs"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "window.log").write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_no_value_of_any_text_field_is_in_a_report(tmp_path: Path) -> None:
    """Every entity gets a record, and every text of it a canary of its own."""
    path = tmp_path / f"{NAME}.db"
    store = start.create(
        path, office="CR", role="field", label=NAME, passphrase="canary words of mine"
    )
    consent = {"consent": True, "consent_on": "2026-01-02", "consent_scope": "office"}
    made: dict[str, str] = {}
    for entity in RECORDED:
        fields = entity.fields.items()
        texts = {k: f"canary-{k}" for k, f in fields if type(f) in {Text, Note} and k not in CODED}
        more = consent if entity.key == "contact" else {}
        links = {k: made[f.to] for k, f in fields if isinstance(f, Link) and f.to in made}
        values = some_values(entity.key, **texts, **links, **more)
        made[entity.key] = records.save(store, entity.key, None, values).uid
    key = protection.told()

    parts = diagnosing.gather(store)
    size = diagnosing.save(parts, tmp_path / "report.zip")
    start.close_store(store)

    with zipfile.ZipFile(tmp_path / "report.zip") as file:
        texts = {name: file.read(name).decode() for name in file.namelist()}
    assert texts == by_name(parts)  # what was shown is what was saved
    assert size == (tmp_path / "report.zip").stat().st_size
    whole = "\n".join(texts.values())
    assert "canary" not in whole
    assert str(tmp_path) not in whole
    keys = re.findall(r"[0-9A-Za-z+/=]{32,}", key)
    assert keys
    assert not [word for word in keys if word in whole]
    counted = json.loads(texts["counts.json"])["records"]
    assert counted["CR"]["initiative"]["records"] == 1
    assert counted["CR/private"]["contact"]["records"] == 1


def test_a_report_says_which_versions_met_and_how_the_tables_are_made(cr: Laptop) -> None:
    parts = by_name(diagnosing.gather(cr.store))

    told = json.loads(parts["program.json"])
    assert {"program", "schema", "sqlite", "python", "platform"} <= set(told)
    assert told["database"]["office"] == "CR"
    assert told["database"]["protected"] is False
    assert "CREATE TABLE initiative" in parts["schema.sql"]
    assert "CR\t" in parts["digests.txt"]
    assert "findings: 0" in parts["check.txt"]


def test_what_a_check_found_is_explained_in_it(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    spoil(cr, "UPDATE initiative SET title = 'canary-fire'")

    said = by_name(diagnosing.gather(cr.store))["check.txt"]

    assert f"value_differs: A value differs from the log: {uid}." in said
    assert "Nothing was lost" in said
    assert "make a backup" in said
    assert "canary" not in said


def test_only_lines_of_ours_and_places_in_the_code_leave_the_log(cr: Laptop) -> None:
    log(
        f"2026-11-26 22:11:35,833 18530 INFO app.services.start: opened /home/{NAME}/cr.db",
        f"2026-11-26 22:11:35,833 18530 WARNING PIL.Image: cannot read {NAME}",
        "2026-11-26 22:11:36,833 18530 ERROR app.ui.errors: defect ValueError",
        f'  File "C:\\Users\\{NAME}\\Passerelle\\app\\ui\\pages\\notes.py", line 12, in save',
        f"    raise ValueError({NAME!r})",
        f"ValueError: {NAME}",
    )

    said = by_name(diagnosing.gather(cr.store))["log-window.txt"]

    assert NAME not in said
    assert "app.services.start: opened …/cr.db" in said
    assert "defect ValueError" in said
    assert "ui/pages/notes.py, line 12, in save" in said
    assert len(said.splitlines()) == 3


@pytest.mark.parametrize(
    "path",
    [
        f"/home/{NAME} Sisters/My files, old: 'one'/cr.db",
        f"C:\\Users\\{NAME} Sisters\\My files\\cr.db",
        f"\\\\server\\{NAME} Sisters\\cr.db",
    ],
)
def test_folders_with_spaces_leave_no_log_either(cr: Laptop, path: str) -> None:
    log(f"2026-11-26 22:11:35,833 18530 INFO app.services.start: scope CR/private of {path} opened")
    said = by_name(diagnosing.gather(cr.store))["log-window.txt"]
    assert "app.services.start: scope CR/private of …/cr.db opened" in said
    assert not any(word in said for word in (NAME, "Sisters", "My files", "server"))


def test_a_report_never_replaces_a_file_by_itself(cr: Laptop, tmp_path: Path) -> None:
    target = tmp_path / "mine.zip"
    target.write_text("mine")

    with pytest.raises(CallError) as refused:
        diagnosing.save(diagnosing.gather(cr.store), target)

    assert refused.value.code == "file_exists"
    assert target.read_text() == "mine"


@pytest.mark.parametrize("code", sorted(check_words.found()))
def test_every_finding_says_what_it_means_and_what_to_do(code: str) -> None:
    assert check_words.meaning(code).startswith("It means: ")
    assert check_words.remedy(code).startswith("What to do: ")
