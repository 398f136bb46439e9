"""Forms made from the catalogue: every kind, every entity, and what people do in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.domain import catalogue, training
from app.domain.entities.activity import Activity
from app.domain.entities.contact import Contact
from app.domain.entities.initiative import Initiative
from app.domain.entities.resource import Resource
from app.domain.fields import KINDS, Attachment, Field, ValueRefusedError
from app.services import records
from app.ui import i18n, prompts
from app.ui.forms.editors import Editor, editor
from app.ui.forms.field_box import FieldBox
from app.ui.forms.form import RecordForm
from app.ui.session import Session

UID = training.initiative_uid("CR-1")
KEPT: list[tuple[Field[Any], Any]] = [
    (Initiative.title, "Un canton"),
    (Initiative.summary, "Two lines\nof text"),
    (Initiative.duration_months, 22),
    (Initiative.grant_amount, "230000.5"),
    (Initiative.start_on, "2012-12"),
    (Initiative.status, "ONGOING"),
    (Contact.consent, False),
    (Activity.joint_agencies, ["IOM", "UNDP"]),
    (Activity.countries, ["CR", "EC"]),
    (Initiative.previous, UID),
    (Resource.file_name, "plan.pdf"),
]


def typed(widget: QWidget, words: str) -> None:
    """Replace what stands in a line, as a person would."""
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        widget.selectAll()
    if words.isascii():
        QTest.keyClicks(widget, words)
        return
    event = QInputMethodEvent()  # other scripts come through an input method
    event.setCommitString(words)
    QApplication.sendEvent(widget, event)


def form_of(session: Session, entity: str) -> RecordForm:
    made = RecordForm(session, entity)
    made.show()
    QApplication.processEvents()
    return made


@pytest.mark.parametrize(("field", "stored"), KEPT, ids=lambda part: getattr(part, "key", ""))
def test_what_an_editor_shows_it_gives_back(
    session: Session,
    field: Field[Any],
    stored: Any,  # noqa: ANN401
) -> None:
    for language in ("en", "fr", "ar"):
        i18n.choose(QApplication.instance(), language)  # type: ignore[arg-type]
        made = editor(field, session)

        made.set_value(stored)

        assert made.value() == stored, language


def test_every_kind_of_field_has_an_editor(session: Session) -> None:
    known = {type(field) for field, _ in KEPT}

    assert known == set(KINDS)
    assert all(isinstance(editor(field, session), Editor) for field, _ in KEPT)


@pytest.mark.parametrize("key", [entity.key for entity in catalogue.ENTITIES])
def test_every_entity_has_a_form_with_all_its_fields(session: Session, key: str) -> None:
    made = form_of(session, key)

    made.begin()

    fields = catalogue.entity(key).fields
    files = [field for field in fields.values() if isinstance(field, Attachment)]
    assert set(made.boxes) | {part for file in files for part in file.beside} == set(fields)


@pytest.mark.parametrize(
    ("language", "words", "stored"),
    [
        ("fr", "1 200,50", "1200.5"),
        ("en", "1,200.50", "1200.5"),
        ("ar", "١٢٠٠", "1200"),
        ("fr", "230000", "230000"),
    ],
)
def test_amounts_are_read_as_people_write_them(
    session: Session, language: str, words: str, stored: str
) -> None:
    i18n.choose(QApplication.instance(), language)  # type: ignore[arg-type]
    box = FieldBox(Initiative.grant_amount, session)

    typed(box.editor.target(), words)

    assert box.value() == stored


def test_a_day_is_shown_in_words_when_one_leaves_the_field(session: Session) -> None:
    box = FieldBox(Initiative.start_on, session)
    typed(box.editor.target(), "2012-12-31")

    QTest.keyClick(box.editor.target(), Qt.Key.Key_Return)

    assert box.editor.target().text() == "31 Dec 2012"  # type: ignore[attr-defined]
    assert box.value() == "2012-12-31"


def test_what_cannot_be_read_is_said_below_the_field(session: Session) -> None:
    box = FieldBox(Initiative.duration_months, session)
    typed(box.editor.target(), "soon")

    with pytest.raises(ValueRefusedError):
        box.value()

    assert box.problem.text()
    assert box.editor.target().property("bad") is True


def test_a_code_is_found_by_a_part_of_its_name_without_accents(session: Session) -> None:
    i18n.choose(QApplication.instance(), "fr")  # type: ignore[arg-type]
    made = editor(Activity.countries, session)
    box = made.target()

    box.setEditText("equateur")  # type: ignore[attr-defined]

    assert box.code() == "EC"  # type: ignore[attr-defined]


def test_pressing_the_answer_again_takes_it_back(session: Session) -> None:
    made = editor(Contact.consent, session)
    yes = made.target()

    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    chosen = made.value()
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)

    assert chosen is True
    assert made.value() is None


def test_only_what_was_touched_is_saved(session: Session) -> None:
    made = form_of(session, "initiative")
    made.open(UID)
    before = records.get(session.store, UID)
    assert before is not None

    typed(made.boxes["acronym"].editor.target(), "UPALA")
    made.save()

    after = records.get(session.store, UID)
    assert after is not None
    changed = {k for k in after.values if after.get(k) != before.get(k)}
    assert changed == {"acronym"}
    assert not made.dirty()


def test_a_missing_required_field_never_loses_the_rest(session: Session) -> None:
    made = form_of(session, "initiative")
    made.begin()

    typed(made.boxes["acronym"].editor.target(), "NEW")
    made.save()

    assert made.uid is not None
    saved = records.get(session.store, made.uid)
    assert saved is not None
    assert saved.get("acronym") == "NEW"
    named = {child.accessibleName() for child in made.missing.findChildren(QWidget)}
    assert "Missing: Title" in named


def test_a_value_that_cannot_be_right_is_marked_and_nothing_is_saved(session: Session) -> None:
    made = form_of(session, "initiative")
    made.open(UID)
    typed(made.boxes["start_on"].editor.target(), "2020")
    typed(made.boxes["end_on"].editor.target(), "2019")

    made.save()

    assert made.boxes["end_on"].problem.text()
    saved = records.get(session.store, UID)
    assert saved is not None
    assert saved.get("start_on") is None
    assert made.dirty()


def test_unsaved_work_comes_back_after_a_power_cut(session: Session) -> None:
    first = form_of(session, "initiative")
    first.open(UID)
    typed(first.boxes["acronym"].editor.target(), "HALF")
    first.keep()

    second = form_of(session, "initiative")
    second.open(UID)

    assert second.boxes["acronym"].editor.value() == "HALF"
    assert second.dirty()


def test_what_is_typed_while_the_record_is_read_anew_stays(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = form_of(session, "initiative")
    made.open(UID)
    answers: list[Callable[[], object]] = []

    def later(_: object, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        found = work()
        answers.append(lambda: done(found))

    with monkeypatch.context() as patch:
        patch.setattr(session, "ask", later)
        made.open(UID)
    typed(made.boxes["acronym"].editor.target(), "HALF")
    for answer in answers:
        answer()

    assert made.boxes["acronym"].editor.value() == "HALF"
    assert made.dirty()


def test_discarding_shows_what_is_saved(session: Session) -> None:
    made = form_of(session, "initiative")
    made.open(UID)
    typed(made.boxes["acronym"].editor.target(), "HALF")
    made.keep()

    made.discard()

    assert made.boxes["acronym"].editor.value() is None
    assert not made.dirty()


def test_fields_appear_when_they_matter(session: Session) -> None:
    made = form_of(session, "activity")
    made.begin()
    before = made.boxes["women"].isHidden()

    made.boxes["kind"].editor.set_value("TRAINING")
    made.boxes["kind"].editor.touched.emit()

    assert before
    assert not made.boxes["women"].isHidden()


def test_identity_cannot_change_after_birth(session: Session) -> None:
    found = records.children(session.store, UID)["partnership"][0]
    made = form_of(session, "partnership")

    made.open(found.uid)

    assert made.boxes["organisation"].editor.target().isReadOnly()  # type: ignore[attr-defined]
    assert not made.boxes["role"].editor.isEnabled()


def test_help_is_there_only_while_one_is_in_the_field(session: Session) -> None:
    made = form_of(session, "initiative")
    made.begin()
    made.activateWindow()
    made.boxes["acronym"].editor.target().setFocus()
    QApplication.processEvents()
    before = made.boxes["title"].help.isHidden()

    made.boxes["title"].editor.target().setFocus()
    QApplication.processEvents()

    assert before
    assert not made.boxes["title"].help.isHidden()


def test_before_consent_is_withdrawn_the_form_asks_and_a_no_keeps_the_person(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = {"consent": True, "consent_on": "2026-01-02", "consent_scope": "hq", "name": "Canary"}
    uid = records.save(session.store, "contact", None, person).uid
    asked: list[str] = []
    answers = [False, True]

    def confirm(_: QWidget, _title: str, words: str, _yes: str) -> bool:
        asked.append(words)
        return answers.pop(0)

    monkeypatch.setattr(prompts, "confirm", confirm)

    def name() -> Any:  # noqa: ANN401
        found = records.get(session.store, uid)
        return found.get("name") if found else None

    form = form_of(session, "contact")
    form.open(uid)
    QApplication.processEvents()
    form.boxes["function"].editor.set_value("Focal point")
    form.boxes["function"].editor.touched.emit()
    form.save()
    assert asked == []
    form.boxes["consent"].editor.set_value(False)
    form.boxes["consent"].editor.touched.emit()
    form.save()
    assert name() == "Canary"
    assert form.dirty()
    form.save()

    assert name() is None
    assert len(asked) == 2
    assert "also not by a backup" in asked[0]
