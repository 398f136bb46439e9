"""The program: ``passerelle``, or ``python -P -m app``."""

from __future__ import annotations

import sys

SANDBOX = ["-P", "-m", "app.exchange.sandbox"]
"""The words with which the reader of foreign files starts its limited child."""


def main() -> int:
    """Run the program with the words of its call; return the exit code of cli.md."""
    if getattr(sys, "frozen", False):
        from app.base import itself

        itself.leave_others_alone()
        if sys.argv[1:4] == SANDBOX:
            # In a bundle there is no Python beside the program that could run a module.
            from app.exchange import sandbox

            return sandbox.main()
    from app import bootstrap

    return bootstrap.start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
