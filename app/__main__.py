"""The program: ``passerelle``, or ``python -P -m app``."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program with the words of its call; return the exit code of cli.md."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    from app import bootstrap

    return bootstrap.start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
