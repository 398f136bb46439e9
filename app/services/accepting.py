"""Taking edits made in Excel: they enter like the changes of any package, vouched for by us."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from app.exchange.package import Segment
from app.services import consent_moves, merging, reviewing, withdrawals
from app.services.acts import Act
from app.services.proposals import ASKS, OPEN, TAKEN, Proposal
from app.services.who import Who
from app.services.workbooks import Draft
from app.sync.canonical import START, pack
from app.sync.virtual import Virtual
from database import officers, packages
from database.ledger import Written
from database.unit import Unit

Wanted = bool | Collection[str]
"""All that is open, or proposals by key (or by the name of the feed they are)."""


_NOTHING = Written()


@dataclass(frozen=True)
class Accepted:
    """What became of a file's proposals."""

    proposals: list[Proposal]
    taken: merging.Taken
    count: int = 0
    """Changes made of them."""
    answered: bool = False
    """Some went into our own feed: an own change, on which the import now rests."""
    secrets: tuple[str, ...] = ()
    """Commitments of the private values they brought."""

    @property
    def wrote(self) -> bool:
        """Whether anything was written besides the package's own changes."""
        return bool(self.count or self.answered)


def accept(
    unit: Unit,
    who: Who,
    drafts: Sequence[Draft],
    wanted: Wanted,
    package: str,
    arrived: Written = _NOTHING,
) -> Accepted:
    """Take what is wanted of a file's edits; nothing is committed.

    Args:
        unit: the unit that took the package's own changes.
        who: this database, which vouches for them.
        drafts: of the file.
        wanted: which of them.
        package: id of the package.
        arrived: what its own changes wrote; ours follow where a contact had moved.
    """
    chosen = [draft for draft in drafts if _is_wanted(draft, wanted)]
    edits = [draft for draft in chosen if draft.virtual is not None]
    answers = [draft for draft in chosen if draft.answer is not None]
    secrets = {sealed: told for draft in chosen for sealed, told in draft.secrets.items()}
    kept = packages.keep_secrets(unit, secrets) if secrets else []
    taken = merging.Taken()
    if edits:
        told = {"office": who.office, "role": who.role, "label": who.label}
        found = [draft.virtual for draft in edits if draft.virtual is not None]
        sender = merging.Sender(who.office, who.role, {each.replica: told for each in found})
        taken = merging.take(unit, who, sender, [_segment(each) for each in found], package)
        unit.log.look_again(taken.written.keys)
        officers.sign(unit, (each.replica for each in found), who.officer)
    if answers:
        taken = together(taken, _answer(unit, who, answers))
    followed = _follow(unit, who, edits, arrived)
    if followed is not None:
        taken = together(taken, followed)
    for draft in chosen:
        draft.proposal = replace(draft.proposal, state=TAKEN)
    proposals = [draft.proposal for draft in drafts]
    return Accepted(proposals, taken, len(chosen), bool(answers or followed), tuple(kept))


def _is_wanted(draft: Draft, wanted: Wanted) -> bool:
    state = draft.proposal.state
    if isinstance(wanted, bool):
        return wanted and state == OPEN
    names = {draft.proposal.key, draft.virtual.replica if draft.virtual else ""}
    return state in {OPEN, ASKS} and not names.isdisjoint(wanted)


def _segment(edit: Virtual) -> Segment:
    return Segment(edit.replica, edit.scope, 1, 1, START.hex(), edit.hash.hex(), pack([edit.line]))


def _answer(unit: Unit, who: Who, answers: Sequence[Draft]) -> merging.Taken:
    """Write the answers to what a preview asked, as one act of ours."""
    act = Act(unit, who)
    for draft in answers:
        assert draft.answer is not None  # noqa: S101  (chosen for it)
        act.add(draft.proposal.scope, draft.answer)
    return _written(unit, act)


def _follow(unit: Unit, who: Who, edits: Sequence[Draft], arrived: Written) -> merging.Taken | None:
    """Do what follows from edits and arrivals for persons: their values go, or move along."""
    act = Act(unit, who)
    found = [(each.virtual.scope, each.virtual.change) for each in edits if each.virtual]
    withdrawals.complete(act, found)
    consent_moves.follow(act, found)
    consent_moves.settle(act, arrived)
    return _written(unit, act) if act.size else None


def _written(unit: Unit, act: Act) -> merging.Taken:
    withdrawals.complete(act)
    written = act.write()
    reviews = reviewing.look(unit, written)
    counts = merging.counts(written)
    return merging.Taken(taken=act.size, written=written, reviews=reviews, by_entity=counts)


def together(one: merging.Taken, other: merging.Taken) -> merging.Taken:
    """Return what became of two lots of changes in one import."""
    written = one.written.and_then(other.written)
    by_entity = {entity: dict(told) for entity, told in one.by_entity.items()}
    for entity, told in other.by_entity.items():
        mine = by_entity.setdefault(entity, {})
        by_entity[entity] = {what: count + mine.get(what, 0) for what, count in told.items()}
    return merging.Taken(
        one.taken + other.taken,
        one.known + other.known,
        one.held + other.held,
        one.released + other.released,
        [*one.refused, *other.refused],
        [*one.waits, *other.waits],
        written,
        one.reviews + other.reviews,
        by_entity,
    )
