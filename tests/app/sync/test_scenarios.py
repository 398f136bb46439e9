"""Collisions by name: each is reached by several routes and ends the same way.

The numbers are those of the rulings they stand for (32 to 49); the schedules of ``test_machine``
find collisions nobody thought of, these say what must become of those somebody did.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from app.sync.canonical import DamagedError, dumps
from app.sync.change import PURGE, Change, Dot, decode, encode, parse_dot
from app.sync.feeds import gaps, is_virtual, parse_feed
from app.sync.merge import Wait
from tests.app.sync.site import Package, Result, Sheet, Site, Stretch

GENESIS = {
    "00000000-0000-5000-8000-000000000001": ("code_item", {"code": "GENDER", "label_en": "Gender"}),
}
BUILT_IN = next(iter(GENESIS))
RECORD = "11111111-1111-4111-8111-111111111111"
CHILD = "22222222-2222-4222-8222-222222222222"

Route = Callable[[Sequence[Site]], None]


class Desk:
    """Headquarters, two laptops of Burkina Faso, and what goes between them."""

    def __init__(self, route: Route) -> None:
        self.route = route
        self.hq = self.laptop("a", "global", "BF", "NE")
        self.bf = self.laptop("b", "global", "BF", "BF/private")
        self.second = self.laptop("c", "global", "BF", "BF/private")
        self.all = [self.hq, self.bf, self.second]

    def laptop(self, letter: str, *scopes: str) -> Site:
        """Return a fresh laptop; headquarters may void."""
        site = Site(letter * 32, scopes, GENESIS)
        site.may_void = lambda replica, _: replica == "a" * 32
        return site

    def record(self, w: dict[str, Any], uid: str = RECORD) -> None:
        """Let everybody have a record of Burkina Faso."""
        self.bf.create("BF", uid, w)
        self.meet()

    def meet(self) -> None:
        """Deliver everything to everybody, by the route of this run."""
        self.route(self.all)

    def ends(self, register: str, uid: str = RECORD, scope: str = "BF") -> tuple[Any, list[Any]]:
        """Return what everybody shows in the end: the value, and all alternatives, sorted."""
        self.meet()
        found = {dumps(_shown(site, scope, uid, register)) for site in self.all}
        assert len(found) == 1, "they do not show the same"
        assert len({site.digests[scope] for site in self.all}) == 1, "digests differ"
        assert not any(site.held for site in self.all)
        value, others = _shown(self.all[0], scope, uid, register)
        return value, others

    def dead(self, uid: str = RECORD) -> tuple[bool, bool]:
        """Return whether a record is deleted for everybody, and whether that is disputed."""
        self.meet()
        found = {
            (state.dead, state.disputed)
            for site in self.all
            if (state := site.state("BF", uid)) is not None
        }
        (only,) = found
        return only


def _shown(site: Site, scope: str, uid: str, register: str) -> tuple[Any, list[Any]]:
    state = site.state(scope, uid)
    assert state is not None
    shown = site.shown(state, register)
    return shown.value, sorted((head.value for head in shown.alternatives), key=dumps)


def send(sender: Site, receiver: Site, *scopes: str) -> Result:
    """Hand over what the receiver lacks."""
    both = scopes or sender.scopes & receiver.scopes
    return receiver.take(sender.export(receiver.vector(), both, rows=True))


def in_order(sites: Sequence[Site]) -> None:
    """Everybody sends to everybody, until nobody has news."""
    moved = True
    while moved:
        taken = [send(a, b).taken for a in sites for b in sites if a is not b]
        moved = any(taken)


def backwards(sites: Sequence[Site]) -> None:
    """The same from the other end, each package twice, change by change and the last one first."""
    moved = True
    while moved:
        moved = False
        for receiver in sites:
            for sender in reversed(sites):
                if sender is not receiver:
                    package = sender.export(receiver.vector(), receiver.scopes & sender.scopes)
                    for part in (*reversed(_singles(package)), package):
                        moved |= receiver.take(part).taken > 0


def through_headquarters(sites: Sequence[Site]) -> None:
    """Nobody meets but at headquarters, which passes everything on."""
    for _ in range(3):
        for office in sites[1:]:
            send(office, sites[0])
        for office in sites[1:]:
            send(sites[0], office)


def _singles(package: Package) -> list[Package]:
    parts = []
    for stretch in package.stretches:
        for node in stretch.nodes():
            one = Stretch(node.replica, node.scope, node.seq, node.previous, (node.line,))
            parts.append(package.with_stretches([one]))
    return parts


@pytest.fixture(params=[in_order, backwards, through_headquarters], ids=lambda r: r.__name__)
def desk(request: pytest.FixtureRequest) -> Desk:
    return Desk(request.param)


# 32: identity is the hash, never the number


def test_a_copied_laptop_seen_in_two_orders(desk: Desk) -> None:
    desk.record({"title": "Water"})
    twin = desk.bf.copied()
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Wells"})
    twin.edit("BF", twin.read("BF", RECORD), {"title": "Roads"})
    twin.edit("BF", twin.read("BF", RECORD), {"summary": "twice as many"})
    send(desk.bf, desk.hq)
    send(twin, desk.hq)
    send(twin, desk.second)
    send(desk.bf, desk.second)
    desk.all.append(twin)

    assert desk.ends("title")[1] == ["Roads", "Wells"]
    assert desk.ends("summary") == ("twice as many", [])
    assert desk.hq.vector() == desk.second.vector() | desk.hq.vector()
    names = {parse_feed(n)[2] for n in desk.hq.vector() if n.startswith(desk.bf.replica)}
    tips = {node.id[:8] for node in desk.hq.log.values() if node.seq == 2 and node.scope == "BF"}
    assert names == {"", *tips}
    assert len(tips) == 2


def test_a_copied_laptop_that_parts_at_its_first_change(desk: Desk) -> None:
    twin = desk.bf.copied()
    desk.bf.create("BF", RECORD, {"title": "Wells"})
    twin.create("BF", CHILD, {"title": "Roads"})
    desk.all.append(twin)

    assert desk.ends("title") == ("Wells", [])
    assert desk.ends("title", CHILD) == ("Roads", [])
    assert len({name for name in desk.hq.vector() if "~" in name}) == 2


def test_the_right_number_with_another_hash_is_another_change(desk: Desk) -> None:
    desk.record({"title": "Water"})
    twin = desk.bf.copied()
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Wells"})
    twin.edit("BF", twin.read("BF", RECORD), {"title": "Roads"})
    send(desk.bf, desk.hq)
    send(twin, desk.second)

    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Railways"})
    result = desk.hq.take(desk.second.export({}, ["BF"]).only(replica=desk.second.replica))

    assert result.held == 1
    assert desk.hq.waits == [Wait("change", "BF", twin.replica, 2, RECORD)]
    desk.all.append(twin)
    assert desk.ends("title")[1] == ["Railways", "Wells"]


def test_a_restored_laptop_gets_its_lost_work_back_from_others(desk: Desk) -> None:
    desk.record({"title": "Water"})
    backup = desk.bf.copied()
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Wells"})
    send(desk.bf, desk.hq)

    backup.rename("d" * 32)
    desk.all[1] = desk.bf = backup
    backup.edit("BF", backup.read("BF", RECORD), {"summary": "written after the restore"})

    assert desk.ends("title") == ("Wells", [])
    assert desk.ends("summary") == ("written after the restore", [])


# 33: an older program meets a newer one


def test_an_older_program_keeps_and_forwards_what_it_does_not_know(desk: Desk) -> None:
    desk.record({"title": "Water"})
    reading = desk.second.read("BF", RECORD)
    change = reading.change("edit", w={"later_group": {"a": "1"}, "later_set/X": True}, schema=9)
    identity = desk.second.write("BF", change, extra={"zz": {"deep": ["er"]}})

    assert desk.ends("later_group") == ({"a": "1"}, [])
    assert desk.ends("later_set/X") == (True, [])
    lines = {site.log[identity].line for site in desk.all}
    assert len(lines) == 1
    assert b'"zz":{"deep":["er"]}' in lines.pop()


def test_an_older_program_deletes_unknown_fields_too(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.second.write("BF", desk.second.read("BF", RECORD).change("edit", w={"later": "x"}))
    send(desk.second, desk.bf)

    desk.bf.delete("BF", desk.bf.read("BF", RECORD))

    assert desk.dead() == (True, False)


def test_two_programs_write_the_same_unknown_field(desk: Desk) -> None:
    desk.record({"title": "Water"})
    for site, word in ((desk.bf, "one"), (desk.second, "two")):
        site.write("BF", site.read("BF", RECORD).change("edit", w={"later": word}))

    assert desk.ends("later")[1] == ["one", "two"]


# 34, and groups


def test_one_saves_the_amount_another_the_currency(desk: Desk) -> None:
    desk.record({"grant": {"amount": "100", "currency": "EUR"}})
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"grant": {"amount": "90", "currency": "EUR"}})
    second = desk.second.read("BF", RECORD)
    desk.second.edit("BF", second, {"grant": {"amount": "100", "currency": "USD"}})

    _, alternatives = desk.ends("grant")

    assert alternatives == [
        {"amount": "100", "currency": "USD"},
        {"amount": "90", "currency": "EUR"},
    ]


# 35: gates


def test_a_second_laptop_fills_an_empty_field_and_only_its_package_arrives(desk: Desk) -> None:
    desk.bf.create("BF", RECORD, {"title": "Water"})
    send(desk.bf, desk.second)
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"summary": "filled in"})

    early = desk.hq.take(desk.second.export({}, ["BF"]).only(replica=desk.second.replica))

    assert (early.taken, early.held) == (0, 1)
    assert desk.hq.waits == [Wait("change", "BF", desk.bf.replica, 1, RECORD)]
    assert desk.ends("summary") == ("filled in", [])


def test_a_child_waits_for_its_parent(desk: Desk) -> None:
    desk.bf.create("BF", RECORD, {"title": "Water"})
    send(desk.bf, desk.second)
    desk.second.create("BF", CHILD, {"text": "a note"}, parents=[RECORD])

    early = desk.hq.take(desk.second.export({}, ["BF"]).only(replica=desk.second.replica))

    assert early.held == 1
    assert desk.hq.waits == [Wait("record", "BF", uid=RECORD)]
    assert desk.ends("text", CHILD) == ("a note", [])


def test_a_private_child_of_a_shared_parent_never_reaches_headquarters(desk: Desk) -> None:
    desk.bf.create("BF", RECORD, {"title": "Water"})
    desk.bf.create("BF/private", CHILD, {"function": "Health"}, parents=[RECORD])
    desk.meet()
    send(desk.bf, desk.second)

    assert desk.hq.state("BF/private", CHILD) is None
    assert not [name for name in desk.hq.vector() if name.endswith("/private")]
    assert desk.second.state("BF/private", CHILD) is not None


# 36: refused and void


def test_headquarters_voids_one_change_of_a_chain(desk: Desk) -> None:
    desk.record({"title": "Water"})
    first = desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Wells"})
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"summary": "comes after it"})
    send(desk.bf, desk.hq)

    dot = str(Dot(first, 2, desk.bf.replica))
    desk.hq.void("BF", desk.hq.read("BF", RECORD), [dot])

    assert desk.ends("title") == ("Water", [])
    assert desk.ends("summary") == ("comes after it", [])


def test_a_void_that_arrives_before_the_change_it_names(desk: Desk) -> None:
    desk.record({"title": "Water"})
    first = desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Wells"})
    send(desk.bf, desk.hq)
    desk.hq.void("BF", desk.hq.read("BF", RECORD), [str(Dot(first, 2, desk.bf.replica))])

    desk.second.take(desk.hq.export({}, ["BF"]).only(replica=desk.hq.replica))
    assert first not in desk.second.log

    assert desk.ends("title") == ("Water", [])


def test_what_somebody_wrote_upon_a_voided_change_stands(desk: Desk) -> None:
    desk.record({"title": "Water"})
    first = desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Wells"})
    send(desk.bf, desk.second)
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Wells and roads"})
    desk.meet()

    desk.hq.void("BF", desk.hq.read("BF", RECORD), [str(Dot(first, 2, desk.bf.replica))])

    assert desk.ends("title")[1] == ["Water", "Wells and roads"]


def test_a_voided_birth_leaves_nothing_but_holds_nobody_up(desk: Desk) -> None:
    desk.record({"title": "Water"})
    birth = parse_dot(desk.hq.read("BF", RECORD).state.birth.dot)
    desk.hq.void("BF", desk.hq.read("BF", RECORD), [str(birth)])
    assert desk.dead() == (True, False)

    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"summary": "written all the same"})

    assert desk.ends("title") == (None, [])
    assert desk.ends("summary") == ("written all the same", [])
    assert desk.dead() == (False, False)


def test_a_voided_deletion_brings_the_record_back(desk: Desk) -> None:
    desk.record({"title": "Water"})
    gone = desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.meet()

    desk.hq.void("BF", desk.hq.read("BF", RECORD), [str(Dot(gone, 2, desk.bf.replica))])

    assert desk.dead() == (False, False)
    assert desk.ends("title") == ("Water", [])


def test_a_void_by_somebody_without_the_right_has_no_effect(desk: Desk) -> None:
    desk.record({"title": "Water"})
    birth = desk.second.read("BF", RECORD).state.birth.dot

    desk.second.void("BF", desk.second.read("BF", RECORD), [birth])

    assert desk.ends("title") == ("Water", [])


def test_a_void_of_a_change_of_another_record_has_no_effect(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.record({"title": "Roads"}, CHILD)
    birth = desk.hq.read("BF", CHILD).state.birth.dot

    desk.hq.void("BF", desk.hq.read("BF", RECORD), [birth])

    assert desk.ends("title") == ("Water", [])
    assert desk.ends("title", CHILD) == ("Roads", [])


@pytest.mark.parametrize("early", [False, True])
def test_a_void_of_one_of_two_births_leaves_the_other(desk: Desk, *, early: bool) -> None:
    desk.bf.create("BF", RECORD, {"role": "LEAD", "task": "one"}, owner="BF")
    mine = desk.second.create("BF", RECORD, {"role": "LEAD", "note": "two"}, owner="AA")
    if early:
        send(desk.bf, desk.hq)
    else:
        desk.meet()

    dot = str(Dot(mine, 1, desk.second.replica))
    desk.hq.void("BF", desk.hq.read("BF", RECORD), [dot])

    assert desk.ends("task") == ("one", [])
    assert desk.ends("note") == (None, [])
    assert {site.read("BF", RECORD).state.owner for site in desk.all} == {"BF"}


def test_bytes_that_are_no_change_stay_a_link_of_the_chain(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.append("BF", b'{"k":"a kind nobody knows yet"}')
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Wells"})

    assert desk.ends("title") == ("Wells", [])
    assert all(gaps(site.vector()) == {} for site in desk.all)


def test_a_purge_passes_through(desk: Desk) -> None:
    desk.record({"name": "#aa"})
    purge = desk.bf.read("BF", RECORD).change(PURGE, targets=["#aa"])
    identity = desk.bf.write("BF", purge)

    assert desk.ends("name") == ("#aa", [])
    assert all(identity in site.log for site in desk.all)


# 37, 38, 44, 46: edits made in Excel


def _workbook(desk: Desk) -> Package:
    package = desk.hq.export({}, ["BF"], rows=True)
    assert package.rows
    return package


def _cell(register: str, value: Any) -> Sheet:  # noqa: ANN401
    return Sheet(((("BF", RECORD), register, value),))


def test_two_laptops_accept_the_same_edited_workbook(desk: Desk) -> None:
    desk.record({"title": "Water"})
    book = _workbook(desk)

    first = desk.bf.take_edits(book, _cell("title", "Wells"))
    second = desk.second.take_edits(book, _cell("title", "Wells"))

    assert first.taken == second.taken == 1
    assert desk.ends("title") == ("Wells", [])
    edits = {n.id for site in desk.all for n in site.log.values() if is_virtual(n.replica)}
    assert len(edits) == 1
    assert desk.hq.take_edits(book, _cell("title", "Wells")).taken == 0


def test_the_same_workbook_edited_twice_is_a_question(desk: Desk) -> None:
    desk.record({"title": "Water"})
    book = _workbook(desk)
    desk.bf.take_edits(book, _cell("title", "Wells"))
    desk.second.take_edits(book, _cell("title", "Roads"))

    assert desk.ends("title")[1] == ["Roads", "Wells"]

    desk.hq.edit("BF", desk.hq.read("BF", RECORD), {"title": "Roads"}, decision=True)
    assert desk.ends("title") == ("Roads", [])
    assert desk.second.take_edits(book, _cell("title", "Wells")).taken == 0
    assert desk.ends("title") == ("Roads", [])


def test_an_edited_cell_leaves_the_hidden_side_of_a_conflict_open(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Wells"})
    desk.second.wall += 1000
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Roads"})
    assert desk.ends("title") == ("Roads", ["Roads", "Wells"])
    book = _workbook(desk)

    desk.bf.take_edits(book, _cell("title", "Railways"))

    assert desk.ends("title")[1] == ["Railways", "Wells"]


def test_a_removed_row_is_no_deletion_and_an_equal_cell_no_change(desk: Desk) -> None:
    desk.record({"title": "Water"})
    book = _workbook(desk)

    sheet = Sheet(((("BF", RECORD), "title", "Water"),), removed=frozenset(book.rows))

    assert desk.bf.take_edits(book, sheet).taken == 0
    assert desk.dead() == (False, False)


def test_edits_are_summed_up_in_the_vector_and_sent_on_any_difference(desk: Desk) -> None:
    desk.record({"title": "Water", "summary": "", "tags/GENDER": True})
    book = _workbook(desk)
    cells = [(("BF", RECORD), "title", "Wells"), (("BF", RECORD), "tags/GENDER", None)]
    desk.bf.take_edits(book, Sheet(tuple(cells)))

    lines = [name for name in desk.bf.vector() if is_virtual(name)]
    assert lines == [f"xl:{book.id}/BF"]
    assert desk.bf.vector()[lines[0]][0][:2] == (1, 2)
    assert desk.ends("title") == ("Wells", [])
    assert desk.ends("tags/GENDER") == (None, [])
    assert not desk.bf.export(desk.hq.vector(), ["BF"]).stretches


# 39: deleted, edited, kept


def test_deleted_here_edited_there(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Wells"})

    assert desk.dead() == (False, True)
    assert desk.ends("title") == ("Wells", [])


def test_deleted_here_edited_there_kept_deleted_again(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Wells"})
    desk.meet()
    desk.hq.live("BF", desk.hq.read("BF", RECORD))
    assert desk.dead() == (False, False)
    assert desk.ends("title") == ("Wells", [])

    desk.bf.delete("BF", desk.bf.read("BF", RECORD))

    assert desk.dead() == (True, False)


def test_kept_here_deleted_once_more_there(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Wells"})
    desk.meet()
    desk.hq.live("BF", desk.hq.read("BF", RECORD))
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))

    assert desk.dead() == (False, True)


def test_made_again_without_what_it_had(desk: Desk) -> None:
    desk.record({"title": "Water", "summary": "old"})
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.meet()

    desk.hq.live("BF", desk.hq.read("BF", RECORD), {"title": "Wells"}, named=[])

    assert desk.dead() == (False, False)
    assert desk.ends("title") == ("Wells", [])
    assert desk.ends("summary") == (None, [])


def test_kept_once_deleted_again_and_made_again_without_what_it_had(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.meet()
    desk.hq.live("BF", desk.hq.read("BF", RECORD))
    desk.meet()
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.meet()

    desk.second.live("BF", desk.second.read("BF", RECORD), named=[])

    assert desk.dead() == (False, False)
    assert desk.ends("title") == (None, [])


def test_two_people_keep_a_record_with_different_parts(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"summary": "old"})
    desk.meet()
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.meet()
    birth, written = sorted(desk.hq.read("BF", RECORD).state.head_dots(), key=_replica)

    desk.hq.live("BF", desk.hq.read("BF", RECORD), named=[birth])
    desk.second.live("BF", desk.second.read("BF", RECORD), named=[written])

    assert desk.ends("title") == ("Water", [])
    assert desk.ends("summary") == ("old", [])


def _replica(dot: str) -> str:
    return parse_dot(dot).replica


def test_deleted_on_both_sides_with_an_edit_in_between(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Wells"})
    desk.second.delete("BF", desk.second.read("BF", RECORD))

    assert desk.dead() == (True, False)


def test_an_old_package_does_not_bring_back_what_was_deleted(desk: Desk) -> None:
    desk.record({"title": "Water"})
    spring = desk.bf.export({}, ["BF"])
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.meet()

    results = [site.take(spring) for site in desk.all]

    assert [result.taken for result in results] == [0, 0, 0]
    assert desk.dead() == (True, False)


def test_a_tag_removed_and_added_again(desk: Desk) -> None:
    desk.record({"tags/GENDER": True})
    for value in (None, True):
        desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"tags/GENDER": value})

    assert desk.ends("tags/GENDER") == (True, [])


def test_a_tag_removed_here_and_added_again_there(desk: Desk) -> None:
    desk.record({"tags/GENDER": True})
    early = desk.second.read("BF", RECORD)
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"tags/GENDER": None})
    desk.second.edit("BF", early, {"tags/GENDER": True})

    assert desk.ends("tags/GENDER") == (True, [])

    desk.hq.edit("BF", desk.hq.read("BF", RECORD), {"tags/GENDER": None})
    assert desk.ends("tags/GENDER") == (None, [])


def test_two_people_add_different_tags(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"tags/GENDER": True})
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"tags/YOUTH": True})

    assert desk.ends("tags/GENDER") == (True, [])
    assert desk.ends("tags/YOUTH") == (True, [])


# 40: the bytes are the change


def test_a_line_in_another_form_is_forwarded_as_it_is(desk: Desk) -> None:
    line = encode(Change("initiative", RECORD, "birth", 7, "us", w={"title": "Wätër"}))
    loose = line.replace(b'"by":"us"', b'"by" : "us"').replace("ä".encode(), b"\\u00e4")
    assert decode(loose) == decode(line)

    desk.bf.append("BF", loose)

    assert desk.ends("title") == ("Wätër", [])
    assert [next(iter(site.log.values())).line for site in desk.all] == [loose] * 3


def test_two_heads_of_one_value_are_no_conflict(desk: Desk) -> None:
    desk.record({"amount": "100"})
    for site in (desk.bf, desk.second):
        site.edit("BF", site.read("BF", RECORD), {"amount": "230000"})

    assert desk.ends("amount") == ("230000", [])


# 41: undo


def test_an_undone_import_can_be_taken_again(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Wells"})
    package = desk.bf.export(desk.hq.vector(), ["BF"])
    before = desk.hq.copied()
    desk.hq.take(package)

    desk.all[0] = before
    assert _shown(before, "BF", RECORD, "title") == ("Water", [])
    before.take(package)

    assert before.digests == desk.hq.digests
    assert desk.ends("title") == ("Wells", [])


# 45: built-in rows


def test_untouched_built_in_rows_are_outside_the_digest(desk: Desk) -> None:
    bare = Site("e" * 32, ["global"])

    assert bare.digests["global"] == desk.hq.digests["global"]
    assert not desk.hq.vector()


def test_headquarters_corrects_a_built_in_row(desk: Desk) -> None:
    desk.hq.edit("global", desk.hq.read("global", BUILT_IN), {"label_en": "Gender equality"})
    desk.hq.edit("global", desk.hq.read("global", BUILT_IN), {"label_fr": "Genre"})

    assert desk.ends("label_en", BUILT_IN, "global") == ("Gender equality", [])
    assert desk.ends("label_fr", BUILT_IN, "global") == ("Genre", [])
    assert desk.ends("code", BUILT_IN, "global") == ("GENDER", [])


def test_two_correct_a_built_in_row_at_once(desk: Desk) -> None:
    other = desk.laptop("f", "global", "BF", "NE")
    desk.all.append(other)
    desk.hq.edit("global", desk.hq.read("global", BUILT_IN), {"label_en": "Gender equality"})
    other.edit("global", other.read("global", BUILT_IN), {"label_en": "Women and men"})

    assert desk.ends("label_en", BUILT_IN, "global")[1] == ["Gender equality", "Women and men"]


def test_a_built_in_row_is_deleted_and_made_again(desk: Desk) -> None:
    desk.hq.delete("global", desk.hq.read("global", BUILT_IN))
    desk.meet()
    assert all(site.read("global", BUILT_IN).state.dead for site in desk.all)

    desk.hq.live("global", desk.hq.read("global", BUILT_IN))

    assert desk.ends("code", BUILT_IN, "global") == ("GENDER", [])
    assert not any(site.read("global", BUILT_IN).state.dead for site in desk.all)


def test_a_correction_of_a_built_in_row_is_voided(desk: Desk) -> None:
    wrong = desk.hq.edit("global", desk.hq.read("global", BUILT_IN), {"label_en": "Gendre"})
    desk.meet()

    dot = str(Dot(wrong, 1, desk.hq.replica))
    desk.hq.void("global", desk.hq.read("global", BUILT_IN), [dot])

    assert desk.ends("label_en", BUILT_IN, "global") == ("Gender", [])


def test_a_later_program_ships_a_new_round(desk: Desk) -> None:
    desk.hq.create("global", CHILD, {"code": "SEED2"}, entity="programme")
    desk.meet()
    desk.bf.create("BF", RECORD, {"title": "Water"}, parents=[CHILD])

    assert desk.ends("code", CHILD, "global") == ("SEED2", [])
    assert desk.ends("title") == ("Water", [])


# 47: held or known


def test_what_is_held_is_stated_as_stored_and_silences_the_alarm(desk: Desk) -> None:
    desk.bf.create("BF", RECORD, {"title": "Water"})
    send(desk.bf, desk.second)
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Wells"})
    package = desk.second.export({}, ["BF"]).only(replica=desk.second.replica)

    result = desk.hq.take(package)

    assert desk.hq.vector() == {
        f"{desk.second.replica}/BF": package.vector[f"{desk.second.replica}/BF"]
    }
    assert result.alarm == frozenset()
    assert desk.hq.take(package).taken == 0
    assert desk.ends("title") == ("Wells", [])


def test_equal_vectors_with_different_digests_ring_the_alarm(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.hq.digests["BF"] += 1

    assert send(desk.bf, desk.hq).alarm == {"BF"}


def test_a_gap_is_named_until_it_is_filled(desk: Desk) -> None:
    for _ in range(8):
        desk.bf.create("BF", str(uuid.uuid4()), {"title": "Water"})
    singles = _singles(desk.bf.export({}, ["BF"]))
    for number, package in enumerate(singles, 1):
        if number != 7:
            desk.hq.take(package)

    assert gaps(desk.hq.vector()) == {f"{desk.bf.replica}/BF": [(7, 7)]}
    assert desk.hq.waits == [Wait("previous", "BF", desk.bf.replica, 7)]
    assert desk.hq.take(singles[6]).taken == 2
    assert gaps(desk.hq.vector()) == {}


def test_a_relay_passes_on_what_it_holds_itself(desk: Desk) -> None:
    desk.bf.create("BF", RECORD, {"title": "Water"})
    send(desk.bf, desk.second)
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Wells"})
    desk.hq.take(desk.second.export({}, ["BF"]).only(replica=desk.second.replica))
    relay = desk.laptop("d", "global", "BF")

    relay.take(desk.hq.export(relay.vector(), ["BF"], held=True))
    assert [node.replica for node in relay.held.values()] == [desk.second.replica]
    send(desk.bf, relay)

    assert _shown(relay, "BF", RECORD, "title") == ("Wells", [])


# 48, 49: the same record twice; ties


def test_two_write_the_same_assessment(desk: Desk) -> None:
    desk.bf.create("BF", RECORD, {"stage": "NSC", "decision": "YES"}, owner="BF")
    desk.second.create("BF", RECORD, {"stage": "NSC", "decision": "NO"}, owner="BF")

    assert desk.ends("stage") == ("NSC", [])
    assert desk.ends("decision")[1] == ["NO", "YES"]
    owners = {site.read("BF", RECORD).state.owner for site in desk.all}
    assert owners == {"BF"}


def test_the_same_link_made_twice_is_one_and_is_deleted_once(desk: Desk) -> None:
    for site in (desk.bf, desk.second):
        site.create("BF", RECORD, {"role": "LEAD"}, entity="partnership")
    assert desk.ends("role") == ("LEAD", [])

    desk.hq.delete("BF", desk.hq.read("BF", RECORD))

    assert desk.dead() == (True, False)


def test_equal_clocks_are_ranked_by_replica_and_equal_replicas_by_hash(desk: Desk) -> None:
    desk.record({"title": "Water"})
    twin = desk.second.copied()
    identities = {}
    for site, word in ((desk.bf, "b"), (desk.second, "c"), (twin, "twin of c")):
        site.last_at = 0
        site.wall = 1_800_000_000_000
        identities[word] = site.edit("BF", site.read("BF", RECORD), {"title": word})
    desk.all.append(twin)

    higher = max("c", "twin of c", key=lambda word: identities[word])

    assert desk.ends("title") == (higher, ["b", "c", "twin of c"])


def test_a_wrong_clock_decides_nothing_but_the_order_on_the_screen(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.wall += 20 * 365 * 86_400_000
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "from the future"})
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "from today"})
    assert desk.ends("title")[0] == "from the future"

    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "decided"}, decision=True)

    assert desk.ends("title") == ("decided", [])
    assert desk.second.last_at < desk.bf.last_at - 10 * 365 * 86_400_000


# Promises that every one of them rests on


def test_a_package_sent_again_brings_nothing(desk: Desk) -> None:
    desk.record({"title": "Water"})
    package = desk.bf.export({}, ["BF"])

    result = desk.hq.take(package)

    assert (result.taken, result.known, result.held) == (0, 1, 0)


def test_a_cleared_field_is_a_value_like_any_other(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": None})
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Wells"})

    assert desk.ends("title")[1] == ["Wells", None]


def test_a_save_over_an_old_reading_loses_nothing(desk: Desk) -> None:
    desk.record({"title": "Water"})
    form = desk.bf.read("BF", RECORD)
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Wells"})
    send(desk.second, desk.bf)

    desk.bf.edit("BF", form, {"title": "Roads"})

    assert desk.ends("title")[1] == ["Roads", "Wells"]


def test_a_line_cannot_be_moved_to_another_place(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Wells"})
    stretch = next(s for s in desk.bf.export({}, ["BF"]).stretches if s.replica == desk.bf.replica)
    moved = Stretch(desk.second.replica, "BF", 1, stretch.previous, stretch.lines)

    assert {n.id for n in stretch.nodes()}.isdisjoint(n.id for n in moved.nodes())


@pytest.mark.parametrize("replica", ["genesis", "", "a/b", "a b", "x" * 201])
def test_a_feed_with_an_impossible_name_is_damaged(desk: Desk, replica: str) -> None:
    line = encode(Change("initiative", RECORD, "birth", 7, "us"))
    package = desk.bf.export({}, ["BF"]).with_stretches(
        [Stretch(replica, "BF", 1, bytes(32), (line,))]
    )

    with pytest.raises(DamagedError):
        desk.hq.take(package)
    assert not desk.hq.log
