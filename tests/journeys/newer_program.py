"""A later version of the program, which knows fields and an entity that this one does not.

Its first word is a folder of migrations with one more than there is today. Run by ``ready``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.domain import catalogue
from app.domain.entities.initiative import Initiative
from app.domain.entity import Entity
from app.domain.fields import Amount, Code, Codes, Field, Link, Text

STEP = """
from alembic import op

revision = "{later}"
down_revision = "{last}"
branch_labels = None
depends_on = None


def upgrade():
    for name in ("later", "later_tags", "later_cost", "later_currency"):
        op.execute(f"ALTER TABLE initiative ADD COLUMN {{name}} TEXT")
    op.execute(
        "CREATE TABLE colour (id INTEGER NOT NULL PRIMARY KEY, _uid TEXT, _scope TEXT, _owner TEXT,"
        " _dead INTEGER DEFAULT '0' NOT NULL, initiative TEXT, name TEXT)"
    )
"""


class Colour(Entity):
    """An entity that nobody knows today."""

    key = "colour"
    label = "Colour"
    plural = "Colours"
    sections = {"all": "All"}  # noqa: RUF012  (as every entity)
    title_fields = ("name",)
    initiative = Link("Initiative", to="initiative", parent=True, required=True, section="all")
    name = Text("Name", required=True, section="all")


NEW: dict[str, Field[Any]] = {
    "later": Text("Later", section="identity"),
    "later_tags": Codes("Later tags", list_code="sdg", section="identity"),
    "later_cost": Amount("Later cost", group="later_money", section="identity"),
    "later_currency": Code("Its currency", list_code="currencies", group="later_money"),
}


def learn() -> None:
    """Declare what is new; before the tables are built."""
    for key, field in NEW.items():
        field.__set_name__(Initiative, key)
        setattr(Initiative, key, field)
    Initiative.fields = {**Initiative.fields, **NEW}
    grouped: dict[str, list[Field[Any]]] = {}
    for field in Initiative.fields.values():
        grouped.setdefault(field.register, []).append(field)
    Initiative.registers = {name: tuple(members) for name, members in grouped.items()}
    catalogue.ENTITIES = (*catalogue.ENTITIES, Colour)
    catalogue.by_key.cache_clear()


def do(words: list[str]) -> int:
    """Do what the words after the first say, once all is learned."""
    from app.cli.program import run
    from tests.app.services import victim

    victim.know_more(Path(words[0]))
    return run(words[1:], "en")
