"""What trust costs: import with signatures and encryption against import without, in one run.

Headquarters takes the packages of ``material`` in two ways, in turns, each in a process of its own
and on a fresh database:

- *trusting*: the packages as they are, with nobody looking at a signature.
- *wary*: the same packages, encrypted for headquarters; it takes only what a verified laptop has
  signed, and looks at every seal. They are decrypted twice: to put them in order, and to be read.

And a database of the same records is opened, in the clear and protected by a passphrase
(Argon2id); that bar is in seconds of the processor.

Run: PYTHONPATH=. python -P -m tests.benchmarks.bench_trust [--folder F] [--rounds 5]
     (the folder of bench_import will do)
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from tests.benchmarks import apart, material
from tests.benchmarks.apart import Cost, Rounds
from tests.benchmarks.bars import Line, tell

if TYPE_CHECKING:
    from database.engine import Store

SPEED, OPENING = 0.85, 0.5
CASES = ("trusting", "wary", "opened plain", "opened protected")
WORDS = "four words of a benchmark"


def build(folder: Path) -> None:
    """Make a wary headquarters, the encrypted packages and a protected database."""
    place = folder / "trust"
    if (place / "protected.db").exists():
        return
    os.environ["PASSERELLE_HOME"] = str(folder / "home")
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    from app.exchange import locks
    from app.services import enrolling, readers, signing, start
    from database import protecting
    from database.unit import write

    shutil.copy(folder / "hq.db", place / "hq.db")
    files = sorted(folder.glob("p*.xlsx"))
    hq = start.open_store(place / "hq.db")
    with write(hq) as unit:
        unit.put(signing.STRICT, "on")
        recipient = readers.own_recipient(unit, hq.identity)
        unit.commit()
    found = enrolling.look(hq, files[0])
    enrolling.verify(hq, files[0], found.digits)
    start.close_store(hq)
    for file in files:
        locks.lock(file, place / f"{file.stem}{locks.SUFFIX}", [recipient])
    shutil.copy(folder / "hq.db", place / "protected.db")
    protecting.rewrite(place / "protected.db", WORDS)


def take(store: Store, files: list[Path]) -> dict[str, Any]:
    """Take all packages, each of which is believed."""
    from app.services import exchange, start

    with patch("app.services.receiving.backup.before_import"):
        results = exchange.take(store, files)
    start.close_store(store)
    assert all(r.verdict == "merged" for r in results), [r.verdict for r in results]
    assert {r.signature for r in results} == {"verified"}
    return {"taken": sum(r.taken for r in results)}


def opening(path: Path) -> dict[str, Any]:
    """Open a database as a window does, with its passphrase where it has one."""
    from app.services import start
    from database import keys

    if keys.is_protected(path):
        keys.unlock(path, WORDS)
    start.close_store(start.open_store(path))
    return {}


def in_here(case: str, folder: Path, work: Path) -> None:
    """Measure one way; loading comes before."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    from app.services import exchange, signing, start  # noqa: F401
    from database import driver, keys  # noqa: F401  (loaded before the clock runs)

    place, state = folder / "trust", signing.State.VERIFIED
    if case.startswith("opened"):
        path = folder / "hq.db" if case == "opened plain" else place / "protected.db"
        for file in (path, path.with_name(path.name + ".key")):
            if file.exists():
                shutil.copy(file, work / file.name)
        apart.measure(lambda: opening(work / path.name))
        return
    wary = case == "wary"
    shutil.copy((place if wary else folder) / "hq.db", work / "hq.db")
    files = sorted(place.glob("*.passerelle") if wary else folder.glob("p*.xlsx"))
    store = start.open_store(work / "hq.db")
    if wary:
        apart.measure(lambda: take(store, files))
        return
    with patch("app.services.one_package.signing.of_package", lambda *_: state):
        apart.measure(lambda: take(store, files))


def judge(rounds: Rounds) -> None:
    """Tell each figure beside its bar."""
    note = f"{rounds.note('wary')}; without {rounds.note('trusting')}"
    what = "import, signed and encrypted: speed / without"
    tell(Line(what, 1 / rounds.ratio("wary", "trusting"), SPEED, True, note))
    plain, protected = (
        statistics.median(cost.cpu for cost in rounds.costs[case])
        for case in ("opened plain", "opened protected")
    )
    note = f"{rounds.note('opened protected')}; in the clear {rounds.note('opened plain')}"
    tell(Line("opening a protected database: seconds more", protected - plain, OPENING, note=note))


def main() -> None:
    """Make the material, measure all ways in turn, and tell the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, default in (("rows", 100_000), ("packages", 20), ("changed", 3000)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--case", choices=CASES)
    args = parser.parse_args()
    if args.case:
        in_here(args.case, args.folder, args.folder / "work")
        return
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        folder = args.folder or Path(temporary)
        material.build(folder, material.Size(args.rows, args.packages, args.changed))
        build(folder)

        def one(case: str) -> Cost:
            return apart.run(
                __spec__.name, "--case", case, "--folder", folder, home=folder / "home"
            )

        rounds = Rounds()
        rounds.play(CASES, args.rounds, one)
        judge(rounds)


if __name__ == "__main__":
    main()
