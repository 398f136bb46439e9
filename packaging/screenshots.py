#!/usr/bin/env python3
"""Renders the pages of the window from the training data, without a screen.

A small story is played first, with the program's own services and in a folder that is thrown
away: headquarters and two laptops of Costa Rica, some figures, notes and money, packages both
ways, one lost, and one conflict. Everything in it is invented, and the window says so.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import runpy
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from app.ui.main_window import MainWindow
    from app.ui.pages.reception import ReceptionPage

ROOT = Path(__file__).resolve().parent.parent
SHOWN = (
    *("home", "initiatives", "initiative", "partners", "beneficiaries", "activities", "money"),
    *("notes", "results", "periods", "library", "records", "countries", "exchange", "reception"),
    *("receipt", "conflicts", "offices", "settings", "backups", "new_round"),
    *("start", "doubles", "documents", "sheet", "history", "several", "pasting", "numbers"),
    *("indicators", "lessons", "goals", "reports", "passed_on", "iati"),
    *("signatures", "unverified", "digits", "padlocks", "lost", "locked", "passphrase"),
    *("forgotten", "recovery", "request", "closed", "damaged", "only-looked-at"),
    *("server", "server-password", "server-empty", "called"),
    *("care", "held", "audit", "password"),
    *("rounds", "mapping", "pilots", "selection", "screening", "question", "story", "events"),
    *("help", "problem", "deleted", "trainer"),
)
# What only headquarters has: not rendered where the window of an office is asked for.
ONLY_HQ = frozenset(
    (
        *("reception", "offices", "new_round", "rounds", "mapping", "pilots", "doubles", "periods"),
        *("unverified", "digits", "padlocks", "lost", "recovery", "request"),
    )
)
PASTED = (
    "title\tkind\tinitiative\tdue_on\n"
    "Atelier avec les écoles\tTRAINING\tCR-1\t2027-01-12\n"
    "Visite du poste frontière\tvisite\tCR-1\t14/01/2027\n"
    "Bilan à mi-parcours\tSTOCKTAKE\tCR-9\tbientôt\n"
)
# Other offices: office, an initiative of its own, days since it was heard of, whether the
# newest package came.
OTHERS = (
    ("SN", "SN-1", 41, False), ("MA", "MA-1", 12, False), ("PH", "PH-1", 6, False),
    ("EC", "EC-1", 3, True), ("TN", "TN-2", 1, False),
)  # fmt: skip
MAIL = "mail"
STORIES = ("trust_story", "damage_story", "care_story", "server_story")
HALF_YEAR = {"since": "2013-07-01", "until": "2013-12-31"}
# Picture of the README: page, language, theme.
README = {
    "home": ("home", "en", "light"),
    "initiative": ("initiative", "fr", "light"),
    "beneficiaries": ("beneficiaries", "en", "light"),
    "exchange": ("exchange", "fr", "light"),
    "conflicts": ("conflicts", "en", "dark"),
    "arabic": ("initiatives", "ar", "light"),
}


def main(words: list[str]) -> int:
    """Render what is asked for; return the exit code."""
    parser = argparse.ArgumentParser(prog="screenshots.py", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "screenshots")
    parser.add_argument("--lang", default="fr,en,ar")
    parser.add_argument("--theme", default="light,dark")
    parser.add_argument("--page", default="", help="all of the desk by default")
    parser.add_argument("--scale", type=int, default=100, help="text size in per cent")
    parser.add_argument("--size", default="1280x800", help="of the window, in pixels")
    parser.add_argument("--desk", default="hq", help="whose window: hq, or a (an office)")
    parser.add_argument("--readme", action="store_true", help="write the pictures of the README")
    asked = parser.parse_args(words)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    pages = asked.page.split(",") if asked.page else pages_of(asked.desk)
    pictures = {
        asked.out / f"{page}-{lang}-{theme}.png": (page, lang, theme)
        for lang in asked.lang.split(",")
        for theme in asked.theme.split(",")
        for page in pages
    }
    if asked.readme:
        pictures = {ROOT / "docs" / "screenshots" / f"{k}.png": v for k, v in README.items()}
    with tempfile.TemporaryDirectory(prefix="passerelle-pictures-") as folder:
        os.environ["PASSERELLE_HOME"] = folder
        database = play(Path(folder) / "story")
        wide, high = (int(edge) for edge in asked.size.split("x"))
        render(database.with_stem(asked.desk), pictures, asked.scale, (wide, high))
    return 0


def pages_of(desk: str) -> list[str]:
    """Return the pages that a desk has."""
    return [page for page in SHOWN if desk == "hq" or page not in ONLY_HQ]


# --- The story -----------------------------------------------------------------------------


def told(name: str) -> SimpleNamespace:
    """Return a part of the story that is told in a file of its own."""
    return SimpleNamespace(**runpy.run_path(str(ROOT / "packaging" / f"{name}.py")))


def play(folder: Path) -> Path:
    """Play the story; return the database of headquarters."""
    from app.services import exchange, records, start

    story_files, story_notes = told("story_files"), told("story_notes")
    folder.mkdir(parents=True)
    desks = [("hq", "HQ", "hq", "Desk 1"), ("a", "CR", "field", "Laptop 1")]
    desks.append(("b", "CR", "field", "Laptop 2"))
    stores = {
        name: start.create(
            folder / f"{name}.db", office=office, role=role, label=label, training=True
        )
        for name, office, role, label in desks
    }
    hq, one, two = stores["hq"], stores["a"], stores["b"]

    def send(source: Any, to: str, target: Any, *, files: bool = True) -> None:  # noqa: ANN401
        box = folder / f"{start.who(source).label}-{start.who(target).label}"
        box.mkdir(exist_ok=True)
        made = exchange.export(source, to, box, files=files)
        exchange.take(target, [made.path])

    recorded = told("story_records").recorded(_uid("CR-1"))
    recorded = [_summary("from the first year on."), *recorded]
    records.apply(one, [*recorded, *_themes("CR"), *story_files.seen_by("CR")])
    _delete(one, "Visite annulée")
    _measure(one, "CR-1", (BUSINESSES, 12, (3, 4, 2)), (SITES, 2, (1, 1)), (OWN, 5, ()))
    _attach(one, story_files.photo(folder / "Atelier de septembre.jpg"))
    *_, question = records.apply(hq, story_notes.shared()).uids
    records.apply(hq, story_notes.answers(question))
    send(one, "HQ", hq)
    send(one, "CR", two)
    send(hq, "CR", one)
    records.apply(one, [_summary("from the first year on, with the schools of the canton.")])
    exchange.export(one, "HQ", folder)  # lost on its way
    records.apply(two, [_summary("with the help of the municipality and both border posts.")])
    send(one, "HQ", hq)
    _attach(two, story_files.list_of(folder / "Liste des ateliers.txt"))
    send(two, "HQ", hq, files=False)  # a poor connection: the list follows
    send(hq, "CR", one)  # whose people now see both summaries, too
    records.apply(hq, [*_decided(), story_notes.lesson(*story_notes.LAST_LESSON)])
    _measure(hq, "SN-1", (BUSINESSES, 20, (4, 6, 5)))
    _measure(hq, "PH-1", (BUSINESSES, 30, (9, 12)))
    _restate(folder, hq, one)
    _others(folder, hq)
    told("selection_story").play(hq)
    told("backups_story").play(hq, one)
    for story in STORIES:
        told(story).play(folder)
    for store in stores.values():
        start.close_store(store)
    return folder / "hq.db"


def _others(folder: Path, hq: Any) -> None:  # noqa: ANN401
    """Let other offices send: some packages came, the others are still in the mail."""
    from app.services import exchange, records, start

    mail = folder / MAIL
    mail.mkdir()
    for office, code, days, comes in OTHERS:
        with _days_ago(days):
            store = start.create(
                folder / f"{office}.db", office=office, role="field", label="Laptop 1",
                training=True,
            )  # fmt: skip
            exchange.take(hq, [exchange.export(store, "HQ", folder).path])
            if office != "TN":  # which so does not know what headquarters decided
                exchange.take(store, [exchange.export(hq, office, folder).path])
        more = told("story_files").seen_by(office)
        records.apply(store, [_status(code, "COMPLETED"), *_themes(office), *more])
        made = exchange.export(store, "HQ", mail)
        if comes:
            exchange.take(hq, [made.path])
        start.close_store(store)
    told("story_files").edit_in_excel(next(mail.glob("*-PH-*.xlsx")))
    (mail / "Partenaires.csv").write_text("Nom;Ville\nMairie;Oujda\n", encoding="utf-8")
    (mail / "Lettre.xlsx").write_text("Bonjour", encoding="utf-8")


@contextlib.contextmanager
def _days_ago(days: int) -> Iterator[None]:
    """Let it be another day."""
    from app.base import clock

    real = clock.now_ms
    clock.now_ms = lambda: real() - days * 86_400_000
    try:
        yield
    finally:
        clock.now_ms = real


def _status(code: str, status: str) -> dict[str, Any]:
    return {"entity": "initiative", "uid": _uid(code), "set": {"status": status}}


def _uid(code: str) -> str:
    from app.domain import training

    return training.initiative_uid(code)


def _attach(store: Any, path: Path) -> None:  # noqa: ANN401
    from app.services import attaching

    shown = {"photo_ok": True} if path.suffix == ".jpg" else {}
    attaching.attach(store, _uid("CR-1"), path, shown)


def _delete(store: Any, title: str) -> None:  # noqa: ANN401
    """Record an activity by mistake, and delete it."""
    from app.services import records

    told = {"initiative": _uid("CR-1"), "kind": "MEETING", "title": title, "status": "PLANNED"}
    made = records.apply(store, [{"entity": "activity", "set": told}]).uids[0]
    records.delete(store, made, "Notée deux fois")


def _summary(end: str) -> dict[str, Any]:
    words = f"Training and small grants for people who live from both sides of the border, {end}"
    return {"entity": "initiative", "uid": _uid("CR-1"), "set": {"summary": words}}


def _themes(office: str) -> list[dict[str, Any]]:
    """What the initiatives of an office are about."""
    from app.domain import training

    tags = training.suggested_tags(office)
    return [{"entity": tag["entity"], "set": dict(tag["set"])} for tag in tags]


BUSINESSES = {"standard": "STD-BIZ", "unit": "number", "roll_up": "sum"}
SITES = {"standard": "STD-SITE", "unit": "number", "roll_up": "sum"}
OWN = {"title": "Communes voisines qui suivent l'exemple", "unit": "number"}


def _measure(store: Any, code: str, *goals: tuple[dict[str, str], int, tuple[int, ...]]) -> None:  # noqa: ANN401
    """Give an initiative indicators with targets, and measure some of them."""
    from app.services import records

    for what, target, measured in goals:
        goal = {"initiative": _uid(code), **what, "target": str(target), "target_on": "2027-06"}
        made = records.apply(store, [{"entity": "indicator", "set": goal}]).uids[0]
        for on, n in zip(("2026-03", "2026-06", "2026-11"), measured, strict=False):
            value = {"indicator": made, "measured_on": on, "value": str(n), "women": n // 2}
            records.apply(store, [{"entity": "indicator_value", "set": value}])


def _restate(folder: Path, hq: Any, office: Any) -> None:  # noqa: ANN401
    """Let headquarters close a period, and hear of it otherwise later."""
    from app.services import exchange, periods, records

    periods.close(hq, "2013-07-01", "2014-06-30")
    late = {"initiative": _uid("CR-1"), "kind": "reached", "sex": "F", "age": "A25",
            "period_start": "2014-01-01", "period_end": "2014-06-30"}  # fmt: skip
    why = {"reason": "La liste du second point d'accueil est arrivée en octobre."}
    for more in ({"category": "VULN", "count": 24} | why, {"category": "HOST", "count": 9}):
        records.apply(office, [{"entity": "beneficiary_figure", "set": late | more}])
    exchange.take(hq, [exchange.export(office, "HQ", folder).path])


def _decided() -> list[dict[str, Any]]:
    """What headquarters decided about other initiatives."""
    moves = (("EC-2", "COMPLETED"), ("SV-1", "COMPLETED"), ("TN-2", "SUSPENDED"))
    starts = (("EC-2", "2024-09"), ("SV-1", "2024-11-15"), ("PH-1", "2026-02"), ("MA-2", "2026-06"))
    facts = [(code, {"status": status}) for code, status in moves]
    facts += [(code, {"start_on": start}) for code, start in starts]
    return [{"entity": "initiative", "uid": _uid(code), "set": fact} for code, fact in facts]


# --- The pictures --------------------------------------------------------------------------


def render(
    database: Path,
    pictures: dict[Path, tuple[str, str, str]],
    scale: int = 100,
    size: tuple[int, int] = (1280, 800),
) -> None:
    """Write each picture: page, language, theme."""
    import shiboken6

    from app.services import start
    from app.ui import application, i18n, preferences, theme
    from app.ui.jobs import InlineRunner
    from app.ui.main_window import MainWindow
    from app.ui.session import Session

    stories = [told(story) for story in STORIES]
    app = application.prepare(["screenshots"])
    theme.load_fonts(arabic=False)
    theme.load_fonts(arabic=True)
    store = start.open_store(database)
    worn = ("", "")
    for target, (page, lang, theme_name) in pictures.items():
        if worn != (lang, theme_name):
            i18n.choose(app, lang)
            theme.apply(app, theme_name, scale)
            worn = (lang, theme_name)
        chosen = preferences.Preferences(language=lang, theme=theme_name, scale=scale, started=True)
        window = MainWindow(chosen)
        window.resize(*size)
        runner, shown = InlineRunner(), window
        if story := next((each for each in stories if page in each.PAGES), None):
            shown = story.show(window, page, runner, database)
        else:
            window.enter(Session(store, start.who(store), runner))
            window.show()
            arrange(window, page)
            shown = _go_further(window, page)
        window.show()
        _settle(app)
        if (focused := window.focusWidget()) is not None:
            focused.clearFocus()  # a picture is not at work
        keep(shown.grab().toImage(), target)
        _leave_lesson(window)
        window.session = None
        shiboken6.delete(window)
    start.close_store(store)


def arrange(window: MainWindow, page: str) -> None:
    """Bring a page into the state its picture shows."""
    from app.ui.pages.beneficiaries import BeneficiariesPage
    from app.ui.pages.exchange import ExchangePage
    from app.ui.pages.initiatives import InitiativesPage
    from app.ui.pages.lessons import LessonsPage
    from app.ui.pages.lists import ActivitiesPage
    from app.ui.pages.reception import ReceptionPage

    uid = _uid("CR-1")
    wanted: dict[str, dict[str, Any]] = {
        "initiative": {"uid": uid},
        "initiatives": {"uid": uid},
        "beneficiaries": {"uid": uid},
        "offices": {"office": "CR"},
        "receipt": {"package": _first_package(window)},
        "documents": {"uid": uid, "tab": "resource"},
        "indicators": {"uid": uid, "tab": "indicator"},
        "goals": {"way": "sdg"},
        "reports": {"report": "q2"},
        "passed_on": {"report": "q19", "profile": "partner", "initiative": uid, **HALF_YEAR},
        "periods": {"tab": "periods"},
        "rounds": {"round": "JMDI-P2", "country": "CR", "uid": uid},
        "mapping": {"round": "JMDI-P2", "country": "CR", "tab": "mapping"},
        "pilots": {"round": "MMICD-PI", "tab": "pilot"},
        "selection": {"uid": uid, "tab": "assessment"},
        "screening": {"uid": uid, "tab": "screening_item"},
        "question": {"uid": _first_note(window, "QUESTION", in_library=True)},
        "story": {"uid": _first_note(window, "STORY")},
        "events": {"report": "events"},
    }
    if page in {"sheet", "history", "iati"}:
        wanted[page] = {"uid": uid, "tab": page}
    tabs = ("documents", "indicators", "sheet", "history", "selection", "screening", "iati")
    places = {**dict.fromkeys(tabs, "initiative"), "several": "initiatives",
              "pasting": "activities", "numbers": "beneficiaries", "mapping": "rounds",
              "new_round": "rounds", "pilots": "rounds", "passed_on": "reports",
              "events": "reports", "question": "library", "story": "notes", "problem": "help",
              "trainer": "initiatives", "backups": "settings",
              "goals": "countries", "periods": "results"}  # fmt: skip
    window.go(places.get(page, page), **wanted.get(page, {}))
    shown = window.page()
    if page in {"new_round", "documents"}:
        (_begin_round if page == "new_round" else told("story_files").show_photo)(window)
    if isinstance(shown, InitiativesPage) and page == "several":
        shown.list.table.choose([1, 2, 3, 4, 8])
        shown.beside.bulk.choose("status")
        box = shown.beside.bulk.box
        if box is not None:
            box.editor.set_value("COMPLETED")
            shown.beside.bulk.preview()
    if isinstance(shown, ActivitiesPage) and page == "pasting":
        shown.browser.paste(PASTED)
    if isinstance(shown, BeneficiariesPage) and page == "numbers" and shown.grid is not None:
        shown.grid.paste([["12", "30"], ["x7", "1 000"]])
    if isinstance(shown, LessonsPage):
        shown.guide.begin("conflict")
    if isinstance(shown, ReceptionPage) and window.session is not None:
        shown.look_at([Path(window.session.who.database).parent / MAIL])
        _wait_for(shown)
    if isinstance(shown, ExchangePage):
        shown.send.put_into(Path("/media/stick/passerelle"))


def _go_further(window: MainWindow, page: str) -> Any:  # noqa: ANN401
    """Do what goes beyond a page; return the window to be seen."""
    if page == "trainer":
        _show_keys(window)
    if page == "backups":
        return told("backups_story").show(window)
    return told("problem_story").show(window) if page == "problem" else window


def _show_keys(window: MainWindow) -> None:
    """Turn the view on that a trainer puts on the wall, and press something."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    window.turn_trainer()
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def _first_note(window: MainWindow, kind: str, *, in_library: bool = False) -> str:
    """Return a note of this kind, as its office wrote it or as the library shows it."""
    from app.services.queries import Query, Where, records

    if window.session is None:
        return ""
    where = (Where("kind", "=", kind), Where("source_uid", "filled" if in_library else "empty"))
    found = records(window.session.store, Query("progress_note", where))
    return found[0].uid if found else ""  # an office does not have them all


def _leave_lesson(window: MainWindow) -> None:
    """End the lesson or the view that a picture began: neither is part of those after it."""
    from app.ui.pages.lessons import LessonsPage

    if window.trainer is not None:
        window.turn_trainer()
    shown = window.page()
    if isinstance(shown, LessonsPage):
        shown.guide.leave()


def _wait_for(page: ReceptionPage) -> None:
    """Return when the files are read."""
    from PySide6.QtCore import QEventLoop

    loop = QEventLoop()
    page.read.connect(loop.quit)
    loop.exec()


def _begin_round(window: MainWindow) -> None:
    window.add_record()
    window.page().form.boxes["countries"].editor.set_value(["CR", "SN"])  # type: ignore[union-attr]


def _first_package(window: MainWindow) -> str:
    """Return the package that was received first."""
    from app.services import exchange

    assert window.session is not None  # noqa: S101  (it was just entered)
    lines = exchange.packages(window.session.store)
    return next(line.package for line in reversed(lines) if line.direction == "in")


def _settle(app: QApplication, rounds: Iterable[int] = range(4)) -> None:
    for _ in rounds:
        app.processEvents()
        app.sendPostedEvents(None, 0)


def keep(image: QImage, target: Path) -> None:
    """Write a picture with a palette of 256 colours: small, and sharp in texts."""
    from PIL import Image
    from PySide6.QtGui import QImage

    flat = image.convertToFormat(QImage.Format.Format_RGB888)
    size, line = (flat.width(), flat.height()), flat.bytesPerLine()
    drawn = Image.frombytes("RGB", size, bytes(flat.constBits()), "raw", "RGB", line)
    target.parent.mkdir(parents=True, exist_ok=True)
    drawn.quantize(256, dither=Image.Dither.NONE).save(target, optimize=True)
    print(target)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
