"""The tour: the whole story of the exchange, played on one machine and checked at each step.

Headquarters and the eight offices of the sixteen initiatives, Costa Rica with two laptops.
Source: cli.md, "tour"; rulings 31.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.base import clock
from app.base.progress import SILENT, Progress
from app.base.text import in_language, language, translate
from app.domain.days import show_day
from app.domain.genesis import programme_uid
from app.domain.numbers import show_number
from app.domain.training import initiative_uid
from app.services import checks, conflicts, exchange
from app.services.tour_stage import (
    FIRST,
    HEADQUARTERS,
    LAPTOPS,
    OFFICES,
    SECOND,
    Stage,
    correct_by_hand,
    expect,
    verdicts,
)

INITIATIVES = 16
TOTAL = Decimal(3_448_000)
"""Dollars of all sixteen grants."""

_FIELD_LAPTOPS = tuple(name for name in LAPTOPS if name != HEADQUARTERS)


def tour(
    folder: Path, language: str, tell: Callable[[str], None], progress: Progress = SILENT
) -> dict[str, Any]:
    """Play the story in a folder and leave its databases and packages there.

    Args:
        folder: a new or empty folder, or that of a former tour, which is replaced.
        language: of the databases, the packages and what is told.
        tell: gets one line for each step, once it was checked.
        progress: told about each step; may cancel between two of them.
    Returns: ``steps`` as told, whether all digests are equal, and the sums.

    Raises:
        CallError: the folder holds something else.
        AppError: ``step_failed``, where a step found something else than it should.
    """
    with in_language(language):
        stage = Stage(folder, language)
        try:
            return _Story(stage, tell, progress).play()
        finally:
            stage.close()


class _Story:
    """The acts of the tour in their order; each returns the line that says what was seen."""

    def __init__(self, stage: Stage, tell: Callable[[str], None], progress: Progress) -> None:
        self.stage = stage
        self.tell = tell
        self.progress = progress
        self.steps: list[str] = []
        self.first_packages: list[Path] = []
        self.replies: dict[str, Path] = {}
        self.lost = Path()

    def play(self) -> dict[str, Any]:
        acts = (
            self.set_up,
            self.second_laptop,
            self.packages_in,
            self.known_again,
            self.receipts_out,
            self.conflict_made,
            self.conflict_solved,
            self.package_lost,
            self.lost_found,
            self.edited_workbook,
            self.everybody_up_to_date,
            self.sound,
        )
        for number, act in enumerate(acts):
            self.progress.check()
            self.progress.report(number, len(acts), act.__name__)
            self.steps.append(act())
            self.tell(self.steps[-1])
        self.progress.report(len(acts), len(acts), "done")
        return self.result()

    def result(self) -> dict[str, Any]:
        """Return what the databases say now, whatever the steps said."""
        stage, offices = self.stage, [office.lower() for office in OFFICES]
        equal = stage.agree()
        found: dict[str, Any] = {
            "steps": self.steps,
            "digests_equal": equal,
            "digests": {scope: held[HEADQUARTERS] for scope, held in stage.digests().items()},
            "initiatives": stage.initiatives(HEADQUARTERS),
            "total": {"USD": f"{stage.grants(HEADQUARTERS):.2f}"},
            "offices_total": {"USD": f"{stage.grants(*offices):.2f}"},
            "packages": len(list(stage.packages.glob("*.xlsx"))),
        }
        stage.note(found)
        return found

    def set_up(self) -> str:
        stage, offices = self.stage, [office.lower() for office in OFFICES]
        for name in LAPTOPS:
            stage.set_up(name, loaded=name in offices)
        expect(stage.initiatives(HEADQUARTERS, SECOND) == 0, "set_up")
        expect(all(stage.initiatives(name) == 2 for name in offices), "set_up")
        expect(stage.grants(*offices) == TOTAL, "set_up")
        return translate(
            "tour",
            "Eight offices record {count} initiatives, {total} USD in all; headquarters and the"
            " second laptop of Costa Rica are still empty.",
            count=stage.initiatives(*offices),
            total=_amount(stage.grants(*offices)),
        )

    def second_laptop(self) -> str:
        stage = self.stage
        [result] = stage.deliver(SECOND, stage.send(FIRST, "CR"))
        expect(result.verdict == "merged" and stage.agree(FIRST, SECOND), "second_laptop")
        expect(stage.initiatives(SECOND) == 2, "second_laptop")
        return translate(
            "tour",
            "The second laptop of Costa Rica gets everything from the first one by a package:"
            " {changes} changes, both hold the same.",
            changes=result.taken,
        )

    def packages_in(self) -> str:
        stage = self.stage
        self.first_packages = [stage.send(office.lower(), "HQ") for office in OFFICES]
        shuffled = list(self.first_packages)
        random.Random(16).shuffle(shuffled)  # noqa: S311  (a mail bag, not a secret)
        results = stage.deliver(HEADQUARTERS, *shuffled)
        expect(verdicts(results) == {"merged"}, "packages_in")
        expect(stage.initiatives(HEADQUARTERS) == INITIATIVES, "packages_in")
        expect(stage.grants(HEADQUARTERS) == TOTAL, "packages_in")
        return translate(
            "tour",
            "Each office sends a package; headquarters takes them in any order and has"
            " {count} initiatives, {total} USD.",
            count=stage.initiatives(HEADQUARTERS),
            total=_amount(stage.grants(HEADQUARTERS)),
        )

    def known_again(self) -> str:
        stage = self.stage
        before = stage.digests()
        [result] = stage.deliver(HEADQUARTERS, self.first_packages[0])
        expect(result.verdict == "known" and result.taken == 0, "known_again")
        expect(result.received_before and stage.digests() == before, "known_again")
        return translate(
            "tour",
            "The package {file} comes a second time: already received on {when}, 0 changes.",
            file=self.first_packages[0].name,
            when=show_day(clock.iso(result.received_before)[:10], language()),
        )

    def receipts_out(self) -> str:
        """Headquarters answers: a tip for all, a comment for each office, and its receipts."""
        stage = self.stage
        tip = _note("TIP", translate("tour", "Invite the neighbouring municipality early."))
        lines = [tip | {"set": tip["set"] | {"programme": programme_uid("JMDI-P2")}}]
        for office in OFFICES:
            comment = _note("COMMENT", translate("tour", "Thank you. When does it start?"))
            comment["set"]["initiative"] = initiative_uid(f"{office}-1")
            lines.append(comment)
        stage.write(HEADQUARTERS, lines)
        self.send_to_all("receipts_out")
        waiting = [exchange.status(stage.stores[o.lower()])["unconfirmed"] for o in OFFICES]
        expect(waiting == [0] * len(OFFICES) and stage.agree(), "receipts_out")
        return translate(
            "tour",
            "Headquarters answers with a comment for each office and a tip for all; every office"
            " now knows that its package arrived, and all digests are equal.",
        )

    def send_to_all(self, step: str) -> None:
        """Send a package of headquarters to each office, for all its laptops."""
        stage = self.stage
        self.replies = {office: stage.send(HEADQUARTERS, office) for office in OFFICES}
        for name in _FIELD_LAPTOPS:
            found = verdicts(stage.deliver(name, self.replies[stage.office(name)]))
            expect(found <= {"merged", "known"}, step)

    def conflict_made(self) -> str:
        stage, uid = self.stage, initiative_uid("CR-1")
        texts = _summaries()
        for name in (FIRST, SECOND):
            stage.write(name, [_summary(uid, texts[name])])
        files = [stage.send(name, "HQ") for name in (FIRST, SECOND)]
        results = stage.deliver(HEADQUARTERS, *files)
        open_conflicts = conflicts.conflicts(stage.stores[HEADQUARTERS])
        expect(verdicts(results) == {"merged"} and len(open_conflicts) == 1, "conflict_made")
        [found] = open_conflicts
        offered = {alternative.values["summary"] for alternative in found.alternatives}
        expect((found.uid, found.field) == (uid, "summary"), "conflict_made")
        expect(offered == set(texts.values()), "conflict_made")
        return translate(
            "tour",
            "Both laptops of Costa Rica correct the summary of CR-1 without knowing of each other;"
            " headquarters sees both texts as a conflict.",
        )

    def conflict_solved(self) -> str:
        stage, uid = self.stage, initiative_uid("CR-1")
        texts = _summaries()
        reason = translate("tour", "Agreed by telephone.")
        store = stage.stores[HEADQUARTERS]
        [found] = conflicts.conflicts(store)
        chosen = next(a for a in found.alternatives if a.values["summary"] == texts[FIRST])
        conflicts.resolve(store, uid, "summary", take=chosen.n, reason=reason)
        self.send_to_all("conflict_solved")
        for name in (HEADQUARTERS, FIRST, SECOND):
            expect(not conflicts.conflicts(stage.stores[name]), "conflict_solved")
            expect(stage.value(name, uid, "summary") == texts[FIRST], "conflict_solved")
            expect(set(texts.values()) <= stage.written(name, uid, "summary"), "conflict_solved")
        expect(stage.agree(), "conflict_solved")
        return translate(
            "tour",
            "Headquarters decides; the decision travels back, all three show the same text, and"
            " the history keeps the other one.",
        )

    def package_lost(self) -> str:
        stage = self.stage
        [first] = stage.write("ec", [_note_on("EC-1", "LESSON")])
        self.lost = stage.send("ec", "HQ")
        expect(stage.value(HEADQUARTERS, first, "title") is None, "package_lost")
        [second] = stage.write("ec", [_note_on("EC-2", "RESULT")])
        [result] = stage.deliver(HEADQUARTERS, stage.send("ec", "HQ"))
        expect(result.verdict == "merged", "package_lost")
        missing = _missing_numbers(stage, "EC")
        for uid in (first, second):
            expect(stage.value(HEADQUARTERS, uid, "title") is not None, "package_lost")
        stage.deliver("ec", stage.send(HEADQUARTERS, "EC"))
        sent = [p for p in exchange.packages(stage.stores["ec"]) if p.direction == "out"]
        states = {package.number: package.state for package in sent}
        expect(len(missing) == 1 and states[missing[0]] == "lost", "package_lost")
        return translate(
            "tour",
            "Package {number} of Ecuador is lost on its way: headquarters sees the gap, and the"
            " next package brings its changes as well.",
            number=missing[0],
        )

    def lost_found(self) -> str:
        stage = self.stage
        before = stage.digests()
        [result] = stage.deliver(HEADQUARTERS, self.lost)
        expect(result.verdict == "known" and result.taken == 0, "lost_found")
        expect(not _missing_numbers(stage, "EC") and stage.digests() == before, "lost_found")
        [old] = stage.deliver(FIRST, self.first_reply())
        expect(old.verdict == "known" and stage.digests() == before, "lost_found")
        return translate(
            "tour",
            "The lost package {file} is found at last; old as it is, it changes nothing.",
            file=self.lost.name,
        )

    def first_reply(self) -> Path:
        """Return the first package that headquarters ever wrote for Costa Rica."""
        lines = exchange.packages(self.stage.stores[HEADQUARTERS])
        mine = [line for line in lines if line.direction == "out" and line.office == "CR"]
        return Path(min(mine, key=lambda line: line.number).path)

    def edited_workbook(self) -> str:
        stage, uid = self.stage, initiative_uid("TN-2")
        typed = translate("tour", "Young women start businesses with those who went abroad.")
        corrected = translate("tour", "Young women start businesses with relatives abroad.")
        stage.write("tn", [_summary(uid, typed)])
        file = stage.send("tn", "HQ")
        correct_by_hand(file, typed, corrected)
        [result] = stage.deliver(HEADQUARTERS, file)
        expect(result.verdict == "edited" and len(result.proposals) == 1, "edited_workbook")
        [edit] = result.proposals
        expect((edit.uid, edit.fields) == (uid, {"summary": (typed, corrected)}), "edited_workbook")
        expect(stage.value(HEADQUARTERS, uid, "summary") == typed, "edited_workbook")
        [result] = stage.deliver(HEADQUARTERS, file, accept=[edit.key])
        expect(result.verdict == "merged" and result.accepted == 1, "edited_workbook")
        expect(stage.value(HEADQUARTERS, uid, "summary") == corrected, "edited_workbook")
        return translate(
            "tour",
            "Somebody corrects {file} in a spreadsheet program: the change in sheet {sheet}, cell"
            " {cell} is recognised and named, and headquarters accepts it.",
            file=file.name,
            sheet=edit.sheet,
            cell=f"{edit.column}{edit.row}",
        )

    def everybody_up_to_date(self) -> str:
        stage = self.stage
        files = [stage.send(name, "HQ") for name in _FIELD_LAPTOPS]
        expect(verdicts(stage.deliver(HEADQUARTERS, *files)) <= {"merged", "known"}, "everybody")
        self.send_to_all("everybody")
        holders = {scope: len(held) for scope, held in stage.digests().items()}
        expect(stage.agree() and holders["global"] == len(LAPTOPS), "everybody")
        expect(all(holders[office] > 1 for office in OFFICES), "everybody")
        return translate(
            "tour",
            "Everybody sends and takes once more: all digests are equal, at headquarters and on"
            " {laptops} laptops.",
            laptops=len(_FIELD_LAPTOPS),
        )

    def sound(self) -> str:
        stage, offices = self.stage, [office.lower() for office in OFFICES]
        for name in LAPTOPS:
            expect(checks.check(stage.stores[name], deep=True).ok, f"sound: {name}")
        expect(stage.initiatives(HEADQUARTERS) == INITIATIVES, "sound")
        expect(stage.grants(HEADQUARTERS) == stage.grants(*offices) == TOTAL, "sound")
        return translate(
            "tour",
            "Every database agrees with its own log; headquarters has {count} initiatives and"
            " {total} USD, and so have the offices together.",
            count=stage.initiatives(HEADQUARTERS),
            total=_amount(stage.grants(HEADQUARTERS)),
        )


def _note(kind: str, text: str) -> dict[str, Any]:
    told = {"kind": kind, "noted_on": clock.today(), "title": text, "text": text}
    return {"entity": "progress_note", "set": dict(told)}


def _note_on(code: str, kind: str) -> dict[str, Any]:
    """Return a new note about an initiative."""
    line = _note(kind, translate("tour", "The mayors meet every month."))
    line["set"]["initiative"] = initiative_uid(code)
    return line


def _summary(uid: str, text: str) -> dict[str, Any]:
    return {"entity": "initiative", "uid": uid, "set": {"summary": text}}


def _summaries() -> dict[str, str]:
    """Return what each laptop of Costa Rica makes of the summary of CR-1."""
    return {
        FIRST: translate("tour", "The canton supports its own projects on the border."),
        SECOND: translate("tour", "The canton supports projects of workers who cross the border."),
    }


def _missing_numbers(stage: Stage, office: str) -> list[int]:
    """Return the numbers of packages of an office that never reached headquarters."""
    lines = exchange.packages(stage.stores[HEADQUARTERS])
    here = {line.number for line in lines if line.direction == "in" and line.office == office}
    return sorted(set(range(1, max(here, default=0))) - here)


def _amount(total: Decimal) -> str:
    return show_number(format(total, "f"), language(), 2)
