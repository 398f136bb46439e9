"""The commands of headquarters about what offices have in common: publish, alias."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from app.base.errors import CallError
from app.base.text import translate
from app.cli.answer import DONE, REFUSED, Answer, labelled, table
from app.cli.arguments import Arguments
from app.cli.call import Action, Call

if TYPE_CHECKING:
    from app.services.aliases import Likely, Member, Tie
    from app.services.library import Offer, Published


def _publish_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "uids",
        metavar="UID",
        nargs="*",
        help=translate("cli", "only these, also over a correction; all that needs no look if none"),
    )
    parser.add_argument(
        "--preview", action="store_true", help=translate("cli", "say what would happen, no more")
    )
    parser.add_argument(
        "--keep",
        metavar="UID",
        help=translate("cli", "leave this copy as it is, whatever its office does now"),
    )


def _publish(call: Call) -> Answer:
    from app.services import library

    args = call.args
    if args.keep and (args.uids or args.preview):
        raise CallError("wrong_call", reason=translate("cli", "--keep goes alone"))
    with call.database() as store:
        done = library.Published()
        if args.keep:
            library.keep(store, args.keep)
        elif not args.preview:
            done = library.publish(store, args.uids or None)
        left = library.offers(store)
    data = {
        "new": done.new,
        "changed": done.changed,
        "withdrawn": done.withdrawn,
        "offers": [_offer_json(offer) for offer in left],
    }
    waits = not args.preview and any(offer.waits for offer in left)
    acted = not args.preview and not args.keep
    return Answer(data, lambda: _told(done if acted else None, left), REFUSED if waits else DONE)


def _offer_json(offer: Offer) -> dict[str, Any]:
    return {
        "uid": offer.uid,
        "copy": offer.copy,
        "entity": offer.entity,
        "office": offer.office,
        "title": offer.title,
        "what": offer.what,
        "fields": list(offer.fields),
        "waits": offer.waits,
        "problems": [{"field": p.field, "rule": p.rule} for p in offer.problems],
    }


def _told(done: Published | None, left: Sequence[Offer]) -> Iterator[str]:
    from app.services import library, sentences

    if done is not None:
        yield translate(
            "cli", "Published: {new} new, {changed} changed, {withdrawn} withdrawn.",
            new=done.new, changed=done.changed, withdrawn=done.withdrawn,
        )  # fmt: skip
    for offer in left:
        why = " ".join(sentences.of_problem(offer.entity, problem) for problem in offer.problems)
        said = " ".join(filter(None, (library.sentence(offer.what), why)))
        yield labelled(f"{offer.office}  {offer.title}", said)
        yield f"  {offer.uid}"


def _alias_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "uids",
        metavar="UID",
        nargs="*",
        help=translate("cli", "two or more that mean the same; none lists the ties there are"),
    )
    parser.add_argument("--undo", metavar="UID", help=translate("cli", "untie this record"))
    parser.add_argument(
        "--likely",
        action="store_true",
        help=translate("cli", "list organisations that may be the same"),
    )


def _alias(call: Call) -> Answer:
    from app.services import aliases

    args = call.args
    if bool(args.uids) + bool(args.undo) + args.likely > 1:
        raise CallError(
            "wrong_call", reason=translate("cli", "UIDs, --undo and --likely: one at a time")
        )
    with call.database() as store:
        if args.likely:
            pairs = aliases.likely(store)
            return Answer({"likely": [_likely_json(p) for p in pairs]}, lambda: _pairs(pairs))
        if not args.uids and not args.undo:
            ties = aliases.ties(store)
            return Answer({"ties": [_tie_json(tie) for tie in ties]}, lambda: _groups(ties))
        tied = aliases.untie(store, args.undo) if args.undo else aliases.tie(store, args.uids)
    word = "untied" if args.undo else "tied"
    said = translate("cli", "Untied.") if args.undo else translate("cli", "Tied.")
    return Answer({word: {"master": tied.master, "uids": list(tied.uids)}}, lambda: [said])


def _member_json(member: Member) -> dict[str, str]:
    return {"uid": member.uid, "office": member.office, "title": member.title}


def _tie_json(tie: Tie) -> dict[str, Any]:
    return {"master": tie.master, "members": [_member_json(member) for member in tie.members]}


def _likely_json(pair: Likely) -> dict[str, Any]:
    members = [_member_json(member) for member in (pair.one, pair.other)]
    return {"members": members, "likeness": pair.likeness}


def _groups(ties: Iterable[Tie]) -> Iterator[str]:
    for tie in ties:
        yield from table((), _rows(tie.members))
        yield ""
    yield translate("cli", "Ties: {n}", n=len(list(ties)))


def _pairs(pairs: Sequence[Likely]) -> Iterator[str]:
    for pair in pairs:
        yield from table((), _rows((pair.one, pair.other)))
        yield ""
    yield translate("cli", "Likely doubles: {n}", n=len(pairs))


def _rows(members: Iterable[Member]) -> list[tuple[str, str, str]]:
    return [(member.office, member.title, member.uid) for member in members]


ACTIONS = {
    "publish": Action(_publish_options, _publish),
    "alias": Action(_alias_options, _alias),
}
