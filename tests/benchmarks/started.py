"""The programs whose start is compared: an empty PySide6 window, and ours until it is usable.

A child of ``bench_start``. It imports nothing that the program itself does not, so that neither
side finds anything ready. It prints the seconds since its process was asked for, and ends.

Run: python -P -m tests.benchmarks.started empty|frame|list BEGUN
"""

import os
import sys
import time

BEGUN = float(sys.argv[2]) if __name__ == "__main__" else 0.0


def told() -> None:
    """Print how long it took, and end at once."""
    print(f"{time.time() - BEGUN:.4f} {time.process_time():.4f}", flush=True)
    os._exit(0)


def empty() -> None:
    """Show the smallest main window there is, until its first frame is painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, told)

    application = QApplication([])
    window = Window()
    window.setCentralWidget(QWidget())
    window.resize(1280, 800)
    window.show()
    application.exec()


def frame() -> None:
    """Start the program as a person does, until its first frame is painted."""
    from app.__main__ import main
    from app.ui.first_frame import FirstFrame

    sys.argv = ["passerelle"]
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent

    def painted(self: FirstFrame, event: QPaintEvent) -> None:
        QTimer.singleShot(0, told)  # before anything the window itself does behind its frame
        paint(self, event)

    paint = FirstFrame.paintEvent
    FirstFrame.paintEvent = painted  # type: ignore[method-assign]
    main()


def listed() -> None:
    """Start the program and go to the list of initiatives at once, until its rows are painted."""
    from app.__main__ import main
    from app.ui.main_window import MainWindow

    sys.argv = ["passerelle"]
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QTableView

    class Painted(QObject):
        def __init__(self, table: QTableView) -> None:
            super().__init__(table)
            self.table = table

        def eventFilter(self, _: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and self.table.model().rowCount():
                QTimer.singleShot(0, told)
            return False

    def begun(self: MainWindow, *words: object) -> None:
        begin(self, *words)  # type: ignore[arg-type]
        timer = QTimer(self)

        def look() -> None:
            for table in self.findChildren(QTableView):
                if table.model() is not None:
                    timer.stop()
                    table.viewport().installEventFilter(Painted(table))
                    if table.model().rowCount():  # they may be on the screen already
                        table.viewport().update()

        timer.timeout.connect(look)
        self.painted.connect(lambda: timer.start(4))
        self.go("initiatives")

    begin = MainWindow.__init__
    MainWindow.__init__ = begun  # type: ignore[assignment,method-assign]
    main()


if __name__ == "__main__":
    {"empty": empty, "frame": frame, "list": listed}[sys.argv[1]]()
