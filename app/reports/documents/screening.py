"""Screening: risks and opportunities of initiatives, and the pilots of the toolkits by country."""

from __future__ import annotations

from app.base.text import translate
from app.domain.derived.screening import STEPS, Screening, pilots, screening
from app.domain.record import Record
from app.domain.report import Cell, Column, Foot, Kind, Report, Table
from app.reports import pieces
from app.reports.given import Given


def screened(given: Given) -> Report:
    """Return which initiatives are screened, every statement, and the checklist of the pilots."""
    portfolio = given.portfolio
    items = pieces.in_order(given, (item.uid for item in portfolio.initiatives))
    found = [(item, screening(portfolio.children("screening_item", item.uid))) for item in items]
    touched = [(item, sides) for item, sides in found if sides.risks or sides.opportunities]
    blocks = [_initiatives(touched), _statements(touched), *_pilots(given)]
    note = translate(
        "reports",
        "Screening is complete once there is at least one risk and one opportunity. Of {count}"
        " initiatives, those that are not named have neither.",
        count=len(found),
    )
    return pieces.report(given, "screening", blocks, (note,))


def _initiatives(found: list[tuple[Record, Screening]]) -> Table:
    return pieces.table(
        "initiatives",
        translate("reports", "Screened initiatives"),
        (
            pieces.record_column(),
            Column("risks", translate("reports", "Risks"), Kind.COUNT, foot=Foot.SUM),
            Column(
                "opportunities", translate("reports", "Opportunities"), Kind.COUNT, foot=Foot.SUM
            ),
            Column("complete", translate("reports", "Complete"), Kind.YES_NO),
            Column("done", translate("fields", "Done"), Kind.COUNT, foot=Foot.SUM),
            Column(
                "unanswered", translate("reports", "Without a measure or activity"), Kind.COUNT,
                foot=Foot.SUM,
            ),
        ),
        [
            (
                *(item.uid, len(sides.risks), len(sides.opportunities), sides.complete),
                *(sides.done, len(sides.unanswered)),
            )
            for item, sides in found
        ],
        empty=translate("reports", "No initiative is screened yet."),
    )  # fmt: skip


def _statements(found: list[tuple[Record, Screening]]) -> Table:
    columns = (
        pieces.record_column(),
        Column("side", translate("fields", "Risk or opportunity"), Kind.CODE, "screening_sides"),
        Column("toolkit", translate("fields", "Toolkit"), Kind.CODE, "toolkits"),
        Column("statement", translate("fields", "In words")),
        Column("groups", translate("fields", "Groups concerned"), Kind.CODE,
               "beneficiary_categories"),
        Column("likelihood", translate("fields", "Likelihood"), Kind.COUNT),
        Column("effect", translate("fields", "Effect"), Kind.COUNT),
        Column("measure", translate("fields", "Measure")),
        pieces.record_column(translate("fields", "Activity"), "activity"),
        Column("done", translate("fields", "Done"), Kind.YES_NO),
    )  # fmt: skip
    rows = [
        (item.uid, *(_cell(one.get(column.key)) for column in columns[1:]))
        for item, sides in found
        for one in (*sides.risks, *sides.opportunities)
    ]
    return pieces.table("statements", translate("reports", "Statements"), columns, rows)


def _cell(value: Cell | list[str]) -> Cell:
    return tuple(value) if isinstance(value, list) else value


def _pilots(given: Given) -> list[Table]:
    """Return the checklist of the pilot countries that were asked for."""
    chosen = [p for p in pilots(given.portfolio) if given.options.country in {"", p.country}]
    if not chosen or given.options.initiative:
        return []
    names = {
        "CAMPAIGN": translate("selection", "Awareness"),
        "TRAINING": translate("selection", "Capacity building"),
        "PILOT": translate("selection", "The tool, tried"),
        "TA": translate("selection", "Technical assistance"),
    }
    columns = (
        pieces.country_column(),
        *(Column(kind.lower(), names[kind], Kind.COUNT) for kind, _ in STEPS),
        Column("complete", translate("reports", "Complete"), Kind.YES_NO),
        Column("toolkits", translate("selection", "Toolkits"), Kind.CODE, "toolkits"),
    )
    rows: list[tuple[Cell, ...]] = [
        (p.country, *(len(step.done) for step in p.steps), p.complete, p.toolkits) for p in chosen
    ]
    title = translate("reports", "Pilots: activities done")
    return [pieces.table("pilots", title, columns, rows)]
