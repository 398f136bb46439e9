"""Very many records in a database, put in by bulk: they have no history."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from typing import Any

from app.base.ids import named_uid
from database.bulk import insert_many
from database.models import record, search_queue
from database.rows import HIDDEN
from database.tables import TABLES
from database.unit import Unit

SIZES = {
    "initiative": 8_000,
    "organisation": 12_000,
    "location": 20_000,
    "partnership": 20_000,
    "activity": 60_000,
    "progress_note": 80_000,
}
"""Records of each entity, 200,000 in all."""
_RECORD = ("id", "uid", "scope", "entity", "owner", "birth", "born_by", "shape_id")
OFFICES = ("CR", "EC", "MA", "NP", "PH", "SN", "SV", "TN")
WORDS = tuple(
    word
    for line in (
        "accueil migration développement région femmes jeunes emploi santé école marché",
        "coopérative commune province réseau formation atelier enquête diaspora retour",
        "frontière agriculture eau énergie logement crédit épargne transfert dialogue comité",
        "plan stratégie données évaluation partenaire soutien création renforcement",
        "intégration mobilité gouvernance territoire",
    )
    for word in line.split()
)


def _rows(entity: str, chance: random.Random, sizes: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    def words(count: int) -> str:
        return " ".join(chance.choices(WORDS, k=count)).capitalize()

    def one(kind: str) -> str:
        return named_uid(kind, str(chance.randrange(sizes[kind])))

    for number in range(sizes[entity]):
        if entity == "initiative":
            code = f"{OFFICES[number % 8]}-{number // 8 + 3}"
            money = {
                "grant_amount": str(chance.randrange(10_000, 250_000)),
                "grant_currency": "USD",
            }
            texts = {"title": words(9), "objective": words(25), "status": "ONGOING"}
            yield {"code": code, **money, **texts}
        elif entity == "organisation":
            yield {
                "name": f"{words(4)} {number}",
                "type": "MUNI",
                "base_country": OFFICES[number % 8],
            }
        elif entity == "location":
            yield {"initiative": one("initiative"), "name": f"{words(1)} {number}", "country": "CR"}
        elif entity == "partnership":
            links = {"initiative": one("initiative"), "organisation": one("organisation")}
            yield {**links, "role": "LEAD"}
        else:
            kinds = {"kind": "LESSON", "noted_on": "2024-03-01", "text": words(40)}
            planned = {"kind": "TASK", "status": "PLANNED", "due_on": f"20{number % 23 + 10}-05-31"}
            more = kinds if entity == "progress_note" else planned
            yield {"initiative": one("initiative"), "title": words(8), **more}


def fill(unit: Unit, sizes: Mapping[str, int] = SIZES) -> None:
    """Put the records in and commit; they look like those of offices that worked for years."""
    chance = random.Random(7)
    number = 100_000
    for entity in sizes:
        made = list(_rows(entity, chance, sizes))
        columns = tuple(made[0])
        records: list[tuple[Any, ...]] = []
        values: list[tuple[Any, ...]] = []
        for index, row in enumerate(made):
            number += 1
            uid, scope = named_uid(entity, str(index)), OFFICES[index % 8]
            records.append((number, uid, scope, entity, scope, b"", 1, 1))
            values.append((number, uid, scope, scope, 0, *row.values()))
        insert_many(unit.connection, record, _RECORD, records)
        insert_many(unit.connection, TABLES[entity], (*HIDDEN, *columns), values)
        queued = [(row[0],) for row in records]
        insert_many(unit.connection, search_queue, ("record_id",), queued)
    unit.commit()
