"""What only this laptop knows: each made when it is first wanted, and kept in its database.

What belongs to the name of a laptop is new under a new name (a copied laptop, a restored backup).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.exchange import locks, resting, seals
from database.unit import Unit


@dataclass(frozen=True)
class Secret:
    """One kind of secret.

    Attributes:
        name: of the setting it is kept under; ``{replica}`` in it stands for the laptop.
        make: makes a new one.
    """

    name: str
    make: Callable[[], str]

    @property
    def pattern(self) -> str:
        """What the names of all its settings look like."""
        return self.name.format(replica="*")

    def known(self, unit: Unit, replica: str) -> str:
        """Return the secret of a laptop; empty: there is none yet."""
        return unit.get(self.name.format(replica=replica))

    def own(self, unit: Unit, replica: str) -> str:
        """Return the secret of this laptop, made now where there is none.

        Args:
            unit: a unit that writes, unless there is one already.
            replica: our name.
        """
        found = self.known(unit, replica)
        if not found:
            unit.turn("secrets")  # another officer may be making it just now
            found = self.known(unit, replica) or self.make()
            unit.put(self.name.format(replica=replica), found)
        return found


SIGNING = Secret("signing.{replica}", seals.new_key)
"""The private key packages and feeds are signed with, in hex."""
READING = Secret("reading.{replica}", locks.new_identity)
"""What opens packages that were encrypted for this laptop."""
RESTING = Secret("resting", resting.new_key)
"""What seals the files beside the database, whatever the laptop is called; in hex."""
BESIDE = (RESTING.pattern, READING.pattern)
"""Without these nobody can read what lies beside a protected database, or is on its way to it."""
