"""How PostgreSQL words types and functions of SQLite's; in force once this is imported."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

from database.functions import Folded, JsonEach, JsonTexts, Part


@compiles(sa.Integer, "postgresql")
def _integer(*_: object, **__: object) -> str:
    """Milliseconds and sums do not fit into 32 bits."""
    return "BIGINT"


@compiles(JsonEach, "postgresql")
def _json_each(element: JsonEach, compiler: SQLCompiler, **given: Any) -> str:  # noqa: ANN401
    array = compiler.process(element.clauses, **given)
    return (
        "(SELECT (ordinality - 1)::int AS key, value::bigint AS value"  # noqa: S608
        f" FROM jsonb_array_elements_text(CAST({array} AS jsonb)) WITH ORDINALITY)"
    )


@compiles(JsonTexts, "postgresql")
def _json_texts(element: JsonTexts, compiler: SQLCompiler, **given: Any) -> str:  # noqa: ANN401
    array = compiler.process(element.clauses, **given)
    return (
        "(SELECT (ordinality - 1)::int AS key, value"  # noqa: S608
        f" FROM jsonb_array_elements_text(CAST({array} AS jsonb)) WITH ORDINALITY)"
    )


@compiles(Part, "postgresql")
def _part(element: Part, compiler: SQLCompiler, **given: Any) -> str:  # noqa: ANN401
    whole, begin, length = (compiler.process(part, **given) for part in element.clauses)
    return f"substr({whole}, CAST({begin} AS int), CAST({length} AS int))"


@compiles(Folded, "postgresql")
def _folded(element: Folded, compiler: SQLCompiler, **given: Any) -> str:  # noqa: ANN401
    (target,) = element.clauses
    return f"(SELECT key FROM sort_key WHERE text = {compiler.process(target, **given)})"  # noqa: S608
