"""The library in the window: found by theme, kind, office and words, read whole, published."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.domain import training
from app.domain.library import copy_uid
from app.domain.record import Changes
from app.services import library, records, shelf
from app.ui.main_window import MainWindow
from app.ui.pages.library import LibraryPage
from app.ui.pages.lists import PartnersPage
from app.ui.pages.notes import NotesPage
from app.ui.session import Session

PH_1, SN_1 = training.initiative_uid("PH-1"), training.initiative_uid("SN-1")


@pytest.fixture
def lessons(session: Session) -> dict[str, str]:
    """Let two offices have shared something; return title to uid."""
    lines = [
        {"initiative": PH_1, "kind": "LESSON", "noted_on": "2026-10-12", "theme": "KT5",
         "title": "Ask employers", "text": "Thirty firms told us.\nFour courses of five changed."},
        {"initiative": SN_1, "kind": "QUESTION", "noted_on": "2026-11-02", "theme": "KT4",
         "title": "How to count?", "text": "We look for a simple way."},
        {"initiative": SN_1, "kind": "TIP", "noted_on": "2026-08-01", "title": "No theme",
         "text": "Écoutez d'abord."},
    ]  # fmt: skip
    told = [{"entity": "progress_note", "set": line} for line in lines]
    uids = records.apply(session.store, told).uids
    return {str(line["title"]): uid for line, uid in zip(lines, uids, strict=True)}


def arrive(window: MainWindow, **what: object) -> LibraryPage:
    """Show the library."""
    window.go("library", **what)
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, LibraryPage)
    return page


def listed(page: LibraryPage) -> list[str]:
    """Return the titles on the shelf, in order."""
    return [str(page.pieces.index(at, 0).data()) for at in range(page.pieces.rowCount())]


def texts(page: LibraryPage) -> list[str]:
    """Return what can be read of the open piece."""
    QApplication.processEvents()
    return [w.text() for w in page.reading.findChildren(QLabel) if w.isVisible() and w.text()]


def buttons(page: LibraryPage) -> dict[str, QPushButton]:
    """Return the buttons that can be pressed, by what they say to somebody who does not see."""
    QApplication.processEvents()
    return {
        w.accessibleName(): w for w in page.findChildren(QPushButton) if w.isVisible()
    }  # fmt: skip


def test_an_empty_shelf_says_how_it_fills(window: MainWindow) -> None:
    page = arrive(window)

    shown = [w.text() for w in page.findChildren(QLabel) if w.isVisible()]
    assert "Nothing on the shelf yet" in shown
    assert not page.offers.isVisible()


def test_one_click_publishes_what_offices_share(
    window: MainWindow, lessons: dict[str, str]
) -> None:
    page = arrive(window)
    assert page.offers.words.text() == "3 to publish"

    page.offers.all.click()
    QApplication.processEvents()

    assert listed(page) == ["How to count?", "Ask employers", "No theme"]  # newest first
    assert not page.offers.isVisible()
    assert library.offers(window.session.store) == []  # type: ignore[union-attr]
    assert len(lessons) == 3


def test_each_may_be_published_by_itself(window: MainWindow, lessons: dict[str, str]) -> None:
    page = arrive(window)
    page.offers.look.click()

    buttons(page)["Publish: Ask employers"].click()
    QApplication.processEvents()

    assert listed(page) == ["Ask employers"]
    assert page.offers.words.text() == "2 to publish"
    assert page.reading.uid == copy_uid(lessons["Ask employers"])


def test_the_first_piece_is_open_and_the_arrow_keys_turn_the_pages(
    window: MainWindow, session: Session, lessons: dict[str, str], qtbot: object
) -> None:
    library.publish(session.store)
    page = arrive(window)
    assert "How to count?" in texts(page)

    qtbot.keyClick(page.table, Qt.Key.Key_Down)  # type: ignore[attr-defined]

    assert page.reading.uid == copy_uid(lessons["Ask employers"])
    assert texts(page)[:3] == [
        "Lesson learned  ·  Philippines  ·  12 Oct 2026", "Ask employers",
        "Engaging the private sector",
    ]  # fmt: skip
    assert "Four courses of five changed." in texts(page)


def test_the_shelf_is_narrowed_by_theme_kind_office_and_words(
    window: MainWindow, session: Session, lessons: dict[str, str]
) -> None:
    library.publish(session.store)
    page = arrive(window)

    buttons(page)["Engaging the private sector · 1"].click()
    assert listed(page) == ["Ask employers"]
    buttons(page)["All themes · 3"].click()
    page.bar.choose("kind", ["QUESTION", "TIP"])
    assert listed(page) == ["How to count?", "No theme"]
    page.bar.choose("kind", [])
    page.bar.choose("office", ["PH"])
    assert listed(page) == ["Ask employers"]
    page.bar.clear()
    page.bar.search.setText("ecoutez")
    page.refresh()
    assert listed(page) == ["No theme"]
    assert lessons


def test_answers_and_documents_are_one_click_away(
    window: MainWindow, session: Session, lessons: dict[str, str]
) -> None:
    question = lessons["How to count?"]
    answer, _ = records.apply(
        session.store,
        [
            {"entity": "progress_note", "set": {
                "initiative": SN_1, "kind": "TIP", "noted_on": "2026-11-09", "title": "Like this",
                "text": "With chalk.", "reply_to": question}},
            {"entity": "resource", "set": {
                "note": question, "kind": "LINK", "title": "The sheet", "share": True,
                "link": "https://example.org/sheet"}},
        ],
    ).uids  # fmt: skip
    library.publish(session.store)
    page = arrive(window, uid=copy_uid(question))

    buttons(page)["Answers: Like this"].click()
    QApplication.processEvents()

    assert page.reading.uid == copy_uid(answer)
    buttons(page)["In answer to: How to count?"].click()
    QApplication.processEvents()
    buttons(page)["Documents: The sheet"].click()
    QApplication.processEvents()
    assert "Open the link" in buttons(page)


def test_the_journal_holds_no_copies_and_sends_those_who_look_for_one_to_the_library(
    window: MainWindow, session: Session, lessons: dict[str, str]
) -> None:
    library.publish(session.store)
    window.go("notes", uid=lessons["Ask employers"])
    page = window.page()
    assert page.browser.list.model.rowCount() == 3  # type: ignore[union-attr]

    window.go("notes", uid=copy_uid(lessons["Ask employers"]))
    QApplication.processEvents()

    shown = window.page()
    assert isinstance(shown, LibraryPage)
    assert shown.reading.uid == copy_uid(lessons["Ask employers"])


def test_a_correction_is_kept_or_given_up_with_a_click(
    window: MainWindow, session: Session, lessons: dict[str, str]
) -> None:
    library.publish(session.store)
    lesson = lessons["Ask employers"]
    records.save(session.store, "progress_note", copy_uid(lesson), {"text": "Corrected."})
    records.save(session.store, "progress_note", lesson, {"text": "Written anew."})
    page = arrive(window)
    assert page.offers.words.text() == "1 to look at first"
    assert not page.offers.all.isVisible()
    page.offers.look.click()

    assert any("Different: Text." in w.text() for w in page.offers.findChildren(QLabel))
    buttons(page)["Keep ours: Ask employers"].click()
    QApplication.processEvents()

    assert not page.offers.isVisible()
    kept = records.get(session.store, copy_uid(lesson))
    assert kept is not None
    assert kept.get("text") == "Corrected."


def test_home_and_the_navigation_say_what_is_to_be_published(
    window: MainWindow, session: Session, lessons: dict[str, str]
) -> None:
    session.tell(Changes(everything=True))
    window.go("home")
    QApplication.processEvents()

    page = window.page()
    assert page is not None
    said = [w.accessibleName() for w in page.findChildren(QPushButton)]
    assert f"{len(lessons)} shared pieces for the library" in said
    named = {w.accessibleName() for w in window.sidebar.findChildren(QWidget)}
    assert "Library, 3 waiting" in named


def test_a_question_is_answered_from_the_library(
    window: MainWindow, session: Session, lessons: dict[str, str]
) -> None:
    library.publish(session.store)
    question = copy_uid(lessons["How to count?"])
    page = arrive(window, uid=question)

    buttons(page)["Answer"].click()
    QApplication.processEvents()
    notes = window.page()
    assert isinstance(notes, NotesPage)
    QTest.keyClicks(notes.browser.form.boxes["text"].editor.target(), "With chalk.")
    notes.save()
    QApplication.processEvents()

    page = arrive(window, uid=question)
    assert "Answers: Answer: How to count?" in buttons(page)
    [answer] = shelf.about_note(session.store, question)[1]
    assert (answer.kind, answer.theme, answer.office) == ("COMMENT", "KT4", "HQ")


def test_a_question_is_asked_from_the_library(window: MainWindow) -> None:
    page = arrive(window)

    buttons(page)["Ask a question"].click()
    QApplication.processEvents()

    notes = window.page()
    assert isinstance(notes, NotesPage)
    assert notes.browser.form.boxes["kind"].editor.value() == "QUESTION"


def test_a_note_leads_to_its_answers(
    window: MainWindow, session: Session, lessons: dict[str, str]
) -> None:
    question = lessons["How to count?"]
    window.go("notes", uid=question)
    QApplication.processEvents()
    notes = window.page()
    assert isinstance(notes, NotesPage)
    assert not notes.note_tools.answers.isVisible()

    library.publish(session.store)
    values = {"kind": "COMMENT", "title": "Like this", "text": "With chalk.",
              "noted_on": "2026-11-09", "reply_to": copy_uid(question), "share": True}  # fmt: skip
    done = records.apply(session.store, [{"entity": "progress_note", "set": values}])
    session.tell(done.touched)
    QApplication.processEvents()
    assert notes.note_tools.answers.accessibleName().startswith("1 ")
    notes.note_tools.answers.click()
    QApplication.processEvents()

    page = window.page()
    assert isinstance(page, LibraryPage)
    assert page.reading.uid == copy_uid(question)


def test_a_story_is_copied_as_a_short_text_but_not_with_an_address_in_it(
    window: MainWindow, session: Session
) -> None:
    told = {"initiative": SN_1, "kind": "STORY", "noted_on": "2026-11-02", "title": "A grove"}
    lines = [{**told, "text": "It bears again."}, {**told, "text": "Write to a.b@example.org."}]
    good, bad = records.apply(
        session.store, [{"entity": "progress_note", "set": line} for line in lines]
    ).uids
    said: list[str] = []
    session.said.connect(lambda words, _: said.append(words))
    for uid in (good, bad):
        window.go("notes", uid=uid)
        QApplication.processEvents()
        notes = window.page()
        assert isinstance(notes, NotesPage)
        assert notes.note_tools.short.isVisible()
        notes.note_tools.short.click()

    assert QApplication.clipboard().text() == "A grove. It bears again."
    assert [words.split(":")[0] for words in said] == ["Copied", "Not copied"]


def test_partners_are_found_by_their_network(window: MainWindow, session: Session) -> None:
    named = {"type": "MUNI", "base_country": "CR"}
    records.apply(
        session.store,
        [
            {"entity": "organisation", "set": {**named, "name": "Town", "networks": ["MAYORS"]}},
            {"entity": "organisation", "set": {**named, "name": "Village"}},
        ],
    )
    window.go("partners")
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, PartnersPage)

    page.browser.list.bar.choose("networks", ["MAYORS"])
    QApplication.processEvents()

    model = page.browser.list.model
    shown = [str(model.index(at, 0).data()) for at in range(model.rowCount())]
    assert "Town" in shown
    assert "Village" not in shown
    page.browser.list.bar.choose("type", ["NATG"])
    QApplication.processEvents()
    assert model.rowCount() == 0
