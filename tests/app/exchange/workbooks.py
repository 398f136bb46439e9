"""Workbooks as people and other programs leave them, for the tests of the way back."""

from __future__ import annotations

import shutil
import subprocess
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.base.text import in_language, translate

_PROFILES = "-env:UserInstallation=file://"


def save_again(path: Path) -> Path:
    """Let another library read and write the workbook, as many web tools do."""
    book = openpyxl.load_workbook(path)
    return _save(book, path)


def type_into(path: Path, sheet: str, cells: Mapping[str, Any]) -> Path:
    """Put values into cells of a sheet, and save with another library."""
    book = openpyxl.load_workbook(path)
    for place, value in cells.items():
        book[sheet][place].value = value
    return _save(book, path)


def change(path: Path, act: Any) -> Path:  # noqa: ANN401  (any function of a workbook)
    """Do something to the workbook, and save with another library."""
    book = openpyxl.load_workbook(path)
    act(book)
    return _save(book, path)


def the_sheet(book: Workbook, entity: str) -> Worksheet:
    """Return the sheet that holds the records of an entity, whatever its name."""
    found = [sheet for sheet in book.worksheets if sheet["A1"].value == f"{entity}:uid"]
    return found[0]


def worded(context: str, text: str, language: str = "fr") -> str:
    """Return what a text reads in the language of the package."""
    with in_language(language):
        return translate(context, text)


def office_program() -> str:
    """Return LibreOffice, or skip."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("no LibreOffice here: apt-get install --no-install-recommends libreoffice-calc")
    return program


def convert(files: Sequence[Path], target: Path, kind: str) -> list[Path]:
    """Save workbooks with LibreOffice, all in one sitting, or skip; return the new files."""
    profile = _PROFILES + str(target.parent / "profile")
    command = [office_program(), profile, "--headless", "--convert-to", kind, "--outdir"]
    subprocess.run([*command, target, *files], check=True, capture_output=True, timeout=180)
    return [target / f"{file.stem}.{kind}" for file in files]


def libreoffice(path: Path, folder: Path, *kinds: str) -> Path:
    """Save the workbook with LibreOffice, through each of these formats in turn, or skip."""
    for number, kind in enumerate(kinds or ("xlsx",)):
        [path] = convert([path], folder / f"{number}-{kind}", kind)
    return path


def _save(book: Workbook, path: Path) -> Path:
    target = path.with_name(f"again-{path.name}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book.save(target)
    return target
