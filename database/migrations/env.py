"""Run by alembic: migrations work on the store's connection, in the caller's transaction."""

from alembic import context

from database import tables  # noqa: F401  (declares the record tables)
from database.models import metadata


def _ours(_object: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:  # noqa: FBT001
    """Leave the tables of the full-text index alone: ``search`` looks after them."""
    return not (kind == "table" and (name or "").startswith("search_text"))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    include_object=_ours,
    transactional_ddl=False,
)
context.run_migrations()
