"""The commands about where the exchange stands: status, request, confirm."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from app.base.text import translate
from app.cli.answer import DONE, REFUSED, Answer, table
from app.cli.arguments import Arguments
from app.cli.call import Action, Call


def _status_options(parser: Arguments) -> None:
    parser.database()


def _status(call: Call) -> Answer:
    from app.services import standing

    with call.database() as store:
        status = standing.status(store)
    return Answer(status, lambda: _standing(status))


def _standing(status: Mapping[str, Any]) -> Iterator[str]:
    """Yield where the exchange stands, for people."""
    yield translate("cli", "Not sent: {n} records", n=status["unsent"])
    yield translate("cli", "Sent, not confirmed: {n} records", n=status["unconfirmed"])
    if status["files"]["missing"]:
        yield translate("cli", "%n files are still to come", status["files"]["missing"])
    yield from (gap["message"] for gap in status["gaps"])
    yield from (request["message"] for request in status["requests"])
    for refused in status["refused"]:
        yield refused["message"]
        yield "  " + refused["remedy"]
    for laptop in status["copied"]:
        yield translate(
            "cli",
            "Copied laptop: {laptop}. What both of them wrote is kept; each goes on under a name"
            " of its own.",
            laptop=laptop,
        )
    for laptop in status["suspect"]:
        yield translate("cli", "Clock marked as wrong: {laptop}", laptop=laptop)
    yield from _offices(status["offices"])
    yield from _receipts(status["receipts"])


def _offices(offices: list[dict[str, Any]]) -> Iterator[str]:
    head = (
        translate("cli", "Office"),
        translate("cli", "Laptop"),
        translate("cli", "Last package"),
        translate("cli", "Last heard"),
    )
    heard = [
        (office["office"], office["laptop"], str(office["last_number"]), str(office["last_heard"]))
        for office in offices
    ]
    if heard:
        yield ""
        yield from table(head, heard)


def _receipts(receipts: list[dict[str, Any]]) -> Iterator[str]:
    head = (
        translate("cli", "Office"),
        translate("cli", "Package"),
        translate("cli", "Received"),
        translate("cli", "Code of the receipt"),
    )
    lines = [(r["office"], str(r["number"]), str(r["at"]), r["code"]) for r in receipts]
    if lines:
        yield ""
        yield from table(head, lines)


def _request_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument("office", metavar="OFFICE", help=translate("cli", "whom to ask"))
    parser.add_argument(
        "--out",
        required=True,
        metavar="FILE.xlsx",
        help=translate("cli", "the file to write, or a folder for a file of the usual name"),
    )


def _request(call: Call) -> Answer:
    from app.cli.packages import exported_json
    from app.services import requesting

    args = call.args
    with call.database() as store:
        made = requesting.request(
            store, args.office, Path(args.out), language=call.language, progress=call.progress
        )
    said = translate(
        "cli",
        "{file}: send it to {office}; its next package will hold what is missing here.",
        file=made.path,
        office=args.office,
    )
    return Answer({"office": args.office, **exported_json(made)}, lambda: [said])


def _confirm_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "number", metavar="NUMBER", type=int, help=translate("cli", "number of the package")
    )
    parser.add_argument(
        "code", metavar="CODE", nargs="+", help=translate("cli", "the twelve digits, in any groups")
    )


def _confirm(call: Call) -> Answer:
    from app.services import confirming

    args = call.args
    with call.database() as store:
        package = confirming.sent_package(store, args.number)
        outcome = confirming.confirm_by_phone(store, package, " ".join(args.code))
    whole = outcome == "whole"
    said = (
        translate("cli", "Package {number} is confirmed: all of it is in.", number=args.number)
        if whole
        else translate(
            "cli",
            "Package {number} arrived, but some of it waits or was refused; the receipt in the "
            "next package from there says what.",
            number=args.number,
        )
    )
    data = {"package": package, "number": args.number, "outcome": outcome}
    return Answer(data, lambda: [said], DONE if whole else REFUSED)


ACTIONS = {
    "status": Action(_status_options, _status),
    "request": Action(_request_options, _request),
    "confirm": Action(_confirm_options, _confirm),
}
