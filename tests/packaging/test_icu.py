"""Qt's data of the world's languages, made smaller: what the window asks of them stays the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

Load = Callable[[str], ModuleType]
LIBRARIES = sorted((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))
here = pytest.mark.skipif(
    not LIBRARIES or not shutil.which("ld"), reason="Qt brings no data of ICU, or ld is missing"
)
ASKED = """
import json
from PySide6.QtCore import QByteArray, QCollator, QLocale
from PySide6.QtCore import QStringDecoder, QTimeZone
words = ["zèbre", "Été", "ete", "école", "Œuvre", "oeuvre", "ñandú", "nube", "Ñ", "água", "ação",
         "ёлка", "ель", "Яна", "щука", "بيت", "ألف", "تاء", "Ångström", "zzz", "10", "9"]
said = {}
for language in ("fr", "en", "es", "pt", "ar", "ru", "de", "ja", "xx"):
    collator = QCollator(QLocale(language))
    collator.setNumericMode(True)
    keys = sorted(words, key=collator.sortKey)
    zone = QTimeZone(QByteArray(b"Africa/Niamey"))
    named = zone.displayName(QTimeZone.TimeType.StandardTime, QTimeZone.NameType.LongName,
                             QLocale(language))
    said[language] = [keys, language in ("de", "ja", "xx") or named]
    said["upper " + language] = QLocale(language).toUpper("istanbul élève ñ я")
for name in ("windows-1252", "windows-1251", "ISO-8859-6", "IBM850"):
    said[name] = QStringDecoder(name).isValid()
print(json.dumps(said))
"""


def said(libraries: Path | None) -> dict[str, object]:
    """Ask Qt in a process of its own, with its own data or those of a folder."""
    given = {**os.environ, "LD_LIBRARY_PATH": str(libraries or "")}
    told = subprocess.run(
        [sys.executable, "-P", "-c", ASKED], env=given, capture_output=True, text=True, check=True
    )
    answer = json.loads(told.stdout)
    assert isinstance(answer, dict)
    return answer


@here
def test_qt_sorts_and_names_as_before_with_a_fifth_of_the_data(load: Load, tmp_path: Path) -> None:
    icu, library = load("icu"), LIBRARIES[0]

    small = icu.trim(library, tmp_path / library.name)

    assert small.stat().st_size < library.stat().st_size / 5
    assert said(tmp_path) == said(None)
    made = small.read_bytes()
    assert str(tmp_path).encode() not in made
    assert icu.trim(library, tmp_path / library.name).read_bytes() == made


@pytest.mark.parametrize(
    ("name", "size", "stays"),
    [
        ("icudt73l/coll/fr.res", 900, True),
        ("icudt73l/coll/pt_PT.res", 900, True),
        ("icudt73l/coll/zh.res", 900, False),
        ("icudt73l/zone/de_AT.res", 900, False),
        ("icudt73l/coll/root.res", 900, True),
        ("icudt73l/pool.res", 900, True),
        ("icudt73l/zoneinfo64.res", 900, True),
        ("icudt73l/ibm-1252_P100.cnv", 500, True),
        ("icudt73l/gb18030.cnv", 200_000, False),
        ("icudt73l/translit/root.res", 900, False),
        ("icudt73l/brkitr/thaidict.dict", 900, False),
    ],
)
def test_the_languages_of_the_window_stay_and_what_all_share(
    load: Load, name: str, size: int, *, stays: bool
) -> None:
    assert load("icu").wanted(name, size) is stays


def test_data_are_read_again_as_they_were_packed(load: Load) -> None:
    icu = load("icu")
    head = b"\x10\x00\xda\x27" + bytes(8) + b"CmnD"
    items = {"a/b.res": b"12345", "a/a.res": bytes(16), "a/c.cnv": b"x" * 40}

    again_head, again = icu.unpacked(icu.packed(head, items))

    assert again_head == head
    assert {name: body[: len(items[name])] for name, body in again.items()} == items
    assert all(not any(body[len(items[name]) :]) for name, body in again.items())
    with pytest.raises(ValueError, match="not the common data"):
        icu.unpacked(bytes(64))
