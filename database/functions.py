"""SQL functions that engines word differently; here as SQLite calls them."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.functions import GenericFunction


class JsonEach(GenericFunction[Any]):
    """The elements of a JSON array, as rows (key, value)."""

    name = "json_each"
    inherit_cache = True


class JsonTexts(GenericFunction[Any]):
    """The same of texts."""

    name = "json_each"
    identifier = "json_texts"
    inherit_cache = True


class Part(GenericFunction[Any]):
    """A part of a text or of bytes: from which place, counted from 1, and how much."""

    name = "substr"
    inherit_cache = True


class Folded(GenericFunction[Any]):
    """What a text sorts by, see ``sort_keys``."""

    type = sa.Text()
    name = "folded"
    inherit_cache = True
