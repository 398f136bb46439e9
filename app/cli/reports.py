"""The command that makes reports: on the terminal, as JSON for programs, or as a file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from app.base import clock
from app.base.errors import CallError
from app.base.text import language, translate
from app.cli.answer import Answer, labelled, table
from app.cli.arguments import Arguments
from app.cli.call import Action, Call
from app.domain.report import Figures, Profile, Prose, Report, Table

if TYPE_CHECKING:
    from app.domain.values import Lists
    from app.services.export_log import Export
    from app.services.reporting import Definition


def _options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "name", metavar="NAME", nargs="?", help=translate("cli", "the report, such as q1")
    )
    parser.add_argument("--list", action="store_true", help=translate("cli", "name all reports"))
    parser.add_argument(
        "--log", action="store_true", help=translate("cli", "tell what left this laptop, and when")
    )
    parser.add_argument(
        "--format",
        metavar="F",
        default="",
        help=translate("cli", "json, xlsx, pdf, csv or iati; without it, as text"),
    )
    parser.add_argument("--out", metavar="FILE", help=translate("cli", "the file to write"))
    parser.add_argument(
        "--replace",
        action="store_true",
        help=translate("cli", "write over a file of this name, if there is one"),
    )
    parser.add_argument(
        "--where",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help=translate("cli", "narrow it, as --list says by what; repeatable"),
    )
    parser.add_argument(
        "--profile",
        metavar="P",
        default=str(Profile.HQ),
        help=translate("cli", "for whom: hq (everything), partner or public"),
    )


def _report(call: Call) -> Answer:
    from app.cli import iati_file
    from app.services import export_log, report_files, report_options, reporting
    from app.services.report_json import report_json

    args = call.args
    if args.list:
        return _listed(call)
    if args.log:
        return _logged(call)
    if not args.name:
        raise CallError("wrong_call", reason=translate("cli", "name a report, or ask for --list"))
    asked = [_pair(text) for text in args.where]
    form = _form(call, (*report_files.formats(), *iati_file.formats(args.name)))
    with call.database() as store:
        found = reporting.definition(args.name)
        chosen = report_options.options(store, found, asked, args.profile)
        if form in iati_file.formats(found.key):
            return iati_file.written(store, chosen, Path(args.out), replace=args.replace)
        made = reporting.make(store, found.key, chosen)
        if args.out:
            path = Path(args.out)
            size = report_files.save(store, made, form, path, replace=args.replace)
            said = translate("cli", "Written: {file}", file=path)
            data = {"report": made.key, "path": str(path), "format": form, "bytes": size}
            return Answer(data, lambda: [said])
        data, lists = report_json(made), report_files.lists_in_force(store)
        if made.profile is not Profile.HQ:
            said = translate("cli", "the terminal")
            export_log.note(store, made, form or "text", said)
        if form:
            text = report_files.text(store, made, form)
            return Answer(data, lambda: _as_it_is(text))
    return Answer(data, lambda: _told(made, lists))


def _form(call: Call, known: tuple[str, ...]) -> str:
    """Return the format asked for; empty for a terminal.

    Raises:
        CallError: ``unknown_format``, ``format_wants_out``.
    """
    args = call.args
    form = args.format or (Path(args.out).suffix.lower().lstrip(".") if args.out else "")
    if form not in known and (form or args.out):
        raise CallError("unknown_format", format=form, known=", ".join(known))
    on_terminal = {"", "json"} if args.json else {"", "json", "csv"}
    if not args.out and form not in on_terminal:
        raise CallError("format_wants_out", format=form)
    return form


def _pair(text: str) -> tuple[str, str]:
    key, sign, value = text.partition("=")
    if not sign or not key.strip():
        raise CallError("wrong_where", where=text)
    return key.strip(), value


def _as_it_is(text: str) -> Iterator[str]:
    """Print a file's text as it would lie in the file; no further line end."""
    sys.stdout.write(text)
    return iter(())


def _listed(call: Call) -> Answer:
    from app.services import report_files, reporting

    with call.database() as store:
        offered = reporting.offered(store)
    data = {
        "reports": [
            {
                "report": one.key,
                "title": translate("reports", one.title),
                "group": one.group,
                "takes": list(one.takes),
            }
            for one in offered
        ],
        "formats": list(report_files.formats()),
        "profiles": [str(profile) for profile in Profile],
    }
    return Answer(data, lambda: _list_lines(offered))


def _logged(call: Call) -> Answer:
    from app.services import export_log

    with call.database() as store:
        entries = export_log.entries(store)
    data = {"log": [{**asdict(one), "made_at": clock.iso(one.made_at)} for one in entries]}
    return Answer(data, lambda: _log_lines(entries))


def _log_lines(entries: tuple[Export, ...]) -> Iterator[str]:
    head = (
        translate("cli", "When"),
        translate("cli", "Report"),
        translate("cli", "For whom"),
        translate("cli", "Format"),
        translate("cli", "Rows"),
        translate("cli", "Where to"),
        translate("cli", "Laptop"),
    )
    rows = [
        (clock.iso(e.made_at), e.report, e.profile, e.format, str(e.rows), e.place, e.by)
        for e in entries
    ]
    if rows:
        yield from table(head, rows)
    else:
        yield translate("cli", "No report has left this laptop.")


def _list_lines(offered: tuple[Definition, ...]) -> Iterator[str]:
    head = (
        translate("cli", "Name"),
        translate("cli", "Report"),
        translate("cli", "Narrowed by (--where)"),
    )
    rows = [(one.key, translate("reports", one.title), ", ".join(one.takes)) for one in offered]
    yield from table(head, rows)


def _told(made: Report, lists: Lists) -> Iterator[str]:
    """Yield a report as a person at a terminal reads it."""
    yield made.title
    yield from made.lines
    for block in made.blocks:
        if isinstance(block, Figures):
            yield ""
            yield from _figures(block, made, lists)
        elif isinstance(block, Table):
            yield ""
            yield from _table(block, made, lists)
        elif isinstance(block, Prose):
            yield ""
            yield from filter(None, (block.heading, *block.text.splitlines()))
    if made.notes:
        yield ""
        yield from made.notes


def _figures(block: Figures, made: Report, lists: Lists) -> Iterator[str]:
    from app.domain.report_text import shown

    for one in block.figures:
        value = shown(one.value, one.column, language(), {}, lists, made.threshold)
        yield labelled(one.column.label, value)


def _table(block: Table, made: Report, lists: Lists) -> Iterator[str]:
    from app.domain.report_text import foot_texts, shown

    yield block.title
    lang = language()
    rows = [
        [
            shown(cell, column, lang, block.names, lists, made.threshold)
            for cell, column in zip(row, block.columns, strict=True)
        ]
        for row in block.rows
    ]
    if foot := foot_texts(block, lang, lists, made.threshold):
        rows.append(list(foot))
    if rows:
        yield from table([column.label for column in block.columns], rows)
    elif block.empty:
        yield block.empty
    if block.note:
        yield block.note


ACTIONS = {"report": Action(_options, _report)}
