"""The help by what a person wants to do: every task, in the order of the guides."""

from __future__ import annotations

from app.domain.help_task import Task
from app.domain.help_tasks_care import CARE
from app.domain.help_tasks_daily import DAILY
from app.domain.help_tasks_headquarters import AT_HEADQUARTERS

TASKS: tuple[Task, ...] = (*DAILY, *AT_HEADQUARTERS, *CARE)


def tasks_of(person: str) -> tuple[Task, ...]:
    """Return what one of ``PEOPLE`` does."""
    return tuple(task for task in TASKS if person in task.people)
