"""The lessons: each step is ticked off by what is true in the database, and by nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.base.errors import AppError, CallError
from app.domain.lessons import LESSONS
from app.services import backup, conflicts, exchange, lesson_partner, lessons, records, start
from app.services import restore as restoring
from database.engine import Store

SUMMARY = {"summary": "Courses for everybody in the canton."}


@pytest.fixture(params=["HQ", "CR"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    office = request.param
    role = "hq" if office == "HQ" else "field"
    made = start.create(tmp_path / "t.db", office=office, role=role, training=True, language="en")
    yield made
    start.close_store(made)


def uid_of(store: Store) -> str:
    return lesson_partner.initiative_of(store.identity)


def note_of(store: Store) -> dict[str, Any]:
    told = {"kind": "LESSON", "noted_on": "2026-10-02", "title": "Ask early", "text": "Ask."}
    return {**told, "initiative": uid_of(store)}


def test_recording_is_ticked_off_by_what_is_recorded_after_the_lesson_began(store: Store) -> None:
    records.save(store, "progress_note", None, note_of(store))
    records.save(store, "initiative", uid_of(store), {"summary": "Before."})
    assert lessons.begin(store, "record").ticked == 0
    assert lessons.look(store).ticked == 0

    records.save(store, "initiative", uid_of(store), SUMMARY)
    assert lessons.look(store).ticked == 1
    records.save(store, "progress_note", None, note_of(store))
    course = lessons.look(store)

    assert course.finished
    assert set(course.done) == {"record"}


def test_a_package_is_confirmed_by_the_answer_of_the_other_side(
    store: Store, tmp_path: Path
) -> None:
    course = lessons.begin(store, "send")
    records.save(store, "initiative", uid_of(store), SUMMARY)
    exchange.export(store, course.partner, tmp_path / "out.xlsx")
    course = lessons.look(store)
    assert course.ticked == 1
    assert course.file is not None

    exchange.take(store, [course.file])

    assert lessons.look(store).finished


def test_a_package_that_came_is_taken_in_and_its_note_changed(store: Store) -> None:
    course = lessons.begin(store, "receive")
    assert course.file is not None
    assert records.get(store, course.note_uid) is None
    assert lessons.look(store).ticked == 0

    exchange.take(store, [course.file])
    assert lessons.look(store).ticked == 1
    records.save(store, "progress_note", course.note_uid, {"follow_up": "done"})

    assert lessons.look(store).finished


def test_a_conflict_arises_whenever_the_lesson_is_played_and_a_decision_ends_it(
    store: Store,
) -> None:
    for text in ("One thing.", "Another thing."):
        lessons.begin(store, "conflict")
        records.save(store, "initiative", uid_of(store), {"summary": text})
        course = lessons.look(store)
        assert course.ticked == 1
        assert course.file is not None
        exchange.take(store, [course.file])
        assert lessons.look(store).ticked == 2
        assert [found.field for found in conflicts.conflicts(store)] == ["summary"]

        conflicts.resolve(store, uid_of(store), "summary", take=2, reason="clearer")

        assert lessons.look(store).finished


def test_an_edit_made_in_excel_counts_once_it_is_accepted(store: Store) -> None:
    course = lessons.begin(store, "excel")
    assert course.file is not None
    [result] = exchange.take(store, [course.file])
    assert result.verdict == "edited"
    assert len(result.proposals) == 1
    assert lessons.look(store).ticked == 1
    assert lessons.look(store).ticked == 1

    exchange.take(store, [course.file], accept_edits=[result.proposals[0].key])

    assert lessons.look(store).finished
    assert records.get(store, course.note_uid).get("text") == "The mayors meet in the school."  # type: ignore[union-attr]


def test_typing_the_same_by_hand_accepts_no_edit(store: Store) -> None:
    course = lessons.begin(store, "excel")
    assert course.file is not None
    exchange.take(store, [course.file])
    typed = {"text": "The mayors meet in the school."}
    records.save(store, "progress_note", course.note_uid, typed)

    assert lessons.look(store).ticked == 1


def test_a_backup_is_gone_back_to_and_the_lesson_goes_on(store: Store) -> None:
    path = Path(store.path)
    lessons.begin(store, "restore")
    assert lessons.look(store).ticked == 0
    made = backup.make(store)
    assert lessons.look(store).ticked == 1
    records.save(store, "initiative", uid_of(store), SUMMARY)
    start.close_store(store)
    restoring.restore(made.path, path)
    again = start.open_store(path)
    try:
        assert lessons.look(again).finished
        assert records.get(again, uid_of(again)).get("summary") is None  # type: ignore[union-attr]
    finally:
        start.close_store(again)


def test_every_lesson_can_begin_and_be_left(store: Store) -> None:
    for lesson in LESSONS:
        assert lessons.begin(store, lesson.key).lesson == lesson
    assert lessons.leave(store).lesson is None
    assert lessons.look(store).lesson is None


def test_a_reset_makes_the_data_of_the_beginning_again(store: Store) -> None:
    who = store.identity
    lessons.begin(store, "receive")
    records.save(store, "initiative", uid_of(store), SUMMARY)
    start.close_store(store)

    new = lessons.reset(who, "fr")
    try:
        assert records.get(new, uid_of(new)).get("summary") is None  # type: ignore[union-attr]
        assert (new.identity.office, new.identity.language) == (who.office, "fr")
        assert lessons.standing(new).lesson is None
        assert not lesson_partner.folder(Path(new.path)).exists()
    finally:
        start.close_store(new)


def test_a_real_database_knows_no_lessons_and_is_never_reset(tmp_path: Path) -> None:
    real = start.create(tmp_path / "r.db", office="CR", role="field")
    with pytest.raises(CallError) as refused:
        lessons.begin(real, "record")
    assert refused.value.code == "no_training"
    start.close_store(real)
    with pytest.raises(AppError):
        lessons.reset(real.identity, "fr")
    assert (tmp_path / "r.db").is_file()


def test_packages_of_the_lessons_are_refused_by_real_databases(
    store: Store, tmp_path: Path
) -> None:
    course = lessons.begin(store, "receive")
    who = store.identity
    real = start.create(tmp_path / "r.db", office=who.office, role=who.role)
    assert course.file is not None

    [result] = exchange.take(real, [course.file])

    assert result.verdict == "training"
    start.close_store(real)
