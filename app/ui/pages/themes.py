"""Themes of an initiative: every list as chips to press, on one screen."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.base import text
from app.base.text import translate
from app.domain import codelists
from app.domain.entities.initiative_tag import TAG_LISTS, InitiativeTag
from app.domain.record import Changes, Record
from app.services import queries, records
from app.ui import theme
from app.ui.parts import Flow, card, chip, column, holder, label, row, scroll
from app.ui.session import Session

ENTITY = InitiativeTag.key
_LONGEST = 60
"""Characters of a label shown on its chip; the whole is its tip."""


class ThemesView(QWidget):
    """Presses are saved at once; undo takes them back."""

    def __init__(self, session: Session, initiative: str) -> None:
        """Ask which themes are chosen."""
        super().__init__()
        self.session = session
        self.initiative = initiative
        self.chips: dict[tuple[str, str], QPushButton] = {}
        self._uids: dict[tuple[str, str], str] = {}
        groups = [self._group(key) for key in TAG_LISTS]
        inner = column(*groups, 0, gap=12)
        inner.setContentsMargins(0, 0, theme.px(8), 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll(holder(inner), name="clear"))
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        store = self.session.store
        query = queries.Query(ENTITY, (queries.Where("initiative", "=", self.initiative),))
        self.session.ask(self, lambda: queries.records(store, query), self._on_read)

    def _group(self, key: str) -> QWidget:
        flow = Flow(gap=6)
        lang = text.language()
        for entry in codelists.codelist(key):
            if not entry.active:
                continue
            words = entry.label(lang)
            shown = words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + "…"
            made = chip(shown)
            made.setToolTip(f"{entry.code} · {words}")
            made.setAccessibleName(f"{_name(key)}: {words}")
            made.clicked.connect(lambda on, k=(key, entry.code): self._on_pressed(k, on=on))
            self.chips[key, entry.code] = made
            flow.addWidget(made)
        return card(row(label(_name(key), "heading"), 0), holder(flow), gap=8)

    def _on_read(self, found: list[Record]) -> None:
        self._uids = {(str(r.get("list_code")), str(r.get("tag"))): r.uid for r in found}
        for key, made in self.chips.items():
            made.setChecked(key in self._uids)

    def _on_pressed(self, key: tuple[str, str], *, on: bool) -> None:
        store, uid = self.session.store, self._uids.get(key)
        line = {"initiative": self.initiative, "list_code": key[0], "tag": key[1]}

        def work() -> Changes:
            if on:
                return records.save(store, ENTITY, None, line).changes
            return records.delete(store, uid) if uid else Changes()

        self.session.write(self, work, self._on_saved, self._on_failed)

    def _on_saved(self, changes: Changes) -> None:
        self.session.tell(changes)
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self.session.refuse(error)
        self.refresh()


def _name(key: str) -> str:
    """Return what a list of themes is called."""
    known = {
        "sdg": translate("themes", "Sustainable Development Goals"),
        "gcm": translate("themes", "Objectives of the Global Compact for Migration"),
        "gcm_principles": translate("themes", "Principles of the Global Compact"),
        "sectors": translate("themes", "Sectors"),
        "iom_migration_areas": translate("themes", "Areas of migration"),
        "lrg_engagement_areas": translate("themes", "Engagement of local governments"),
        "crosscutting": translate("themes", "Crosscutting"),
        "beneficiary_categories": translate("themes", "Target groups"),
        "knowledge_themes": translate("themes", "Themes of knowledge"),
        "governance_levels": translate("themes", "Levels of government"),
    }
    return known.get(key, key)
