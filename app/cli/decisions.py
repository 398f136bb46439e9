"""The commands about what waits for a person: conflicts, resolve, review."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from app.base.errors import CallError, RecordGoneError
from app.base.text import translate
from app.cli import faces
from app.cli.answer import Answer, labelled
from app.cli.arguments import Arguments
from app.cli.call import Action, Call
from app.domain.catalogue import by_key

if TYPE_CHECKING:
    from app.services.conflicts import Alternative, Conflict, Review


def _conflicts_options(parser: Arguments) -> None:
    parser.database()


def _conflicts(call: Call) -> Answer:
    from app.services import conflicts

    with call.database() as store:
        found = conflicts.conflicts(store)
        reviews = conflicts.reviews(store)
    data = {
        "conflicts": [_conflict_json(conflict) for conflict in found],
        "reviews": [_review_json(item) for item in reviews],
    }
    return Answer(data, lambda: _told(found, reviews))


def _conflict_json(conflict: Conflict) -> dict[str, Any]:
    return {
        "uid": conflict.uid,
        "entity": conflict.entity,
        "field": conflict.field,
        "fields": list(conflict.fields),
        "title": conflict.title,
        "alternatives": [
            {
                "n": alternative.n,
                "value": _value(conflict, alternative),
                "by": alternative.by,
                "office": alternative.office,
                "at": alternative.when,
                "doubtful": alternative.doubtful,
            }
            for alternative in conflict.alternatives
        ],
    }


def _value(conflict: Conflict, alternative: Alternative) -> Any:  # noqa: ANN401  (a JSON value)
    """Return an alternative's value; of several fields together an object of them."""
    values = faces.values_json(conflict.entity, alternative.values)
    declared = by_key().get(conflict.entity)
    field = declared.fields.get(conflict.field) if declared else None
    return values if field is not None and field.group else values.get(conflict.field)


def _review_json(item: Review) -> dict[str, Any]:
    from app.services import sentences

    return {
        "id": item.id,
        "kind": item.kind,
        "uid": item.uid,
        "entity": item.entity,
        "title": item.title,
        "params": dict(item.params),
        "message": sentences.of_review(item.kind, item.entity, item.params),
    }


def _told(found: Sequence[Conflict], reviews: Sequence[Review]) -> Iterator[str]:
    """Yield conflicts and review items for people."""
    from app.services.sentences import field_label

    for conflict in found:
        yield labelled(conflict.title or conflict.uid, field_label(conflict.entity, conflict.field))
        yield f"  {conflict.uid} {conflict.field}"
        fields = by_key()[conflict.entity].fields
        for alternative in conflict.alternatives:
            shown = " · ".join(
                faces.shown(fields[key], value, {})
                for key, value in alternative.values.items()
                if key in fields and value is not None
            )
            said = shown or translate("cli", "(empty)")
            yield f"  {alternative.n}. {said}   ({alternative.by}, {alternative.when})"
    for item in map(_review_json, reviews):
        yield labelled(item["title"] or item["uid"], item["message"])
        yield f"  {item['id']}"
    yield translate(
        "cli", "{conflicts} conflicts, {reviews} to look at", conflicts=len(found),
        reviews=len(reviews),
    )  # fmt: skip


def _resolve_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument("uid", metavar="UID", help=translate("cli", "the record"))
    parser.add_argument("field", metavar="FIELD", help=translate("cli", "the field in conflict"))
    decision = parser.add_mutually_exclusive_group(required=True)
    decision.add_argument(
        "--take", type=int, metavar="N", help=translate("cli", "take alternative N, from 1")
    )
    decision.add_argument(
        "--value", metavar="V", help=translate("cli", "write this value instead; empty clears")
    )
    parser.add_argument("--reason", default="", help=translate("cli", "why, for the others"))


def _resolve(call: Call) -> Answer:
    from app.services import conflicts, records

    args = call.args
    with call.database() as store:
        if args.take is not None:
            conflicts.resolve(store, args.uid, args.field, take=args.take, reason=args.reason)
        else:
            record = records.get(store, args.uid)
            if record is None:
                raise RecordGoneError(uid=args.uid)
            field = by_key()[record.entity].fields.get(args.field)
            if field is None:
                raise CallError("unknown_field", entity=record.entity, field=args.field)
            value = faces.typed(field, args.value)
            conflicts.resolve(store, args.uid, args.field, value=value, reason=args.reason)
        after = records.get(store, args.uid)
    data = {"uid": args.uid, "field": args.field, "value": None}
    if after is not None:
        field = by_key()[after.entity].fields[args.field]
        data["value"] = faces.value_json(field, after.get(args.field))
    return Answer({"resolved": data}, lambda: [translate("cli", "Decided.")])


def _review_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "review_id", metavar="REVIEW_ID", help=translate("cli", "as conflicts lists it")
    )
    action = parser.add_mutually_exclusive_group(required=True)
    for name, said in (
        ("keep", translate("cli", "the record stays")),
        ("delete", translate("cli", "the record goes")),
        ("split", translate("cli", "two rows filled in for one record become two")),
        ("done", translate("cli", "it was looked at")),
    ):
        action.add_argument(f"--{name}", dest="action", action="store_const", const=name, help=said)
    parser.add_argument("--reason", default="", help=translate("cli", "why, for the others"))


def _review(call: Call) -> Answer:
    from app.services import conflicts

    args = call.args
    with call.database() as store:
        conflicts.review(store, args.review_id, args.action, args.reason)
    data = {"reviewed": {"id": args.review_id, "action": args.action}}
    return Answer(data, lambda: [translate("cli", "Settled.")])


ACTIONS = {
    "conflicts": Action(_conflicts_options, _conflicts),
    "resolve": Action(_resolve_options, _resolve),
    "review": Action(_review_options, _review),
}
