"""On a disk that refuses what Windows refuses, every file we write has a name it takes.

Source: reliability.md R20.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from app.base import files
from app.base.errors import AppError, PackageError
from app.domain.report import Profile, Report
from app.services import (
    alarm,
    attaching,
    backup,
    enrolling,
    records,
    report_files,
    requesting,
    sending,
    start,
    templates,
    wording,
)
from app.ui import prompts
from database.engine import Store
from tests.app.ui.conftest import app, qapp_cls
from tests.disks import windows_disk
from tests.factories import some_values

__all__ = ["app", "qapp_cls", "windows_disk"]

NAMES = [
    "تقرير المياه والصرف: المرحلة ١/٢؟",
    unicodedata.normalize("NFD", "Évaluation à mi-parcours"),
    "CON",
    "nul.txt",
    'a<b>c:d"e/f\\g|h?i*j',
    "tail. ",
    "\u202egpj.exe",
    "n" * 300,
    "水" * 120,
    "...",
]


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, str], Path]:
    """Return a person who takes the name that is proposed, in this folder."""

    def choose(folder: Path, name: str) -> Path:
        def take(_: object, __: str, proposed: str, ___: str) -> tuple[str, str]:
            return str(folder / proposed), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", take)
        found = prompts.new_file(QWidget(), "Save", name, "*")
        assert found is not None
        return found

    return choose


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("name", NAMES)
def test_every_name_that_is_proposed_can_be_written(
    windows_disk: Path, chosen: Callable[[Path, str], Path], name: str
) -> None:
    for ending in ("pdf", "xlsx", "svg"):
        target = chosen(windows_disk, f"{name}.{ending}")
        with files.replacing(target) as stream:
            stream.write(b"whole")

        assert target.parent == windows_disk
        assert target.name in {file.name for file in windows_disk.iterdir()}
        assert target.suffix == f".{ending}"
        assert unicodedata.is_normalized("NFC", target.name)


@pytest.fixture
def there(windows_disk: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Return the database of a person with a name of her own, whose files lie on that disk."""
    place = windows_disk / "Amélie Ñandú عمل"
    monkeypatch.setenv("PASSERELLE_HOME", str(place / "home"))
    return start.create(
        place / "base de données.db", office="CR", role="field", label="CON: 1/2?", anyway=True
    )


@pytest.mark.logs_warnings
def test_every_file_the_program_writes_has_a_name_that_windows_takes(
    windows_disk: Path, there: Store, tmp_path: Path
) -> None:
    out = windows_disk / "pour le siège"
    out.mkdir()
    for number, name in enumerate(NAMES[:6]):
        uid = records.save(there, "initiative", None, some_values("initiative", title=name)).uid
        note = tmp_path / f"{number}.txt"
        note.write_text(f"note {number}")
        _, told = attaching.attach(there, uid, note, {"title": name})
        digest = told.digest
        attaching.copy_to_open(there, f"{name}.txt", digest)
        attaching.save_copy(there, digest, out / f"{number}.txt")
    sent = sending.export(there, "HQ", out)
    requesting.request(there, "HQ", out / "demande.xlsx")
    backup.make(there)
    backup.before_import(there)
    enrolling.enrol(there, out / "enrôlement.json")
    templates.write(["initiative"], out / "modèle.xlsx", "fr")
    for form in report_files.formats():
        report_files.save(
            there,
            Report("eau", "Eau", (), Profile.PUBLIC, "2026-11-26"),
            form,
            out / f"rapport.{form}",
        )
    differing = [alarm.Difference("CR", "1" * 32, "2" * 32)]
    assert alarm.ring(there, {"office": "HQ"}, differing)[0]["path"]
    start.close_store(there)

    made = [file for file in windows_disk.rglob("*") if file.is_file()]
    assert sent.path in made
    assert len(made) > 25
    assert [file for file in made if file.name.endswith(".part")] == []


def test_a_name_that_the_disk_refuses_is_said_in_words(windows_disk: Path) -> None:
    with pytest.raises(PackageError) as caught, files.replacing(windows_disk / "a:b?.pdf"):
        pass

    said = wording.worded(caught.value)
    assert "a:b?.pdf" in said
    assert "Choose another one" in said
    assert list(windows_disk.iterdir()) == []


def test_a_folder_that_is_too_deep_is_said_in_words(tmp_path: Path) -> None:
    store = start.create(tmp_path / "cr.db", office="CR", role="field")
    deep = tmp_path.joinpath(*["très long " * 20] * 25)

    with pytest.raises(AppError) as caught:
        sending.export(store, "HQ", deep / "p.xlsx")

    assert "too long" in wording.worded(caught.value)
    start.close_store(store)
