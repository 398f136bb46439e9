"""A problem report: what helps to find a mistake of the program, without a value of any record.

Whoever looks at it first sees every letter of what would be saved. Nothing in it names a person:
no values of records, no keys, no names of laptops, and of paths only their last parts.
Source: issue "Into their hands", diagnosis.
"""

from __future__ import annotations

import json
import platform
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.base import clock, itself
from app.base.errors import AppError, CallError
from app.base.files import replacing
from app.base.progress import SILENT, Progress
from app.base.text import translate
from app.services import check_words, checks, protection, sentences, settings, signing
from app.services.who import Who
from database import diagnosis, witness
from database.engine import Store
from database.unit import read

_LINES = 400
"""Last lines that are kept of each log."""
_FINDINGS = 200
_OURS = re.compile(r"\S+ \S+ \d+ [A-Z]+ (?:app|database)[\w.]*: ")
"""The beginning of a line of ours in a log; those of libraries may say anything."""
_PLACE = re.compile(r'\s+File "(?P<path>[^"]+)", line (?P<line>\d+), in (?P<name>\w+|<\w+>)')
"""A place in the code below a defect."""
_WHERE = re.compile(r"(?<![\w.])(?:[A-Za-z]:)?[/\\].*[/\\]")
"""All but the last part of a path; folders have spaces and commas, so it ends with the line."""
_WINDOW = ("language", "theme", "scale", "folded")
"""What is told of the window's own settings."""
_DESK = ("language", "lock_after", "auto_package")
"""What is told of the settings of a database."""
_DAY_ONE = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Part:
    """One text of the report."""

    name: str
    """Of the file in the report."""
    text: str


def gather(store: Store, progress: Progress = SILENT) -> list[Part]:
    """Return the texts a report on this database would be made of; nothing changes.

    Where the log is not too long, the database is checked against it.
    """
    with read(store) as unit:
        counted = diagnosis.counts(unit)
        shape = diagnosis.shape(unit)
        deep = diagnosis.is_small(unit)
    found = checks.check(store, deep=deep, progress=progress)
    digests = "\n".join(f"{scope}\t{told}" for scope, told in checks.digest(store).items())
    return [
        *_program(_here(store)),
        Part("counts.json", _lines(counted)),
        Part("check.txt", _checked(found, deep=deep)),
        Part("digests.txt", f"{digests}\n"),
        Part("schema.sql", shape),
        *_logs(),
    ]


def without_database(error: AppError) -> list[Part]:
    """Return what there is to tell where the database itself cannot be opened."""
    return [*_program({"not_opened": error.code}), *_logs()]


def save(parts: Iterable[Part], target: Path, *, replace: bool = False) -> int:
    """Write a report, a zip of these very texts; return its size in bytes.

    Raises:
        CallError: ``file_exists``.
        PackageError: ``cannot_write``; nothing of that name is left, or the old file.
    """
    if target.exists() and not replace:
        raise CallError("file_exists", path=str(target))
    with replacing(target) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for part in parts:
            file.writestr(zipfile.ZipInfo(part.name, _DAY_ONE), part.text, file.compression)
    return target.stat().st_size


def file_name() -> str:
    """Return the name that is proposed for a report."""
    return f"passerelle-problem-{clock.moment(clock.now_ms()):%Y%m%dT%H%M%S}.zip"


def _program(here: dict[str, object]) -> list[Part]:
    """Return what stands at the head, and the program's versions and settings."""
    about = translate(
        "diagnosis",
        "A problem report of Passerelle. It holds versions, settings, counts, what a check of the"
        " database found, and the last lines of the program’s own log. It holds no value of any"
        " record, no name, no key and no passphrase. Please add in your own words: what did you"
        " do, what did you expect, and what happened?",
    )
    told = {
        "program": itself.VERSION,
        **diagnosis.versions(),
        "platform": platform.platform(),
        "machine": platform.machine(),
        "moment": clock.moment(clock.now_ms()).isoformat(timespec="seconds"),
        "window": _window(),
        "database": here,
    }
    return [Part("about.txt", f"{about}\n"), Part("program.json", _lines(told))]


def _here(store: Store) -> dict[str, object]:
    who: Who = store.identity
    size = store.path.stat().st_size
    told: dict[str, object] = {"office": who.office, "role": who.role, "replica": who.replica}
    told |= {"training": who.training, "protected": protection.is_protected(store.path)}
    told |= {"strict": signing.is_strict(store), "megabytes": round(size / 1_000_000, 1)}
    told["notices"] = [notice.code for notice in store.notices]
    return told | {key: settings.get(store, key) for key in _DESK}


def _window() -> dict[str, object]:
    try:
        kept = json.loads((witness.home() / "window.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {key: kept[key] for key in _WINDOW if isinstance(kept, dict) and key in kept}


def _checked(checked: checks.Checked, *, deep: bool) -> str:
    """Return what was found, each kind once with what it means and what to do."""
    lines = [f"deep: {deep}", f"findings: {len(checked.findings)}", ""]
    seen: set[str] = set()
    for finding in checked.findings[:_FINDINGS]:
        code = str(finding["code"])
        lines.append(f"{code}: {sentences.of_check(code, finding)}")
        if code not in seen:
            lines += [f"    {check_words.meaning(code)}", f"    {check_words.remedy(code)}"]
        seen.add(code)
    return "\n".join(lines) + "\n"


def _logs() -> Iterator[Part]:
    """Yield the last lines of each log, those of ours."""
    for name in ("window", "commands"):
        path = witness.home() / "logs" / f"{name}.log"
        try:
            lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            lines = []
        kept = "\n".join(_ours(lines[-_LINES:]))
        yield Part(f"log-{name}.txt", f"{kept}\n")


def _ours(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        if _OURS.match(line):
            yield _WHERE.sub("…/", line)
        elif place := _PLACE.match(line):
            short = "/".join(re.split(r"[/\\]", place["path"])[-3:])
            yield f"  {short}, line {place['line']}, in {place['name']}"


def _lines(told: object) -> str:
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"
