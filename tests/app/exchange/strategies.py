"""Stored values of every kind of field, with what breaks workbooks made likely."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import strategies as st

from app.domain import catalogue
from app.domain.codelists import codelist
from app.domain.entities.initiative_tag import TAG_LISTS
from app.domain.fields import (
    Amount,
    Code,
    Codes,
    Day,
    Field,
    Link,
    Text,
    ValueRefusedError,
    Whole,
    YesNo,
)
from app.exchange.labels import is_tag
from app.exchange.package import View, ViewRow
from tests.app.exchange.samples import uid

NASTY = (
    "=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "{=SUM(1)}", "#N/A", "#REF!", "TRUE",
    "00042", "1e5", "12/03", "2012-12-05", "1.10", "0", "_x0041_", "_x005F_x0041_", "_x000D_",
    "<b>&amp;</b>", "]]>", "'quoted", '"', "a\nb", "a\tb", "a  b", "http://example.org/a?b=c&d",
    "https://example.org", "internal:Sheet1!A1", "external:\\\\server\\x", "mailto:a@example.org",
    "\u200fنص عربي\u200f", "e\u0301te\u0301", "\u00a0", "é 😀 \U0001f468\u200d\U0001f469", "\ufeff",
    "\u2028", "\x7f", "\x85", "a;b", "x ⟨12345678⟩", "N/A", "nan", "1,5", "१२३",
)  # fmt: skip
"""Texts that some program takes for something else."""

_texts = st.one_of(
    st.sampled_from(NASTY),
    st.text(max_size=40),
    st.lists(st.sampled_from(NASTY), min_size=2, max_size=3).map(" ".join),
)


def stored(field: Field[Any]) -> st.SearchStrategy[Any]:
    """Return values this field can store, None included."""
    return st.one_of(st.none(), _filled(field).map(lambda value: _kept(field, value)))


def views(entity: str, max_size: int = 4) -> st.SearchStrategy[View]:
    """Return views of an entity with rows of any values and marks."""
    declared = catalogue.entity(entity)
    keys = st.frozensets(st.sampled_from(list(declared.fields)), max_size=2)
    row = st.tuples(
        st.tuples(*(stored(field) for field in declared.fields.values())), keys, keys, st.booleans()
    )
    return st.lists(row, min_size=1, max_size=max_size).map(
        lambda rows: View(
            entity,
            [
                ViewRow(uid(number, entity), values, {"": ["a:CR#1"]}, changed, conflicts, gone)
                for number, (values, changed, conflicts, gone) in enumerate(rows)
            ],
            {uid(1, "linked"): "Linked ⟨title⟩", uid(2, "linked"): "=1+1"},
        )
    )


def _kept(field: Field[Any], value: Any) -> Any:  # noqa: ANN401  (a stored value of any kind)
    try:
        return field.store(value)
    except ValueRefusedError:
        return None


def _filled(field: Field[Any]) -> st.SearchStrategy[Any]:
    if isinstance(field, Whole):
        return st.integers(field.minimum, field.maximum)
    if isinstance(field, Amount):
        return st.decimals(-(10**12), 10**12, places=3, allow_nan=False).map(str)
    if isinstance(field, Day):
        days = st.dates(dt.date(1800, 1, 1), dt.date(9999, 12, 31)).map(dt.date.isoformat)
        lengths = st.sampled_from((4, 7, 10) if field.partial else (10,))
        return st.tuples(days, lengths).map(lambda pair: pair[0][: pair[1]])
    if isinstance(field, YesNo):
        return st.booleans()
    if isinstance(field, Code | Codes):
        codes = [entry.code for entry in codelist(field.list_code)]
        one = st.one_of(st.sampled_from(codes), st.just("NOT-IN-THE-LIST"))
        return st.lists(one, min_size=1, max_size=4) if isinstance(field, Codes) else one
    if isinstance(field, Link):
        return st.sampled_from([uid(1, "linked"), uid(2, "linked"), uid(3, "linked")])
    assert isinstance(field, Text)
    if is_tag(field):
        return st.sampled_from([entry.code for key in TAG_LISTS for entry in codelist(key)])
    return _texts
