"""What the window says when something cannot be done."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from app.base.errors import AppError
from app.base.text import translate

_log = logging.getLogger(__name__)


def worded(error: Exception) -> str:
    """Return one sentence for a person; a defect of ours says so, without values of records."""
    if not isinstance(error, AppError):
        return translate(
            "errors", "Something went wrong inside the program. Your records are safe."
        )
    message = error.params.get("message")
    known = _sentences().get(error.code)
    if known is None and isinstance(message, str):
        return message
    if known is None:
        return translate("errors", "This could not be done ({code}).", code=error.code)
    try:
        return known.format(**error.params)
    except (KeyError, IndexError):
        return known


def _sentences() -> dict[str, str]:
    """Return the wording of each code, in the language in use."""
    return {
        "store_busy": translate(
            "errors", "Another window has this database open. Close it and try again."
        ),
        "store_full": translate("errors", "The disk is full or cannot be written to."),
        "store_damaged": translate("errors", "This file is not a sound database of Passerelle."),
        "store_too_new": translate(
            "errors", "A newer version of Passerelle made this database. Please update first."
        ),
        "file_exists": translate("errors", "There is already a file of this name."),
        "not_a_package": translate("errors", "This file is not a package of Passerelle."),
        "package_damaged": translate(
            "errors", "The package was damaged on its way. Ask for it again."
        ),
        "too_new": translate(
            "errors", "The package needs a newer version of Passerelle; it is kept until then."
        ),
        "not_for_us": translate("errors", "The package is addressed to another office."),
        "record_gone": translate("errors", "This record was deleted meanwhile."),
        "record_refused": translate("errors", "The record cannot be saved like this."),
        "changed_meanwhile": translate(
            "errors", "The record changed meanwhile. It is shown as it is now."
        ),
        "child_not_started": translate("errors", "The work could not be started."),
        "child_failed": translate("errors", "The work ended before it was done. Nothing changed."),
    }


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
