"""What a report is made from: records, what was asked for, and the day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from app.domain.derived import Portfolio
from app.domain.report import Profile


class Options(NamedTuple):
    """What was asked for; everything may be left out."""

    initiative: str = ""
    """Uid."""
    country: str = ""
    round: str = ""
    programme: str = ""
    since: str = ""
    """First day, ISO 8601, whole."""
    until: str = ""
    """Last day."""
    indicator: str = ""
    """Uid, or code of a standard one."""
    search: str = ""
    profile: Profile = Profile.HQ
    threshold: int = 0
    """The smallest number of people shown outside; 0: as the settings say."""

    @property
    def period(self) -> tuple[str, str] | None:
        """First and last day; None where no period was asked for."""
        if not self.since and not self.until:
            return None
        return self.since or "0001-01-01", self.until or "9999-12-31"


class Found(NamedTuple):
    """One answer of a search."""

    text: str
    """What was searched for."""
    entity: str
    uid: str
    code: str = ""
    """Of an initiative, or of an entry of a code list."""
    list_code: str = ""


class Sending(NamedTuple):
    """What of this laptop's own work the other side has not got yet, or not confirmed."""

    unsent: Mapping[str, int]
    """Entity to records that are in no package."""
    unconfirmed: Mapping[str, int]
    """Entity to records whose packages nobody confirmed."""
    newest: tuple[tuple[str, str], ...]
    """Entity and uid of the unsent ones written last."""


class Given(NamedTuple):
    """All that a builder knows; it asks neither store nor clock."""

    portfolio: Portfolio
    """The records the definition wants, of the initiatives asked for."""
    options: Options
    today: str
    names: Mapping[str, str]
    """Uid to what a record is called; one that is not here is missing."""
    office: str
    """Whose database it is: ISO2, or HQ."""
    found: tuple[Found, ...] = ()
    """Of definitions that search."""
    sending: Sending | None = None
    """Of definitions that ask what was sent."""
