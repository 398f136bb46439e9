"""The GCM review report: objectives, guiding principles, the part of local governments, promises.

Source: domain.md 004-32 to 004-41.
"""

from __future__ import annotations

from app.base.text import translate
from app.domain import derived
from app.domain.derived.portfolio import country_of
from app.domain.record import Record
from app.domain.report import Block, Cell, Column, Figures, Kind, Report, Table
from app.reports import pieces
from app.reports.documents import parts, people, work
from app.reports.given import Given
from app.reports.questions.money import counted
from app.reports.questions.partners import BENCHMARK

_TALKS = ("CONSULT", "FORUM", "COMMITTEE")


def review(given: Given) -> Report:
    """Return what a state can tell in a review of the Global Compact for Migration."""
    blocks: tuple[Block, ...] = (
        _headline(given),
        _by_tag(
            given,
            "gcm",
            translate("reports", "By objective of the Compact"),
            translate("reports", "Objective"),
            translate("reports", "No initiative says which objectives it serves."),
        ),
        _by_tag(
            given,
            "gcm_principles",
            translate("reports", "By guiding principle"),
            translate("reports", "Principle"),
            translate("reports", "No initiative says which guiding principles it follows."),
        ),
        *_local_governments(given),
        work.activities(
            given,
            "consultations",
            translate("reports", "Consultations, hearings and forums"),
            _TALKS,
            translate("reports", "No consultation is recorded."),
        ),
        work.promises(given),
        work.learned(given),
    )
    return pieces.report(given, "review", blocks, counted(given))


def _headline(given: Given) -> Figures:
    initiatives = given.portfolio.initiatives
    countries = len({country_of(item) for item in initiatives})
    return Figures(
        "headline",
        (
            pieces.count("initiatives", translate("entities", "Initiatives"), len(initiatives)),
            pieces.count("countries", translate("reports", "Countries"), countries),
            parts.all_grants(given),
            people.headline(given),
        ),
    )


def _by_tag(given: Given, list_code: str, title: str, what: str, empty: str) -> Table:
    """Return the codes of a list that initiatives carry, with what carries them."""
    carrying: dict[str, list[Record]] = {}
    for item in given.portfolio.initiatives:
        for tag in given.portfolio.children("initiative_tag", item.uid):
            if tag.get("list_code") == list_code:
                carrying.setdefault(str(tag.get("tag")), []).append(item)
    columns = (
        Column("code", translate("reports", "No."), Kind.COUNT),
        Column("tag", what, Kind.CODE, list_code),
        Column("initiatives", translate("entities", "Initiatives"), Kind.COUNT),
        Column("countries", translate("reports", "Countries"), Kind.COUNT),
        pieces.dollars("grants", translate("reports", "Grants")),
    )
    rows: list[tuple[Cell, ...]] = []
    codes = tuple(given.portfolio.context.codes(list_code))
    for number, code in enumerate(codes, start=1):
        if items := carrying.get(code.code):
            known = [grant for item in items if (grant := derived.grant_usd(item)) is not None]
            rows.append(
                (
                    number,
                    code.code,
                    len(items),
                    len({country_of(item) for item in items}),
                    sum(known) if known else None,
                )
            )
    notes = (
        translate("reports", "An initiative counts under each that it names."),
        translate("reports", "Named by no initiative: {n} more.", n=len(codes) - len(rows)),
    )
    note = " ".join(notes[: 2 if len(rows) < len(codes) else 1]) if rows else ""
    return pieces.table(list_code, title, columns, rows, note=note, empty=empty)


def _local_governments(given: Given) -> tuple[Block, ...]:
    """Return what local and regional governments lead and signed, beside the benchmark."""
    portfolio = given.portfolio
    strict, wide = derived.led_by(portfolio, "lrg"), derived.led_by(portfolio, "lrg_or_related")
    signed = derived.agreement_share(portfolio)
    columns = (
        Column("what", translate("reports", "What")),
        Column("initiatives", translate("entities", "Initiatives"), Kind.COUNT),
        Column("share", translate("reports", "Share of initiatives"), Kind.PERCENT, decimals=1),
        pieces.dollars("grants", translate("reports", "Grants")),
        pieces.codes_column(),
    )
    named = (
        (translate("reports", "Led by a local or regional government"), strict),
        (translate("reports", "Led by one, or by a related public body"), wide),
        (translate("reports", "With a signed agreement with one of them"), signed),
    )
    recorded = any(one.get("agreement_on") for one in portfolio.of("partnership"))
    rows: list[tuple[Cell, ...]] = [
        (
            what,
            len(found.uids),
            found.share_of_initiatives,
            pieces.granted(given, found),
            pieces.codes(given, found.uids),
        )
        if found is not signed or recorded
        else (what, None, None, None, None)
        for what, found in named
        if portfolio.initiatives
    ]
    note = translate(
        "reports",
        "Beside it: {benchmark}% of the joint programmes of the migration trust fund signed such"
        " agreements in 2021, by number.",
        benchmark=BENCHMARK,
    )
    title = translate("reports", "The part of local and regional governments")
    empty = translate("reports", "No initiative is recorded.")
    return (pieces.table("local", title, columns, rows, note=note, empty=empty),)
