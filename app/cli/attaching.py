"""The commands about attached files: attach, files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.errors import AttachmentError
from app.base.text import translate
from app.cli.answer import Answer, labelled
from app.cli.arguments import Arguments
from app.cli.call import Action, Call

if TYPE_CHECKING:
    from app.services.attaching import Attached


def _attach_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "uid",
        metavar="UID",
        help=translate("cli", "a document, or an initiative, an activity or a note that gets one"),
    )
    parser.add_argument(
        "file", metavar="FILE", help=translate("cli", "pdf, docx, xlsx, jpg, png or txt")
    )
    parser.add_argument("--title", default="", help=translate("cli", "title of the document"))
    parser.add_argument(
        "--photo-ok",
        choices=("yes", "no"),
        help=translate("cli", "whether a photo may be shown: nobody recognisable, or consent kept"),
    )


def _attach(call: Call) -> Answer:
    from app.services import attaching, file_words, sentences

    args = call.args
    values: dict[str, Any] = {"title": args.title} if args.title else {}
    if args.photo_ok:
        values["photo_ok"] = args.photo_ok == "yes"
    with call.database() as store:
        saved, made = attaching.attach(store, args.uid, Path(args.file), values, call.progress)
    problems = [
        {
            "field": p.field,
            "rule": p.rule,
            "severity": p.severity,
            "message": sentences.of_problem(attaching.RESOURCE, p),
        }
        for p in saved.problems
    ]

    def lines() -> Iterator[str]:
        yield translate("cli", "{name} is attached to {uid}.", name=made.name, uid=saved.uid)
        yield from file_words.told(made)
        for problem in problems:
            label = sentences.field_label(attaching.RESOURCE, problem["field"])
            yield labelled(label, problem["message"])

    return Answer({"uid": saved.uid, **_json(made), "problems": problems}, lines)


def _json(made: Attached) -> dict[str, Any]:
    return {
        "name": made.name,
        "sha256": made.digest,
        "bytes": made.size,
        "kind": made.kind,
        "removed": {"place": made.place, "device": made.device},
        "smaller": made.smaller,
    }


def _files_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "--copy", metavar="UID", help=translate("cli", "write a copy of the file of this document")
    )
    parser.add_argument("--out", metavar="FILE", help=translate("cli", "where the copy goes"))


def _files(call: Call) -> Answer:
    from app.services import attaching, parcels, records

    args = call.args
    with call.database() as store:
        if args.copy:
            record = records.get(store, args.copy)
            digest = record.get("file_sha256") if record else None
            if record is None or not digest:
                raise AttachmentError("no_file")
            out = Path(args.out or record.get("file_name") or digest)
            saved = attaching.save_copy(store, str(digest), out)
            data = {"path": str(saved), "bytes": saved.stat().st_size}
            return Answer(data, lambda: [str(saved)])
        found = parcels.standing(store)
        folder = attaching.place(store)
    data = {"folder": folder, **found.to_json()}

    def lines() -> Iterator[str]:
        size = _mb(found.bytes)
        yield translate(
            "cli", "{folder}: %n files, {size} MB.", found.held, folder=folder, size=size
        )
        if found.missing:
            yield translate(
                "cli",
                "%n files are still to come, {size} MB; every package asks for them.",
                found.missing,
                size=_mb(found.missing_bytes),
            )

    return Answer(data, lines)


def _mb(size: int) -> str:
    return f"{size / 1_000_000:.1f}"


ACTIONS = {
    "attach": Action(_attach_options, _attach),
    "files": Action(_files_options, _files),
}
