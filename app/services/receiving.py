"""Taking packages, or only previewing them: read, then merged, several in one transaction."""

from __future__ import annotations

import contextlib
import gc
import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.base.errors import AppError, PackageError
from app.base.progress import SILENT, Cancelled, Progress
from app.exchange import envelope, reader
from app.exchange.envelope import Parcel
from app.exchange.package import Opened
from app.exchange.sandbox import Sandbox
from app.services import alarm, backup, one_package, readers, recovery, start
from app.services.accepting import Wanted
from app.services.acts import remember_later
from app.services.file_results import FileResult, finding, problem, verdict_of
from app.services.one_package import How, Outcome
from database import scrubbing
from database.engine import Store
from database.unit import Several, Unit, again, read, several

log = logging.getLogger(__name__)

Hearer = Callable[[Path, FileResult | None], None]
"""Hears of each file: without a result when it is read and when it is merged, and with its result
when that is committed."""

CHANGES, BYTES = 50_000, 64_000_000
"""So many changes of so large files are read, about, before they are merged in one transaction."""


@dataclass(frozen=True)
class Arrived:
    """A package that was read, as long as its files are open."""

    path: Path
    size: int
    parcel: Parcel
    opened: Opened

    @property
    def changes(self) -> int:
        """How many it brings, known ones too."""
        return sum(part.last - part.first + 1 for part in self.opened.segments)


def nobody(path: Path, result: FileResult | None) -> None:
    """Hear nothing."""


def take(  # noqa: PLR0913  (each says something else)
    store: Store,
    files: Sequence[Path],
    *,
    preview: bool = False,
    accept_edits: Wanted = False,
    accept_unverified: bool = False,
    wary: bool = False,
    password: str = "",
    progress: Progress = SILENT,
    hearer: Hearer = nobody,
) -> list[FileResult]:
    """Take packages in, the oldest first, each wholly or not at all.

    A commit writes every page that was touched, and packages of one batch touch much the same ones;
    so those of a database file share a transaction, as long as it is short. Nothing of them is told
    before it is committed.

    Args:
        store: the database.
        files: workbooks in any order.
        preview: say what would happen and leave everything as it is.
        accept_edits: take what people changed in the sheets: all that is open, or the proposals
            with these keys. What is not taken waits in the file, which the archive keeps.
        accept_unverified: take packages whose signer nobody has verified, too.
        wary: take none of them, even where the database believes everybody.
        password: opens those that are closed by one.
        progress: told about each step; may cancel between and within files.
        hearer: hears when a file's turn comes and, as soon as it is committed, what became of it.
    Returns: one result a file, in the order of ``files``; a bad file is a result, not an error.
    """
    with read(store) as unit:
        identities = tuple(readers.identities(unit, store.identity))
    how = How(preview, accept_edits, accept_unverified, wary, identities, password)
    order = sorted(range(len(files)), key=lambda i: _when(files[i], identities, password))
    if not preview and files:
        backup.before_import(store, files)
    taking = _Taking(store, files, how, progress, hearer)
    with _without_collector(), Sandbox() as sandbox:
        taking.take(deque(order), sandbox)
    if not preview:
        recovery.keep(store)  # headquarters may have said who can help with a forgotten passphrase
    progress.report(len(files), len(files), "files")
    return [taking.results[index] for index in range(len(files))]


@contextlib.contextmanager
def _without_collector() -> Iterator[None]:
    """Pause the garbage collector: a merge makes many objects and no cycles worth collecting."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _when(path: Path, identities: Sequence[str], password: str) -> tuple[int, int]:
    try:
        with envelope.opened(path, identities, password) as parcel:
            return reader.age(parcel.workbook)
    except (AppError, OSError):
        return 0, 0


class _Taking:
    """Files on their way in."""

    def __init__(
        self,
        store: Store,
        files: Sequence[Path],
        how: How,
        progress: Progress,
        hearer: Hearer,
    ) -> None:
        self.store = store
        self.files = files
        self.how = how
        self.progress = progress
        self.hearer = hearer
        self.results: dict[int, FileResult] = {}
        # On a server, officers write side by side; a preview takes back what it merged.
        self._joins = store.lies_here and not how.preview

    def take(self, left: deque[int], sandbox: Sandbox) -> None:
        """Read some and merge them, then the next ones."""
        while left:
            with contextlib.ExitStack() as held:
                some = self._read_some(left, sandbox, held)
                while some:
                    results = self._merge(list(some.values()))
                    for index, result in zip(list(some), results, strict=False):
                        del some[index]
                        self._tell(index, result)

    def _tell(self, index: int, result: FileResult) -> None:
        self.results[index] = result
        self.hearer(self.files[index], result)

    def _read_some(
        self, left: deque[int], sandbox: Sandbox, held: contextlib.ExitStack
    ) -> dict[int, Arrived]:
        """Read the next files; nobody waits for that, however long it takes."""
        some: dict[int, Arrived] = {}
        while left and (not some or self._has_room(some.values())):
            self.progress.report(len(self.files) - len(left), len(self.files), "files")
            self.progress.check()
            index = left.popleft()
            path = self.files[index]
            self.hearer(path, None)
            try:
                size = path.stat().st_size
                parcel = held.enter_context(
                    envelope.opened(path, self.how.identities, self.how.password)
                )
                opened = reader.open_package(
                    parcel.workbook, progress=self.progress, sandbox=sandbox
                )
            except (PackageError, OSError) as error:
                self._tell(index, _refused(path, error))
            else:
                some[index] = Arrived(path, size, parcel, opened)
        return some

    def _has_room(self, some: Iterable[Arrived]) -> bool:
        return (
            self._joins
            and sum(each.changes for each in some) < CHANGES
            and sum(each.size for each in some) < BYTES
        )

    def _merge(self, some: Sequence[Arrived]) -> list[FileResult]:
        """Merge at least the first of some packages; return what became of those that were."""
        if len(some) == 1:
            return [self._merge_alone(some[0])]
        try:
            return self._merge_together(some)
        except _FailedError as failed:
            log.info("packages before one that failed are merged anew: %d", failed.at)
            return self._merge(some[: max(failed.at, 1)])

    def _merge_together(self, some: Sequence[Arrived]) -> list[FileResult]:
        """Merge packages in one transaction, until it has lasted long enough for whoever waits.

        Raises:
            _FailedError: one of them could not be merged, so that nothing of the others is.
        """
        done: list[Outcome] = []
        with several(self.store) as transaction:
            self._merge_in(transaction, some, done)
            self._remember(transaction.now, done)
        self._scrub(done)
        return [self._settled(each, outcome) for each, outcome in zip(some, done, strict=False)]

    def _merge_in(self, transaction: Several, some: Sequence[Arrived], done: list[Outcome]) -> None:
        """Merge packages one after the other, note what became of each, and commit."""
        try:
            for each in some:
                self.hearer(each.path, None)
                unit, unfit = transaction.next(), self._unfit(each)
                done.append(Outcome(unfit) if unfit else self._merged(unit, each))
                if done[-1].ends or transaction.is_long:
                    break
            self._commit(transaction.now, done)
        except Cancelled:
            raise
        except Exception as error:
            raise _FailedError(len(done) % len(some)) from error

    def _merge_alone(self, each: Arrived) -> FileResult:
        """Merge a package in a transaction of its own."""
        if unfit := self._unfit(each):
            return unfit

        def merged(unit: Unit) -> Outcome:
            outcome = self._merged(unit, each)
            self._commit(unit, [outcome])
            self._remember(unit, [outcome])
            return outcome

        try:
            reach = one_package.reach(each.opened, self.how)
            outcome = again(self.store, reach, merged)
        except (PackageError, OSError) as error:
            return _refused(each.path, error)
        self._scrub([outcome])
        return self._settled(each, outcome)

    def _unfit(self, each: Arrived) -> FileResult | None:
        try:
            one_package.check(self.store.identity, each.opened)
        except PackageError as error:
            return _refused(each.path, error)
        return None

    def _merged(self, unit: Unit, each: Arrived) -> Outcome:
        return one_package.merged(unit, each.parcel, each.opened, self.how, self.progress)

    def _commit(self, unit: Unit, outcomes: Sequence[Outcome]) -> None:
        if any(outcome.commits for outcome in outcomes):
            self.progress.report(1, 1, "commit")
            unit.commit()

    def _remember(self, unit: Unit, outcomes: Sequence[Outcome]) -> None:
        if any(outcome.ours for outcome in outcomes):
            remember_later(unit, self.store.identity)

    def _scrub(self, outcomes: Sequence[Outcome]) -> None:
        if any(outcome.commits for outcome in outcomes):
            scrubbing.scrub(self.store, at_once=True)

    def _settled(self, each: Arrived, outcome: Outcome) -> FileResult:
        """Return what became of a package, once what follows from it is done too."""
        result = outcome.result
        if outcome.differing:
            result.problems[:0] = alarm.ring(self.store, each.opened.header, outcome.differing)
        if outcome.double:
            start.renew(self.store, "copied")
        return result


class _FailedError(Exception):
    """One of several packages could not be merged: the one at this place, or all of them at 0."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self.at = at


def _refused(path: Path, error: PackageError | OSError) -> FileResult:
    if isinstance(error, PackageError):
        log.info("package refused: %s", error.code)
        return FileResult(path, verdict_of(error), problems=[problem(error)])
    reason = error.strerror or type(error).__name__
    return FileResult(path, "refused", problems=[finding("cannot_read", reason=reason)])
