"""A copy of a person's own file with notes: where it goes, and what is said when it is there."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.base import files
from app.base.text import translate
from app.ui import i18n, prompts
from app.ui.session import Session


@dataclass(frozen=True)
class NotedCopy:
    """A copy on its way.

    Attributes:
        session: where it is told.
        target: the file the person chose; an older one stays until the copy is whole.
        fresh: where the copy is written first.
    """

    session: Session
    target: Path
    fresh: Path

    def keep(self, marked: int) -> None:
        """Put the copy where it belongs and say so."""
        if not marked:
            none = translate("cli", "There is nothing to note, so no copy was made.")
            self.session.say(none)
            return
        try:
            files.put(self.fresh, self.target)
        except OSError:  # another program holds the older one, as Excel does on Windows
            self.fresh.unlink(missing_ok=True)
            self.session.say(
                translate("exchange", "{file} is open in another program. Close it there first.",
                          file=i18n.left_to_right(self.target.name)),
                "bad",
            )  # fmt: skip
            return
        words = translate(
            "exchange",
            "{file} has %n notes. Send it back; corrected, it can be imported like the original.",
            marked,
            file=i18n.left_to_right(self.target.name),
        )
        self.session.say(words, "good")


def choose(
    parent: QWidget, session: Session, source: Path, path: Path | None = None
) -> NotedCopy | None:
    """Let the person choose where the copy of a file goes; never over the file itself.

    Args:
        parent: asks.
        session: where it is told.
        source: the person's own file.
        path: of the copy; asked for where it is not given.
    """
    title = translate("exchange", "Save a copy with notes…")
    chosen = path or prompts.new_file(parent, title, f"{source.stem}-2.xlsx", "*.xlsx")
    if chosen is None:
        return None
    if chosen.exists() and source.exists() and chosen.samefile(source):
        words = translate(
            "exchange", "That is the file itself, which stays as it is. Please choose another name."
        )
        session.say(words, "warn")
        return None
    fresh = chosen.with_name(f".{secrets.token_hex(4)}-{chosen.name}")
    return NotedCopy(session, chosen, fresh)
