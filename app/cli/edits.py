"""Edits made in Excel on the command line: as JSON, and in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from app.base.text import translate
from app.cli import faces
from app.domain.catalogue import by_key
from app.domain.fields import Stored

if TYPE_CHECKING:
    from app.services.proposals import Proposal


def proposal_json(proposal: Proposal) -> dict[str, Any]:
    """Return a proposal with its values as JSON, and why it is blocked in words."""
    from app.services import sentences

    entity, fields = proposal.entity, proposal.fields
    before = faces.values_json(entity, {key: old for key, (old, _) in fields.items()})
    after = faces.values_json(entity, {key: new for key, (_, new) in fields.items()})
    facts = {"entity": entity, **proposal.params}
    problem = {"code": proposal.problem, "message": sentences.of_finding(proposal.problem, facts)}
    return {
        "key": proposal.key,
        "kind": proposal.kind,
        "state": proposal.state,
        "entity": entity,
        "uid": proposal.uid,
        "title": proposal.title,
        "scope": proposal.scope,
        "register": proposal.register,
        "fields": {key: {"before": before[key], "after": after[key]} for key in fields},
        "now": faces.values_json(entity, proposal.now),
        "conflict": proposal.conflict,
        "sheet": proposal.sheet,
        "row": proposal.row or None,
        "column": proposal.column,
        "problem": problem if proposal.problem else None,
    }


def told(proposals: Iterable[Proposal]) -> Iterator[str]:
    """Yield a line for each proposal: its key, its place, what it changes, what became of it."""
    states = _states()
    for proposal in proposals:
        place = f"{proposal.sheet} {proposal.column}{proposal.row or ''}".strip()
        changes = translate("forms", ", ").join(_changes(proposal))
        said = [proposal.key, place, proposal.title, changes]
        if proposal.conflict:
            said.append(translate("cli", "(stands beside newer work)"))
        said.append(states[proposal.state])
        yield " · ".join(filter(None, said))


def _changes(proposal: Proposal) -> Iterator[str]:
    from app.services.sentences import entity_label, field_label

    if proposal.kind == "delete":
        yield translate("cli", "delete")
        return
    if proposal.kind == "copied":  # whose cells are those of another row
        yield translate("cli", "copied: {entity}", entity=entity_label(proposal.entity))
        return
    if proposal.kind != "changed":
        yield translate("cli", "new: {entity}", entity=entity_label(proposal.entity))
    for key, (before, after) in proposal.fields.items():
        if before != after:
            yield translate(
                "cli", "{field}: {before} → {after}",
                field=field_label(proposal.entity, key),
                before=_shown(proposal.entity, key, before, proposal.now),
                after=_shown(proposal.entity, key, after, {}),
            )  # fmt: skip


def _shown(entity: str, key: str, value: Stored, now: Mapping[str, Stored]) -> str:
    declared = by_key()[entity].fields[key]
    said = faces.shown(declared, value, {}) if value not in (None, []) else "–"
    if key in now:
        here = faces.shown(declared, now[key], {}) if now[key] not in (None, []) else "–"
        return translate("cli", "{value} (here: {now})", value=said, now=here)
    return said


def _states() -> dict[str, str]:
    return {
        "open": translate("cli", "waits for a decision"),
        "taken": translate("cli", "has been taken"),
        "asks": translate("cli", "another edit of this place is here; say which one counts"),
        "blocked": translate("cli", "cannot be taken"),
    }
