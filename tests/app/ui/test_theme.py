"""The look can be read by everybody: contrast computed, nothing left unfilled."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import resources
from app.ui import theme
from app.ui.records_shown import STATUS_DRAWINGS, ground_of

# Text and the ground it is written on.
READ = [
    *[
        ("text", ground)
        for ground in ("window", "surface", "sidebar", "hover", "stripe", "selection")
    ],
    *[
        ("muted", ground)
        for ground in ("window", "surface", "sidebar", "stripe", "track", "selection")
    ],
    *[("accent", ground) for ground in ("window", "surface", "hover", "soft")],
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_soft", "soft"),
    ("good", "surface"),
    ("good", "good_soft"),
    ("warn", "surface"),
    ("warn", "warn_soft"),
    ("bad", "surface"),
    ("bad", "window"),
    ("bad", "bad_soft"),
    ("on_training", "training"),
    ("on_toast", "toast"),
]
# What one must see to use the window: edges of fields, the focus, bars of charts.
SEEN = [("border", "surface"), ("border", "window"), ("accent", "surface"), ("accent", "sidebar"),
        ("grey", "surface"), ("grey", "window"), ("accent", "track"), ("text", "track"),
        ("accent", "land"), ("text", "land")]  # fmt: skip


@pytest.mark.parametrize("name", theme.THEMES)
def test_every_text_can_be_read_on_its_ground(name: str) -> None:
    colours = theme.palettes()[name]
    least = 7.0 if name == "contrast" else 4.5

    weak = {
        pair: round(theme.contrast(colours[pair[0]], colours[pair[1]]), 2)
        for pair in READ
        if theme.contrast(colours[pair[0]], colours[pair[1]]) < least
    }

    assert not weak


@pytest.mark.parametrize("name", theme.THEMES)
def test_edges_and_bars_can_be_seen(name: str) -> None:
    colours = theme.palettes()[name]

    weak = {
        pair: round(theme.contrast(colours[pair[0]], colours[pair[1]]), 2)
        for pair in SEEN
        if theme.contrast(colours[pair[0]], colours[pair[1]]) < 3
    }

    assert not weak


def test_black_on_white_has_the_highest_contrast_there_is() -> None:
    assert round(theme.contrast("#000000", "#FFFFFF"), 3) == 21
    assert theme.contrast("#777777", "#777777") == 1


def test_all_themes_know_the_same_colours() -> None:
    names = {frozenset(colours) for colours in theme.palettes().values()}

    assert len(names) == 1


def test_the_sheet_asks_only_for_colours_there_are() -> None:
    asked = set(re.findall(r"@(\w+)", resources.read_text("style/window.qss")))

    assert asked - {"down", "check"} <= set(theme.palettes()["light"])


@pytest.mark.parametrize("name", theme.THEMES)
def test_the_sheet_is_filled_in_completely(app: QApplication, name: str) -> None:
    theme.apply(app, name, 150)

    sheet = app.styleSheet()

    assert "@" not in sheet
    assert not re.search(r"\{\d+\}", sheet)
    assert "font-size: 21px" in sheet


def test_text_grows_with_the_chosen_size(app: QApplication) -> None:
    theme.apply(app, "light", 200)

    assert app.font().pixelSize() == 28
    theme.apply(app, "light", 100)
    assert app.font().pixelSize() == 14


def least(name: str) -> float:
    """Return the contrast that words must have in a theme."""
    return 7.0 if name == "contrast" else 4.5


@pytest.mark.parametrize("name", theme.THEMES)
def test_every_pill_can_be_read(name: str) -> None:
    colours = theme.palettes()[name]
    uses = {use for _, use in STATUS_DRAWINGS.values()} | {"muted"}
    inks = {use: "text" if use == "muted" else use for use in uses}

    weak = {
        (ink, ground_of(use)): round(theme.contrast(colours[ink], colours[ground_of(use)]), 2)
        for use, ink in inks.items()
        if theme.contrast(colours[ink], colours[ground_of(use)]) < least(name)
    }

    assert not weak


@pytest.mark.parametrize("name", theme.THEMES)
def test_what_charts_paint_can_be_seen_and_what_they_write_can_be_read(
    name: str, root: Path
) -> None:
    """Every colour that a chart asks for, on the surface it is painted on."""
    colours = theme.palettes()[name]
    asked = {
        use
        for module in (root / "app/ui/charts").glob("*.py")
        for words in re.findall(r"colour\(([^)]*)\)", module.read_text(encoding="utf-8"))
        for use in re.findall(r'"(\w+)"', words)
    }
    seen, read = asked & {"accent", "grey", "border"}, asked & {"text", "muted"}

    weak = {
        use: round(theme.contrast(colours[use], colours["surface"]), 2)
        for use, bar in [*((use, 3.0) for use in seen), *((use, least(name)) for use in read)]
        if theme.contrast(colours[use], colours["surface"]) < bar
    }

    assert {"accent", "grey"} <= seen
    assert {"text", "muted"} <= read
    assert not weak
