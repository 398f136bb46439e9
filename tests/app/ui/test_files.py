"""Files in the window: chosen, dropped, shown, opened, saved, removed, and still to come."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from app.domain import training
from app.services import attaching, records
from app.ui import i18n
from app.ui.drop_zone import files_of
from app.ui.file_view import FileView, size_words, small_picture
from app.ui.forms.file_editor import FileEditor
from app.ui.forms.form import RecordForm
from app.ui.main_window import MainWindow
from app.ui.pages.exchange import ExchangePage
from app.ui.pages.library import LibraryPage
from app.ui.session import Session
from tests.files import document, noise, photo

UID = training.initiative_uid("CR-1")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return what is given to other programs to open."""
    found: list[Path] = []

    def take(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr("app.ui.file_view.QDesktopServices.openUrl", take)
    return found


@pytest.fixture
def form(session: Session) -> Iterator[RecordForm]:
    """Return the form of a new document of an initiative."""
    made = RecordForm(session, "resource")
    made.show()
    made.begin(records.get(session.store, UID))
    yield made
    made.close()


def editor_of(form: RecordForm) -> FileEditor:
    found = form.boxes["file_name"].editor
    assert isinstance(found, FileEditor)
    return found


def dropping(*paths: Path) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keep.append(data)  # Qt does not own it
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    return QDropEvent(QPointF(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier)


keep: list[QMimeData] = []


def save(form: RecordForm, **more: object) -> str:
    for key, value in {"kind": "PHOTO", "title": "The well", **more}.items():
        form.boxes[key].editor.set_value(value)
        form.boxes[key].touched.emit(key)
    form.save()
    assert form.uid is not None
    return form.uid


def test_a_dropped_photo_is_taken_in_shown_and_saved_with_its_record(
    form: RecordForm, session: Session, tmp_path: Path
) -> None:
    editor = editor_of(form)

    editor.dropEvent(dropping(photo(tmp_path / "well.jpg")))

    assert editor.view.name_line.text().strip("\u2066\u2069\u200e") == "well.jpg"
    assert "Place and device were removed" in editor.view.state.text()
    assert not editor.view.picture.pixmap().isNull()
    assert form.dirty()
    uid = save(form)
    record = records.get(session.store, uid)
    assert record is not None
    assert record.get("file_name") == "well.jpg"
    assert attaching.look(session.store, record.get("file_sha256")).picture
    assert record.get("file_size")
    again = RecordForm(session, "resource")
    again.open(uid)
    assert editor_of(again).view.digest == record.get("file_sha256")
    assert not again.dirty()


def test_checksum_and_size_are_nothing_to_fill_in(form: RecordForm) -> None:
    assert {"file_sha256", "file_size"} & form.boxes.keys() == set()


def test_what_cannot_be_attached_is_said_in_place_and_the_old_file_stays(
    form: RecordForm, tmp_path: Path
) -> None:
    editor = editor_of(form)
    editor.take(document(tmp_path / "a.pdf"))
    before = editor.value(), dict(editor.beside())
    (tmp_path / "b.jpg").write_bytes(b"MZ\0")

    editor.take(tmp_path / "b.jpg")

    assert "Only these kinds of file" in editor.view.state.text()
    assert editor.view.state.property("role") == "problem"
    assert (editor.value(), dict(editor.beside())) == before
    assert editor.choose_button.isEnabled()


def test_a_file_is_chosen_with_the_keyboard(
    form: RecordForm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.prompts.any_file", lambda *_: document(tmp_path / "a.pdf"))
    editor = editor_of(form)

    editor.choose_button.click()

    assert editor.value() == "a.pdf"
    assert "its properties" in editor.view.state.text(), "what stays in a document is said"
    monkeypatch.setattr("app.ui.prompts.any_file", lambda *_: None)
    editor.choose_button.click()
    assert editor.value() == "a.pdf"


def test_a_removed_file_is_gone_from_the_record_and_stays_on_the_disk(
    form: RecordForm, session: Session, tmp_path: Path
) -> None:
    editor = editor_of(form)
    editor.take(document(tmp_path / "a.pdf"))
    uid = save(form, kind="REPORT")
    digest = editor.view.digest

    editor.remove_button.click()
    form.save()

    record = records.get(session.store, uid)
    assert record is not None
    assert [record.get(key) for key in attaching.GROUP] == [None, None, None]
    assert attaching.look(session.store, digest).here
    assert editor.view.open_button.isHidden()


def test_a_draft_keeps_its_file(form: RecordForm, session: Session, tmp_path: Path) -> None:
    editor_of(form).take(document(tmp_path / "a.pdf"))
    form.keep()

    again = RecordForm(session, "resource")
    again.begin(records.get(session.store, UID))

    assert editor_of(again).value() == "a.pdf"
    assert editor_of(again).view.digest == editor_of(form).view.digest


def test_open_and_save_a_copy(
    form: RecordForm,
    session: Session,
    tmp_path: Path,
    opened: list[Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = document(tmp_path / "a.pdf")
    editor = editor_of(form)
    editor.take(path)
    said: list[str] = []
    session.said.connect(lambda words, _: said.append(words))

    editor.view.open_button.click()
    monkeypatch.setattr("app.ui.prompts.new_file", lambda *_: tmp_path / "copy.pdf")
    editor.view.save_button.click()

    assert [copy.name for copy in opened] == ["a.pdf"]
    assert opened[0] != path
    assert opened[0].read_bytes() == (tmp_path / "copy.pdf").read_bytes() == path.read_bytes()
    assert "copy.pdf" in said[-1]


def test_a_file_no_program_opens_is_said(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = attaching.take_in(session.store, document(tmp_path / "a.pdf"))
    monkeypatch.setattr("app.ui.file_view.QDesktopServices.openUrl", lambda _: False)
    said: list[str] = []
    session.said.connect(lambda words, _: said.append(words))
    view = FileView(session)
    view.show_file(made.name, made.digest, made.size)

    view.open()

    assert "Save a copy" in said[0]


def test_a_file_still_to_come_is_said_and_cannot_be_opened(session: Session) -> None:
    view = FileView(session)
    view.show()

    view.show_file("plan.pdf", "0" * 64, 2_500_000)

    assert view.state.text() == "Still to come, with a later package (2.5 MB)."
    assert view.open_button.isHidden()
    assert view.save_button.isHidden()
    view.close()


def test_a_fixed_file_can_be_looked_at_only(form: RecordForm, tmp_path: Path) -> None:
    editor = editor_of(form)
    editor.take(document(tmp_path / "a.pdf"))

    editor.fix()

    assert editor.choose_button.isHidden()
    assert editor.remove_button.isHidden()
    assert editor.view.open_button.isEnabled()


def test_only_pictures_become_small_pictures(session: Session, tmp_path: Path) -> None:
    view = FileView(session)
    data = noise(tmp_path / "a.png", 300).read_bytes()

    small = small_picture(data, 50, view)

    assert small is not None
    assert max(small.width(), small.height()) <= 50 * view.devicePixelRatioF()
    assert small_picture(b"", 50, view) is None
    assert small_picture(b"GIF89a\1\0\1\0\0\0\0;", 50, view) is None
    assert small_picture(data[:60], 50, view) is None


def test_sizes_are_said_as_people_say_them(app: QApplication) -> None:
    assert [size_words(n) for n in (1, 2_000, 99_499, 1_250_000)] == [
        "1 kB", "2 kB", "99 kB", "1.2 MB",
    ]  # fmt: skip
    i18n.choose(app, "fr")
    assert "1,2" in size_words(1_250_000)


def test_envelopes_can_be_dropped_as_packages(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.xlsx", "b.ZIP", "c.pdf")]

    assert files_of(dropping(*paths)) == paths  # each is told what became of it
    assert files_of(dropping(paths[2])) == []


def test_the_library_shows_the_file_of_a_piece(
    window: MainWindow, tmp_path: Path, opened: list[Path]
) -> None:
    assert window.session is not None
    store = window.session.store
    values = {"kind": "REPORT", "title": "Guide", "share": True}
    uid = records.save(store, "resource", None, values, scope="global").uid
    attaching.attach(store, uid, document(tmp_path / "guide.pdf"), {})
    window.go("library", uid=uid)
    page = window.page()
    assert isinstance(page, LibraryPage)

    [view] = [v for v in page.reading.findChildren(FileView) if not v.isHidden()]
    view.open_button.click()

    assert view.file_name == "guide.pdf"
    assert opened[0].read_bytes() == (tmp_path / "guide.pdf").read_bytes()


def test_sending_says_files_and_can_leave_them(window: MainWindow, tmp_path: Path) -> None:
    assert window.session is not None
    store = window.session.store
    attaching.attach(store, UID, document(tmp_path / "a.pdf", 2_500_000), {})
    window.go("exchange")
    page = window.page()
    assert isinstance(page, ExchangePage)
    card = page.send

    card.to.setCurrentIndex(card.to.findData("CR"))

    assert card.files.text() == "1 file goes along, 2.5 MB."
    assert not card.with_files.isHidden()
    assert card._options() == []  # noqa: SLF001
    card.with_files.setChecked(False)
    assert card._options() == ["--no-files"]  # noqa: SLF001


def test_receiving_says_files(window: MainWindow) -> None:
    window.go("exchange")
    page = window.page()
    assert isinstance(page, ExchangePage)
    result = {
        "file": "/a/CR-000001.zip", "verdict": "known", "received_before": "2026-11-01T10:00:00Z",
        "office": "CR", "attachments": 2, "attachments_bytes": 5_000, "attachments_missing": 1,
        "attachments_missing_bytes": 3_000_000,
    }  # fmt: skip

    page.receive._on_previewed({"files": [result]})  # noqa: SLF001

    words = " ".join(found.text() for found in page.receive.findChildren(QLabel))
    assert "It brings no records, only files." in words
    assert "2 files come along, 5 kB." in words
    assert "1 file is still to come, 3 MB." in words
    assert page.receive.findChild(type(page.send.write_button)) is not None
