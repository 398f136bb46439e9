"""A window driven as a person does: a long list in the real program and in a bare view, an import.

A child of ``bench_tables``. It prints one line of JSON: milliseconds until the rows stand there,
the longest time the window could not paint, the frames of a scroll, and megabytes.

Run: python -P -m tests.benchmarks.browsed ours|bare|home|receive|reception|send DATABASE, with
PACKAGE=… for ``receive`` and ``reception``
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from database.driver import sqlite3

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QTableView

Said = dict[str, float]
PAGES = 60
JUMPS = 20


class Watch:
    """Turns the event loop and remembers how long the window was deaf."""

    def __init__(self) -> None:
        """Begin with nothing seen."""
        self.longest = 0.0
        """Milliseconds of the window's own work between two turns, without what others took."""
        self.latest = 0.0
        """Milliseconds between two turns by the clock."""

    def until(self, there: Callable[[], bool], limit: float = 60) -> float:
        """Turn until something is there; return the milliseconds that took."""
        from PySide6.QtWidgets import QApplication

        begun, self.longest, self.latest = time.perf_counter(), 0.0, 0.0
        while not there():
            turn = time.perf_counter()
            if turn - begun > limit:
                sys.exit("what was waited for never came")
            before = time.thread_time()
            QApplication.processEvents()
            self.longest = max(self.longest, (time.thread_time() - before) * 1000)
            time.sleep(0.0005)
            self.latest = max(self.latest, (time.perf_counter() - turn) * 1000)
        return (time.perf_counter() - begun) * 1000


def scroll(table: QTableView, watch: Watch) -> Said:
    """Move by pages, then anywhere; every frame is painted, and every row has to come."""
    bar = table.verticalScrollBar()
    watch.until(lambda: bar.maximum() > table.model().rowCount() - 100)
    frames = []

    def there() -> bool:
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 2)
        return all(_filled(table, at) for at in (first, last))

    steps = [bar.value() + (n + 1) * bar.pageStep() for n in range(PAGES)]
    steps += [bar.maximum() * n * 7 // JUMPS % bar.maximum() for n in range(JUMPS)]
    waited = []
    for step in steps:
        before = time.thread_time()
        bar.setValue(step)
        table.viewport().repaint()
        own = (time.thread_time() - before) * 1000
        waited.append(watch.until(there))
        frames.append(max(own, watch.longest))
    return {
        "frame": statistics.median(frames),
        "slowest": max(frames),
        "rows": statistics.median(waited[PAGES:]),
    }


def _filled(table: QTableView, at: int) -> bool:
    return bool(table.model().index(at, 0).data())


def memory() -> float:
    """Return the megabytes this process holds now."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def ours(path: Path) -> None:
    """Open the program on the database, and once it is settled go to the list of activities."""
    settled(path, look)


def receive(path: Path) -> None:
    """Take a large package in on the page for it, while the list of activities is open."""
    settled(path, take)


def reception(path: Path) -> None:
    """Take a folder of packages in where headquarters receives them, a large one among them."""
    settled(path, gather)


def send(path: Path) -> None:
    """Write a large package."""
    settled(path, write)


def home(path: Path) -> None:
    """Show the first page anew, with all its cards."""
    settled(path, arrive)


def settled(path: Path, drive: Callable[[Any, Watch], Said]) -> None:
    """Open the program on a database, let it come to rest, drive it, and tell what was seen."""
    from app.__main__ import main
    from app.ui.main_window import MainWindow

    sys.argv = ["passerelle", str(path)]
    from PySide6.QtCore import QTimer

    def entered(self: MainWindow, session: Any) -> None:  # noqa: ANN401
        enter(self, session)
        QTimer.singleShot(0, self, lambda: go_on(self))

    def go_on(window: MainWindow) -> None:
        watch, begun = Watch(), time.perf_counter()
        window.session.runner.wait()  # type: ignore[union-attr]
        watch.until(lambda: time.perf_counter() - begun > 3)
        print(json.dumps(drive(window, watch)), flush=True)
        os._exit(0)

    enter = MainWindow.enter
    MainWindow.enter = entered  # type: ignore[method-assign]
    main()


def take(window: Any, watch: Watch) -> Said:  # noqa: ANN401  (our window)
    """Look at a package and take it in; return how long the window was deaf meanwhile."""
    package = Path(os.environ["PACKAGE"])
    window.go("activities")
    rows = window.page().browser.list.model
    window.go("exchange", files=[package])
    receiving, done = window.page().receive, []
    receiving.taken.connect(lambda: done.append(True))
    looked = watch.until(lambda: receiving.line.job is None and receiving.outcome.count() > 1, 600)
    own, clock = watch.longest, watch.latest
    receiving.take()
    taken = watch.until(lambda: bool(done), 600)
    own, clock = max(own, watch.longest), max(clock, watch.latest)
    before = rows.rowCount()
    window.go("activities")
    arrived = watch.until(lambda: rows.rowCount() > before, 60)
    return {
        "look": looked, "take": taken, "arrive": arrived,
        "own": max(own, watch.longest), "clock": max(clock, watch.latest),
        "memory": memory(),
    }  # fmt: skip


def gather(window: Any, watch: Watch) -> Said:  # noqa: ANN401  (our window)
    """Look at all packages of a folder and take them in; return how long the window was deaf."""
    window.go("reception")
    page, over = window.page(), []
    page.read.connect(lambda: over.append("read"))
    page.taken.connect(lambda: over.append("taken"))
    page.look_at([Path(os.environ["PACKAGE"])])
    watch.until(lambda: "read" in over, 600)
    own, clock = watch.longest, watch.latest
    page.take_clear()
    taken = watch.until(lambda: "taken" in over, 600)
    own, clock = max(own, watch.longest), max(clock, watch.latest)
    watch.until(lambda: not window.session.runner._open, 600)  # noqa: SLF001  (at rest)
    longest, latest = max(own, watch.longest), max(clock, watch.latest)
    return {"take": taken, "own": longest, "clock": latest}


def write(window: Any, watch: Watch) -> Said:  # noqa: ANN401  (our window)
    """Write what is in no package yet; return how long the window was deaf meanwhile."""
    window.go("exchange")
    card, done = window.page().send, []
    card.folder = Path(os.environ["PASSERELLE_HOME"])
    card.written.connect(lambda: done.append(True))
    watch.until(card.write_button.isEnabled, 60)
    own, clock = watch.longest, watch.latest
    card.write()
    written = watch.until(lambda: bool(done), 600)
    longest, latest = max(own, watch.longest), max(clock, watch.latest)
    watch.until(lambda: not window.session.runner._open, 600)  # noqa: SLF001  (at rest)
    return {
        "write": written,
        "own": max(longest, watch.longest),
        "clock": max(latest, watch.latest),
    }


def arrive(window: Any, watch: Watch) -> Said:  # noqa: ANN401  (our window)
    """Make the first page anew; return how long it took and how long the window was deaf."""
    watch.until(lambda: not window.session.runner._open, 600)  # noqa: SLF001  (at rest)
    begun = time.perf_counter()
    before = time.thread_time()
    window.rebuild()
    built = (time.thread_time() - before) * 1000
    watch.until(lambda: window.page()._inner.count() > 1, 60)  # noqa: SLF001  (its cards)
    there = (time.perf_counter() - begun) * 1000
    own = max(built, watch.longest)
    watch.until(lambda: not window.session.runner._open, 60)  # noqa: SLF001  (at rest)
    return {"there": there, "own": max(own, watch.longest)}


def look(window: Any, watch: Watch) -> Said:  # noqa: ANN401  (our window)
    """Show the list, scroll, sort, search and filter; return what each took."""
    window.go("beneficiaries")
    watch.until(lambda: True)
    begun, before = time.perf_counter(), time.process_time()
    window.go("activities")
    records = window.page().browser.list
    table, model = records.table, records.model
    shown = (time.perf_counter() - begun) * 1000
    waited = watch.until(lambda: model.rowCount() > 0 and _filled(table, 0))
    work = (time.process_time() - before) * 1000
    said = {"shown": shown, "first": waited, "first work": work, "first deaf": watch.longest}
    said["all"] = waited + watch.until(lambda: model.rowCount() > 1000)
    said |= scroll(table, watch)
    changed = _Changed(model)
    table.horizontalHeader().sectionClicked.emit(0)
    said |= {"sort": watch.until(changed.again), "sort deaf": watch.longest}
    records.bar.search.setText("femmes diaspora")
    records.ask()
    said |= {"search": watch.until(changed.again), "search deaf": watch.longest}
    records.bar.search.setText("")
    records.narrow((_where("scope", "CR"),))
    said |= {"filter": watch.until(changed.again), "filter deaf": watch.longest}
    said["memory"] = memory()
    return said


class _Changed:
    """Tells once for each time that a model has other rows."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self._told = 0
        self._seen = 0
        model.modelReset.connect(self._on_reset)

    def _on_reset(self) -> None:
        self._told += 1

    def again(self) -> bool:
        if self._told == self._seen:
            return False
        self._seen = self._told
        return True


def _where(field: str, value: str) -> Any:  # noqa: ANN401
    from app.domain.query import Where

    return Where(field, "=", value)


def bare(path: Path) -> None:
    """Show the same rows in nothing but a table view over the driver."""
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
    from PySide6.QtWidgets import QApplication, QTableView

    columns = "title, kind, status, due_on, held_on, initiative"
    display = int(Qt.ItemDataRole.DisplayRole)

    class Model(QAbstractTableModel):
        def __init__(self) -> None:
            super().__init__()
            self.store = sqlite3.connect(path)
            self.pages: dict[int, list[Any]] = {}
            self.order("due_on")

        def order(self, by: str) -> None:
            query = f"SELECT id FROM activity WHERE _dead = 0 ORDER BY {by} IS NULL, {by}, id"  # noqa: S608
            self.beginResetModel()
            self.ids = [row[0] for row in self.store.execute(query)]
            self.pages.clear()
            self.endResetModel()

        def rowCount(self, parent: Any = None) -> int:  # noqa: ANN401, ARG002
            return len(self.ids)

        def columnCount(self, parent: Any = None) -> int:  # noqa: ANN401, ARG002
            return 6

        def data(self, index: Any, role: int = display) -> object:  # noqa: ANN401
            if role != display:
                return None
            page, at = divmod(index.row(), 200)
            if page not in self.pages:
                ids = self.ids[page * 200 : page * 200 + 200]
                query = (
                    f"SELECT id, {columns} FROM activity WHERE id IN ({','.join('?' * len(ids))})"  # noqa: S608
                )
                found = {row[0]: row[1:] for row in self.store.execute(query, ids)}
                self.pages[page] = [found[number] for number in ids]
            return self.pages[page][at][index.column()]

    app = QApplication([])
    app.setStyle("Fusion")
    watch = Watch()
    begun = time.perf_counter()
    model, table = Model(), QTableView()
    table.setModel(model)
    table.verticalHeader().hide()
    table.resize(1080, 700)
    table.show()
    watch.until(lambda: bool(model.index(0, 0, QModelIndex()).data()))
    said = {"first": (time.perf_counter() - begun) * 1000} | scroll(table, watch)
    begun = time.perf_counter()
    model.order("lower(title)")
    said["sort"] = (time.perf_counter() - begun) * 1000
    print(json.dumps(said | {"memory": memory()}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    words = sys.argv[1:]
    sides = {"ours": ours, "bare": bare, "home": home}
    sides |= {"receive": receive, "reception": reception, "send": send}
    sides[words[0]](Path(words[1]))
