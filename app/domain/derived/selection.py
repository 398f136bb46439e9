"""Selection: who is a candidate in a round, what each committee found, and in which order.

Source: domain.md 002-22 to 002-38. Settled here, where the sources leave it open:

- Each committee ranks by its own scores; the other's stand beside, and nothing is averaged.
- Only a whole assessment has a rank: all criteria of the round, merit and impact. What nobody
  scored is not 0, so a half-filled one would be ranked by what is missing. It stands below the
  ranked ones, with its sum so far, and what is missing is named.
- Equal sums share a rank, and the ranks they take up are left out after them (1, 2, 2, 4).
- No sum knocks out. Bonuses stand beside the sum and are not in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.derived.portfolio import Portfolio, country_of
from app.domain.derived.rounds import Seats, participations, programme_of, slots_of
from app.domain.record import Record
from app.domain.statuses import APPROVED_ON

SCREEN, NSC, PSC = "SCREEN", "NSC", "PSC"
STAGES = (SCREEN, NSC, PSC)
"""First analysis, national committee, steering committee."""
MERIT, IMPACT = "merit", "impact"
BEST = 2
"""The most a criterion, merit or impact can have."""

_MAPPED = "IDENTIFIED"


@dataclass(frozen=True)
class Mark:
    """How far one criterion is met, in the eyes of one committee."""

    score: int | None
    bonus: bool = False
    remark: str = ""
    uid: str = ""


@dataclass(frozen=True)
class Judgement:
    """What one committee found about one candidate; all empty while it has not looked."""

    stage: str
    criteria: tuple[str, ...]
    """Those of the round, in order."""
    uid: str = ""
    """Of the assessment; empty: there is none."""
    body: str = ""
    assessed_on: str = ""
    merit: int | None = None
    impact: int | None = None
    decision: str = ""
    reasons: str = ""
    marks: Mapping[str, Mark] = field(default_factory=dict)
    """By criterion."""

    def score(self, what: str) -> int | None:
        """Return the score of a criterion, of merit or of impact; None where nobody gave one."""
        if what in (MERIT, IMPACT):
            return self.merit if what == MERIT else self.impact
        mark = self.marks.get(what)
        return mark.score if mark else None

    @property
    def scored(self) -> tuple[str, ...]:
        """All that is scored in this round: its criteria, merit and impact."""
        return (*self.criteria, MERIT, IMPACT)

    @property
    def missing(self) -> tuple[str, ...]:
        """What has no score yet."""
        return tuple(what for what in self.scored if self.score(what) is None)

    @property
    def total(self) -> int | None:
        """The sum of all scores so far; None while there is none, which is not 0."""
        known = [score for what in self.scored if (score := self.score(what)) is not None]
        return sum(known) if known else None

    @property
    def most(self) -> int:
        """The highest sum there can be: 18 with seven criteria."""
        return BEST * len(self.scored)

    @property
    def bonuses(self) -> tuple[str, ...]:
        """The criteria with a bonus; never in the sum."""
        return tuple(c for c in self.criteria if c in self.marks and self.marks[c].bonus)


@dataclass(frozen=True)
class Candidate:
    """An initiative put forward in a round."""

    record: Record
    judgements: Mapping[str, Judgement]
    """By stage; every stage is there."""

    @property
    def uid(self) -> str:
        """Its uid."""
        return self.record.uid

    @property
    def code(self) -> str:
        """What it is called for short; empty where it has no code."""
        return str(self.record.get("code") or "")

    @property
    def title(self) -> str:
        """Its title."""
        return str(self.record.get("title") or "")

    @property
    def status(self) -> str:
        """Its status."""
        return str(self.record.get("status") or "")

    @property
    def chosen(self) -> bool:
        """Whether the steering committee said yes."""
        return self.judgements[PSC].decision == "YES"


@dataclass(frozen=True)
class Ranked:
    """A candidate with its place in the eyes of one committee."""

    rank: int | None
    """None: the committee has not scored everything yet."""
    candidate: Candidate
    judgement: Judgement


@dataclass(frozen=True)
class Contest:
    """One country in a round."""

    country: str
    mapped: tuple[Record, ...]
    """Light records, not submitted yet; they are in no ranking."""
    candidates: tuple[Candidate, ...]
    """In order of their codes."""
    seats: Seats | None
    """None where the round does not limit its places."""

    def ranking(self, stage: str) -> tuple[Ranked, ...]:
        """Return the candidates, the best first; those without a rank come after all others."""
        judged = [(each, each.judgements[stage]) for each in self.candidates]
        judged.sort(key=lambda one: -1 if (total := one[1].total) is None else total, reverse=True)
        whole = [one for one in judged if not one[1].missing]
        open_ = [one for one in judged if one[1].missing]
        totals = [judgement.total for _, judgement in whole]
        ranked = [Ranked(totals.index(found.total) + 1, each, found) for each, found in whole]
        return (*ranked, *(Ranked(None, each, found) for each, found in open_))

    def body(self, stage: str) -> str:
        """Return what a committee is called here: as most of its assessments say."""
        names = [found.body for c in self.candidates if (found := c.judgements[stage]).body]
        return max(names, key=names.count, default="")


@dataclass(frozen=True)
class Selection:
    """A round, country by country."""

    round: str
    criteria: tuple[str, ...]
    contests: tuple[Contest, ...]
    """By country; those that take part, and those with initiatives in the round."""

    def contest(self, country: str) -> Contest | None:
        """Return one country, None where it has nothing to do with the round."""
        return next((each for each in self.contests if each.country == country), None)


def criteria_of(portfolio: Portfolio, round_code: str) -> tuple[str, ...]:
    """Return the criteria of a round in their order; a round that names none uses all."""
    programme = programme_of(portfolio, round_code)
    named = (programme.get("criteria") if programme else None) or ()
    items = portfolio.context.codes("selection_criteria")
    return tuple(i.code for i in items if (i.code in named if named else i.active))


def selection(portfolio: Portfolio, round_code: str) -> Selection:
    """Return who takes part in a round, and what the committees found."""
    criteria = criteria_of(portfolio, round_code)
    found: dict[str, list[Record]] = {
        country: [] for country in participations(portfolio).get(round_code, ())
    }
    for item in portfolio.initiatives:
        if item.get("round") == round_code:
            found.setdefault(country_of(item), []).append(item)
    slots = slots_of(portfolio, round_code)
    contests = []
    for country in sorted(found):
        items = sorted(found[country], key=_by_code)
        taken = tuple(item.uid for item in items if item.get("status") in APPROVED_ON)
        contests.append(
            Contest(
                country,
                tuple(item for item in items if item.get("status") == _MAPPED),
                tuple(
                    candidate(portfolio, i, criteria) for i in items if i.get("status") != _MAPPED
                ),
                Seats(country, taken, slots) if slots else None,
            )
        )
    return Selection(round_code, criteria, tuple(contests))


def candidate(portfolio: Portfolio, item: Record, criteria: tuple[str, ...]) -> Candidate:
    """Return an initiative with what each committee found about it."""
    written = {str(a.get("stage")): a for a in portfolio.children("assessment", item.uid)}
    return Candidate(
        item,
        {stage: _judgement(portfolio, stage, written.get(stage), criteria) for stage in STAGES},
    )


def _judgement(
    portfolio: Portfolio, stage: str, written: Record | None, criteria: tuple[str, ...]
) -> Judgement:
    if written is None:
        return Judgement(stage, criteria)
    marks = {
        str(one.get("criterion")): Mark(
            one.get("score"), one.get("bonus") is True, str(one.get("remark") or ""), one.uid
        )
        for one in portfolio.children("assessment_score", written.uid, "assessment")
    }
    texts = {
        key: str(written.get(key) or "") for key in ("body", "assessed_on", "decision", "reasons")
    }
    return Judgement(
        stage,
        criteria,
        written.uid,
        merit=written.get(MERIT),
        impact=written.get(IMPACT),
        marks=marks,
        **texts,
    )


def _is_mapped(item: Record) -> bool:
    return str(item.get("status")) == _MAPPED


def _by_code(item: Record) -> tuple[str, int, str]:
    """Sort CR-2 before CR-10."""
    office, _, number = str(item.get("code") or "").partition("-")
    return office, int(number) if number.isdecimal() else 0, item.uid
