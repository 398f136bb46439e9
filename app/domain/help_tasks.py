"""The help by what a person wants to do: every task, in the order of the guides."""

from __future__ import annotations

from app.domain.help_task import Task
from app.domain.help_tasks_care import CARE
from app.domain.help_tasks_daily import DAILY
from app.domain.help_tasks_headquarters import AT_HEADQUARTERS

FIRST = "setup"
TASKS: tuple[Task, ...] = (*DAILY, *AT_HEADQUARTERS, *CARE)


def tasks_of(person: str) -> tuple[Task, ...]:
    """Return what one of ``PEOPLE`` does: to set up, then what only they do, then all else."""
    own = (task for task in TASKS if person in task.people)
    return tuple(sorted(own, key=lambda task: (task.key != FIRST, len(task.people) > 1)))
