"""The one page about an initiative, to read and to print, in the order of domain.md 000-04."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from app.base import text
from app.base.text import translate
from app.domain import codelists, values
from app.domain.entities.activity import Activity
from app.domain.entities.progress_note import ProgressNote
from app.domain.fields import Code
from app.domain.record import Record
from app.services import sheet
from app.services.sheet import Sheet
from app.ui import i18n, theme
from app.ui.forms.problems import field_label
from app.ui.paper import Paper, offer, table
from app.ui.parts import button, row
from app.ui.session import Session

_ACTIVITIES = 12
"""Activities told at most: the page is one page."""
_LONGEST = 420
"""Characters of a note told on the page."""


class SheetView(QWidget):
    """The page on the screen, and the way to paper."""

    def __init__(self, session: Session, uid: str) -> None:
        """Ask for the page at once."""
        super().__init__()
        self.session = session
        self._uid = uid
        self.page = QTextEdit()
        self.page.setReadOnly(True)
        self.page.setAccessibleName(translate("initiatives", "Sheet"))
        self.page.setObjectName("sheet")
        self.page.setTabChangesFocus(True)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.page.document().setDocumentMargin(theme.px(24))
        self.page.setMaximumWidth(theme.px(820))
        out = button(
            translate("paper", "Print or save as PDF"), self.print_sheet, drawing="printer"
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(8))
        lines.addLayout(row(out, 0))
        whole = row(self.page, gap=0)
        whole.setStretch(0, 1)
        whole.addStretch(0)
        lines.addLayout(whole, 1)
        self.refresh()

    def refresh(self) -> None:
        """Ask again; the place one reads at stays."""
        self._ask(self._show)

    def print_sheet(self) -> None:
        """Offer the page on paper."""
        offer(self, self.session, lambda take: self._ask(lambda found: take(paper(found))))

    def _ask(self, done: Callable[[Sheet], None]) -> None:
        store, uid = self.session.store, self._uid
        self.session.ask(self, lambda: sheet.sheet(store, uid), done, lambda _: None)

    def _show(self, found: Sheet) -> None:
        bar = self.page.verticalScrollBar()
        at = bar.value()
        way = "rtl" if text.language() in text.RIGHT_TO_LEFT else "ltr"
        self.page.setHtml(f'<body dir="{way}">{html(found)}</body>')
        bar.setValue(at)


def paper(found: Sheet) -> Paper:
    """Return the page as something to print."""
    name = " ".join(filter(None, (found.record.get("code"), found.record.get("title"))))
    return Paper(str(name), html(found), one_page=True)


def html(found: Sheet) -> str:
    """Return the page as rich text: head, then the five parts in their order."""
    record = found.record
    title = escape(i18n.as_written(str(record.get("title") or "")))
    parts = [
        f'<h1 style="font-size:17pt; margin-bottom:2pt">{title}</h1>',
        _head(found),
        _part(field_label("initiative", "summary"), _paragraphs(record.get("summary"))),
        _part(field_label("initiative", "objective"), _paragraphs(record.get("objective"))),
        _part(translate("sheet", "Main activities"), _activities(found.activities)),
        _part(
            translate("sheet", "Successes, innovations, good practices and lessons"),
            "".join(_note(note) for note in found.learned),
        ),
        _part(translate("entities", "Beneficiaries"), _people(found)),
    ]
    return "".join(parts)


def _head(found: Sheet) -> str:
    """Code, status, where, with whom, for how long and with what money. Source: 002-39."""
    record, lang = found.record, text.language()
    status = values.show_code(str(record.get("status") or ""), ("statuses",), lang)
    countries = codelists.codelist("countries")
    places = [
        ", ".join(filter(None, (str(p.get("name")), countries.label(str(p.get("country")), lang))))
        for p in found.places
    ]
    span = " – ".join(
        filter(None, (i18n.day(record.get("start_on")), i18n.day(record.get("end_on"))))
    )
    months = record.get("duration_months")
    if months:
        lasts = translate("initiatives", "%n months", months)
        span = f"{span} ({lasts})" if span else lasts
    facts = (
        (field_label("initiative", "code"), i18n.left_to_right(str(record.get("code") or ""))),
        (field_label("initiative", "status"), status),
        (translate("initiatives", "Where"), "; ".join(map(i18n.as_written, places))),
        (translate("initiatives", "Partners"), "; ".join(map(i18n.as_written, found.partners))),
        (translate("initiatives", "Duration"), span),
        (
            translate("initiatives", "Grant"),
            i18n.money(record.get("grant_amount"), record.get("grant_currency")),
        ),
    )
    lines = [
        f"<b>{escape(translate('tables', '{field}: {value}', field=name, value=''))}</b>"
        f"{escape(value)}"
        for name, value in facts
        if value.strip("\u2066\u2069")
    ]
    return f"<p>{'<br/>'.join(lines)}</p>"


def _part(title: str, body: str) -> str:
    nothing = f"<p><i>{escape(translate('sheet', 'Nothing recorded yet.'))}</i></p>"
    return f'<h2 style="font-size:12pt; margin-top:10pt">{escape(title)}</h2>{body or nothing}'


def _paragraphs(words: object) -> str:
    lines = [line.strip() for line in str(words or "").splitlines() if line.strip()]
    return "".join(f"<p>{escape(i18n.as_written(line))}</p>" for line in lines)


def _activities(activities: tuple[Record, ...]) -> str:
    items = []
    for each in activities[:_ACTIVITIES]:
        facts = (
            _word(Activity.kind, each),
            i18n.day(each.get("held_on") or each.get("due_on")),
            _word(Activity.status, each),
        )
        said = escape("  ·  ".join(filter(None, facts)))
        title = escape(i18n.as_written(str(each.get("title") or "")))
        items.append(f"<li>{title} <span>({said})</span></li>")
    more = len(activities) - _ACTIVITIES
    if more > 0:
        items.append(f"<li>{escape(translate('sheet', 'and %n more', more))}</li>")
    return f"<ul>{''.join(items)}</ul>" if items else ""


def _note(note: Record) -> str:
    words = " ".join(str(note.get("text") or "").split())
    if len(words) > _LONGEST:
        words = words[:_LONGEST].rsplit(" ", 1)[0] + "…"
    kind = escape(_word(ProgressNote.kind, note))
    title = escape(i18n.as_written(str(note.get("title") or "")))
    return f"<p><b>{kind}  ·  {title}</b><br/>{escape(i18n.as_written(words))}</p>"


def _people(found: Sheet) -> str:
    if not found.groups:
        return ""
    lang, categories = text.language(), codelists.codelist("beneficiary_categories")
    rows = [
        [categories.label(g.category, lang), _number(g.planned), _number(g.reached)]
        for g in found.groups
    ]
    everybody = [
        translate("figures", "People in all"),
        _number(found.planned.total if found.planned else None),
        _number(found.reached.total if found.reached else None),
    ]
    heads = [translate("fields", "Group"), translate("figures", "Plan"),
             translate("figures", "Reached")]  # fmt: skip
    made = table(heads, [*rows, everybody], [False, True, True])
    reached = found.reached
    if reached is None or not reached.total:
        return made
    shares = [
        (translate("figures", "Women and girls"), reached.women, reached.sex_known),
        (translate("figures", "Youth, 15 to 24"), reached.youth,
         reached.total - reached.age_unknown),
    ]  # fmt: skip
    said = [
        translate("tables", "{field}: {value}", field=name, value=i18n.percent(part, whole))
        for name, part, whole in shares
        if whole
    ]
    return f"{made}<p>{escape('  ·  '.join(said))}</p>"


def _number(count: int | None) -> str:
    return "–" if count is None else i18n.number(count)


def _word(field: Code, record: Record) -> str:
    return values.show(field, record.get(field.key), text.language())
