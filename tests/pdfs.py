"""What stands in a PDF, read by poppler: a second opinion on what we wrote."""

from __future__ import annotations

import re
import shutil
import subprocess
from html import unescape
from pathlib import Path
from typing import NamedTuple

import pytest


class Word(NamedTuple):
    """One word and where it is: page from 1, points from the left and the top."""

    text: str
    page: int
    left: float
    top: float
    right: float


def text(path: Path) -> str:
    """Return the text in the order it is read, lines as they are."""
    return _run("pdftotext", "-layout", str(path), "-")


def pages(path: Path) -> list[str]:
    """Return the text of each page."""
    return text(path).split("\f")[:-1]


def words(path: Path) -> list[Word]:
    """Return every word with its place."""
    found: list[Word] = []
    page = 0
    for line in _run("pdftotext", "-bbox", str(path), "-").splitlines():
        page += line.strip().startswith("<page ")
        if match := _WORD.search(line):
            left, top, right = (float(number) for number in match.group(1, 2, 3))
            found.append(Word(unescape(match[4]), page, left, top, right))
    return found


def place(path: Path, word: str) -> Word:
    """Return the first place of a word."""
    return next(one for one in words(path) if one.text == word)


def sizes(path: Path) -> list[tuple[int, int]]:
    """Return width and height of each page, in points."""
    found = _run("pdfinfo", "-f", "1", "-l", "999", str(path))
    return [
        (round(float(wide)), round(float(high)))
        for wide, high in re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+)", found, re.MULTILINE)
    ]


def facts(path: Path) -> dict[str, str]:
    """Return what the file says of itself: title, producer, dates."""
    lines = (line.partition(":") for line in _run("pdfinfo", str(path)).splitlines())
    return {name.strip(): value.strip() for name, _, value in lines}


def fonts(path: Path) -> set[str]:
    """Return the names of the fonts, without the mark of a part of one."""
    lines = _run("pdffonts", str(path)).splitlines()[2:]
    return {line.split()[0].rpartition("+")[2] for line in lines}


def _run(tool: str, *arguments: str) -> str:
    if not shutil.which(tool):
        pytest.skip(f"no {tool}: install poppler-utils to read PDFs back")
    done = subprocess.run([tool, *arguments], capture_output=True, check=True)
    return done.stdout.decode()


_WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" [^>]*>(.*)</word>')
