"""Minutes and ranking of a round: what each committee scored, decided and why, by country."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.base.text import language, translate
from app.domain import codelists
from app.domain.derived.selection import (
    IMPACT,
    MERIT,
    NSC,
    PSC,
    SCREEN,
    STAGES,
    Candidate,
    Contest,
    Ranked,
    Selection,
    selection,
)
from app.domain.report import (
    Block,
    Cell,
    Column,
    Drawing,
    Figures,
    Kind,
    Picture,
    Prose,
    Report,
    Table,
)
from app.reports import pieces
from app.reports.given import Given

_RANK = "rank"


def minutes(given: Given) -> Report:
    """Return the minutes: the outcome of all at once, then country by country."""
    rounds = list(_rounds(given))
    blocks: list[Block] = [_outcome(rounds)]
    for found in rounds:
        for contest in _held(found):
            blocks += _country(given, found, contest)
    return pieces.report(given, "minutes", blocks, (*_notes(), *_legend(given, rounds)))


def ranking(given: Given) -> Report:
    """Return the candidates of a round as each committee ranks them, country by country."""
    rounds = list(_rounds(given))
    tables = [
        made
        for found in rounds
        for stage in (NSC, PSC, SCREEN)
        if (made := _ranked(given, found, stage)).rows or stage == NSC
    ]
    pictures = [
        Picture(Drawing.BARS, made.key, "initiative", ("sum",), made.title)
        for made in tables
        if made.rows
    ]
    blocks: list[Block] = [*pictures, *tables]
    notes = (*_notes(), *_legend(given, rounds))
    return pieces.report(given, "ranking", blocks or [_outcome(rounds)], notes)


def _rounds(given: Given) -> Iterator[Selection]:
    """Yield the rounds asked for; without a choice all in which somebody is a candidate."""
    for item in given.portfolio.context.codes("funding_rounds"):
        if given.options.round in {"", item.code}:
            found = selection(given.portfolio, item.code)
            kept = tuple(c for c in found.contests if given.options.country in {"", c.country})
            if given.options.round or any(c.candidates for c in kept):
                yield Selection(found.round, found.criteria, kept)


def _held(found: Selection) -> tuple[Contest, ...]:
    return tuple(contest for contest in found.contests if contest.candidates)


def _outcome(rounds: Iterable[Selection]) -> Table:
    """Return one line a candidate: rank and sum of both committees, what they decided, status.

    Round and country are named where they are not the same in every line.
    """
    rounds = list(rounds)
    many = [len(rounds) > 1, len({c.country for found in rounds for c in _held(found)}) > 1]
    where = (
        Column("round", translate("reports", "Round"), Kind.CODE, "funding_rounds"),
        pieces.country_column(),
    )
    columns = (
        *(column for column, named in zip(where, many, strict=True) if named),
        pieces.record_column(translate("selection", "Candidate")),
        Column("nsc_rank", translate("reports", "National rank"), Kind.COUNT),
        Column("nsc_sum", translate("reports", "National sum"), Kind.COUNT),
        Column("nsc_decision", translate("reports", "National decision"), Kind.CODE, _DECISIONS),
        Column("psc_rank", translate("reports", "Steering rank"), Kind.COUNT),
        Column("psc_sum", translate("reports", "Steering sum"), Kind.COUNT),
        Column("psc_decision", translate("reports", "Steering decision"), Kind.CODE, _DECISIONS),
        Column("status", translate("fields", "Status"), Kind.CODE, "statuses"),
    )
    rows = []
    for found in rounds:
        for contest in _held(found):
            ranks = {s: {r.candidate.uid: r.rank for r in contest.ranking(s)} for s in (NSC, PSC)}
            for one in contest.candidates:
                places = zip((found.round, contest.country), many, strict=True)
                cells: list[Cell] = [*(place for place, named in places if named), one.uid]
                for stage in (NSC, PSC):
                    said = one.judgements[stage]
                    cells += [ranks[stage][one.uid], said.total, said.decision or None]
                rows.append((*cells, one.status))
    return pieces.table(
        "outcome", translate("reports", "Outcome"), columns, rows,
        empty=translate("reports", "Nobody is a candidate here yet."),
    )  # fmt: skip


def _country(given: Given, found: Selection, contest: Contest) -> Iterator[Block]:
    """Yield the minutes of one country: places, bodies, decisions, where to sign; then scores."""
    country = pieces.label(given, "countries", contest.country)
    round_name = pieces.label(given, "funding_rounds", found.round)
    yield Prose(
        heading=translate("reports", "{country}: {round}", country=country, round=round_name)
    )
    yield _places(found, contest)
    yield _bodies(found, contest)
    yield _decisions(found, contest)
    yield Prose(
        text=translate(
            "reports",
            "Read and confirmed for the national committee, place and date: ____________________\n"
            "Read and confirmed for the steering committee, place and date: ____________________",
        )
    )
    for stage in STAGES:
        ranked = [(contest.country, one) for one in contest.ranking(stage) if one.judgement.uid]
        if ranked:
            yield _scores(found, stage, ranked, f"scores_{found.round}_{contest.country}_{stage}")


def _places(found: Selection, contest: Contest) -> Figures:
    seats = contest.seats
    return Figures(
        f"places_{found.round}_{contest.country}",
        (
            pieces.count("mapped", translate("reports", "Mapped only"), len(contest.mapped)),
            pieces.count("candidates", translate("reports", "Candidates"), len(contest.candidates)),
            pieces.count(
                "chosen",
                translate("reports", "Chosen by the steering committee"),
                sum(one.chosen for one in contest.candidates),
            ),
            pieces.count(
                "taken", translate("reports", "Places taken"), len(seats.taken) if seats else None
            ),
            pieces.count("places", translate("reports", "Places"), seats.slots if seats else None),
        ),
    )


def _bodies(found: Selection, contest: Contest) -> Table:
    """Return the committees that sat: bodies, never persons, and from when to when."""
    rows: list[tuple[Cell, ...]] = []
    for stage in STAGES:
        said = [one.judgements[stage] for one in contest.candidates if one.judgements[stage].uid]
        days = sorted(one.assessed_on for one in said if one.assessed_on)
        span = (days[0], days[-1]) if days else (None, None)
        bodies = dict.fromkeys(one.body or None for one in said)
        rows += [(stage, body, *span) for body in bodies]
    return pieces.table(
        f"bodies_{found.round}_{contest.country}",
        translate("reports", "Committees"),
        (
            Column("stage", translate("fields", "Stage"), Kind.CODE, "assessment_stages"),
            Column("body", translate("fields", "Committee")),
            Column("first", translate("reports", "First decision"), Kind.DAY),
            Column("last", translate("reports", "Last decision"), Kind.DAY),
        ),
        rows,
        empty=translate("reports", "No committee has written anything yet."),
    )


def _ranked(given: Given, found: Selection, stage: str) -> Table:
    """Return who has been scored by a committee, and say how many have not."""
    every = [(c.country, one) for c in _held(found) for one in c.ranking(stage)]
    ranked = [(country, one) for country, one in every if one.judgement.uid]
    round_name = pieces.label(given, "funding_rounds", found.round)
    made = _scores(found, stage, ranked, f"ranking_{found.round}_{stage}", round_name)
    left = len(every) - len(ranked)
    note = translate("reports", "%n candidates have no score yet.", left) if left else ""
    return replace(made, note=note, empty=translate("reports", "Nobody is scored yet."))


def _scores(
    found: Selection, stage: str, ranked: list[tuple[str, Ranked]], key: str, round_name: str = ""
) -> Table:
    """Return who stands where in the eyes of one committee, score by score.

    With a round's name the table is of all its countries, and says which.
    """
    scored = (*found.criteria, MERIT, IMPACT)
    columns = (
        *([pieces.country_column()] if round_name else []),
        Column(_RANK, _word("rank"), Kind.COUNT),
        pieces.record_column(translate("selection", "Candidate")),
        *(Column(what.lower(), _head(what), Kind.COUNT) for what in scored),
        Column("sum", _word("sum"), Kind.COUNT, sum_of=tuple(w.lower() for w in scored)),
        Column("missing", translate("reports", "Scores missing"), Kind.COUNT),
        Column("bonuses", translate("reports", "Bonuses, not in the sum")),
    )
    rows = [
        (
            *([country] if round_name else []),
            *(one.rank, one.candidate.uid),
            *(one.judgement.score(what) for what in scored),
            *(one.judgement.total, len(one.judgement.missing), one.judgement.bonuses),
        )
        for country, one in ranked
    ]
    title = _of(_stage(stage), round_name) if round_name else _stage(stage)
    return pieces.table(key, title, columns, rows)


def _decisions(found: Selection, contest: Contest) -> Table:
    """Return what was decided about each candidate, by whom and why."""
    columns = (
        Column("code", translate("selection", "Candidate")),
        Column("stage", translate("fields", "Stage"), Kind.CODE, "assessment_stages"),
        Column("day", translate("fields", "Date"), Kind.DAY),
        Column("decision", _word("decision"), Kind.CODE, _DECISIONS),
        Column("reasons", translate("fields", "Reasons")),
    )
    rows = [row for one in contest.candidates for row in _decided(one)]
    return pieces.table(
        f"decisions_{found.round}_{contest.country}",
        translate("reports", "Decisions and reasons"),
        columns,
        rows,
        empty=translate("reports", "Nothing is decided yet."),
    )


def _decided(one: Candidate) -> list[tuple[Cell, ...]]:
    """Return a line for each committee that decided or gave reasons."""
    name = pieces.called(one.record)  # the title stands in the outcome
    said = [(s, one.judgements[s]) for s in STAGES]
    return [
        (
            *(name, stage, found.assessed_on or None, found.decision or None),
            found.reasons or None,
        )
        for stage, found in said
        if found.decision or found.reasons
    ]


_DECISIONS = "assessment_decisions"


def _notes() -> tuple[str, ...]:
    return (
        translate(
            "reports",
            "Each criterion, own merit and expected local impact: 0 no, 1 partly, 2 fully. Bonuses"
            " stand beside the sum. No sum knocks out.",
        ),
        translate(
            "reports",
            "Each committee ranks by its own scores; equal sums share a rank. Who has not all"
            " scores yet has no rank and stands below, with the sum so far.",
        ),
    )


def _legend(given: Given, rounds: Iterable[Selection]) -> Iterator[str]:
    """Yield what the criteria of these rounds are."""
    named = dict.fromkeys(code for found in rounds for code in found.criteria)
    for code in named:
        item = given.portfolio.context.code("selection_criteria", code)
        if item is not None:
            yield pieces.named(code, item.label(language()))


def _stage(code: str) -> str:
    return codelists.codelist("assessment_stages").label(code, language())


def _word(key: str) -> str:
    return {
        "rank": translate("selection", "Rank"),
        "sum": translate("selection", "Sum"),
        "decision": translate("fields", "Decision"),
    }[key]


def _head(what: str) -> str:
    if what == MERIT:
        return translate("selection", "Merit")
    return translate("selection", "Impact") if what == IMPACT else what


def _of(what: str, whose: str) -> str:
    return translate("reports", "{what}, {whose}", what=what, whose=whose)
