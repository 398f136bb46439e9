"""The receipt of one package, to read, print and compare; and the one that comes by phone."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.base import clock
from app.base.errors import CallError
from app.base.text import language, translate
from app.domain import codelists
from app.services import gaps, sentences
from app.services.who import Who
from app.sync.receipt import Receipt, receipt_from, understood
from database import packages, receipts
from database.engine import Store
from database.reach import NOTHING
from database.unit import Unit, read, write


@dataclass(frozen=True)
class ReceiptPage:
    """A receipt on one page, in the language in use."""

    package: str
    number: int
    office: str
    """The other side."""
    state: str
    """``received`` here; else written here and ``confirmed``, ``spoken`` or ``waiting``."""
    title: str
    facts: tuple[tuple[str, str], ...]
    """Label and text, line by line."""
    refused: tuple[str, ...]
    """Why changes were refused, each reason once."""
    code: str
    """To read out by phone; empty while there is no receipt here."""
    signature: str = ""
    """What the signature of a package received here was worth, see ``signing.State``."""


def page(store: Store, package: str) -> ReceiptPage:
    """Return the receipt of a package sent or received here.

    Raises:
        CallError: there is no such package.
    """
    who: Who = store.identity
    with read(store) as unit:
        row = packages.received(unit, package)
        if row is not None:
            receipt = receipt_from(json.loads(row.receipt))
            parties = (row.office, who.office)
            return _page(unit, receipt, row.office, parties, "received")
        sent = receipts.sent(unit, package)
        if sent is None:
            raise CallError("no_such_package", package=package)
        if sent.confirmed_at:
            receipt = receipt_from(json.loads(sent.receipt))
            return _page(unit, receipt, sent.office, (who.office, sent.office), "confirmed")
        return _without(sent.id, sent.number, sent.office, sent.made_at, sent.spoken_at)


def _page(
    unit: Unit, receipt: Receipt, other: str, parties: tuple[str, str], state: str
) -> ReceiptPage:
    writer, taker = parties
    laptop = packages.replicas(unit).get(receipt.replica, {}).get("label", "")
    facts = [
        (translate("standing", "Received by"), gaps.name_of(taker, laptop)),
        (translate("standing", "Received on"), gaps.day(receipt.at)),
        (translate("standing", "Outcome"), outcome(receipt)),
        (translate("standing", "Changes taken"), gaps.ranges([(receipt.taken,) * 2])),
        (translate("standing", "Known before"), gaps.ranges([(receipt.known,) * 2])),
        (translate("standing", "Waiting for another package"), gaps.ranges([(receipt.held,) * 2])),
        (translate("standing", "Refused"), gaps.ranges([(len(receipt.refused),) * 2])),
        *_counts(receipt),
    ]
    why = [sentences.of_finding(str(item.get("code", "")), item) for item in receipt.refused]
    return ReceiptPage(
        receipt.package,
        receipt.number,
        other,
        state,
        _title(receipt.number, gaps.name_of(writer, "")),
        tuple(facts),
        tuple(dict.fromkeys(why)),
        receipt.code,
        receipt.signature if state == "received" else "",
    )


def _title(number: int, office: str) -> str:
    return translate(
        "standing", "Receipt of package {number} of {office}", number=number, office=office
    )


def _counts(receipt: Receipt) -> list[tuple[str, str]]:
    """Return per entity how many records are new, changed and deleted; of none nothing is said."""
    found = []
    for entity, told in receipt.by_entity.items():
        parts = [
            (told.get("new", 0), translate("exchange", "%n new", told.get("new", 0))),
            (told.get("changed", 0), translate("exchange", "%n changed", told.get("changed", 0))),
            (told.get("deleted", 0), translate("exchange", "%n deleted", told.get("deleted", 0))),
        ]
        said = translate("forms", ", ").join(words for number, words in parts if number)
        found.append((sentences.entity_label(entity, 2), said))
    return found


def outcome(receipt: Receipt) -> str:
    """Return in words what became of a package."""
    if receipt.refused:
        return translate("standing", "Received, but some of it was refused")
    if receipt.held:
        return translate("standing", "Received; some of it waits for another package")
    return translate("standing", "Received, all of it is in")


def _without(package: str, number: int, office: str, made_at: int, spoken_at: int) -> ReceiptPage:
    named = codelists.codelist("offices").label(office, language())
    facts = [(translate("standing", "Written on"), gaps.day(made_at))]
    if spoken_at:
        facts.append((translate("standing", "Confirmed by phone on"), gaps.day(spoken_at)))
    title = translate(
        "standing", "Package {number} for {office}: no receipt yet", number=number, office=named
    )
    state = "spoken" if spoken_at else "waiting"
    return ReceiptPage(package, number, office, state, title, tuple(facts), (), "")


def confirm_by_phone(store: Store, package: str, spoken: str) -> str:
    """Take the code of a package's receipt, heard by phone, for the receipt.

    The code proves that the other side has this very file. It confirms the package in the list
    and in the counts; what the next package holds still follows from what the other side's
    laptops say in theirs, so that nothing rests on a voice.

    Returns: ``whole``: all of it is in, and it is confirmed; ``part``: it arrived, but some of it
        waits or was refused, and the receipt itself has to say what.

    Raises:
        CallError: there is no such package here, or this is not its code.
    """
    with write(store, NOTHING) as unit:
        sent = receipts.sent(unit, package)
        if sent is None:
            raise CallError("no_such_package", package=package)
        found = understood(spoken, sent.id, sent.number, sent.office)
        if not found:
            raise CallError("wrong_code", number=sent.number)
        if found == "whole":
            receipts.note_spoken(unit, package, clock.now_ms())
            unit.commit()
        return found


def sent_package(store: Store, number: int, office: str = "") -> str:
    """Return the id of the package of this number written here.

    Raises:
        CallError: there is none.
    """
    with read(store) as unit:
        for row in packages.history_out(unit):
            if row.number == number and office in {"", row.office}:
                return str(row.id)
    raise CallError("no_such_package", package=str(number))
