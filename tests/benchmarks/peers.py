"""Other ways to bring the same workbooks into the same table, and what each makes of conflicts.

Every way reads the packages, ends with the rows in one SQLite file, and is then looked at: whose
title stands in the rows that both sides corrected, where the other one went, and whether all rows
are there. What a way makes of it is counted, not known beforehand.

- *floor*: python-calamine and an upsert, a transaction a package; no merge at all. *Together*: the
  same in one transaction.
- *geodiff*: what calamine reads becomes "theirs", a copy of the common ancestor, and geodiff
  rebases headquarters' table on it, package by package.
- *sessions*: the same rows are written to the ancestor under an SQLite session, whose changeset is
  applied to headquarters' table; where the row there is another by now, the change goes through.
- *pandas*: the table in memory, the sheets appended, the last of equal uids kept, written back.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any

from database.driver import sqlite3
from tests.benchmarks.material import COLUMNS, HQ_TITLE, contested, sheet_rows, upsert


def floor(files: list[Path], work: Path) -> None:
    """Parse and upsert."""
    with closing(_open(work / "table.db")) as table:
        for path in files:
            _write(table, list(sheet_rows(path)))
        table.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def floor_together(files: list[Path], work: Path) -> None:
    """Parse and upsert, all in one transaction, as ours shares one as long as nobody waits."""
    with closing(_open(work / "table.db")) as table:
        _write(table, chain.from_iterable(map(sheet_rows, files)))
        table.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def openpyxl_only(files: list[Path], _work: Path) -> None:
    """Merely read the visible sheets with openpyxl; bring them nowhere."""
    import openpyxl

    for path in files:
        book = openpyxl.load_workbook(path, read_only=True)
        for sheet in book.worksheets:
            if sheet.sheet_state != "visible":
                continue
            for row in sheet.iter_rows(values_only=True):
                del row
        book.close()


def geodiff(files: list[Path], work: Path) -> None:
    """Rebase the table on what arrived."""
    import pygeodiff

    differ = pygeodiff.GeoDiff()
    names = [str(work / name) for name in ("base.db", "theirs.db", "table.db")]
    (work / "theirs.db").write_bytes((work / "base.db").read_bytes())
    for number, path in enumerate(files):
        rows = list(sheet_rows(path))
        with closing(_open(work / "theirs.db", journal="delete")) as theirs:
            _write(theirs, rows)
        differ.rebase(*names, str(work / f"conflicts-{number}.json"))
        with closing(_open(work / "base.db", journal="delete")) as base:
            _write(base, rows)


def sessions(files: list[Path], work: Path) -> None:
    """Apply the changesets of what arrived."""
    import apsw

    base, table = apsw.Connection(str(work / "base.db")), apsw.Connection(str(work / "table.db"))
    for connection in (base, table):
        connection.execute("PRAGMA journal_mode=wal; PRAGMA synchronous=full")
    for path in files:
        rows = list(sheet_rows(path))
        session = apsw.Session(base, "main")
        session.attach("activity")
        with base:
            base.executemany(upsert(), rows)
        changeset = session.changeset()
        session.close()
        with table:
            apsw.Changeset.apply(
                changeset, table, conflict=lambda *_: apsw.SQLITE_CHANGESET_REPLACE
            )
    base.close()
    table.close()


def pandas_openpyxl(files: list[Path], work: Path) -> None:
    """Append with pandas, which reads by way of openpyxl."""
    _pandas(files, work, "openpyxl")


def pandas_calamine(files: list[Path], work: Path) -> None:
    """Append with pandas, which reads by way of calamine."""
    _pandas(files, work, "calamine")


def _pandas(files: list[Path], work: Path, engine: str) -> None:
    import pandas as pd

    with closing(sqlite3.connect(work / "table.db")) as table:
        frames = [pd.read_sql("SELECT * FROM activity", table)]
        for path in files:
            frame = pd.read_excel(path, sheet_name=1, skiprows=[1], engine=engine)
            frame = frame.rename(columns={"activity:uid": "uid"}).dropna(subset=["title"])
            frame = frame[["uid", *COLUMNS]]
            frames.append(frame.assign(**{c: frame[c].astype(str) for c in COLUMNS if "_on" in c}))
        merged = pd.concat(frames).drop_duplicates("uid", keep="last")
        merged.to_sql("activity", table, if_exists="replace", index=False)
        table.commit()


def _open(path: Path, journal: str = "wal") -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in (f"journal_mode={journal}", "synchronous=full", "cache_size=-65536"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _write(table: sqlite3.Connection, rows: Iterable[Any]) -> None:
    table.execute("BEGIN IMMEDIATE")
    table.executemany(upsert(), rows)
    table.execute("COMMIT")


Way = Callable[[list[Path], Path], None]

WAYS: dict[str, Way] = {
    "floor": floor,
    "floor together": floor_together,
    "openpyxl only": openpyxl_only,
    "geodiff": geodiff,
    "sessions": sessions,
    "pandas openpyxl": pandas_openpyxl,
    "pandas calamine": pandas_calamine,
}
_LIBRARIES = {
    "openpyxl only": ("openpyxl",),
    "geodiff": ("python_calamine", "pygeodiff"),
    "sessions": ("python_calamine", "apsw"),
    "pandas openpyxl": ("openpyxl", "pandas.io.excel"),
    "pandas calamine": ("python_calamine", "pandas.io.excel"),
}
PEERS = {
    "geodiff": "geodiff",
    "sessions": "SQLite session changesets",
    "pandas openpyxl": "pandas with openpyxl",
    "pandas calamine": "pandas with calamine",
}


def load(way: str) -> None:
    """Load what a way needs, before the clock runs."""
    for name in _LIBRARIES.get(way, ("python_calamine",)):
        import_module(name)


def fate(folder: Path, files: list[Path], work: Path) -> str:
    """Return what became of the conflicts and of the rows, counted in what a way left behind."""
    both = set(contested(folder))
    before, found = _rows(folder / "table.db"), _rows(work / "table.db")
    sent = {row[0]: row[1:] for path in files for row in sheet_rows(path)}
    shown = Counter(
        "neither" if uid not in found else "ours" if found[uid][1] == HQ_TITLE else "theirs"
        for uid in both
    )
    said = f"headquarters' title is shown in {shown['ours']}, the office's in {shown['theirs']}"
    aside = _aside(work)
    gone = f"the other in side files: {aside}" if aside else "the other is nowhere"
    parts = [f"of {len(both)} conflicts {said}", gone]
    due = {uid: row for uid, row in (before | sent).items() if uid not in both}
    wrong = sum(1 for uid, row in due.items() if found.get(uid) != row)
    strange = len(found.keys() - before.keys() - sent.keys())
    if wrong or strange:
        parts.append(f"{wrong} other rows missing or not as sent, {strange} keys nobody gave")
    return "; ".join(parts)


def _rows(path: Path) -> dict[str, tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as table:
        rows = table.execute(f"SELECT uid, {', '.join(COLUMNS)} FROM activity")  # noqa: S608
        return {uid: tuple(row) for uid, *row in rows}


def _aside(work: Path) -> int:
    """Return how many conflicts are written down in files beside the table."""
    found = 0
    for path in work.glob("conflicts-*.json"):
        told = json.loads(path.read_text(encoding="utf-8"))
        found += len(told.get("geodiff", told) if isinstance(told, dict) else told)
    return found
