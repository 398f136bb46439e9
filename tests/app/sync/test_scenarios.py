"""Collisions by name: each is reached by several routes and ends the same way.

The numbers are those of the rulings they stand for (32 to 49); the schedules of ``test_machine``
find collisions nobody thought of, these say what must become of those somebody did.
"""

from __future__ import annotations

import uuid

import pytest

from app.sync.canonical import DamagedError
from app.sync.change import Change, decode, encode
from app.sync.feeds import gaps, parse_feed
from app.sync.merge import Wait
from tests.app.sync.desk import CHILD, RECORD, Desk, send, shown, singles
from tests.app.sync.wire import Stretch

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
    assert shown(before, "BF", RECORD, "title") == ("Water", [])
    before.take(package)

    assert before.digests == desk.hq.digests
    assert desk.ends("title") == ("Wells", [])


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
    parts = singles(desk.bf.export({}, ["BF"]))
    for number, package in enumerate(parts, 1):
        if number != 7:
            desk.hq.take(package)

    assert gaps(desk.hq.vector()) == {f"{desk.bf.replica}/BF": [(7, 7)]}
    assert desk.hq.waits == [Wait("previous", "BF", desk.bf.replica, 7)]
    assert desk.hq.take(parts[6]).taken == 2
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

    assert shown(relay, "BF", RECORD, "title") == ("Wells", [])


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
