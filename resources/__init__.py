"""One door to the files shipped with the program: code lists, texts, icons, training data."""

from __future__ import annotations

from pathlib import Path

# Not importlib.resources: it answers the same in source, wheel and one-dir bundle (all are real
# folders), but importing it costs some 20 ms of every start.
_ROOT = Path(__file__).parent


def path(name: str) -> Path:
    """Return where a shipped file or folder is; it need not exist.

    Args:
        name: relative to this package, with ``/``, e.g. ``codelists/sdg.csv``.
    """
    return _ROOT / name


def read_text(name: str) -> str:
    """Return the text of a shipped UTF-8 file.

    Raises:
        FileNotFoundError: if there is no such file.
    """
    return path(name).read_text(encoding="utf-8")


def read_csv(name: str) -> list[dict[str, str]]:
    """Return the rows of a shipped CSV file in file order, keyed by its header.

    Raises:
        FileNotFoundError: if there is no such file.
    """
    import csv  # here: no table is read before the first frame

    with path(name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
