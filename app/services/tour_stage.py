"""The stage of the tour: ten training databases in one folder, and the packages between them."""

from __future__ import annotations

import dataclasses
import json
import shutil
import zipfile
from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from app.base import files
from app.base.errors import AppError, CallError
from app.services import checks, exchange, queries, records, start
from app.services.exchange import FileResult
from app.services.who import HQ
from database.engine import Store
from database.unit import write

HEADQUARTERS = "hq"
OFFICES = ("CR", "EC", "MA", "NP", "PH", "SN", "SV", "TN")
"""The offices of the sixteen initiatives."""
FIRST, SECOND = "cr", "cr-2"
"""The two laptops of Costa Rica."""
LAPTOPS = (HEADQUARTERS, *(office.lower() for office in OFFICES), SECOND)

MARK = "tour.json"
"""Tells a folder of a former tour, which may be played again, from any other."""


class Stage:
    """Ten laptops on one machine."""

    def __init__(self, folder: Path, language: str) -> None:
        """Prepare a folder: a new or empty one, or that of a former tour.

        Raises:
            CallError: the folder holds something else.
        """
        if folder.exists() and not folder.is_dir():
            raise CallError("folder_not_empty", path=str(folder))
        if folder.exists() and any(folder.iterdir()) and not (folder / MARK).is_file():
            raise CallError("folder_not_empty", path=str(folder))
        self.folder = folder
        self.language = language
        self.packages = folder / "packages"
        self.stores: dict[str, Store] = {}
        self._clear()
        self.packages.mkdir(parents=True, exist_ok=True)
        self.note({})

    def _clear(self) -> None:
        """Remove what a former tour left."""
        for name in LAPTOPS:
            for rest in ("", "-wal", "-shm"):
                (self.folder / f"{name}.db{rest}").unlink(missing_ok=True)
        for part in (self.packages, self.folder / "backups", self.folder / "archive"):
            shutil.rmtree(part, ignore_errors=True)

    def note(self, result: Mapping[str, Any]) -> None:
        """Write down in the folder what the tour showed."""
        text = json.dumps({"tour": 1, **result}, ensure_ascii=False, indent=2)
        (self.folder / MARK).write_text(text + "\n", encoding="utf-8")

    def close(self) -> None:
        """Close all databases; drop the backups, and the archives: ``packages`` has them all."""
        for store in self.stores.values():
            start.close_store(store)
        self.stores.clear()
        for part in ("backups", "archive"):
            shutil.rmtree(self.folder / part, ignore_errors=True)

    def set_up(self, name: str, *, loaded: bool) -> None:
        """Make one laptop's database; ``loaded`` ones have the initiatives of their office."""
        office = HQ if name == HEADQUARTERS else name[:2].upper()
        label = {FIRST: "1", SECOND: "2"}.get(name, "")
        store = self.stores[name] = start.create(
            self.folder / f"{name}.db",
            office=office,
            role="hq" if office == HQ else "field",
            label=label,
            training=loaded,
            language=self.language,
            anyway=True,
        )
        if not loaded:
            # Training from the start, but empty: what it holds shall come by packages.
            with write(store) as unit:
                unit.put("training", "1")
                unit.commit()
            store.identity = dataclasses.replace(store.identity, training=True)

    def office(self, name: str) -> str:
        """Return the office of a laptop."""
        return str(self.stores[name].identity.office)

    def send(self, name: str, to: str) -> Path:
        """Write a package; the second laptop of an office names its files so."""
        store = self.stores[name]
        number = exchange.outgoing(store, to).number
        file = exchange.file_name(store.identity, number)
        if name == SECOND:
            file = file.replace("-CR-", "-CR-2-")
        return exchange.export(store, to, self.packages / file).path

    def deliver(self, name: str, *files: Path, accept: Collection[str] = ()) -> list[FileResult]:
        """Let a laptop take packages, and the edits made in their sheets that have these keys."""
        return exchange.take(self.stores[name], files, accept_edits=accept)

    def write(self, name: str, lines: Iterable[Mapping[str, Any]]) -> list[str]:
        """Record lines on a laptop as a person would; return their uids."""
        return records.apply(self.stores[name], lines).uids

    def value(self, name: str, uid: str, field: str) -> Any:  # noqa: ANN401  (a stored value)
        """Return what a laptop shows in a field; None where it has no such record."""
        found = records.get(self.stores[name], uid)
        return None if found is None else found.get(field)

    def written(self, name: str, uid: str, field: str) -> set[Any]:
        """Return every value that the history of a laptop knows of a field."""
        history = records.history(self.stores[name], uid)
        return {line.values[field] for line in history if field in line.values}

    def initiatives(self, *names: str) -> int:
        """Return how many initiatives some laptops have together."""
        query = queries.Query("initiative")
        return sum(queries.count(self.stores[name], query) for name in names)

    def grants(self, *names: str) -> Decimal:
        """Return the sum of the grants on some laptops, in dollars."""
        query = queries.Query("initiative")
        sums = [queries.totals(self.stores[name], query) for name in names]
        return sum((Decimal(found.get("grant_amount/USD", "0")) for found in sums), Decimal(0))

    def digests(self) -> dict[str, dict[str, str]]:
        """Return the digest of each scope at each laptop that holds it."""
        found: dict[str, dict[str, str]] = {}
        for name, store in self.stores.items():
            for scope, digest in checks.digest(store).items():
                found.setdefault(scope, {})[name] = digest
        return found

    def agree(self, *names: str) -> bool:
        """Tell whether laptops (all when none is named) agree on every scope they share."""
        return all(
            len({digest for name, digest in held.items() if not names or name in names}) <= 1
            for held in self.digests().values()
        )


def expect(condition: object, step: str) -> None:
    """End the tour where it finds something else than it says.

    Raises:
        AppError: ``step_failed``.
    """
    if not condition:
        raise AppError("step_failed", step=step)


def verdicts(results: Sequence[FileResult]) -> set[str]:
    """Return the verdicts of some files."""
    return {result.verdict for result in results}


def correct_by_hand(path: Path, before: str, after: str) -> None:
    """Change a text in the sheets of a workbook and save it again, as a person with Excel does.

    Args:
        path: the workbook; it is replaced.
        before: the whole text of the cell.
        after: what shall stand there.
    """
    edited = path.with_suffix(".part")
    old, new = (escape(text).encode() for text in (before, after))
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(edited, "w", zipfile.ZIP_DEFLATED) as out:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename.startswith("xl/worksheets/"):
                data = data.replace(b">" + old + b"<", b">" + new + b"<")
            out.writestr(entry.filename, data)
    files.put(edited, path)
