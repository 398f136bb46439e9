"""The commands that show records: list, show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.base.errors import CallError, RecordGoneError
from app.base.text import translate
from app.cli import faces
from app.cli.answer import Answer, table
from app.cli.arguments import Arguments
from app.cli.call import Action, Call
from app.domain.catalogue import by_key
from app.domain.record import Record

if TYPE_CHECKING:
    from app.domain.query import Where
    from app.services.history import HistoryLine


def _list_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument("entity", metavar="ENTITY", help=translate("cli", "such as initiative"))
    parser.add_argument(
        "--where",
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        help=translate("cli", "only these; a set is asked for one of its codes; repeatable"),
    )
    parser.add_argument(
        "--search", default="", metavar="TEXT", help=translate("cli", "only what these words find")
    )


def _list(call: Call) -> Answer:
    from app.services import queries

    args = call.args
    where = tuple(_condition(text) for text in args.where)
    with call.database() as store:
        found = queries.records(store, queries.Query(args.entity, where, args.search))
        titles = {} if args.json else queries.titles(store, faces.linked(found))
    data = {"records": [faces.record_json(record) for record in found]}
    return Answer(data, lambda: _rows(args.entity, found, titles))


def _condition(text: str) -> Where:
    from app.domain.query import Where

    field, sign, value = text.partition("=")
    if not sign or not field.strip():
        raise CallError("wrong_where", where=text)
    field = field.strip()
    return Where(field, "=", value) if value else Where(field, "empty")


def _rows(entity: str, found: Sequence[Record], titles: Mapping[str, str]) -> Iterator[str]:
    """Yield records as a table: the fields of the grid, and the uid."""
    declared = by_key()[entity]
    columns = [field for field in declared.fields.values() if field.grid]
    head = [*(translate("fields", field.label) for field in columns), "uid"]
    rows = [
        [*(faces.shown(f, record.values.get(f.key), titles) for f in columns), record.uid]
        for record in found
    ]
    if rows:
        yield from table(head, rows)
    yield translate("cli", "%n records", len(rows))


def _show_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument("uid", metavar="UID", help=translate("cli", "the record"))
    parser.add_argument(
        "--history", action="store_true", help=translate("cli", "with all that was ever written")
    )


def _show(call: Call) -> Answer:
    from app.services import queries, records

    args = call.args
    with call.database() as store:
        record = records.get(store, args.uid)
        if record is None:
            raise RecordGoneError(uid=args.uid)
        children = records.children(store, args.uid)
        history = records.history(store, args.uid) if args.history else None
        everything = [record, *(child for kids in children.values() for child in kids)]
        uids = faces.linked(everything) | {args.uid}
        titles = {} if args.json else queries.titles(store, uids)
    data = {
        "record": faces.record_json(record),
        "children": {
            entity: [faces.record_json(kid) for kid in kids] for entity, kids in children.items()
        },
        "history": None
        if history is None
        else [_history_json(record.entity, line) for line in history],
    }
    return Answer(data, lambda: _sheet(record, children, history or [], titles))


def _history_json(entity: str, line: HistoryLine) -> dict[str, Any]:
    return {
        "at": line.when,
        "doubtful": line.doubtful,
        "by": line.by,
        "office": line.office,
        "laptop": line.laptop,
        "kind": line.kind,
        "values": faces.values_json(entity, line.values),
        "shown": line.shown,
        "superseded": line.superseded,
        "decision": line.decision,
        "reason": line.reason,
        "seq": line.seq,
    }


def _sheet(
    record: Record,
    children: Mapping[str, Sequence[Record]],
    history: Sequence[HistoryLine],
    titles: Mapping[str, str],
) -> Iterator[str]:
    """Yield one record for people: its filled fields, what belongs to it, its past."""
    from app.services.sentences import entity_label

    declared = by_key()[record.entity]
    yield titles.get(record.uid, record.uid)
    if record.deleted:
        yield translate("cli", "(deleted)")
    yield ""
    disputed = faces.conflicting(record)
    mark = translate("cli", "(in conflict)")
    filled = [(key, f) for key, f in declared.fields.items() if record.values.get(key) is not None]
    labels = [translate("fields", field.label) for _, field in filled]
    width = max(map(len, labels), default=0)
    for label, (key, field) in zip(labels, filled, strict=True):
        value = " ".join(faces.shown(field, record.values[key], titles).split())
        yield f"{label.ljust(width)}  {value} {mark if key in disputed else ''}".rstrip()
    for entity, kids in children.items():
        if kids:
            yield ""
            yield f"{entity_label(entity, 2)}:"
            yield from _rows(entity, kids, titles)
    if history:
        yield ""
        yield from _past(record.entity, history, titles)


def _past(entity: str, history: Sequence[HistoryLine], titles: Mapping[str, str]) -> Iterator[str]:
    from app.services.sentences import field_label

    fields = by_key()[entity].fields
    head = (
        translate("cli", "When"),
        translate("cli", "Who"),
        translate("cli", "What"),
        translate("cli", "Value"),
    )
    rows = []
    for line in history:
        for key, value in line.values.items() or [("", None)]:
            shown = faces.shown(fields[key], value, titles) if key in fields else str(value or "")
            rows.append((line.when, line.by, field_label(entity, key) or line.kind, shown))
    yield from table(head, rows)


ACTIONS = {"list": Action(_list_options, _list), "show": Action(_show_options, _show)}
