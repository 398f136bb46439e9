"""What others refused of our packages: named here until it is in, or a person has settled it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.base.text import translate
from app.services import gaps, sentences
from app.sync.feeds import Branch, common
from database import labels, packages
from database.engine import Store
from database.unit import Unit, read, write

_SETTLED = "refusals_settled"


@dataclass(frozen=True)
class Refusal:
    """Changes that an office refused for one reason."""

    office: str
    """Who refused them."""
    package: int
    """Number of our package they were in last."""
    code: str
    keys: tuple[str, ...]
    """One a change."""
    records: tuple[tuple[str, str, str], ...]
    """Entity, uid and title of the records they are about."""
    message: str
    """What was refused, and why."""
    remedy: str
    """What to do about it."""

    def to_json(self) -> dict[str, Any]:
        """Return the JSON form; no titles: they are values of records."""
        return {
            "office": self.office,
            "package": self.package,
            "code": self.code,
            "changes": len(self.keys),
            "records": [{"entity": entity, "uid": uid} for entity, uid, _ in self.records],
            "message": self.message,
            "remedy": self.remedy,
        }


def refusals(store: Store) -> list[Refusal]:
    """Return what was refused and is not settled, in the language in use."""
    with read(store) as unit:
        return find(unit)


def find(unit: Unit) -> list[Refusal]:
    """Return what was refused and is not settled, by office and reason, newest package first."""
    settled = set(json.loads(unit.get(_SETTLED, "[]")))
    groups: dict[tuple[str, str], dict[str, tuple[int, Mapping[str, Any]]]] = {}
    for row in packages.history_out(unit):
        for item in json.loads(row.receipt or "{}").get("refused") or ():
            key = _key(item)
            group = groups.setdefault((row.office, str(item.get("code", ""))), {})
            if key not in settled and key not in group and not _is_in(unit, row.office, item):
                group[key] = (row.number, item)
    return [_refusal(unit, *of, group) for of, group in groups.items() if group]


def _key(item: Mapping[str, Any]) -> str:
    """Return what stands for a refused change, the same in the receipt of every later package."""
    return "/".join(str(item.get(name, "")) for name in ("replica", "scope", "seq", "code"))


def _is_in(unit: Unit, office: str, item: Mapping[str, Any]) -> bool:
    """Tell whether an office says by now that it holds a change it refused once."""
    number = item.get("seq")
    return isinstance(number, int) and any(
        common(number, number, packages.known_by(unit, laptop.replica_id).get(home.id, []))
        for home in _homes(unit, item, number)
        for laptop in packages.peers(unit, office)
    )


def _homes(unit: Unit, item: Mapping[str, Any], number: int) -> Iterator[Branch]:
    for branch in unit.log.admitted(str(item.get("replica", "")), str(item.get("scope", ""))):
        if branch.base < number <= branch.last:
            yield branch


def _refusal(
    unit: Unit, office: str, code: str, group: Mapping[str, tuple[int, Mapping[str, Any]]]
) -> Refusal:
    items = [item for _, item in group.values()]
    about = {str(i["uid"]): str(i.get("entity", "")) for i in items if i.get("uid")}
    titles = labels.titles(unit, about)
    who = gaps.name_of(office, "")
    why = sentences.of_finding(code, items[0])
    return Refusal(
        office,
        max(number for number, _ in group.values()),
        code,
        tuple(group),
        tuple((entity, uid, titles.get(uid, "")) for uid, entity in about.items()),
        translate(
            "standing", "{office} refused %n changes: {why}", len(group), office=who, why=why
        ),
        _remedy(code, who),
    )


def _remedy(code: str, office: str) -> str:
    known = {
        "not_theirs": translate(
            "standing",
            "They belong to another office. Tell {office} what should change there, or record it "
            "again under your own office.",
            office=office,
        ),
        "not_for_us": translate(
            "standing", "They must stay here; nothing is lost. There is nothing to do."
        ),
        "unreadable": translate(
            "standing",
            "A newer version of Passerelle may have written them. They stay here; send the next "
            "package once {office} has updated.",
            office=office,
        ),
    }
    return known.get(
        code, translate("standing", "They stay here. Ask {office} what is wrong.", office=office)
    )


def settle(store: Store, keys: Iterable[str]) -> None:
    """Take refused changes off the list; they stay in the log, and are named no more."""
    with write(store) as unit:
        settled = {*json.loads(unit.get(_SETTLED, "[]")), *keys}
        unit.put(_SETTLED, json.dumps(sorted(settled)))
        unit.commit()
