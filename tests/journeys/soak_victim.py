"""A person at work at random, to be killed: each act is told once it is done.

Started by ``test_soak``: the path of the database, a folder for packages, and a number that says
which of the very many lives.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from app.base.errors import AppError
from app.services import backup, drafts, queries, receiving, records, sending, start
from app.services.queries import Query
from database.engine import Store


def work(store: Store, folder: Path, lot: random.Random, most: int) -> None:
    """Do so many acts, whatever they are; say of each what must be there from now on."""
    for number in range(most):
        act = lot.choices(_ACTS, _WEIGHTS)[0]
        try:
            said = act(store, folder, lot)
        except AppError as error:
            said = f"refused {error.code}"
        print(number, said, flush=True)  # noqa: T201  (its answer)


def _uids(store: Store) -> list[str]:
    found = queries.records(store, Query("initiative"))
    return [record.uid for record in found[:40]]


def _new(store: Store, _: Path, lot: random.Random) -> str:
    values = {"title": f"{lot.random()}", "status": "IDENTIFIED", "summary": "water " * 50}
    return f"there {records.save(store, 'initiative', None, values).uid}"


def _edit(store: Store, _: Path, lot: random.Random) -> str:
    uid = lot.choice(_uids(store))
    title = f"{lot.random()}"
    records.save(store, "initiative", uid, {"title": title})
    return f"titled {uid} {title}"


def _delete(store: Store, _: Path, lot: random.Random) -> str:
    uid = lot.choice(_uids(store))
    records.delete(store, uid)
    return f"gone {uid}"


def _draft(store: Store, _: Path, lot: random.Random) -> str:
    uid = lot.choice(_uids(store))
    drafts.keep_draft(store, "initiative", uid, {"title": f"{lot.random()}"})
    return "drafted"


def _export(store: Store, folder: Path, _: random.Random) -> str:
    return f"sent {sending.export(store, 'HQ', folder).path.name}"


def _take(store: Store, folder: Path, lot: random.Random) -> str:
    files = sorted((folder / "in").glob("*.xlsx"))
    taken = receiving.take(store, [lot.choice(files)]) if files else []
    return f"took {[each.verdict for each in taken]}"


def _keep(store: Store, _: Path, __: random.Random) -> str:
    made = backup.at_close(store)
    return f"kept {made is not None}"


_ACTS = (_new, _edit, _delete, _draft, _export, _take, _keep)
_WEIGHTS = (30, 40, 5, 10, 5, 5, 5)


def main() -> None:
    """Work until killed, or done."""
    path, folder, seed, most = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    store = start.open_store(path)
    print("ready", flush=True)  # noqa: T201  (its answer)
    work(store, folder, random.Random(seed), most)
    start.close_store(store)
    print("closed", flush=True)  # noqa: T201  (its answer)


if __name__ == "__main__":
    main()
