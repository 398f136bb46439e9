"""Ways through everything: countries on a map, rounds, goals and themes, each with what it holds.

One list after the other, all in the same form: what stands under each code, drawn and as lines,
and from each line a way to its initiatives and to the reports about it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.base import text
from app.base.text import translate
from app.domain import codelists, ways
from app.domain.ways import WAYS, Way
from app.domain.world import disclaimer
from app.services import ways as service
from app.services.ways import Line, Lines
from app.ui import i18n, theme
from app.ui.charts.bars import Bar, BarChart
from app.ui.charts.map import Place, WorldMap
from app.ui.charts.picture import Picture
from app.ui.charts.shares import Share, ShareChart
from app.ui.page import Page
from app.ui.pages.ways_table import Counted, WaysTable, name_of
from app.ui.parts import button, chip, clear, column, empty_state, flow, holder, label, scroll
from app.ui.session import Session

if TYPE_CHECKING:
    from app.services.reporting import Definition

INITIATIVES, GRANTS, PEOPLE = "initiatives", "grants", "people"


class WaysPage(Page):
    """A way to choose above, its picture, and one line per code."""

    entities: ClassVar[frozenset[str]] = frozenset(
        {"initiative", "participation", "programme", "beneficiary_figure", "initiative_tag"}
    )

    def __init__(self, session: Session) -> None:
        """Set everything, and ask for the countries."""
        super().__init__(session, translate("shell", "Places, themes"))
        self.way = WAYS[0]
        self._found: Lines | None = None
        self.ways = {found.key: self._way_chip(found) for found in WAYS}
        self.counted: dict[str, QPushButton] = {
            INITIATIVES: chip(translate("countries", "Initiatives"), checked=True),
            GRANTS: chip(translate("countries", "Grants, USD")),
            PEOPLE: chip(translate("countries", "People reached")),
        }
        for made in self.counted.values():
            made.setAutoExclusive(True)
            made.clicked.connect(lambda _=False: self._draw())
        self._make_pictures()
        self.table = WaysTable()
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._on_chosen)
        self.foot = label("", "small", wrap=True)
        parts = (self.map_picture, self.bar_picture, self.region_picture, self.table, self.foot)
        ways_line = holder(flow(*self.ways.values(), gap=6))
        counted = holder(flow(*self.counted.values(), self.whole))
        self._area = scroll(holder(column(ways_line, counted, *parts, 0, gap=16)))
        self.body.addWidget(self._area, 1)
        self.onward = flow(gap=8)
        self._strip = holder(self.onward)
        self._strip.setVisible(False)
        self.body.addWidget(self._strip)
        self._nothing = empty_state(
            "globe",
            translate("countries", "No country takes part yet"),
            translate(
                "countries",
                "Countries appear here with their first initiative, or when they take part "
                "in a round.",
            ),
        )
        self._nothing.setVisible(False)
        self.body.addWidget(self._nothing, 1)
        self.refresh()

    def arrive(self, way: str = "", **what: Any) -> None:  # noqa: ANN401  (as in Page)
        """Go a way, when one is named."""
        if way and way != self.way.key:
            self.take(way)

    def now(self) -> dict[str, Any]:
        """Return the way that is gone."""
        return {"way": self.way.key}

    def take_focus(self) -> None:
        """Begin in the lines."""
        self.table.setFocus()

    def take(self, key: str) -> None:
        """Go another way."""
        self.way = ways.way(key)
        self.ways[key].setChecked(True)
        self._area.verticalScrollBar().setValue(0)
        self.refresh()

    def print_page(self) -> None:
        """Put the lines of the way on paper, in their order."""
        from app.ui.tables.list_paper import print_lines

        print_lines(self, self.table, (self.ways[self.way.key].text(),), (self.foot.text(),))

    def refresh(self) -> None:
        """Ask again."""
        store, asked = self.session.store, self.way

        def done(found: Lines) -> None:
            if asked is self.way:
                self._show(found)

        self.session.ask(self, lambda: service.lines(store, asked), done)

    def _way_chip(self, found: Way) -> QPushButton:
        made = chip(translate("ways", found.label), checked=found is self.way)
        made.setAutoExclusive(True)
        made.clicked.connect(lambda _=False: self.take(found.key))
        return made

    def _make_pictures(self) -> None:
        """Frame the map, the bars and the shares."""
        self.whole = chip(translate("charts", "The whole world"))
        name = translate("countries", "Where the programmes are")
        self.map = WorldMap(name)
        self.map.pressed.connect(self._open_place)
        self.whole.toggled.connect(lambda on: self.map.show_whole(whole=on))
        self.map_picture = Picture(self.session, name, self.map, note=disclaimer())
        bars = translate("ways", "What stands under each")
        self.bars = BarChart(bars)
        self.bars.pressed.connect(self._open)
        self.bar_picture = Picture(
            self.session,
            bars,
            self.bars,
            empty=translate(
                "ways",
                "Nothing here yet. Choose themes on the page of an initiative, and they are "
                "counted here.",
            ),
        )
        by_region = translate("countries", "Grants by region, USD")
        self.regions = ShareChart(by_region)
        self.region_picture = Picture(self.session, by_region, self.regions)

    # --- Showing -------------------------------------------------------------------------

    def _show(self, found: Lines) -> None:
        self._found = found
        empty = found.way.key == ways.COUNTRY and not found.lines
        self._area.setVisible(not empty)
        self._nothing.setVisible(empty)
        self.table.show_lines(found, _COUNTED.values())
        self.foot.setText("  ·  ".join(_feet(found)))
        self._on_chosen(self.table.code())

    def _draw(self) -> None:
        """Draw what is counted: places on the map, all else as bars."""
        found = self._found
        if found is None:
            return
        on_map = found.way.on_map
        chosen = next(key for key, made in self.counted.items() if made.isChecked())
        sums = _by_region(found.places)
        self.map_picture.setVisible(on_map)
        self.whole.setVisible(on_map)
        self.region_picture.setVisible(on_map and len(sums) > 1)  # one is no share of anything
        self.bar_picture.setVisible(not on_map)
        if not on_map:
            self._draw_bars(found, _COUNTED[chosen])
            return
        self._draw_map(found, chosen)
        lang, regions = text.language(), codelists.codelist("regions")
        self.regions.show_shares(
            [
                Share(regions.label(code, lang), value, i18n.money(str(round(value))))
                for code, value in sorted(sums.items(), key=lambda one: -one[1])
            ]
        )

    def _draw_map(self, found: Lines, chosen: str) -> None:
        names, region = codelists.codelist("countries"), self.table.code()
        by_region = found.way.key == ways.REGION and region
        places = []
        for line in found.places:
            value, words = _COUNTED[chosen](line)
            ours = not by_region or _region(line.code) == region
            name = names.label(line.code, text.language())
            places.append(Place(line.code, name, value, words, ours))
        self.map.show_places(places, self.counted[chosen].text())

    def _draw_bars(self, found: Lines, count: Counted) -> None:
        counted = [(line, *count(line)) for line in found.lines]
        self.bars.show_bars(
            [
                Bar(name_of(found, line.code), value, words, key=line.code)
                for line, value, words in counted
                if value
            ]
        )

    # --- Going on ------------------------------------------------------------------------

    def _on_chosen(self, code: str) -> None:
        """Offer what can be done with a line: its initiatives, and the reports about it."""
        clear(self.onward)
        found = self._found
        line = next((one for one in found.lines if one.code == code), None) if found else None
        self._strip.setVisible(line is not None)
        if found is not None and line is not None:
            for widget in self._ways_on(found, line):
                self.onward.addWidget(widget)
        self._draw()

    def _ways_on(self, found: Lines, line: Line) -> Iterator[QWidget]:
        named = label(name_of(found, line.code), "heading")
        named.setMinimumHeight(theme.px(32))
        yield named
        if line.initiatives:
            words = translate("ways", "Show its %n initiatives", line.initiatives)
            yield button(words, lambda: self._open(line.code), drawing="sprout")
        else:
            none = label(translate("ways", "No initiative yet"), "muted")
            none.setMinimumHeight(theme.px(32))
            yield none
        reports = about(self.session, found.way)
        if reports:
            made = button(translate("ways", "Reports about it"), drawing="chart-column")
            menu = QMenu(made)
            for one in reports:
                go = partial(self._report, one.key, line.code)
                menu.addAction(translate("reports", one.title), go)
            made.setMenu(menu)
            yield made

    def _report(self, key: str, code: str) -> None:
        self.session.go("reports", report=key, **{self.way.key: code})

    def _open(self, code: str) -> None:
        self.session.go("initiatives", way=self.way.key, code=code)

    def _open_place(self, code: str) -> None:
        self.session.go("initiatives", way=ways.COUNTRY, code=code)


def about(session: Session, through: Way) -> list[Definition]:
    """Return the reports that can be made about one line of a way, whole documents first."""
    from app.services import reporting

    found = [
        one
        for one in reporting.offered(session.store)
        if through.key in one.takes or one.key in _ABOUT.get(through.key, ())
    ]
    return sorted(found, key=lambda one: one.group != "documents")


def _feet(found: Lines) -> list[str]:
    if found.way.key == ways.COUNTRY:
        return [translate("countries", "%n countries", len(found.lines))]
    used = sum(1 for line in found.lines if line.initiatives)
    said = [translate("ways", "{n} of {m} in use", n=used, m=len(found.lines))]
    if ways.is_of_tags(found.way):
        said.append(translate("ways", "An initiative may stand under several."))
    if found.without:
        said.append(translate("ways", "%n initiatives have none yet.", found.without))
    return said


def _by_region(places: tuple[Line, ...]) -> dict[str, float]:
    sums: dict[str, float] = {}
    for line in places:
        if line.grants:
            region = _region(line.code)
            sums[region] = sums.get(region, 0.0) + float(line.grants)
    return sums


def _region(country: str) -> str:
    entry = codelists.codelist("countries").get(country)
    return entry.extra.get("region", "") if entry else ""


_ABOUT: dict[str, tuple[str, ...]] = {
    "sdg": ("sdg",),
    "gcm": ("review",),
    "gcm_principles": ("review",),
    "lrg_engagement_areas": ("lrg-agreements",),
}
"""Reports about all codes of a list."""

_COUNTED: dict[str, Counted] = {
    INITIATIVES: lambda line: (
        float(line.initiatives),
        i18n.number(line.initiatives) if line.initiatives else "",
    ),
    GRANTS: lambda line: (
        float(line.grants),
        i18n.money(line.grants) if line.grants else "",
    ),
    PEOPLE: lambda line: (
        float(line.reached or 0),
        i18n.number(line.reached) if line.reached is not None else "",
    ),
}
