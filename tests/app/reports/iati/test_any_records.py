"""Whatever the records say, what goes into the file is valid, and all else is named."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import catalogue
from app.domain.codelists import codelist
from app.domain.entities.initiative_tag import TAG_LISTS
from app.domain.fields import Amount, Code, Codes, Day, Field, Link, Whole, YesNo
from app.domain.record import Record
from app.reports.iati import wording
from app.reports.iati.wants import WANTS
from tests.app.reports.iati.judges import Judges
from tests.app.reports.iati.material import activity, everything, ready, tag, written, xml
from tests.factories import a_record

NASTY = (
    "]]>", "<![CDATA[", "&amp;", "<b>", "\x00\x07", "\ud800", "\ufffe", "\u202e", "\u200b", "\r\n",
    "مرحبا", "Привет", "=1+1", "'\"", "someone@example.org", "+33 6 12 34 56 78", " ", "/&|?", "é",
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.sampled_from(NASTY), max_size=4).map("".join),
    st.text(max_size=40),
    st.just("x" * 10_000),
    st.just("Water for Upala"),
)
DATES = st.one_of(
    st.dates(dt.date(2010, 1, 1), dt.date(2030, 12, 31)).map(str),
    st.dates(dt.date(2010, 1, 1), dt.date(2030, 12, 31)).map(lambda day: str(day)[:7]),
    st.dates().map(str),
    st.dates(dt.date(1, 1, 1)).map(lambda day: str(day)[:4]),
)
AMOUNTS = st.one_of(
    st.sampled_from(["0", "-5", "0.01", "230000", "99999999999999.99", "1000000000000"]),
    st.decimals(min_value=-1000, max_value=10**9, places=2).map(lambda n: f"{n:f}"),
)
SCOPES = st.sampled_from(["CR", "CR", "CR", "SN", "FR", "HQ", "global", "CR/private"])
BELOW = tuple(entity for entity in WANTS if entity not in {"initiative", "programme"})


def stored(field: Field[Any], uids: list[str]) -> st.SearchStrategy[Any]:
    """Draw a stored value of a field; also of those that rules would ask about."""
    if isinstance(field, Link):
        return st.sampled_from([*uids, "00000000-0000-4000-8000-000000000000"])
    if isinstance(field, Code):
        return st.sampled_from([*(item.code for item in codelist(field.list_code)), "GONE"])
    if isinstance(field, Codes):
        return st.lists(st.sampled_from([item.code for item in codelist(field.list_code)]))
    if isinstance(field, YesNo):
        return st.booleans()
    if isinstance(field, Whole):
        return st.integers(max(field.minimum, 0), min(field.maximum, 10**6)) | st.integers(0, 12)
    if isinstance(field, Amount):
        return AMOUNTS
    return DATES if isinstance(field, Day) else TEXTS


@st.composite
def records(draw: st.DrawFn) -> list[Record]:
    """Draw initiatives, some of them nearly complete, and anything below them."""
    items = []
    for number in range(draw(st.integers(1, 3))):
        fields = catalogue.entity("initiative").fields
        changed = draw(st.lists(st.sampled_from(WANTS["initiative"]), unique=True, max_size=2))
        values = {
            key: draw(st.none() | stored(fields[key], ["x"]))
            for key in changed
            if key != "previous"
        }
        whole = ready(f"CR-{number}", draw(SCOPES))
        items.append(replace(whole, values={**whole.values, **values}))
    uids = [item.uid for item in items]
    found = [*items, *(tag(item, "sectors", "EMP") for item in items if draw(st.integers(0, 5)))]
    parties = [a_record("organisation", name=draw(TEXTS)) for _ in range(2)]
    values_of = [a_record("indicator", initiative=draw(st.sampled_from(uids))) for _ in range(2)]
    links = {
        "organisation": [party.uid for party in parties],
        "indicator": [each.uid for each in values_of],
    }
    for entity in draw(st.lists(st.sampled_from(BELOW), max_size=12)):
        fields = catalogue.entity(entity).fields
        values = {
            key: draw(st.none() | stored(fields[key], links.get(fields[key].key, uids)))
            for key in WANTS[entity]
        }
        if entity == "initiative_tag":
            values["list_code"] = draw(st.sampled_from(TAG_LISTS))
            values["tag"] = draw(
                st.sampled_from([item.code for item in codelist(str(values["list_code"]))])
            )
        found.append(Record(entity, f"{len(found):036d}", draw(SCOPES), "CR", values))
    return [*found, *parties, *values_of]


@given(records())
def test_any_records_give_a_valid_file_or_are_named(judges: Judges, given: list[Record]) -> None:
    made = written(given)

    if made.xml is not None:
        assert judges.judge(made.xml) == []
    else:
        assert made.published == {}
    told = {*made.published, *(held.uid for held in made.held)}
    assert told == {r.uid for r in given if r.entity == "initiative" and "/" not in r.scope}
    for held in made.held:
        assert any(line.weight != "warning" for line in held.lines)
        assert all(words for line in held.lines for words in wording.worded(line))
    assert all(wording.reason(each.why) for each in made.left_out)
    assert {each.initiative for each in made.left_out} <= made.published.keys()


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ('Water ]]> for <Upala> & "all"', 'Water ]]> for <Upala> & "all"'),
        ("Wa\x00ter\x07 for\ud800 Upala\ufffe", "Water for Upala"),
        ("Water\r\nfor\u2028Upala", "Water for Upala"),
        ("x" * 10_000, "x" * 10_000),
        ("\u202eretaW", "\u202eretaW"),
    ],
)
def test_a_hostile_title_arrives_as_people_see_it(
    judges: Judges, title: str, expected: str
) -> None:
    item = ready(title=title)
    made = [item, tag(item, "sectors", "EMP")]

    assert activity(made).findtext("title/narrative") == expected
    assert judges.judge(xml(made)) == []


def test_every_reason_and_rule_is_used_and_worded(judges: Judges) -> None:
    assert judges.judge(xml(everything())) == []
    assert all(wording.reason(why) for why in wording.REASONS)
