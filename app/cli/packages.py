"""The commands that write and take packages: export, import."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base import clock
from app.base.errors import CallError
from app.base.text import translate
from app.cli import edits, rebuilding
from app.cli.answer import DONE, REFUSED, Answer, labelled
from app.cli.arguments import Arguments
from app.cli.call import Action, Call, Reports

if TYPE_CHECKING:
    from app.services.file_results import FileResult
    from app.services.receiving import Hearer
    from app.services.sending import Exported
    from database.engine import Store

EVERYBODY = "ALL"
"""In the place of an office: all of which packages came."""

EDITS = frozenset({"edit_changed", "edit_new", "edit_delete", "edit_asks"})
"""Codes of problems that are only edits waiting for a decision."""

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
        "--to",
        required=True,
        metavar="OFFICE",
        help=translate("cli", "for whom: an office, HQ, or ALL offices heard from"),
    )
    parser.add_argument(
        "--full", action="store_true", help=translate("cli", "all that the recipient may have")
    )
    parser.add_argument(
        "--password-file",
        metavar="F",
        help=translate("cli", "close the workbook by the password in a file"),
    )
    parser.add_argument(
        "--plain",
        action="store_true",
        help=translate("cli", "an open workbook, also where it could be encrypted"),
    )
    parser.add_argument(
        "--no-files",
        action="store_true",
        help=translate("cli", "leave attached files for a later package"),
    )


def _export(call: Call) -> Answer:
    from app.services import readers, sending

    args = call.args
    if args.to == EVERYBODY:
        return _export_to_all(call)
    with call.database() as store:
        made = sending.export(
            store,
            args.to,
            Path(args.out),
            full=args.full,
            language=call.language,
            files=not args.no_files,
            plain=args.plain,
            password=call.password(),
            progress=call.progress,
        )
    said = [
        translate(
            "cli",
            "{file}: package {number} for {office}, {changes} changes of {records} records.",
            file=part.path,
            number=part.number,
            office=args.to,
            changes=part.changes,
            records=part.records,
        )
        for part in made.parts
    ]
    library = translate(
        "cli",
        "Into the library before: {new} new, {changed} changed.",
        new=made.published.new,
        changed=made.published.changed,
    )
    guarded = readers.sentence(made.protection, args.to)
    lines = [*said, *_files_told(made), *([library] if made.published.count else []), guarded]
    return Answer(exported_json(made), lambda: lines)


def _files_told(made: Exported) -> Iterator[str]:
    load = made.load
    if load.files:
        yield translate(
            "cli", "%n files go along, {size} MB.", len(load.files), size=_mb(load.bytes)
        )
    if load.waiting:
        yield translate(
            "cli",
            "%n files wait for a later package, {size} MB.",
            len(load.waiting),
            size=_mb(load.waiting_bytes),
        )


def _mb(size: int) -> str:
    return f"{size / 1_000_000:.1f}"


def exported_json(made: Exported) -> dict[str, Any]:
    """Return what is said of a package just written; of a send in parts, the first and sums."""
    return {
        "package": made.package,
        "changes": sum(part.changes for part in made.parts),
        "records": sum(part.records for part in made.parts),
        "feeds": [feed for part in made.parts for feed in part.feeds],
        "bytes": sum(part.bytes for part in made.parts),
        "number": made.number,
        "path": str(made.path),
        "parts": [{"path": str(part.path), "number": part.number} for part in made.parts],
        "published": {"new": made.published.new, "changed": made.published.changed},
        "encrypted": made.protection.encrypted,
        "protection": made.protection.form.value,
        "readers": [
            {"office": office, "laptop": laptop} for office, laptop in made.protection.readers
        ],
        **made.load.to_json(),
    }


def _export_to_all(call: Call) -> Answer:
    from app.services import answering
    from app.services.wording import worded

    args = call.args
    if args.full:
        raise CallError("wrong_call", reason=translate("cli", "--full is for one office"))
    with call.database() as store:
        made = answering.answer_all(
            store,
            Path(args.out),
            language=call.language,
            files=not args.no_files,
            plain=args.plain,
            password=call.password(),
            progress=call.progress,
        )
        failed = [
            {"office": office, "code": error.code, "message": worded(error)}
            for office, error in made.failed.items()
        ]
    written = [{"office": o, **exported_json(e)} for o, e in made.written.items()]
    data = {"packages": written, "failed": failed, "nothing_new": list(made.nothing_new)}
    lines = [labelled(item["office"], item["path"]) for item in written]
    lines += [labelled(item["office"], item["message"]) for item in failed]
    lines += [labelled(o, translate("cli", "nothing new")) for o in made.nothing_new]
    return Answer(data, lambda: lines, REFUSED if failed else DONE)


def _import_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help=translate("cli", "packages in any order, or folders of packages"),
    )
    parser.add_argument(
        "--preview", action="store_true", help=translate("cli", "say what would happen, no more")
    )
    parser.add_argument(
        "--rebuild",
        action="store_true",
        help=translate("cli", "the files are the archive of a lost database of this office"),
    )
    parser.add_argument(
        "--digits",
        metavar="D",
        action="append",
        default=[],
        help=translate(
            "cli",
            "with --rebuild: the thirty digits of the lost laptop, as another laptop that verified"
            " it shows them; only what it vouches for is taken; repeatable",
        ),
    )
    parser.add_argument(
        "--password-file", metavar="F", help=translate("cli", "file with the password of the files")
    )
    parser.add_argument(
        "--accept-edits",
        action="store_true",
        help=translate("cli", "take all that people changed in the sheets"),
    )
    parser.add_argument(
        "--accept",
        metavar="KEY",
        action="append",
        default=[],
        help=translate("cli", "take one of these changes, by the key a preview names; repeatable"),
    )
    parser.add_argument(
        "--accept-file",
        metavar="F",
        help=translate("cli", "take the changes whose keys stand in a file, one in a line"),
    )
    parser.add_argument(
        "--file-back",
        metavar="OUT.xlsx",
        help=translate("cli", "save a copy of the file with a note at each problem"),
    )
    parser.add_argument(
        "--accept-unverified",
        action="store_true",
        help=translate("cli", "take packages of signers nobody verified; the receipt says so"),
    )


def _import(call: Call) -> Answer:
    from app.services import receiving

    args = call.args
    files = [path for name in args.files for path in _packages_in(Path(name))]
    if args.file_back:
        _check_file_back(Path(args.file_back), files)
    keys = [*args.accept, *_keys_in(args.accept_file)]
    with call.database() as store:
        if args.rebuild and not args.preview:
            results = rebuilding.rebuilt(call, store, files)
            return rebuilding.with_left_out(imported(results), results)
        _check_keys(call, store, files, keys)
        results = receiving.take(
            store,
            files,
            accept_unverified=args.accept_unverified,
            password=call.password(),
            preview=args.preview,
            accept_edits=args.accept_edits or keys,
            progress=call.progress,
            hearer=_hearer(call),
        )
        return _with_file_back(call, store, imported(results), results)


def _hearer(call: Call) -> Hearer:
    """Return who tells the watching program of each file as soon as it is done.

    The edits of its sheets may be very many; they are told once, in the answer.
    """
    from app.services import receiving

    reports = call.progress
    if not isinstance(reports, Reports):
        return receiving.nobody

    def hear(path: Path, result: FileResult | None) -> None:
        told = None if result is None else _file_json(replace(result, proposals=[]))
        reports.file(str(path), told)

    return hear


def _check_file_back(path: Path, files: list[Path]) -> None:
    """Refuse what could not be done, before anything is taken.

    Raises:
        CallError: ``wrong_call``, ``file_exists``.
    """
    if len(files) != 1:
        raise CallError("wrong_call", reason=translate("cli", "--file-back is for one file"))
    if path.exists():
        raise CallError("file_exists", path=str(path))


def _with_file_back(call: Call, store: Store, answer: Answer, results: list[FileResult]) -> Answer:
    """Save the copy that was asked for, and say so."""
    from app.services import file_back

    if not call.args.file_back:
        return answer
    path = Path(call.args.file_back)
    marked = file_back.of_import(store, results[0], path, call.progress)
    data = {**answer.data, "file_back": str(path) if marked else None, "marked": marked}
    said = translate("cli", "%n problems noted in {file}", marked, file=path)
    none = translate("cli", "There is nothing to note, so no copy was made.")
    return replace(answer, data=data, lines=lambda: [*answer.lines(), said if marked else none])


def _keys_in(name: str | None) -> list[str]:
    """Return the keys of edits in a file.

    Raises:
        CallError: ``cannot_read``.
    """
    if not name:
        return []
    try:
        return Path(name).read_text(encoding="utf-8-sig").split()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise CallError("cannot_read", path=name, reason=reason) from error


def _check_keys(call: Call, store: Store, files: list[Path], keys: list[str]) -> None:
    """Refuse keys of edits that no file holds, before anything is taken.

    Raises:
        CallError: with the first of them.
    """
    from app.services import receiving

    if keys:
        looked = receiving.take(
            store, files, preview=True, password=call.password(), progress=call.progress
        )
        known = {proposal.key for result in looked for proposal in result.proposals}
        for key in keys:
            if key not in known:
                raise CallError("no_such_edit", key=key)


def _packages_in(path: Path) -> list[Path]:
    """Return the file itself, or the workbooks and envelopes of a folder."""
    from app.services.exchange import SUFFIXES

    if not path.is_dir():
        return [path]
    return sorted(each for each in path.iterdir() if each.suffix.lower() in SUFFIXES)


def imported(results: list[FileResult]) -> Answer:
    """Return what became of packages, as an answer."""
    good = all(
        result.verdict in GOOD and not result.refused and not result.files.problems
        for result in results
    )
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
        "proposals": [edits.proposal_json(proposal) for proposal in result.proposals],
        "accepted": result.accepted,
        "reviews": result.reviews,
        "released": result.released,
        "again": result.again,
        "by_entity": result.by_entity,
        "package": result.package,
        "number": result.number,
        "office": result.office,
        "at": clock.iso(result.at) if result.at else None,
        "received_before": clock.iso(result.received_before) if result.received_before else None,
        "confirmed": result.confirmed,
        "asks": result.asks,
        "signature": result.signature or None,
        "personal": [_problem_json(each) for each in result.personal],
        "receipt_code": result.code or None,
        "attachments": result.files.kept,
        "attachments_bytes": result.files.bytes,
        "attachments_missing": result.files.missing,
        "attachments_missing_bytes": result.files.missing_bytes,
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
        yield labelled(str(result.file), f"{said} ({numbers})")
        for line in _details(result):
            yield f"  {line}"


def _details(result: FileResult) -> Iterator[str]:
    if result.package:
        yield translate("cli", "package {id}", id=result.package)
    if result.again:
        yield translate(
            "cli", "brings %n changes again that were set aside by an undo", result.again
        )
    yield from _came_along(result)
    if result.confirmed:
        yield translate("cli", "confirms %n packages of ours", result.confirmed)
    if result.asks:
        yield translate("cli", "asks to send something again")
    if result.code:
        yield translate("cli", "code of the receipt: {code}", code=result.code)
    for wait in result.waiting_for:
        yield translate(
            "cli", "waits for {laptop}, number {number}",
            laptop=wait.get("laptop") or "?", number=wait.get("number") or "?",
        )  # fmt: skip
    if result.accepted:
        yield translate("cli", "%n edits made in the sheets taken", result.accepted)
    yield from edits.told(result.proposals)
    for problem in map(_problem_json, [*result.problems, *result.personal]):
        if problem["code"] in EDITS:
            continue  # told above, with what becomes of it
        place = f"{problem['sheet']} {problem['column']}{problem['row'] or ''}".strip()
        yield labelled(place, str(problem["message"]))


def _came_along(result: FileResult) -> Iterator[str]:
    if result.files.kept:
        yield translate("cli", "brings %n files", result.files.kept)
    if result.files.missing:
        yield translate("cli", "%n files are still to come", result.files.missing)


def _verdicts() -> dict[str, str]:
    return {
        "merged": translate("cli", "taken"),
        "known": translate("cli", "nothing new"),
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


ACTIONS = {
    "export": Action(_export_options, _export),
    "import": Action(_import_options, _import),
}
