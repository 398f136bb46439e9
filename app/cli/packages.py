"""The commands of the exchange: export, import, status."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base import clock
from app.base.text import translate
from app.cli.answer import DONE, REFUSED, Answer, table
from app.cli.arguments import Arguments, refuse_later
from app.cli.call import Action, Call

if TYPE_CHECKING:
    from app.services.receiving import FileResult

GOOD = frozenset({"merged", "known"})
"""Verdicts of files of which everything is in."""


def _export_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "--out",
        required=True,
        metavar="FILE.xlsx",
        help=translate("cli", "the file to write, or a folder for a file of the usual name"),
    )
    parser.add_argument(
        "--to", required=True, metavar="OFFICE", help=translate("cli", "for whom: an office or HQ")
    )
    parser.add_argument(
        "--full", action="store_true", help=translate("cli", "all that the recipient may have")
    )
    parser.add_argument(
        "--password-file", metavar="F", help=translate("cli", "protect it by a password (later)")
    )
    parser.add_argument("--plain", action="store_true", help=translate("cli", "without protection"))


def _export(call: Call) -> Answer:
    from app.services import sending

    args = call.args
    refuse_later(args, "password_file")
    with call.database() as store:
        made = sending.export(
            store,
            args.to,
            Path(args.out),
            full=args.full,
            language=call.language,
            progress=call.progress,
        )
    data = {
        "package": made.package,
        "changes": made.changes,
        "records": made.records,
        "feeds": made.feeds,
        "bytes": made.bytes,
        "number": made.number,
        "path": str(made.path),
        "published": {"new": made.published.new, "changed": made.published.changed},
    }
    said = translate(
        "cli",
        "{file}: package {number} for {office}, {changes} changes of {records} records.",
        file=made.path,
        number=made.number,
        office=args.to,
        changes=made.changes,
        records=made.records,
    )
    library = translate(
        "cli", "Into the library before: {new} new, {changed} changed.",
        new=made.published.new, changed=made.published.changed,
    )  # fmt: skip
    return Answer(data, lambda: [said, *([library] if made.published.count else [])])


def _import_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "files", metavar="FILE", nargs="+", help=translate("cli", "packages, in any order")
    )
    parser.add_argument(
        "--preview", action="store_true", help=translate("cli", "say what would happen, no more")
    )
    parser.add_argument(
        "--password-file", metavar="F", help=translate("cli", "the password of the files (later)")
    )
    parser.add_argument(
        "--accept-edits",
        action="store_true",
        help=translate("cli", "take what people changed in the sheets"),
    )
    parser.add_argument(
        "--accept-unverified",
        action="store_true",
        help=translate("cli", "take packages of signers nobody verified (later)"),
    )


def _import(call: Call) -> Answer:
    from app.services import receiving

    args = call.args
    refuse_later(args, "password_file", "accept_unverified")
    with call.database() as store:
        results = receiving.take(
            store,
            [Path(name) for name in args.files],
            preview=args.preview,
            accept_edits=args.accept_edits,
            progress=call.progress,
        )
    good = all(result.verdict in GOOD and not result.refused for result in results)
    data = {"files": [_file_json(result) for result in results]}
    return Answer(data, lambda: _told(results), DONE if good else REFUSED)


def _file_json(result: FileResult) -> dict[str, Any]:
    return {
        "file": str(result.file),
        "verdict": result.verdict,
        "taken": result.taken,
        "known": result.known,
        "held": result.held,
        "refused": result.refused,
        "edits": result.edits,
        "conflicts": result.conflicts,
        "waiting_for": result.waiting_for,
        "problems": [_problem_json(problem) for problem in result.problems],
        "reviews": result.reviews,
        "released": result.released,
        "by_entity": result.by_entity,
        "package": result.package,
        "number": result.number,
        "office": result.office,
        "at": clock.iso(result.at) if result.at else None,
        "received_before": clock.iso(result.received_before) if result.received_before else None,
    }


def _problem_json(problem: Mapping[str, Any]) -> dict[str, Any]:
    from app.services import sentences

    place = {"sheet": "", "row": None, "column": ""}
    return {**place, **problem, "message": sentences.of_finding(str(problem["code"]), problem)}


def _told(results: list[FileResult]) -> Iterator[str]:
    verdicts = _verdicts()
    for result in results:
        said = verdicts.get(result.verdict, result.verdict)
        numbers = translate(
            "cli",
            "taken {taken}, known {known}, held {held}, refused {refused}, conflicts {conflicts}",
            taken=result.taken,
            known=result.known,
            held=result.held,
            refused=result.refused,
            conflicts=result.conflicts,
        )
        yield f"{result.file}: {said} ({numbers})"
        for wait in result.waiting_for:
            yield "  " + translate(
                "cli", "waits for {laptop}, number {number}",
                laptop=wait.get("laptop") or "?", number=wait.get("number") or "?",
            )  # fmt: skip
        for problem in map(_problem_json, result.problems):
            place = f"{problem['sheet']} {problem['column']}{problem['row'] or ''}".strip()
            yield "  " + ": ".join(filter(None, [place, str(problem["message"])]))


def _verdicts() -> dict[str, str]:
    return {
        "merged": translate("cli", "taken"),
        "known": translate("cli", "already received"),
        "held": translate("cli", "waits for another package"),
        "edited": translate("cli", "was changed in a spreadsheet program"),
        "table": translate("cli", "is no package but a table"),
        "password": translate("cli", "needs a password"),
        "unverified": translate("cli", "comes from a signer nobody verified"),
        "not_for_us": translate("cli", "is for another office"),
        "too_new": translate("cli", "needs a newer program"),
        "training": translate("cli", "mixes training and real work"),
        "refused": translate("cli", "refused"),
    }


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
    for gap in status["gaps"]:
        missing = ", ".join(f"{a}-{b}" if a != b else str(a) for a, b in gap["missing"])
        laptop = f"{gap['office']} {gap['laptop']}".strip() or gap["feed"][:8]
        yield translate(
            "cli", "Missing from {laptop}, {scope}: {numbers}",
            laptop=laptop, scope=gap["scope"], numbers=missing,
        )  # fmt: skip
    heard = [
        (office["office"], office["laptop"], str(office["last_number"]), str(office["last_heard"]))
        for office in status["offices"]
    ]
    if heard:
        head = (
            translate("cli", "Office"),
            translate("cli", "Laptop"),
            translate("cli", "Last package"),
            translate("cli", "Last heard"),
        )
        yield ""
        yield from table(head, heard)


ACTIONS = {
    "export": Action(_export_options, _export),
    "import": Action(_import_options, _import),
    "status": Action(_status_options, _status),
}
