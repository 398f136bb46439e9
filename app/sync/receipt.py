"""The receipt: what became of a package, sent back to its sender and readable over the phone."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from app.sync.canonical import DamagedError, dumps

CODE_DIGITS = 12


@dataclass(frozen=True)
class Receipt:
    """What one import did, in numbers and reasons; no value of a record."""

    package: str
    """Id of the package."""
    number: int
    """Its number in the sender's count."""
    office: str
    """Who took it."""
    replica: str
    """The laptop that took it."""
    at: int
    """When, in milliseconds."""
    verdict: str
    """``merged``, ``known``, ``held`` or ``refused``, and whatever later versions add."""
    taken: int = 0
    known: int = 0
    held: int = 0
    refused: tuple[Mapping[str, Any], ...] = ()
    """Per refused change its ``code`` and where it is: scope, replica, seq; sheet and row."""
    by_entity: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """Per entity how many records are new, changed, deleted."""
    digests: Mapping[str, str] = field(default_factory=dict)
    """Per scope the digest after the import."""
    signature: str = ""
    """What the signature of the package was worth to who took it; empty: an earlier version."""

    def to_json(self) -> dict[str, Any]:
        """Return the JSON form."""
        raw = asdict(self)
        raw["refused"] = [dict(item) for item in self.refused]
        return raw

    @property
    def whole(self) -> bool:
        """Whether everything in the package is in, and nothing of it waits or was refused."""
        return not self.held and not self.refused

    @property
    def code(self) -> str:
        """The short code: twelve digits in groups of three, to read out by phone."""
        return code_of(self.package, self.number, self.office, whole=self.whole)


def code_of(package: str, number: int, office: str, *, whole: bool) -> str:
    """Return the code of the receipt that an office gives for a package.

    It covers, for ever, what the sender knows as well before any receipt has come, so that the
    code alone can confirm a package: which package (its id is only in the file), who took it, and
    whether all of it is in. Counts and digests travel in the receipt itself.
    """
    raw = {"package": package, "number": number, "office": office, "whole": whole}
    value = int.from_bytes(hashlib.sha256(dumps(raw).encode()).digest(), "big")
    digits = f"{value % 10**CODE_DIGITS:0{CODE_DIGITS}d}"
    return " ".join(digits[i : i + 3] for i in range(0, CODE_DIGITS, 3))


def understood(spoken: str, package: str, number: int, office: str) -> str:
    """Tell what a code that was read out says of a package, however it was grouped.

    Returns: ``whole``, ``part`` (it arrived, but some of it waits or was refused), or empty: it is
        not the code of this package's receipt.
    """
    heard = "".join(str(int(sign)) for sign in spoken if sign.isdecimal())
    for whole, word in ((True, "whole"), (False, "part")):
        if heard == code_of(package, number, office, whole=whole).replace(" ", ""):
            return word
    return ""


def receipt_from(raw: object) -> Receipt:
    """Return the receipt of a JSON form; keys this version does not know are left out.

    Raises:
        DamagedError: it is no receipt.
    """
    if not isinstance(raw, dict):
        raise DamagedError("receipt")
    known = {name: raw[name] for name in Receipt.__dataclass_fields__ if name in raw}
    if isinstance(known.get("refused"), list):
        known["refused"] = tuple(known["refused"])
    try:
        receipt = Receipt(**known)
    except TypeError as error:
        raise DamagedError("receipt") from error
    if not _sound(receipt):
        raise DamagedError("receipt")
    return receipt


def _sound(receipt: Receipt) -> bool:
    texts = (
        *(receipt.package, receipt.office, receipt.replica, receipt.verdict),
        receipt.signature,
    )
    numbers = (receipt.number, receipt.at, receipt.taken, receipt.known, receipt.held)
    by_entity = receipt.by_entity
    return (
        all(type(text) is str for text in texts)
        and all(type(number) is int and number >= 0 for number in numbers)
        and type(receipt.refused) is tuple
        and all(type(item) is dict for item in receipt.refused)
        and type(by_entity) is dict
        and all(type(counts) is dict for counts in by_entity.values())
        and all(type(count) is int for counts in by_entity.values() for count in counts.values())
        and type(receipt.digests) is dict
        and all(type(digest) is str for digest in receipt.digests.values())
    )
