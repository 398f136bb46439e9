"""Help: everything at hand offline, searched as one types, open at where one was."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QListWidgetItem

from app.base.text import translate
from app.services import helping
from app.services.helping import Article
from app.ui import theme
from app.ui.actions import SPECS
from app.ui.page import Page
from app.ui.parts import button, card, column, holder, label, line_height, row, scroll
from app.ui.routes import HIDDEN, ROUTES, offered
from app.ui.session import Session

KEYS = "keys"
"""The article that lists the keys of the window."""
_SIDE = 300
"""Width of the list, in pixels at 100 %."""


class HelpPage(Page):
    """Articles at the leading side, the one chosen beside them."""

    def __init__(self, session: Session) -> None:
        """Gather the articles of this window."""
        super().__init__(session, translate("shell", "Help"))
        headquarters, training = session.at_headquarters(), session.who.training
        shown = (*offered(headquarters=headquarters, training=training), *HIDDEN)
        pages = {r.key: translate("shell", r.title) for r in shown}
        first, *rest = helping.articles(pages, headquarters=headquarters, training=training)
        self._all = [first, _keys(training=session.who.training), *rest]
        self.report_button = button(
            translate("diagnosis", "Report a problem"), self.report, drawing="flag"
        )
        self.headline.addWidget(self.report_button)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("help", "Search the help"))
        self.search.setAccessibleName(translate("help", "Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_typed)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("help", "Texts"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setObjectName("reports")
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(self._on_chosen)
        side = holder(column(self.search, self.list, gap=8))
        side.setFixedWidth(theme.px(_SIDE))
        self.title = label("", "heading", wrap=True)
        self.about = label("", "small", wrap=True)
        self.text = label("", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setMaximumWidth(theme.px(640))
        inside = card(self.title, self.about, 4, self.text, 0, gap=4)
        line = row(side, scroll(holder(column(inside))), gap=16)
        line.setStretch(1, 1)
        self.body.addLayout(line, 1)
        self._fill(self._all)

    def arrive(self, article: str = "", **what: Any) -> None:  # noqa: ANN401  (as in Page)
        """Open an article, when one is named and there is one."""
        if article:
            self.search.clear()
            self._choose(article)

    def report(self) -> None:
        """Open the sheet that makes a problem report."""
        from app.ui.pages.problem_sheet import ProblemSheet

        ProblemSheet(self, self.session).open()

    def print_page(self) -> None:
        """Put the text that is open on paper."""
        from app.ui.pages.page_papers import piece_report
        from app.ui.paper import offer

        paragraphs = [line for line in self.text.text().splitlines() if line.strip()]
        if not paragraphs:
            super().print_page()
            return
        report = piece_report(self.title.text(), (self.about.text(),), paragraphs)
        offer(self, self.session, lambda take: take(report))

    def take_focus(self) -> None:
        """Begin in the search."""
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: up and down in the search move in the list."""
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}
        ):
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _on_typed(self, words: str) -> None:
        self._fill(helping.find(self._all, words) if words.strip() else self._all)

    def _fill(self, found: list[Article]) -> None:
        self.list.clear()
        for article in found:
            name = f"{article.title} · {article.group}" if article.group else article.title
            item = QListWidgetItem(name)
            item.setSizeHint(QSize(0, line_height(name, theme.px(_SIDE - 40))))
            item.setData(Qt.ItemDataRole.UserRole, article)
            self.list.addItem(item)
        if found:
            self.list.setCurrentRow(0)
        else:
            self._show(Article("", translate("help", "Nothing found"), ""))

    def _choose(self, key: str) -> None:
        for at in range(self.list.count()):
            item = self.list.item(at)
            if item.data(Qt.ItemDataRole.UserRole).key == key:
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item)
                return

    def _on_chosen(self, item: QListWidgetItem | None, _: object) -> None:
        if item is not None:
            self._show(item.data(Qt.ItemDataRole.UserRole))

    def _show(self, article: Article) -> None:
        self.title.setText(article.title)
        self.about.setText(article.group)
        self.about.setVisible(bool(article.group))
        self.text.setText(article.text)


def _keys(*, training: bool) -> Article:
    """Every key of the window."""
    lines = [
        f"{spec.keys[0]}   {translate('shell', spec.name)}"
        for spec in SPECS
        if training or not spec.training
    ]
    lines += [f"Ctrl+{n}   {translate('shell', r.title)}" for n, r in enumerate(ROUTES[:9], 1)]
    return Article(KEYS, translate("help", "Keys"), "\n".join(lines))
