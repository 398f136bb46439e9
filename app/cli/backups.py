"""The commands about backups: backup, restore."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base import clock
from app.base.text import translate
from app.cli.answer import Answer
from app.cli.arguments import Arguments
from app.cli.call import Action, Call

if TYPE_CHECKING:
    from app.services.restore import Lacking, Preview
    from database.restoring import Facts


def _backup_options(parser: Arguments) -> None:
    parser.database()


def _backup(call: Call) -> Answer:
    from app.services import attaching, backup, parcels

    with call.database() as store:
        made = backup.make(store)
        files, folder = parcels.standing(store), attaching.place(store)
        along = not store.lies_here
    data = {
        "path": str(made.path),
        "bytes": made.bytes,
        "records": made.records,
        "changes": made.changes,
        "files": {"folder": folder, **files.to_json()},
    }
    said = translate(
        "cli",
        "{path}: backup of {records} records, {size} MB, looked at and sound.",
        path=made.path,
        records=made.records,
        size=f"{made.bytes / 1_000_000:.1f}",
    )
    beside = translate(
        "cli",
        "%n attached files are no part of it: they lie in {folder}, where nothing is ever written"
        " again. Copy that folder too.",
        files.held,
        folder=folder,
    )
    if along:
        beside = translate(
            "cli",
            "Attached files and packages are in it. The administrator goes back to it by"
            " pg_restore.",
        )
    return Answer(data, lambda: [said, *([beside] if files.held or along else [])])


def _restore_options(parser: Arguments) -> None:
    parser.add_argument("backup", metavar="BACKUP", help=translate("cli", "the backup"))
    parser.database()
    parser.add_argument(
        "--preview", action="store_true", help=translate("cli", "say what would happen, no more")
    )


def _restore(call: Call) -> Answer:
    from app.services import parcels, restore, servers, start

    args = call.args
    kept, path = Path(args.backup), servers.place(args.db)
    servers.refuse(path, "restore")
    call.unlock(kept, path)
    if args.preview:
        seen = restore.preview(kept, path)
        return Answer(_json(seen), lambda: _told(seen))
    done = restore.restore(kept, path)
    store = start.open_store(path)
    try:
        replica, files = start.who(store).replica, parcels.standing(store)
    finally:
        start.close_store(store)
    data = _json(done.preview) | {
        "restored": str(path),
        "kept": str(done.kept) if done.kept else None,
        "replica": replica,
        "files": files.to_json(),
    }

    def lines() -> Iterator[str]:
        yield from _told(done.preview)
        yield translate("cli", "Restored: {path}. It goes on as a new laptop.", path=path)
        if done.kept:
            yield translate("cli", "The database that was there is kept: {path}", path=done.kept)
        if files.missing:
            yield translate(
                "cli",
                "%n files of its records are not here. Put them back into the folder of files, or"
                " wait: the next packages ask for them.",
                files.missing,
            )

    return Answer(data, lines)


def _json(seen: Preview) -> dict[str, Any]:
    lacking = seen.lacking
    return {
        "backup": _facts_json(seen.backup) | {"bytes": seen.bytes},
        "current": _facts_json(seen.current) if seen.current else None,
        "lacking": _lacking_json(lacking) if lacking else None,
    }


def _facts_json(found: Facts) -> dict[str, Any]:
    return {
        "office": found.office,
        "laptop": found.label,
        "records": found.records,
        "changes": found.changes,
        "last_change": clock.iso(found.last_change) if found.last_change else None,
    }


def _lacking_json(lacking: Lacking) -> dict[str, Any]:
    return {
        "changes": lacking.changes,
        "own": lacking.own,
        "unsent": lacking.unsent,
        "records": dict(lacking.records),
        "named": [{"entity": entity, "title": title} for entity, title in lacking.named],
        "since": clock.iso(lacking.since) if lacking.since else None,
        "days": lacking.days,
    }


def _told(seen: Preview) -> Iterator[str]:
    from app.services import restore_words

    yield from restore_words.lines(seen)


ACTIONS = {
    "backup": Action(_backup_options, _backup),
    "restore": Action(_restore_options, _restore),
}
