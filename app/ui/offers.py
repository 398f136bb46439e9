"""What the search offers beside records: screens, reports and actions, in all six languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any, Protocol

from shiboken6 import isValid

from app.base import text
from app.base.text import QT_TRANSLATE_NOOP, translate
from app.domain.help import GENERAL
from app.domain.ways import COUNTRY, WAYS
from app.ui import i18n, theme
from app.ui.actions import SPECS
from app.ui.preferences import Preferences
from app.ui.routes import offered
from app.ui.routes import route as route_of
from app.ui.search_box import ACTION, REPORT, SCREEN, Found
from app.ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.charts.picture import Picture

_ENTRIES = 9
"""Pages with keys of their own, Ctrl+1 to Ctrl+9."""
_THEMES = {
    "light": QT_TRANSLATE_NOOP("shell", "Theme: light"),
    "dark": QT_TRANSLATE_NOOP("shell", "Theme: dark"),
    "contrast": QT_TRANSLATE_NOOP("shell", "Theme: high contrast"),
    theme.SYSTEM: QT_TRANSLATE_NOOP("shell", "Theme: as the system"),
}
_LANGUAGE = QT_TRANSLATE_NOOP("shell", "Language: {name}")
_NEW: tuple[tuple[str, str, str], ...] = (
    (QT_TRANSLATE_NOOP("shell", "New initiative"), "initiatives", "sprout"),
    (QT_TRANSLATE_NOOP("shell", "New partner"), "partners", "handshake"),
    (QT_TRANSLATE_NOOP("shell", "New activity"), "activities", "calendar-check"),
    (QT_TRANSLATE_NOOP("shell", "New line of money"), "money", "coins"),
    (QT_TRANSLATE_NOOP("shell", "New note"), "notes", "notebook-pen"),
    (QT_TRANSLATE_NOOP("shell", "New indicator"), "results", "gauge"),
    (QT_TRANSLATE_NOOP("shell", "New question to other offices"), "library", "message-square"),
)
"""What one can begin from anywhere: words, the page it belongs to, drawing."""
_NEW_THERE = ((QT_TRANSLATE_NOOP("shell", "New round"), "rounds", "plus"),)
"""What only headquarters begins."""
_ERRANDS: tuple[tuple[str, str, str], ...] = (
    (QT_TRANSLATE_NOOP("shell", "Write a package"), "exchange", "send"),
    (QT_TRANSLATE_NOOP("shell", "Receive a package"), "exchange", "download"),
    (QT_TRANSLATE_NOOP("shell", "Decide conflicts"), "conflicts", "git-compare-arrows"),
    (QT_TRANSLATE_NOOP("shell", "Bring back a deleted record"), "deleted", "trash-2"),
    (QT_TRANSLATE_NOOP("shell", "Take in a table"), "exchange", "table-2"),
    (QT_TRANSLATE_NOOP("shell", "Report a problem"), "help", "flag"),
)
"""What has a page of its own: words, page, drawing."""


_SETTINGS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("language", (("settings", "Language"),)),
    ("look", (("settings", "Look"),)),
    ("size", (("settings", "Text size"),)),
    ("reports", (("settings", "Reports for others"),)),
    ("place", (("settings", "This database"), ("settings", "Open the data folder"))),
    ("protection", (("settings", "Protection"), ("settings", "Protect with a passphrase…"))),
    ("signatures", (("trust", "Signatures"),)),
    ("care", (("care", "Care for what is held"),)),
)
"""Groups of the settings: what each is called first, then by what else it is found."""
_PICTURES: tuple[tuple[str, str, Callable[[Picture], object]], ...] = (
    (
        QT_TRANSLATE_NOOP("charts", "Copy the picture: {title}"),
        "copy",
        lambda one: one.copy_image(),
    ),
    (
        QT_TRANSLATE_NOOP("charts", "Save the picture: {title}"),
        "save",
        lambda one: one.save_as("png"),
    ),
    (
        QT_TRANSLATE_NOOP("charts", "Numbers behind the picture: {title}"),
        "table-2",
        lambda one: one.show_numbers(),
    ),
)
"""What can be done with each picture of the page that is shown: words, drawing, deed."""
_BACKUP = QT_TRANSLATE_NOOP("shell", "Make or restore a backup")


class Window(Protocol):
    """What the window does for an answer; it also has the methods that ``SPECS`` name."""

    chosen: Preferences
    session: Session | None

    @property
    def headquarters(self) -> bool:
        """Whether the open database is that of headquarters."""

    @property
    def training(self) -> bool:
        """Whether what is open is there to be thrown away."""

    def page(self) -> QWidget | None:
        """Return the page that is shown."""

    def go(self, key: str, **what: Any) -> None:  # noqa: ANN401  (each page knows its own words)
        """Show a page."""

    def add_record(self) -> None:
        """Begin a new record on the page that is shown."""

    def dress(self, name: str, scale: int) -> None:
        """Change theme and text size."""

    def speak(self, code: str) -> None:
        """Change the language."""


def offers(window: Window) -> list[Found]:
    """Return screens, reports and actions of a window, named in the language in force."""
    found = (_screens(window), _reports(window), _help(window), _actions(window))
    return [*chain.from_iterable(found), *_pictures(window)]


def _screens(window: Window) -> Iterator[Found]:
    routes = offered(headquarters=window.headquarters, training=window.training)
    for at, route in enumerate(routes):
        keys = f"Ctrl+{at + 1}" if at < _ENTRIES else ""
        yield _found(SCREEN, route.title, route.drawing, _going(window, route.key), keys)
    for key in ("deleted", *(("doubles",) if window.headquarters else ())):
        there = route_of(key)
        yield _found(SCREEN, there.title, there.drawing, _going(window, key))
    for part, named in _SETTINGS:
        words = translate("shell", "Settings: {part}", part=translate(*named[0]))
        also = tuple(each for name in named for each in i18n.in_all_languages(*name))
        do = _going(window, "settings", part=part)
        yield Found(words, "settings", do, group=SCREEN, also=also)


def _actions(window: Window) -> Iterator[Found]:
    for title, page, drawing in (*_NEW, *(_NEW_THERE if window.headquarters else ())):
        yield _found(ACTION, title, drawing, _beginning(window, page))
    for title, page, drawing in _ERRANDS:
        yield _found(ACTION, title, drawing, _going(window, page))
    yield _found(ACTION, _BACKUP, "history", _going(window, "settings", part="backups"))
    for spec in SPECS:
        if spec.key != "search" and (window.training or not spec.training):
            do = getattr(window, spec.method)
            yield _found(ACTION, spec.name, spec.drawing, do, spec.keys[0])
    for name, title in _THEMES.items():
        yield _found(ACTION, title, "settings", _dressing(window, name))
    for code in i18n.offered():
        if code != text.language():
            named = i18n.NAMES[code]
            do = _speaking(window, code)
            yield _found(ACTION, _LANGUAGE, "languages", do, name=named)


def _reports(window: Window) -> Iterator[Found]:
    """The reports, and the ways through everything, which lead to initiatives."""
    if window.session is None:
        return
    from app.services import reporting

    for one in reporting.offered(window.session.store):
        do = _going(window, "reports", report=one.key)
        also = (one.key, *i18n.in_all_languages("reports", one.title))
        title = translate("reports", one.title)
        yield Found(title, "chart-column", do, group=REPORT, also=also)
    for way in WAYS:
        do = _going(window, "countries", way=way.key)
        named = i18n.in_all_languages("ways", way.label)
        if way.key == COUNTRY:
            named += i18n.in_all_languages("ways", "Countries")
        title = translate("shell", "Initiatives by: {way}", way=translate("ways", way.label))
        yield Found(title, "globe", do, group=SCREEN, also=named)


def _help(window: Window) -> Iterator[Found]:
    """The general texts of the help and its tasks, also by the acronyms. Source: 004-48."""
    from app.services import helping

    tasks = helping.tasks(headquarters=window.headquarters, training=window.training)
    found = [(topic.key, topic.title, topic.words) for topic in GENERAL]
    found += [(task.key, task.title, ()) for task in tasks]
    for key, named, words in found:
        do = _going(window, "help", article=key)
        title = translate("shell", "Help: {topic}", topic=translate("help", named))
        also = (*words, *i18n.in_all_languages("help", named))
        yield Found(title, "info", do, group=SCREEN, also=also)


def _pictures(window: Window) -> Iterator[Found]:
    page = window.page()
    if page is None:
        return
    from app.ui.charts.picture import Picture

    for one in page.findChildren(Picture):
        if not one.isVisible() or not one.chart.marks():
            continue
        for said, drawing, deed in _PICTURES:
            title = translate("charts", said, title=one.title)
            named = i18n.in_all_languages("charts", said)
            also = tuple(words.format(title=one.title) for words in named)
            yield Found(title, drawing, _doing(deed, one), group=ACTION, also=also)


def _doing(deed: Callable[[Picture], object], picture: Picture) -> Callable[[], object]:
    """Do something with a picture, unless it is gone by then."""
    return lambda: deed(picture) if isValid(picture) else None


def _found(
    group: str, title: str, drawing: str, do: Callable[[], object], keys: str = "", name: str = ""
) -> Found:
    places = {"name": name} if name else {}
    said = i18n.in_all_languages("shell", title)
    also = tuple(words.format(**places) for words in said)
    return Found(
        translate("shell", title, **places), drawing, do, keys=keys, group=group, also=also
    )


def _going(window: Window, page: str, **what: str) -> Callable[[], object]:
    return lambda: window.go(page, **what)


def _beginning(window: Window, page: str) -> Callable[[], object]:
    def begin() -> None:
        window.go(page)
        window.add_record()

    return begin


def _dressing(window: Window, name: str) -> Callable[[], object]:
    return lambda: window.dress(name, window.chosen.scale)


def _speaking(window: Window, code: str) -> Callable[[], object]:
    return lambda: window.speak(code)
