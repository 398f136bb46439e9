"""The lessons of the training mode: begun, followed step by step, and reset.

How far a person is stands in the training database. A step is ticked off by what is true in it
(``lesson_steps``); what the other side has to do, a throw-away database does (``lesson_partner``).
"""

from __future__ import annotations

import contextlib
import json
import logging
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.base import clock
from app.base.errors import CallError
from app.domain.lessons import LESSONS, Lesson, lesson
from app.exchange import archive
from app.services import lesson_partner, lesson_steps, records, settings, start
from app.services.lesson_steps import Run
from app.services.who import Who
from database.engine import Store

_KEY = "lessons"
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Course:
    """Where a person stands in the lessons."""

    done: Mapping[str, int]
    """Lessons done at least once, and when, in milliseconds."""
    lesson: Lesson | None = None
    """The one that runs."""
    ticked: int = 0
    """Its steps that are done."""
    partner: str = ""
    """Office of the other side."""
    title: str = ""
    """Of the initiative the lessons are about."""
    initiative: str = ""
    note: str = ""
    """Title of the note that came from the other side, and its uid."""
    note_uid: str = ""
    file: Path | None = None
    """The package that came from the other side."""

    @property
    def finished(self) -> bool:
        """Whether every step of the lesson that runs is done."""
        return self.lesson is not None and self.ticked == len(self.lesson.steps)


def standing(store: Store) -> Course:
    """Return where a person stands, as last looked at.

    Raises:
        CallError: this is no training database.
    """
    done, run = _load(store)
    return _course(store, done, run)


def begin(store: Store, key: str) -> Course:
    """Begin a lesson, from its first step; another that runs is left.

    Raises:
        CallError: this is no training database, or its initiatives are gone.
        AppError: what the first step needs could not be made.
    """
    done, _ = _load(store)
    if records.get(store, lesson_partner.initiative_of(store.identity)) is None:
        raise CallError("lesson_without_data")
    run = lesson_steps.begin(store, key)
    lesson_steps.prepare(store, run, lesson(key).steps[0].key)
    _keep(store, done, run)
    log.info("lesson begun: %s", key)
    return _course(store, done, run)


def look(store: Store) -> Course:
    """Tick off what has been done since, and let the other side do its part of the next step.

    Raises:
        CallError: this is no training database.
        AppError: the other side could not do its part.
    """
    done, run = _load(store)
    if run is None:
        return _course(store, done, run)
    steps, before = lesson(run.lesson).steps, (run.ticked, run.ready)
    while run.ticked < len(steps):
        step = steps[run.ticked].key
        if not run.ready:
            lesson_steps.prepare(store, run, step)
        if not lesson_steps.holds(store, run, step):
            break
        run.ticked, run.ready = run.ticked + 1, False
    if run.ticked == len(steps) and run.ticked != before[0]:
        done[run.lesson] = clock.now_ms()
        log.info("lesson done: %s", run.lesson)
    if (run.ticked, run.ready) != before:
        _keep(store, done, run)
    return _course(store, done, run)


def leave(store: Store) -> Course:
    """Leave the lesson that runs; what was done stays as it is."""
    done, _ = _load(store)
    _keep(store, done, None)
    return _course(store, done, None)


def reset(who: Who, language: str) -> Store:
    """Throw a closed training database away and make it new, with the data of the beginning.

    Args:
        who: of the database, which nobody has open.
        language: of the new one.

    Raises:
        CallError: this is no training database; it is not touched.
        StoreError: the new one could not be written.
    """
    if not who.training:
        raise CallError("no_training")
    path = Path(who.database)
    for rest in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        rest.unlink(missing_ok=True)
    shutil.rmtree(archive.folder(path), ignore_errors=True)
    lesson_partner.forget(path)
    return start.create(
        path,
        office=who.office,
        role=who.role,
        label=who.label,
        training=True,
        language=language,
    )


def _load(store: Store) -> tuple[dict[str, int], Run | None]:
    who: Who = store.identity
    if not who.training:
        raise CallError("no_training")
    done: dict[str, int] = {}
    run: Run | None = None
    with contextlib.suppress(ValueError, TypeError, KeyError):
        kept: dict[str, Any] = json.loads(settings.get(store, _KEY, "{}"))
        known = {found.key for found in LESSONS}
        done = {key: at for key, at in kept["done"].items() if key in known}
        if kept["run"] is not None:
            run = Run(**kept["run"])
            lesson(run.lesson)
    return done, run


def _keep(store: Store, done: Mapping[str, int], run: Run | None) -> None:
    kept = {"done": done, "run": None if run is None else asdict(run)}
    settings.put(store, _KEY, json.dumps(kept))


def _course(store: Store, done: Mapping[str, int], run: Run | None) -> Course:
    who: Who = store.identity
    uid = lesson_partner.initiative_of(who)
    record = records.get(store, uid)
    title = str(record.get("title") or "") if record else ""
    partner = lesson_partner.office_of(who)
    if run is None:
        return Course(done, partner=partner, title=title, initiative=uid)
    file = Path(run.file) if run.file else None
    return Course(
        done, lesson(run.lesson), run.ticked, partner, title, uid, run.title, run.uid, file
    )
