"""Home: three numbers, some pictures, and what asks for a hand."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QWidget

from app.base import text
from app.base.text import translate
from app.domain import catalogue, codelists
from app.services import arrivals, home, notices, sentences
from app.ui import i18n, theme
from app.ui.charts.bars import Bar, BarChart
from app.ui.charts.map import Place, WorldMap, disclaimer
from app.ui.charts.picture import Picture
from app.ui.charts.shares import Share, ShareChart
from app.ui.charts.targets import Target, TargetChart, target_words
from app.ui.charts.timeline import Span, Timeline
from app.ui.page import Page
from app.ui.pages.arrivals import open_arrival
from app.ui.parts import (
    band,
    button,
    card,
    clear,
    column,
    empty_state,
    holder,
    label,
    line_button,
    picture,
    row,
    scroll,
)
from app.ui.session import Session
from app.ui.tables.arrivals_model import fate

_LINES = 5
"""Lines of each list shown here; the rest is one click away."""

_NOTE = 220
"""Pixels of what stands behind a line."""

_LARGE = 150
"""Per cent of the usual text from which on cards stand below each other."""


class HomePage(Page):
    """What one should know before anything else."""

    entities: ClassVar[frozenset[str]] = frozenset(e.key for e in catalogue.ENTITIES)

    def __init__(self, session: Session) -> None:
        """Ask for everything at once."""
        super().__init__(session, translate("shell", "Home"))
        office = codelists.codelist("offices").label(session.who.office, text.language())
        self.headline.insertWidget(1, label(office, "muted"))
        self._inner = column(gap=16)
        room = theme.px(8)  # between the cards and the scroll bar, on whichever side it is
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._inner.setContentsMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)
        self.body.addWidget(scroll(holder(self._inner)), 1)
        self.refresh()

    def add_record(self) -> None:
        """Begin a new initiative."""
        self.session.go("initiative", uid="")

    def refresh(self) -> None:
        """Ask again."""
        store = self.session.store
        self.session.ask(self, lambda: home.home(store), self._show)

    def _show(self, found: home.Home) -> None:
        clear(self._inner)
        for notice in self.session.store.notices if hasattr(self.session.store, "notices") else ():
            self._inner.addWidget(band(notices.worded(notice), "info"))
        if not (self.session.protected or self.session.who.training):
            self._inner.addWidget(self._unprotected())
        for words in found.asked:
            self._inner.addWidget(band(words, "warn", "history"))
        if not found.initiatives:
            self._inner.addWidget(self._beginning())
            return
        self._inner.addLayout(self._numbers(found))
        grid = QGridLayout()
        grid.setSpacing(theme.px(16))
        boxes: list[QWidget] = [*self._charts(found), *self._lists(found)]
        across = 1 if _large_text() else 2
        for at, box in enumerate(boxes):
            grid.addWidget(box, at // across, at % across)
        for at in range(across):
            grid.setColumnStretch(at, 1)
        self._inner.addLayout(grid)
        self._inner.addStretch(1)

    def _unprotected(self) -> QWidget:
        """Say that there is no passphrase, with the way to one."""
        words = translate(
            "settings",
            "There is no passphrase: whoever has this laptop, or a copy of its files, reads"
            " everything.",
        )
        go = button(
            translate("home", "Protect it…"),
            lambda: self.session.go("settings", part="protection"),
            kind="quiet",
        )
        line = row(band(words, "warn", "lock-open"), go)
        line.setStretch(0, 1)
        return holder(line)

    def _beginning(self) -> QWidget:
        """Before the first record: the two ways to begin."""
        begin = button(
            translate("home", "Record an initiative"),
            lambda: self.session.go("initiative", uid=""),
            kind="primary",
            drawing="plus",
        )
        made = empty_state(
            "sprout",
            translate("home", "Nothing recorded yet"),
            translate(
                "home",
                "Record your first initiative, or receive a package from another office: "
                "drop the file anywhere on this window.",
            ),
            begin,
        )
        made.setMinimumHeight(theme.px(320))
        return made

    def _numbers(self, found: home.Home) -> QLayout:
        money = [i18n.money(amount, currency) for currency, amount in found.grants.items()]
        people = i18n.number(found.reached) if found.reached is not None else "–"
        aim = translate("home", "No figures recorded yet")
        if found.planned:
            aim = translate(
                "home",
                "of {planned} planned, {share}",
                planned=i18n.number(found.planned),
                share=i18n.percent(found.reached or 0, found.planned),
            )
        numbers = (
            _number(
                "sprout",
                i18n.number(found.initiatives),
                translate("home", "Initiatives"),
                _statuses(found),
                lambda: self.session.go("initiatives"),
            ),
            _number(
                "coins",
                money[0] if money else "–",
                translate("home", "Grants"),
                i18n.joined(money[1:]) or translate("home", "as approved"),
                lambda: self.session.go("initiatives"),
            ),
            _number(
                "users",
                people,
                translate("home", "People reached"),
                aim,
                lambda: self.session.go("beneficiaries"),
            ),
        )
        return column(*numbers, gap=16) if _large_text() else row(*numbers, gap=16)

    def _charts(self, found: home.Home) -> list[QWidget]:
        """At headquarters money by country, elsewhere what the office can change."""
        left: list[QWidget] = []
        right = [self._by_status(found)]
        if found.planned or found.reached:
            right.append(self._people(found))
        many = len(found.by_country) > 1
        if many:
            left += [self._map(found), self._by_country(found)]
        elif found.by_month:
            left.append(self._by_month(found))
        rest = right if many else left
        if found.spans:
            rest.append(self._spans(found))
        if any(found.gaps.values()):
            rest.append(self._gaps(found))
        if not left:
            return right
        return [holder(column(*left, 0, gap=16)), holder(column(*right, 0, gap=16))]

    def _map(self, found: home.Home) -> QWidget:
        """Where the money goes; the numbers are beside it as bars."""
        countries = codelists.codelist("countries")
        name = translate("home", "Where the initiatives are")
        chart = WorldMap(name)
        chart.show_places(
            [
                Place(code, countries.label(code, text.language()), float(n), i18n.number(n))
                for code, n, _ in found.by_country
            ],
            translate("home", "Initiatives"),
        )
        chart.pressed.connect(lambda code: self.session.go("initiatives", owner=code))
        return Picture(self.session, name, chart, note=disclaimer())

    def _by_country(self, found: home.Home) -> QWidget:
        countries = codelists.codelist("countries")
        name = translate("home", "Grants by country")
        bars = [
            Bar(
                countries.label(code, text.language()),
                float(Decimal(str(amount or 0))),
                i18n.money(amount),
                key=code,
            )
            for code, _, amount in found.by_country[:12]
        ]
        chart = BarChart(name, bars)
        chart.pressed.connect(lambda code: self.session.go("initiatives", owner=code))
        return Picture(self.session, name, chart)

    def _by_month(self, found: home.Home) -> QWidget:
        name = translate("home", "Activities by month")
        bars = [
            Bar(i18n.day(str(month)), float(n), i18n.number(n)) for month, n in found.by_month[-8:]
        ]
        return Picture(self.session, name, BarChart(name, bars))

    def _spans(self, found: home.Home) -> QWidget:
        """When initiatives run, those that end first above."""
        name = translate("home", "When initiatives run")
        chart = Timeline(
            name, [Span(title, start, end, key=uid) for uid, title, start, end in found.spans]
        )
        chart.pressed.connect(lambda uid: self.session.go("initiative", uid=uid))
        return Picture(self.session, name, chart)

    def _by_status(self, found: home.Home) -> QWidget:
        statuses = codelists.codelist("statuses")
        name = translate("home", "Initiatives by status")
        shares = [
            Share(
                statuses.label(code, text.language()),
                float(n),
                i18n.number(n),
                ours=code == "ONGOING",
                key=code,
            )
            for code, n in found.by_status
        ]
        chart = ShareChart(name, shares)
        chart.pressed.connect(lambda code: self.session.go("initiatives", status=code))
        return Picture(self.session, name, chart)

    def _gaps(self, found: home.Home) -> QWidget:
        """What most records still lack, grey: it is no merit of ours."""
        name = translate("home", "Missing most often")
        ranked = sorted(found.gaps.items(), key=lambda gap: -gap[1])
        bars = [
            Bar(_gap(key), float(n), i18n.number(n), ours=False, of=float(found.initiatives))
            for key, n in ranked[:5]
            if n
        ]
        return Picture(self.session, name, BarChart(name, bars))

    def _people(self, found: home.Home) -> QWidget:
        name = translate("home", "People reached, of those planned")
        got, aim = found.reached or 0, found.planned
        target = Target(
            translate("home", "Reached"),
            float(got),
            float(aim) if aim else None,
            target_words(got, aim),
        )
        return Picture(self.session, name, TargetChart(name, [target]))

    def _lists(self, found: home.Home) -> list[QWidget]:
        missing = [
            (
                title,
                i18n.joined(list(fields[:3])),
                _to(self.session, "initiative", uid),
            )
            for uid, title, fields in found.missing
        ]
        due = [
            (title, i18n.day(date), _to(self.session, "activities", uid))
            for uid, title, date in found.due
        ]
        due += [
            (title, i18n.day(date), _to(self.session, "notes", uid))
            for uid, title, date in found.follow_ups
        ]
        made: list[QWidget] = [
            _listing(
                "clipboard-list",
                translate("home", "What is missing"),
                missing,
                translate("home", "Every initiative is complete."),
            ),
            _listing(
                "calendar",
                translate("home", "What is due"),
                due,
                translate("home", "Nothing is due in the next weeks."),
            ),
        ]
        if self.session.at_headquarters() and found.offices:
            made.append(_listing("inbox", translate("home", "Offices by freshness"),
                                 self._offices(found), ""))  # fmt: skip
        if found.back is not None:
            made.append(self._back(found.back))
        made.append(self._waiting(found))
        return made

    def _back(self, back: arrivals.Back) -> QWidget:
        """What came back from headquarters, each a click away; what is to decide leads there."""
        lines: list[tuple[str, str, Callable[[], object]]] = []
        for one, title in back.lines[: _LINES - 1]:
            kind = sentences.entity_label(one.entity, 1)
            said = translate("tables", "{field}: {value}", field=kind, value=fate(one.what))
            lines.append((title or kind, said, partial(open_arrival, self.session, one)))
        whole = translate("home", "Everything that came with it")
        receipt = partial(self.session.go, "receipt", package=back.package)
        lines.append((whole, i18n.day(back.taken_on[:10]), receipt))
        return _listing("download", translate("home", "Back from headquarters"), lines, "")

    def _offices(self, found: home.Home) -> list[tuple[str, str, Callable[[], object]]]:
        offices = codelists.codelist("offices")
        lines: list[tuple[str, str, Callable[[], object]]] = []
        for line in found.offices:
            heard = translate("home", "never heard of")
            if line.last_heard:
                heard = i18n.day(str(line.last_heard)[:10])
            if line.gaps:
                heard = translate("home", "{heard}, packages missing", heard=heard)
            name = offices.label(line.office, text.language())
            lines.append((name, heard, partial(self.session.go, "offices", office=line.office)))
        return lines

    def _waiting(self, found: home.Home) -> QWidget:
        exchange, decide = _to(self.session, "exchange"), _to(self.session, "conflicts")
        arrived = _to(self.session, "reception") if self.session.at_headquarters() else exchange
        waiting = found.conflicts + found.reviews
        heard = i18n.moment(found.last_receipt)
        lines = [(words, "", arrived) for words in found.asked]
        lines += [
            (words, note, do)
            for number, words, note, do in (
                (
                    found.refused,
                    translate("home", "%n changes refused", found.refused),
                    "",
                    arrived,
                ),
                (
                    found.unsent,
                    translate("home", "%n records not sent", found.unsent),
                    "",
                    exchange,
                ),
                (
                    found.unconfirmed,
                    translate("home", "%n records sent, not confirmed", found.unconfirmed),
                    "",
                    exchange,
                ),
                (waiting, translate("home", "%n decisions waiting", waiting), "", decide),
                (
                    found.publishing,
                    translate("home", "%n shared pieces for the library", found.publishing),
                    "",
                    _to(self.session, "library"),
                ),
                (found.last_receipt, translate("home", "Last receipt"), heard, exchange),
            )
            if number
        ]
        return _listing(
            "arrow-left-right",
            translate("home", "Exchange"),
            lines,
            translate("home", "Everything is sent and confirmed."),
        )


def _large_text() -> bool:
    """Tell whether the text is so large that cards stand below each other."""
    return theme.px(100) >= _LARGE


def _gap(key: str) -> str:
    """Return what a gap is called."""
    known = {
        "partner": translate("gaps", "Partner"),
        "place": translate("gaps", "Precise place"),
        "sdg": translate("gaps", "SDG"),
        "gcm": translate("gaps", "GCM objective"),
        "planned": translate("gaps", "Planned beneficiaries"),
        "focal_point": translate("gaps", "Focal point"),
        "objective": translate("fields", "Key objective"),
        "grant": translate("fields", "Grant"),
        "duration": translate("fields", "Duration"),
        "start": translate("fields", "Start"),
        "scaling": translate("fields", "Scaling"),
    }
    return known.get(key, key)


def _to(session: Session, page: str, uid: str = "") -> Callable[[], object]:
    return lambda: session.go(page, uid=uid)


def _statuses(found: home.Home) -> str:
    statuses = codelists.codelist("statuses")
    most = sorted(n for _, n in found.by_status if n)[-2:]
    parts = [
        translate(
            "tables", "{field}: {value}", field=statuses.label(code, text.language()),
            value=i18n.number(n),
        ).replace(" ", "\u00a0")  # a line may end between the two, not within one
        for code, n in found.by_status
        if n in most
    ]  # fmt: skip
    return "  ·  ".join(parts[:2])


def _number(drawing: str, value: str, name: str, note: str, do: Callable[[], object]) -> QFrame:
    """One of the three numbers."""
    told = label(note, "small", wrap=True)
    words = column(label(name, "small"), label(value, "number"), told, gap=0)
    go = button(translate("home", "Show"), do, kind="quiet", drawing="arrow-right")
    go.setAccessibleName(translate("home", "Show: {what}", what=name))
    side = column(picture(drawing, "accent", 24), 0)
    line = row(side, words, go, gap=12)
    line.setStretch(1, 1)
    return card(line)


def _listing(
    drawing: str, name: str, lines: list[tuple[str, str, Callable[[], Any]]], empty: str
) -> QFrame:
    """A short list; each line leads to its record."""
    inner: list[QWidget | QLayout | int] = [
        row(picture(drawing, "muted"), label(name, "heading"), 0, gap=8)
    ]
    for title, note, do in lines[:_LINES]:
        inner.append(_line(title, note, do))
    if not lines:
        inner.append(label(empty, "muted", wrap=True))
    elif len(lines) > _LINES:
        inner.append(label(translate("home", "and %n more", len(lines) - _LINES), "small"))
    return card(*inner, 0, gap=4)


def _line(title: str, note: str, do: Callable[[], object]) -> QWidget:
    go = line_button(title, do)
    if not note:
        return go
    room, face = theme.px(_NOTE), QFontMetrics(theme.font("small"))
    words = label(face.elidedText(note, Qt.TextElideMode.ElideRight, room), "small")
    if words.text() != note:
        words.setToolTip(note)
    line = row(go, words, gap=8)
    line.setStretch(0, 1)
    return holder(line)
