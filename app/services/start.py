"""Making, opening and closing a database: who it is, whether it was copied, built-in rows."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import logging
import shutil
from pathlib import Path

import database.witness as witness_file
from app.base import files, ids
from app.base.errors import CallError, StoreDamagedError, StoreError, StoreFullError
from app.base.text import Message
from app.domain import codelists, genesis, training
from app.domain.catalogue import by_key
from app.domain.registers import of_record
from app.exchange import archive, shelves
from app.services import acts, at_rest, dates, glance, places, settings, shelving, steps, viewing
from app.services.who import GLOBAL, HQ, Who, read_who
from app.sync.change import BIRTH, GENESIS, Change
from app.sync.merge import Merge
from app.sync.touched import Newborn
from database import (
    audits,
    keys,
    newly_known,
    officers,
    schema,
    scrubbing,
    stores,
    taken_back,
    upgrade,
)
from database.engine import CACHE, Store
from database.models import replica
from database.restoring import RESTORED
from database.stores import store_at
from database.unit import Unit, read, write

log = logging.getLogger(__name__)

_HOME = "home"
"""The setting of a database on a server that tells it from a copy of it."""
ROLES = ("field", "hq")
TRAINING_FILE = "training-{office}.db"


def create(
    path: Path,
    *,
    office: str,
    role: str,
    label: str = "",
    training: bool = False,
    language: str = "fr",
    passphrase: str = "",
    anyway: bool = False,
) -> Store:
    """Make a new database.

    Args:
        path: a file that does not exist yet.
        office: ISO2 code of a country office, or ``HQ``.
        role: ``field`` or ``hq``.
        label: the laptop's name, as people call it.
        training: load the training data of that office (headquarters: of all).
        language: language of texts made for this office.
        passphrase: protects it; empty: it is in the clear.
        anyway: also on a network share, a stick, or in a folder that a service copies, where
            training data may lie without asking.

    Raises:
        CallError: the file exists, office and role do not go together, or no database should live
            there (``app.services.places``).
        StoreLockedError: the passphrase is too short.
        StoreError: the file cannot be written.
    """
    _check_call(office, role)
    ask_place(path, anyway=anyway or training)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreFullError(path=str(path), reason=error.strerror or "") from error
    if passphrase:
        keys.protect(path, passphrase)
    store = store_at(path)
    if not store.lies_here and upgrade.revision(store):
        store.close()
        raise CallError("file_exists", path=stores.address(path))
    try:
        upgrade.bring_up(store)
        with write(store) as unit:
            name = ids.new_replica()
            told = {
                "office": office,
                "role": role,
                "label": label,
                "training": "1" if training else "",
                "replica": name,
            }
            kept = {**told, "my.language": language, _HOME: store.speech.home(unit.connection)}
            for key, value in kept.items():
                unit.put(key, value)
            unit.connection.execute(replica.insert().values(id=0, name=GENESIS))
            unit.log.numbers[GENESIS], unit.log.names[0] = 0, GENESIS
            unit.log.replica_number(name, office, role, label)
            _load_genesis(unit)
            unit.put(newly_known.SHOWN_BY, schema.HEAD)
            unit.commit()
        store.identity = identify(store)
        with read(store) as unit:
            acts.remember(unit, store.identity)
        shelving.begin(store)
        at_rest.begin(store)
    except BaseException:
        give_up(store)
        raise
    if training:
        load_training(store)
    return store


def give_up(store: Store) -> None:
    """Close a database that could not be made whole, and leave nothing of its file."""
    shelving.end(store)
    store.close()
    if store.lies_here:
        for rest in (store.path, Path(f"{store.path}-wal"), Path(f"{store.path}-shm")):
            with contextlib.suppress(OSError):
                rest.unlink()
        keys.remove(store.path)


def ask_place(path: Path, *, anyway: bool) -> None:
    """Ask whether a database may be made at a place.

    Raises:
        CallError: the file exists, another one beside it would share its folders, or no database
            should live there.
    """
    if path.exists() and not stores.address(path):
        raise CallError("file_exists", path=str(path))
    if not stores.address(path) and (others := shelves.neighbours(path)):
        raise CallError("same_stem", other=others[0])
    if not anyway and (why := places.objection(path)):
        raise CallError(f"place_{why}", path=str(path.parent), local=str(local_folder()))


def _check_call(office: str, role: str) -> None:
    if role not in ROLES:
        raise CallError("unknown_role", role=role)
    if office not in codelists.codelist("offices"):
        raise CallError("unknown_office", office=office)
    if (office == HQ) != (role == "hq"):
        raise CallError("office_and_role", office=office, role=role)


def _load_genesis(unit: Unit) -> None:
    """Put the built-in rows in: the same uids everywhere, no changes, outside the digest."""
    merge = Merge(unit.log)
    unit.log.prefetch(GLOBAL, [uid for _, uid, _ in genesis.rows()])
    for key, uid, values in genesis.rows():
        w = of_record(by_key()[key], values)
        born = Change(key, uid, BIRTH, 0, "", w=w, owner=HQ)
        merge.touched[GLOBAL, uid] = Newborn(GLOBAL, GENESIS, 0, uid, born)
    unit.ledger.write(merge, [])


def load_training(store: Store) -> None:
    """Load the sixteen initiatives: an office its own, headquarters all, in their scopes."""
    from app.services import records

    who: Who = store.identity
    office = None if who.is_hq else who.office
    lines = [{**line, "scope": scope} for scope, line in training.scoped(office)]
    if lines:
        records.apply(store, lines, named=True)
    steps.forget(store)


def open_store(path: Path, *, lasting: bool = False, begun: Store | None = None) -> Store:
    """Open a database; a copied or restored one gets a new replica id and says so in ``notices``.

    One that can only be read is looked at (``services.viewing``): nothing can be recorded.

    Args:
        path: an existing file.
        lasting: it stays open while a person reads: its connections keep little in memory. What
            writes much, an import, is a process of its own.
        begun: the same database, where ``glance`` has begun to read it.

    Raises:
        CallError: there is no such file.
        StoreLockedError: it is protected, and its passphrase was not given (``protection.unlock``).
        StoreError: it is damaged, newer than this program, or not ours.
    """
    if not path.is_file():
        raise CallError("no_such_file", path=str(path))
    if files.is_read_only(path) and not stores.address(path):
        return _look_at(viewing.open_copy(path, glance.LASTING if lasting else CACHE))
    store = begun or glance.begin_store(path, lasting=lasting)
    try:
        upgrade.bring_up(store)
        store.identity = identify(store)
        taken_back.hand_on(store)
        scrubbing.enforce(store)
        _show_newly_known(store)
        _look_at_witness(store)
        _keep_taken_back(store)
        shelving.begin(store)
        at_rest.begin(store)
        _keep_recoverable(store)
        if store.lies_here and keys.was_protected(path):
            store.notices.append(Message("no_longer_protected"))
        store.notices += places.doubts(path)
    except BaseException:
        shelving.end(store)
        store.close()
        raise
    return store


def _look_at(store: Store) -> Store:
    """Make ready a copy that is only looked at: nothing is compared, and nothing remembered."""
    try:
        store.identity = viewing.known_as(identify(store), store)
    except BaseException:
        close_store(store)
        raise
    return store


def local_folder() -> Path:
    """Return the folder of this computer where a database is kept where nobody says another."""
    return witness_file.home() / "data"


def identify(store: Store) -> Who:
    """Read who a database is.

    Raises:
        StoreDamagedError: it does not say.
    """
    with read(store) as unit:
        found = read_who(unit.get, store.path)
        store.login = officers.login(unit)
        officer = officers.name(unit)
        language = settings.found(unit, "language")
    if found is None:
        raise StoreDamagedError("not_our_database", path=str(store.path))
    return dataclasses.replace(found, officer=officer, language=language or found.language)


def _show_newly_known(store: Store) -> None:
    """After an upgrade, show what the log held before the program knew what it was."""
    with read(store) as unit:
        if not newly_known.is_due(unit):
            return
    with write(store) as unit:
        filled = newly_known.fill(unit)
        unit.commit()
    log.info("newly known: %d rows", filled)


def who(store: Store) -> Who:
    """Return who this database is."""
    identity: Who = store.identity
    return identity


def _look_at_witness(store: Store) -> None:
    """Compare with the witness; retire the replica id where its numbers might come twice."""
    seen = witness_file.load(store.identity.replica)
    reason = renewal_reason(store)
    if reason:
        renew(store, reason)
    with read(store) as unit:
        store.notices += dates.doubts(unit, store.identity, seen.seen if seen else 0)
        if not reason:
            acts.remember(unit, store.identity)


def _keep_taken_back(store: Store) -> None:
    """Remember here what was taken back on a server; say where that may be lost by a restore."""
    if not store.lies_here:
        reasons = {notice.params.get("reason") for notice in store.notices}
        if reasons & {"copied", "restored"} and not taken_back.knows(store):
            store.notices.append(Message("taken_back_unknown"))
        taken_back.keep(store)


def _keep_recoverable(store: Store) -> None:
    """Let headquarters be able to help with a forgotten passphrase, where it said how."""
    if keys.is_protected(store.path):
        from app.services import recovery

        recovery.keep(store)


def renewal_reason(store: Store) -> str:
    """Return why this database must not go on under its replica id; empty when it may."""
    who: Who = store.identity
    seen = witness_file.load(who.replica)
    with read(store) as unit:
        if told := unit.get(RESTORED):
            return "moved" if "moved" in json.loads(told) else "restored"
    if store.lies_here and (reason := _moved(store, seen)):
        return reason
    if reason := _another(store, seen):
        return reason
    if seen is None:
        return ""
    if _is_behind(store, seen):
        return "restored"
    with read(store) as unit:
        return "clock" if dates.was_corrected(unit, who) else ""


def _another(store: Store, seen: witness_file.Witness | None) -> str:
    """Return why a database of a server is another one than it says: a copy, or a backup of it."""
    with read(store) as unit:
        home = unit.get(_HOME)
        if home == store.speech.home(unit.connection):
            return ""
        lives = store.speech.has_home(unit.connection, home)
    return "restored" if seen and not lives and _is_behind(store, seen) else "copied"


def _is_behind(store: Store, seen: witness_file.Witness) -> bool:
    """Tell whether this computer remembers more of a database than it holds."""
    who: Who = store.identity
    with read(store) as unit:
        tips = {b.scope: b.last for b in unit.log.branches.values() if b.replica == who.replica}
        number = int(unit.get("package_number", "0"))
    return seen.packages > number or any(
        last > tips.get(scope, 0) for scope, (last, _) in seen.feeds.items()
    )


def _moved(store: Store, seen: witness_file.Witness | None) -> str:
    """Return why a file is not where, or not what, this computer remembers."""
    if seen is None:
        return "witness_missing"
    if seen.machine != witness_file.machine():
        return "other_machine"
    here = str(store.path.resolve())
    return "copied" if seen.path != here and Path(seen.path).exists() else ""


def renew(store: Store, reason: str) -> None:
    """Go on under a new replica id; the old one ends at what this database knows of it."""
    who: Who = store.identity
    name = ids.new_replica()
    seen = witness_file.load(who.replica)
    with write(store) as unit:
        given = max(int(unit.get("package_number", "0")), seen.packages if seen else 0)
        retired = {**json.loads(unit.get("retired", "{}")), who.replica: given}
        unit.put("retired", json.dumps(retired))
        unit.put("package_number", str(given))  # no file written before is written over
        unit.put(RESTORED, "")
        unit.put("clock", "0")  # times never go back under one name; a new one has none yet
        unit.put("replica", name)
        unit.put(_HOME, store.speech.home(unit.connection))
        unit.log.replica_number(name, who.office, who.role, who.label)
        audits.note(unit, "renewed", who.signed, reason=reason, replica=name)
        unit.commit()
    store.identity = identify(store)
    with read(store) as unit:
        acts.remember(unit, store.identity)
    store.notices.append(Message("replica_renewed", {"reason": reason}))
    log.info("replica renewed: %s", reason)


def look_again(store: Store) -> bool:
    """Read who this database is, after another process worked with it; return whether it moved.

    An import may find out that the laptop was copied; who has the database open must then not
    write on under the old name.
    """
    found = identify(store)
    if found.replica == store.identity.replica:
        return False
    store.identity = found
    store.notices.append(Message("replica_renewed", {"reason": "copied"}))
    return True


def close_store(store: Store) -> None:
    """Close a database."""
    steps.forget(store)
    with contextlib.suppress(StoreError):
        scrubbing.scrub(store)
        taken_back.keep(store)
    shelving.end(store)
    store.close()
    viewing.throw_away(store)


def training_store(folder: Path, office: str = HQ, language: str = "fr") -> Store:
    """Open the throw-away training database of an office, made when it is not there."""
    path = folder / TRAINING_FILE.format(office=office)
    if path.exists():
        return open_store(path)
    role = "hq" if office == HQ else "field"
    return create(
        path, office=office, role=role, label="training", training=True, language=language
    )


def reset_training(folder: Path) -> None:
    """Throw the training databases of a folder away."""
    for path in folder.glob("training-*.db*"):
        path.unlink()
        shutil.rmtree(archive.folder(path), ignore_errors=True)
    shutil.rmtree(folder / "packages", ignore_errors=True)
