"""What a merge asks of what was admitted before."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Protocol, runtime_checkable

from app.sync.alike import Inborn
from app.sync.change import GENESIS, Change, Dot
from app.sync.refold import Written
from app.sync.state import RecordState
from app.sync.touched import Origin


class Past(Protocol):
    """What was admitted before; a store or a test double of one."""

    def state(self, scope: str, uid: str) -> RecordState | None:
        """Return the state of a record, or None when its birth is not here.

        The merge writes into what it gets; an import that fails must not leave that behind.
        """

    def origin(self, scope: str, uid: str) -> Origin | None:
        """Return the birth of a record nobody has written since; None for any other.

        Most edits meet such a record, and then its state need not be made.
        """

    def here(self, scope: str, uids: Collection[str]) -> Collection[str]:
        """Return those of many records that are here."""

    def inborn(self, scope: str, uids: Sequence[str]) -> Inborn:
        """Return the births of records as ``origin`` does, up to the first of which there is none.

        Built-in rows have none.
        """

    def knows(self, scope: str, dot: Dot) -> bool:
        """Tell whether this very change was admitted; refused and voided ones were, too."""

    def change(self, scope: str, dot: Dot) -> Change:
        """Return an admitted change from the log; of a genesis dot what the built-in row holds."""


@runtime_checkable
class Recall(Protocol):
    """A past that can also name all changes of a record; wanted when something is voided."""

    def changes_of(self, scope: str, uid: str) -> Iterable[Written]:
        """Return every admitted change of a record, voided ones included, in any order."""


class Nothing:
    """A past in which nothing happened."""

    def origin(self, scope: str, uid: str) -> Origin | None:  # noqa: ARG002  (protocol)
        """Return None: no record is here."""
        return None

    def state(self, scope: str, uid: str) -> RecordState | None:  # noqa: ARG002  (protocol)
        """Return None: no record is here."""
        return None

    def here(self, scope: str, uids: Collection[str]) -> Collection[str]:
        """Return those of many records that are here, asked for one by one."""
        return {uid for uid in uids if self.state(scope, uid) is not None}

    def inborn(self, scope: str, uids: Sequence[str]) -> Inborn:
        """Return the births of the first of some records, asked for one by one."""
        births: list[str] = []
        shapes: list[tuple[str, tuple[str, ...]]] = []
        for uid in uids:
            found = self.origin(scope, uid)
            if found is None or found.birth.replica == GENESIS:
                break
            births.append(found.birth.id)
            shapes.append((found.entity, found.shape))
        return births, shapes

    def knows(self, scope: str, dot: Dot) -> bool:  # noqa: ARG002  (protocol)
        """Return False: no change is here."""
        return False

    def change(self, scope: str, dot: Dot) -> Change:  # noqa: ARG002  (protocol)
        """Raise KeyError: no change is here."""
        raise KeyError(str(dot))

    def changes_of(self, scope: str, uid: str) -> Iterable[Written]:  # noqa: ARG002  (protocol)
        """Return nothing."""
        return ()
