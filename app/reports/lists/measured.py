"""What was measured: indicators, the partnership survey, targets of programmes, by SDG."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from app.base.text import translate
from app.domain import derived
from app.domain.counted import counted
from app.domain.derived import following
from app.domain.derived.portfolio import Portfolio
from app.domain.derived.result_lines import (
    COUNTING_PEOPLE,
    Chosen,
    ResultLine,
    country_of_indicator,
    measured,
    result_lines,
)
from app.domain.record import Record
from app.domain.report import Cell, Column, Drawing, Kind, Picture, Report, Table
from app.reports import pieces
from app.reports.given import Given

PULSE = ("PULSE-1", "PULSE-2", "PULSE-3", "PULSE-4", "PULSE-5")


def results(given: Given) -> Report:
    """Return every indicator with baseline, target and what it came to; standards added up."""
    portfolio, options = _of_chosen(given), given.options
    wanted = options.indicator
    standard = wanted if portfolio.context.code("standard_indicators", wanted) else ""
    chosen = Chosen(standard=standard, since=options.since, until=options.until)
    lines = [
        line
        for line in result_lines(portfolio, chosen)
        if not wanted or standard or line.key == wanted
    ]
    divided = COUNTING_PEOPLE | {line.standard for line in lines if line.undivided is not None}
    people = [line for line in lines if _counts_people(line, divided)]
    things = [line for line in lines if not _counts_people(line, divided)]
    blocks: list[Table | Picture] = []
    if things or not people:
        blocks.append(_things(given, things))
    if people:
        blocks.append(_people(given, people))
    notes = (
        translate(
            "reports",
            "Standard indicators add up across initiatives and countries, own ones do not. A"
            " missing value is not zero.",
        ),
    )
    return pieces.report(given, "results", blocks, notes)


def pulse(given: Given) -> Report:
    """Return the partnership survey over time: the mean of each question by date."""
    portfolio, options = given.portfolio, given.options
    indicators = [
        item
        for item in portfolio.of("indicator")
        if item.get("standard") in PULSE and (item.get("programme") or item.get("initiative"))
        and _is_of_programme(portfolio, item, options.programme)
    ]  # fmt: skip
    days: dict[str, dict[str, list[Decimal]]] = defaultdict(lambda: defaultdict(list))
    for item in indicators:
        for value in measured(portfolio, item.uid, options.since, options.until):
            day = str(value.get("measured_on"))
            days[day][str(item.get("standard"))].append(Decimal(str(value.get("value"))))
    columns = (
        Column("on", translate("reports", "When"), Kind.DAY),
        *(
            Column(code, pieces.label(given, "standard_indicators", code), Kind.NUMBER, decimals=1)
            for code in PULSE
        ),
    )
    rows = [
        (day, *(derived.mean(found[code]) if code in found else None for code in PULSE))
        for day, found in sorted(days.items())
    ]
    title = translate("reports", "The partnership survey over time")
    answer = pieces.table(
        "surveys", title, columns, rows,
        empty=translate("reports", "No survey of the partnership is recorded."),
    )  # fmt: skip
    picture = Picture(Drawing.TREND, "surveys", "on", PULSE, title)
    note = translate(
        "reports", "Scores from 1 to 5; of several answers on one day the mean is shown."
    )
    return pieces.report(given, "pulse", (answer, picture), (note,))


def targets(given: Given) -> Report:
    """Return how many initiatives programmes set out for, and how many are approved."""
    rows = []
    for programme in given.portfolio.of("programme"):
        part = following.of_target(given.portfolio, programme)
        code = programme.get("code")
        if part is not None and given.options.programme in {"", code}:
            rows.append((programme.uid, part.whole, part.part, part.share))
    columns = (
        pieces.record_column(translate("entities", "Programme"), "programme"),
        Column("target", translate("reports", "Initiatives aimed at"), Kind.COUNT),
        Column("approved", translate("reports", "Approved"), Kind.COUNT),
        Column("share", translate("reports", "Share"), Kind.PERCENT),
    )
    title = translate("reports", "Initiatives approved, of those aimed at")
    answer = pieces.table("programmes", title, columns, rows)
    picture = Picture(Drawing.TARGETS, "programmes", "programme", ("target", "approved"), title)
    return pieces.report(given, "targets", (answer, picture))


def sdg(given: Given) -> Report:
    """Return by goal the initiatives, their results and the people they reached."""
    portfolio = given.portfolio
    tagged: dict[str, set[str]] = defaultdict(set)
    for tag in portfolio.of("initiative_tag"):
        if tag.get("list_code") == "sdg":
            tagged[str(tag.get("tag"))].add(str(tag.get("initiative")))
    told: dict[str, int] = defaultdict(int)
    for note in portfolio.of("progress_note"):
        if note.get("kind") == "RESULT" and note.get("sdg"):
            told[str(note.get("sdg"))] += 1
    lines: dict[str, int] = defaultdict(int)
    for line in result_lines(_of_chosen(given)):
        if line.sdg:
            lines[line.sdg] += 1
    rows: list[tuple[Cell, ...]] = []
    for code in portfolio.context.codes("sdg"):
        uids = tagged.get(code.code, set()) & portfolio.by_uid("initiative").keys()
        if not (uids or told.get(code.code) or lines.get(code.code)):
            continue
        items = [item for item in portfolio.initiatives if item.uid in uids]
        found = derived.people(portfolio.within(items)) if items else None
        chosen = derived.subset(portfolio, uids)
        rows.append(
            (
                code.code,
                len(items),
                pieces.granted(given, chosen) if items else None,
                told.get(code.code, 0),
                lines.get(code.code, 0),
                found.reached.total if found is not None and found.figures else None,
            )
        )  # fmt: skip
    columns = (
        Column("sdg", translate("fields", "SDG"), Kind.CODE, "sdg"),
        Column("initiatives", translate("entities", "Initiatives"), Kind.COUNT),
        pieces.dollars("grants", translate("reports", "Grants")),
        Column("results", translate("reports", "Results told"), Kind.COUNT),
        Column("indicators", translate("entities", "Indicators"), Kind.COUNT),
        Column("reached", translate("reports", "People reached"), Kind.PEOPLE),
    )
    title = translate("reports", "By Sustainable Development Goal")
    answer = pieces.table(
        "goals", title, columns, rows,
        empty=translate("reports", "No initiative, note or indicator names a goal."),
    )  # fmt: skip
    picture = Picture(Drawing.BARS, "goals", "sdg", ("initiatives",), title)
    counted = translate(
        "reports", "An initiative with several goals counts under each: the lines do not add up."
    )
    return pieces.report(given, "sdg", (answer, picture), (counted,))


def _things(given: Given, lines: list[ResultLine]) -> Table:
    """Return the indicators that count no people."""
    numbers = [number for one in lines for number in (one.baseline, one.target, one.value)]
    digits = _digits(numbers)
    columns = (
        *_heads(),
        Column("baseline", translate("fields", "Baseline"), Kind.NUMBER, decimals=digits),
        Column("target", translate("fields", "Target"), Kind.NUMBER, decimals=digits),
        Column("value", translate("reports", "Value"), Kind.NUMBER, decimals=digits),
        Column("share", translate("reports", "Of the target"), Kind.PERCENT),
        Column("last_on", translate("reports", "Last measured"), Kind.DAY),
    )
    rows = [
        (
            *_named(given, line), line.baseline, line.target, line.value, line.share,
            line.points[-1].on if line.points else None,
        )
        for line in lines
    ]  # fmt: skip
    return pieces.table(
        "indicators", translate("entities", "Indicators"), columns, rows,
        empty=translate("reports", "No indicator is recorded."),
    )  # fmt: skip


def _people(given: Given, lines: list[ResultLine]) -> Table:
    """Return the indicators that count people; women, men and the undivided come to the value."""
    parts = ("women", "men", "undivided")
    columns = (
        *_heads(),
        Column("target", translate("fields", "Target"), Kind.NUMBER),
        Column("women", translate("reports", "Women"), Kind.PEOPLE),
        Column("men", translate("reports", "Men"), Kind.PEOPLE),
        Column("undivided", translate("reports", "Not divided"), Kind.PEOPLE),
        Column("value", translate("reports", "Value"), Kind.PEOPLE, sum_of=parts),
    )
    rows = [
        (*_named(given, line), line.target, *_parts(line), _whole(line.value)) for line in lines
    ]
    title = translate("reports", "Indicators that count people")
    return pieces.table("people", title, columns, rows)


def _parts(line: ResultLine) -> tuple[int | None, int | None, int | None]:
    if line.value is None:
        return None, None, None
    if line.undivided is None:
        return None, None, _whole(line.value)
    return line.women or 0, line.men or 0, _whole(line.undivided)


def _digits(numbers: Iterable[Decimal | None]) -> int:
    """Return how many digits after the point the numbers need, two at most."""
    exact = [number for number in numbers if number is not None]
    return next((n for n in (0, 1) if all(x == round(x, n) for x in exact)), 2)


def _whole(value: Decimal | None) -> int | None:
    if value is None:
        return None
    people = counted(value)
    return int(value) if people is None else people


def _counts_people(line: ResultLine, standards: frozenset[str]) -> bool:
    """Tell whether an indicator counts people: some value of its standard is divided by sex."""
    return line.undivided is not None or bool(line.standard and line.standard in standards)


def _heads() -> tuple[Column, ...]:
    return (
        Column("indicator", translate("entities", "Indicator")),
        pieces.record_column(translate("reports", "Of"), "of"),
        pieces.country_column(),
        Column("together", translate("reports", "Indicators added up"), Kind.COUNT),
    )


def _named(given: Given, line: ResultLine) -> tuple[Cell, ...]:
    """Return what an indicator is called, what it belongs to, and how many are added up in it."""
    portfolio = given.portfolio
    name = line.title or pieces.label(given, "standard_indicators", line.standard)
    items = [portfolio.by_uid("indicator")[uid] for uid in line.indicators]
    owners = [item.get("initiative") or item.get("programme") for item in items]
    countries = {country for item in items if (country := country_of_indicator(portfolio, item))}
    return (
        name,
        tuple(str(owner) for owner in owners if owner) or None,
        tuple(sorted(countries)) or None,
        len(items),
    )


def _of_chosen(given: Given) -> Portfolio:
    """Return the portfolio with only the indicators that were asked for."""
    portfolio, options = given.portfolio, given.options
    here = portfolio.by_uid("initiative")
    narrowed = bool(options.initiative or options.round)

    def wanted(item: Record) -> bool:
        if item.get("initiative"):
            return str(item.get("initiative")) in here
        if narrowed:
            return False
        if options.country and item.get("country") != options.country:
            return False
        return _is_of_programme(portfolio, item, options.programme)

    kept = [item for item in portfolio.of("indicator") if wanted(item)]
    rest = [r for key in ("initiative", "indicator_value", "programme") for r in portfolio.of(key)]
    return Portfolio([*kept, *rest], portfolio.context)


def _is_of_programme(portfolio: Portfolio, indicator: Record, programme: str) -> bool:
    if not programme or indicator.get("initiative"):
        return True
    found = portfolio.by_uid("programme").get(str(indicator.get("programme")))
    return found is not None and found.get("code") == programme
