"""Who can open what leaves this laptop encrypted, and what this laptop itself can open.

Each laptop has an identity beside the key it signs with, of the same life. What closes packages
for it stands in its enrolment and in the head of its packages, covered by signature and digits; so
whoever verifies a laptop knows how to write to it. Source: reliability.md B2.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.base.text import translate
from app.exchange import locks
from app.services import gaps, signing
from app.services.own_secrets import READING
from app.services.signing import State, Trust
from app.services.who import Who
from database import keys, packages
from database.unit import Unit

_SHOWN = 8
"""Letters by which a laptop is called that nothing was heard of yet."""


class Form(StrEnum):
    """How a package leaves, and why so."""

    ENCRYPTED = "encrypted"
    CHOSEN = "open_by_choice"
    """Somebody wanted a workbook that everybody can open."""
    UNPROTECTED = "open_unprotected"
    """This database lies in the clear itself."""
    PASSWORD = "password"  # noqa: S105  (the name of a way, no password)
    """Everybody who was told the password can open it, in Excel, too."""
    NOBODY = "open_no_reader"
    """Nobody has verified a laptop of the recipient, so nothing is known to close it with."""


@dataclass(frozen=True)
class Protection:
    """What protects a package on its way."""

    form: Form
    readers: tuple[tuple[str, str], ...] = ()
    """Office and laptop of everybody who can open it, this laptop first."""
    recipients: tuple[str, ...] = ()
    """What closes it for all but this laptop."""

    @property
    def encrypted(self) -> bool:
        """Whether only its readers can open it."""
        return self.form is Form.ENCRYPTED


def own_recipient(unit: Unit, who: Who) -> str:
    """Return what closes packages for this laptop; it is made as ``own_secrets`` are."""
    return locks.recipient(READING.own(unit, who.replica))


def identities(unit: Unit, who: Who) -> list[str]:
    """Return what opens packages here: the identities of this laptop and of its former names.

    Also of those it had in what a restored backup took the place of.
    """
    every = unit.like(READING.name.format(replica=""))
    names = [READING.name.format(replica=name) for name in signing.own_names(unit, who)]
    return list(filter(None, (every.get(name) for name in dict.fromkeys([*names, *every]))))


def at_rest(unit: Unit, who: Who) -> tuple[str, ...]:
    """Return for whom packages are encrypted that stay here: us, and our office's laptops."""
    others = _verified(unit, signing.trust(unit, who), who.office)
    return (own_recipient(unit, who), *(recipient for *_, recipient in others))


def protection(
    unit: Unit, who: Who, to: str, *, plain: bool = False, password: bool = False
) -> Protection:
    """Return how a package to an office leaves.

    It is encrypted where this database is protected and a laptop of the office is verified: for
    all verified laptops of that office and of this one, so that a lost laptop loses nothing.

    Args:
        unit: a unit.
        who: we.
        to: the office.
        plain: somebody chose an open workbook.
        password: somebody chose a workbook closed by a password.
    """
    if password:
        return Protection(Form.PASSWORD)
    trusted = signing.trust(unit, who)
    if not trusted.strict and not keys.is_protected(who.database):
        return Protection(Form.UNPROTECTED)
    if plain:
        return Protection(Form.CHOSEN)
    there = _verified(unit, trusted, to)
    if not there:
        return Protection(Form.NOBODY)
    found = {*there, *_verified(unit, trusted, who.office)}
    named = sorted((office, label) for office, label, _ in found)
    recipients = tuple(sorted(recipient for *_, recipient in found))
    return Protection(Form.ENCRYPTED, ((who.office, who.label), *named), recipients)


def sentence(found: Protection, to: str, *, plain: bool = False, password: bool = False) -> str:
    """Return what protects a package for an office, in the language in use.

    Args:
        found: how it leaves.
        to: the office.
        plain: it could be encrypted, and somebody chose that it is not.
        password: somebody chose a workbook closed by a password.
    """
    form = Form.CHOSEN if plain and found.encrypted else found.form
    form = Form.PASSWORD if password else form
    if form is Form.ENCRYPTED:
        named = " · ".join(gaps.name_of(*reader) for reader in found.readers)
        return translate("exchange", "Encrypted; it can be opened by: {laptops}", laptops=named)
    if form is Form.PASSWORD:
        return translate(
            "exchange",
            "Closed by a password: whoever knows it opens the workbook in Excel. Tell it by phone,"
            " never in the same mail. Attached files wait for another package.",
        )
    if form is Form.CHOSEN:
        return translate(
            "exchange", "Not encrypted, as you chose: whoever gets hold of the file can read it."
        )
    if form is Form.UNPROTECTED:
        return translate(
            "exchange",
            "Not encrypted, because this database has no passphrase: whoever gets hold of the file"
            " can read it.",
        )
    return translate(
        "exchange",
        "Not encrypted, because no laptop of {office} is verified here: whoever gets hold of the"
        " file can read it. Ask for an enrolment from there and compare its digits by phone.",
        office=gaps.name_of(to, ""),
    )


def _verified(unit: Unit, trusted: Trust, office: str) -> list[tuple[str, str, str]]:
    """Return the verified laptops of an office: its code, their name, what closes packages."""
    people = packages.replicas(unit)
    return [
        (
            office,
            people.get(signer.replica, {}).get("label") or signer.replica[:_SHOWN],
            recipient,
        )
        for signer, recipient in trusted.readers.items()
        if signer.office == office
        and locks.is_recipient(recipient)
        and trusted.state(signer) is State.VERIFIED
    ]
