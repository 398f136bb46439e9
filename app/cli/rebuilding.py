"""What ``import --rebuild`` does: a lost database from its archive, and what was left out of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.text import translate
from app.cli.answer import Answer
from app.cli.call import Call

if TYPE_CHECKING:
    from app.services.file_results import FileResult
    from database.engine import Store

_IN = frozenset({"merged", "known", "held", "edited"})


def rebuilt(call: Call, store: Store, files: Sequence[Path]) -> list[FileResult]:
    """Rebuild a database as the call says."""
    from app.services import rebuilding

    return rebuilding.rebuild(
        store,
        files,
        digits=call.args.digits,
        accept_unverified=call.args.accept_unverified,
        progress=call.progress,
    )


def with_left_out(answer: Answer, results: Sequence[FileResult]) -> Answer:
    """Say which files of the archive were left out, and what brings them in."""
    left = [str(each.file) for each in results if each.verdict not in _IN]
    unknown = sum(each.verdict == "unverified" for each in results)
    lines = []
    if left:
        lines.append(
            translate("cli", "%n files of the archive were left out; above stands why.", len(left))
        )
    if unknown:
        said = translate(
            "cli",
            "%n files come from laptops nobody vouches for. Whoever verified the lost laptop finds"
            " its thirty digits in Settings, under Signatures: give them with --digits. With"
            " --accept-unverified all files are believed, also in what they say of keys.",
            unknown,
        )
        lines.append(said)
    data = {**answer.data, "left_out": left}
    return replace(answer, data=data, lines=lambda: [*answer.lines(), *lines])
