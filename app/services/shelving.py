"""Lets packages and attached files of a database on a server lie there, for every officer."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from app.exchange import shelves
from app.services import servers
from database.engine import Store

if TYPE_CHECKING:
    from database.pieces import Pieces

_mine: WeakKeyDictionary[Store, dict[str, Pieces]] = WeakKeyDictionary()


def begin(store: Store) -> None:
    """Keep things where a database lies that was just opened; beside a file there are folders."""
    if store.lies_here or store in _mine:
        return
    from database.pieces import Pieces

    place = servers.shown(store.path)
    made = {kind: Pieces(store, kind, place) for kind in (shelves.PACKAGES, shelves.FILES)}
    _mine[store] = made
    shelves.use(store.path, made)


def end(store: Store) -> None:
    """Forget the shelves of a database that is about to be closed, and what was fetched."""
    made = _mine.pop(store, None)
    if made is not None:
        shelves.forget(store.path, made)
        for each in made.values():
            each.close()
