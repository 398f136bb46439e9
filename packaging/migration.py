"""Write the next migration: what the catalogue declares, against what the last step leaves."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from alembic import command

from database import upgrade
from database.engine import Store

ROOT = Path(__file__).resolve().parent.parent
STEPS = ("op.", "with op.", "batch_op.")


def write(message: str) -> Path | None:
    """Return the file of the new step, or None where the schema already fits."""
    number = f"{int(upgrade.HEAD) + 1:04d}"
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "newest.db")
        try:
            upgrade.bring_up(store)
            with store.connect(writes=True) as connection:
                script = command.revision(
                    upgrade.config(connection), message, autogenerate=True, rev_id=number
                )
        finally:
            store.close()
    if script is None or isinstance(script, list):
        return None
    return Path(script.path)


def main() -> int:
    """Write the step, format it, and say what a person still has to do."""
    made = write(sys.argv[1])
    if made is None:
        print("Nothing was written.")
        return 1
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(made)], check=True)
    steps = [line for line in made.read_text().splitlines() if line.lstrip().startswith(STEPS)]
    if not steps:
        made.unlink()
        print("The schema already is what the catalogue declares: there is nothing to migrate.")
        return 0
    print(f"Written: {made.relative_to(ROOT)}. Read it; it is yours now.")
    print(f'Then set HEAD = "{made.stem[:4]}" in database/upgrade.py. Databases of the step before')
    print("are in tests/fixtures/released; the tests bring them up to yours.")
    print("Keep what yours writes, too: .venv/bin/python -P packaging/released.py")
    return 0


if __name__ == "__main__":
    sys.exit(main())
