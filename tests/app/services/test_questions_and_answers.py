"""A question asked offline comes back answered, by real packages between three laptops."""

from __future__ import annotations

import pytest

from app.domain import genesis
from app.domain.library import copy_uid
from app.services import shelf
from tests.app.services.conftest import Setup
from tests.laptops import Laptop

QUESTION = {"kind": "QUESTION", "title": "How to count?", "text": "Without a register.",
            "theme": "KT4"}  # fmt: skip


@pytest.fixture
def ph(laptop: Setup) -> Laptop:
    """Return a laptop of the Philippines."""
    return laptop("PH")


@pytest.fixture
def asked(cr: Laptop, ph: Laptop, hq: Laptop) -> str:
    """Let Costa Rica ask, and headquarters and the Philippines read it; return the question."""
    programme = genesis.programme_uid("JMDI")
    question = cr.new_record("progress_note", initiative=None, programme=programme, **QUESTION)
    hq.take(cr.export("HQ"))
    ph.take(hq.export("PH"))
    return question


def answers(laptop: Laptop, question: str) -> dict[str, str]:
    """Return what stands under the question in the library: title to office."""
    opened = shelf.open_piece(laptop.store, copy_uid(question))
    assert opened is not None
    return {piece.title: piece.office for piece in opened.answers}


def answer(laptop: Laptop, question: str, title: str) -> str:
    """Answer in the library, as its button does."""
    return laptop.new_record(
        "progress_note", initiative=None, reply_to=copy_uid(question), kind="COMMENT",
        title=title, text="With chalk.", share=True,
    )  # fmt: skip


def test_headquarters_and_another_office_answer_and_the_asker_reads_it_under_its_question(
    asked: str, cr: Laptop, ph: Laptop, hq: Laptop
) -> None:
    theirs = answer(ph, asked, "From Manila")
    answer(hq, asked, "From headquarters")
    hq.take(ph.export("HQ"))

    cr.take(hq.export("CR"))
    ph.take(hq.export("PH"))

    both = {"From Manila": "PH", "From headquarters": "HQ"}
    assert [answers(each, asked) for each in (hq, cr, ph)] == [both] * 3
    assert not cr.has(theirs)
    assert cr.value(copy_uid(theirs), "text") == "With chalk."
    assert all(each.findings() == [] for each in (hq, cr, ph))


def test_the_own_question_says_how_many_answered_and_each_only_once(
    asked: str, cr: Laptop, ph: Laptop, hq: Laptop
) -> None:
    assert shelf.about_note(cr.store, asked)[1] == ()
    answer(ph, asked, "From Manila")
    hq.take(ph.export("HQ"))
    hq.new_record("progress_note", initiative=None, reply_to=asked, kind="COMMENT", scope="CR",
                  title="For you alone", text="Call us.")  # fmt: skip
    cr.take(hq.export("CR"))

    assert {p.title for p in shelf.about_note(cr.store, asked)[1]} == {
        "From Manila",
        "For you alone",
    }
    at_hq = [piece.title for piece in shelf.about_note(hq.store, asked)[1]]
    assert sorted(at_hq) == ["For you alone", "From Manila"]
    assert answers(ph, asked) == {}  # what is for one office stays there


def test_a_package_of_answers_taken_twice_shows_each_once(
    asked: str, cr: Laptop, hq: Laptop
) -> None:
    answer(hq, asked, "From headquarters")
    package = hq.export("CR")
    cr.take(package)
    cr.take(package)

    assert answers(cr, asked) == {"From headquarters": "HQ"}
