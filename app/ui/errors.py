"""What the window says when something cannot be done."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

_log = logging.getLogger(__name__)


def worded(error: Exception) -> str:
    """Return one sentence for a person; a defect of ours says so, without values of records."""
    from app.services import wording

    return wording.worded(error)


def install(show: Callable[[str], None]) -> None:
    """Log every defect and tell the person once, instead of a dead window."""

    def on_defect(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # The message of an exception may quote a record; the places in the code never do.
        places = "".join(traceback.format_tb(trace))
        _log.error("defect %s\n%s", kind.__name__, places)
        show(worded(RuntimeError(kind.__name__)))

    sys.excepthook = on_defect
