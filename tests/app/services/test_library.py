"""Publishing: what offices share reaches every office, by headquarters, and nothing else does."""

from __future__ import annotations

from typing import Any

import pytest

from app.base.errors import CallError, RecordError
from app.domain.library import copy_uid
from app.services import conflicts, library, queries, sending
from app.services.recording import RecordRefusedError
from database.unit import read
from tests.app.services.conftest import Setup
from tests.app.services.schedule import bytes_of_package
from tests.laptops import Laptop, Mail

LESSON = {"kind": "LESSON", "title": "Ask early", "text": "Ask the border posts early.",
          "theme": "KT5", "level": "LOCAL"}  # fmt: skip


def a_lesson(office: Laptop, **given: Any) -> str:  # noqa: ANN401
    """Record a lesson of a new initiative, shared as lessons are; return its uid."""
    initiative = office.new_record("initiative")
    return office.new_record("progress_note", initiative=initiative, **{**LESSON, **given})


def shelf(laptop: Laptop, entity: str = "progress_note") -> dict[str, str]:
    """Return what the library holds here: title to the office that shared it."""
    where = (queries.Where("scope", "=", "global"),)
    found = queries.records(laptop.store, queries.Query(entity, where))
    return {str(r.get("title")): str(r.get("source_office")) for r in found}


def offered(hq: Laptop) -> dict[str, str]:
    """Return what headquarters could publish or withdraw: title to what it is."""
    return {offer.title: offer.what for offer in library.offers(hq.store)}


def deliver(office: Laptop, hq: Laptop) -> None:
    """Bring headquarters what an office has."""
    hq.take(office.export("HQ"))


@pytest.fixture
def ph(laptop: Setup) -> Laptop:
    """Return a laptop of the Philippines."""
    return laptop("PH")


@pytest.fixture
def sn(laptop: Setup) -> Laptop:
    """Return a laptop of Senegal."""
    return laptop("SN")


def test_what_three_offices_share_all_three_read(
    cr: Laptop, ph: Laptop, sn: Laptop, hq: Laptop
) -> None:
    offices = (cr, ph, sn)
    lessons = {each.who.office: a_lesson(each, title=f"Of {each.who.office}") for each in offices}
    for each in offices:
        deliver(each, hq)
    assert shelf(hq) == {}  # a merge publishes nothing

    for each in offices:
        sent = hq.send(each.who.office)
        each.take(sent.path)

    everywhere = {"Of CR": "CR", "Of PH": "PH", "Of SN": "SN"}
    assert [shelf(each) for each in (hq, *offices)] == [everywhere] * 4
    copy = sn.record(copy_uid(lessons["CR"]))
    assert (copy.scope, copy.owner) == ("global", "HQ")
    assert copy.get("source_uid") == lessons["CR"]
    assert {key: copy.get(key) for key in ("text", "theme", "level")} == {
        "text": "Ask the border posts early.", "theme": "KT5", "level": "LOCAL",
    }  # fmt: skip
    assert not sn.has(lessons["CR"])
    assert all(each.findings() == [] for each in (hq, *offices))


def test_the_first_answer_says_what_it_published_and_the_next_has_nothing_to(
    cr: Laptop, ph: Laptop, hq: Laptop
) -> None:
    a_lesson(cr)
    deliver(cr, hq)
    told = sending.outgoing_to(hq.store, "PH")

    first, second = hq.send("PH"), hq.send("CR")

    assert told.publishing == 1
    assert (first.published.new, first.published.changed) == (1, 0)
    assert second.published.count == 0
    assert sending.outgoing_to(hq.store, "PH").publishing == 0
    ph.take(first.path)
    assert shelf(ph) == {"Ask early": "CR"}


def test_a_copy_leads_to_nothing_that_stays_at_home(cr: Laptop, ph: Laptop, hq: Laptop) -> None:
    initiative = cr.new_record("initiative", title="Secret water")
    activity = cr.new_record("activity", initiative=initiative)
    note = cr.new_record(
        "progress_note", initiative=initiative, **{**LESSON, "kind": "RECO"},
        follow_up="open", follow_up_on="2013-05-01",
    )  # fmt: skip
    loose = cr.new_record(
        "progress_note", initiative=None, activity=activity, **{**LESSON, "title": "Loose"}
    )
    deliver(cr, hq)

    package = hq.send("PH")

    ph.take(package.path)
    for uid in (note, loose):
        copy = ph.record(copy_uid(uid))
        kept = ("initiative", "activity", "follow_up", "follow_up_on")
        assert [copy.get(key) for key in kept] == [None] * len(kept)
    held = bytes_of_package(package.path)
    assert b"Ask early" in held
    assert not any(word.encode() in held for word in (initiative, activity, "Secret water"))


def test_answers_and_documents_follow_to_the_library(cr: Laptop, ph: Laptop, hq: Laptop) -> None:
    question = a_lesson(cr, kind="QUESTION", title="How?")
    home = cr.value(question, "initiative")
    answer = cr.new_record(
        "progress_note", initiative=home, reply_to=question, **{**LESSON, "title": "So."}
    )
    silent = cr.new_record(
        "progress_note", initiative=home, share=False, **{**LESSON, "title": "Ours"}
    )
    aside = cr.new_record(
        "progress_note", initiative=home, reply_to=silent, **{**LESSON, "title": "Aside"}
    )
    document = cr.new_record("resource", note=answer, share=True, title="The form")
    cr.new_record("resource", note=answer, title="Not shared")
    deliver(cr, hq)

    ph.take(hq.export("PH"))

    assert shelf(ph) == {"How?": "CR", "So.": "CR", "Aside": "CR"}
    assert ph.value(copy_uid(answer), "reply_to") == copy_uid(question)
    assert ph.value(copy_uid(aside), "reply_to") is None
    assert shelf(ph, "resource") == {"The form": "CR"}
    assert ph.value(copy_uid(document), "note") == copy_uid(answer)


def test_what_is_not_shared_or_in_dispute_is_not_published(
    laptop: Setup, cr: Laptop, hq: Laptop
) -> None:
    second = laptop("CR", "second")
    ours, disputed = a_lesson(cr, share=False), a_lesson(cr, share=None, title="Both")
    second.take(cr.export("CR"))
    cr.edit(disputed, share=False)
    second.edit(disputed, share=None)
    for each in (cr, second):
        deliver(each, hq)

    assert hq.conflicts() != []
    assert hq.send("CR").published.count == 0
    assert not hq.has(copy_uid(ours))
    assert not hq.has(copy_uid(disputed))


def test_what_the_office_writes_later_follows(cr: Laptop, ph: Laptop, hq: Laptop) -> None:
    lesson = a_lesson(cr)
    deliver(cr, hq)
    ph.take(hq.export("PH"))
    cr.edit(lesson, text="Ask them in spring.", theme=None, sector="EDU")
    deliver(cr, hq)
    assert offered(hq) == {"Ask early": "changed"}

    sent = hq.send("PH")

    ph.take(sent.path)
    assert (sent.published.new, sent.published.changed) == (0, 1)
    copy = ph.record(copy_uid(lesson))
    assert [copy.get(k) for k in ("text", "theme", "sector")] == [
        "Ask them in spring.", None, "EDU",
    ]  # fmt: skip
    lines = hq.history(copy_uid(lesson))
    assert {line.register for line in lines if line.kind == "edit"} == {"text", "theme", "sector"}
    assert offered(hq) == {}
    assert hq.findings() == []


def test_a_correction_of_headquarters_is_never_overwritten_by_itself(
    cr: Laptop, ph: Laptop, hq: Laptop
) -> None:
    lesson = a_lesson(cr)
    deliver(cr, hq)
    library.publish(hq.store)
    hq.edit(copy_uid(lesson), text="Ask all border posts early.")
    assert offered(hq) == {}  # the correction stands until the office writes again
    cr.edit(lesson, title="Ask in spring")
    deliver(cr, hq)

    sent = hq.send("PH")

    assert sent.published == library.Published(waiting=1)
    [offer] = library.offers(hq.store)
    assert (offer.what, offer.waits, offer.fields) == ("corrected", True, ("title", "text"))
    ph.take(sent.path)
    assert ph.value(copy_uid(lesson), "text") == "Ask all border posts early."
    assert library.publish(hq.store).count == 0

    library.publish(hq.store, [lesson])

    shown = hq.record(copy_uid(lesson))
    assert (shown.get("title"), shown.get("text")) == (
        "Ask in spring", "Ask the border posts early.",
    )  # fmt: skip
    assert offered(hq) == {}


def test_a_correction_may_be_kept_until_the_office_writes_again(cr: Laptop, hq: Laptop) -> None:
    lesson = a_lesson(cr)
    deliver(cr, hq)
    library.publish(hq.store)
    hq.edit(copy_uid(lesson), text="Ask all border posts early.")
    cr.edit(lesson, title="Ask in spring")
    deliver(cr, hq)

    library.keep(hq.store, lesson)

    assert offered(hq) == {}
    assert hq.value(copy_uid(lesson), "text") == "Ask all border posts early."
    cr.edit(lesson, title="Ask in autumn")
    deliver(cr, hq)
    assert offered(hq) == {"Ask in autumn": "corrected"}


@pytest.mark.parametrize("how", ["unshared", "deleted"])
def test_what_is_no_longer_shared_waits_for_a_click_to_leave(
    how: str, cr: Laptop, ph: Laptop, hq: Laptop
) -> None:
    lesson = a_lesson(cr)
    deliver(cr, hq)
    ph.take(hq.export("PH"))
    cr.delete(lesson) if how == "deleted" else cr.edit(lesson, share=False)
    deliver(cr, hq)

    sent = hq.send("PH")
    assert (sent.published.count, offered(hq)) == (0, {"Ask early": "withdraw"})

    done = library.publish(hq.store)

    ph.take(hq.export("PH"))
    assert (done.withdrawn, shelf(hq), shelf(ph), offered(hq)) == (1, {}, {}, {})
    assert hq.reviews() == []


def test_what_is_shared_again_comes_back(cr: Laptop, ph: Laptop, hq: Laptop) -> None:
    lesson = a_lesson(cr)
    deliver(cr, hq)
    library.publish(hq.store)
    cr.edit(lesson, share=False)
    deliver(cr, hq)
    library.publish(hq.store)
    cr.edit(lesson, share=True, text="Ask again.")
    deliver(cr, hq)
    assert offered(hq) == {"Ask early": "new"}

    ph.take(hq.export("PH"))

    assert shelf(ph) == {"Ask early": "CR"}
    assert ph.value(copy_uid(lesson), "text") == "Ask again."
    assert hq.findings() == ph.findings() == []


def test_a_copy_headquarters_decided_to_keep_is_not_asked_about_again(
    cr: Laptop, hq: Laptop
) -> None:
    lesson = a_lesson(cr)
    deliver(cr, hq)
    library.publish(hq.store)
    cr.delete(lesson)
    deliver(cr, hq)

    library.keep(hq.store, copy_uid(lesson))

    assert offered(hq) == {}
    assert shelf(hq) == {"Ask early": "CR"}


def test_what_headquarters_took_out_stays_out(cr: Laptop, hq: Laptop) -> None:
    lesson = a_lesson(cr)
    deliver(cr, hq)
    library.publish(hq.store)
    hq.delete(copy_uid(lesson))
    assert hq.send("CR").published.count == 0
    cr.edit(lesson, text="Other words.")
    deliver(cr, hq)
    assert offered(hq) == {"Ask early": "corrected"}

    library.keep(hq.store, lesson)

    assert (shelf(hq), offered(hq)) == ({}, {})


def test_two_laptops_of_headquarters_publish_the_same_copy(
    laptop: Setup, cr: Laptop, ph: Laptop, hq: Laptop
) -> None:
    other = laptop("HQ", "desk-2")
    lesson = a_lesson(cr)
    package = cr.export("HQ")
    for desk in (hq, other):
        desk.take(package)
        assert library.publish(desk.store).new == 1

    Mail(cr, ph, hq, other).deliver()

    assert hq.conflicts() == other.conflicts() == ph.conflicts() == []
    assert shelf(ph) == {"Ask early": "CR"}
    assert ph.record(copy_uid(lesson)).conflicts == frozenset()
    assert offered(hq) == offered(other) == {}
    assert all(each.findings() == [] for each in (hq, other, ph))


def test_two_states_published_at_once_end_as_the_latest_without_a_person(
    laptop: Setup, cr: Laptop, ph: Laptop, hq: Laptop
) -> None:
    other = laptop("HQ", "desk-2")
    lesson = a_lesson(cr)
    deliver(cr, hq)
    library.publish(hq.store)
    cr.edit(lesson, text="Ask them in spring.")
    other.take(cr.export("HQ"))
    library.publish(other.store)
    hq.take(other.export("HQ"))
    assert [c.field for c in hq.conflicts()] == ["text"]

    Mail(cr, ph, hq, other).deliver()

    assert hq.conflicts() == other.conflicts() == ph.conflicts() == []
    assert ph.value(copy_uid(lesson), "text") == "Ask them in spring."


def test_what_may_name_a_person_waits_for_a_look(cr: Laptop, ph: Laptop, hq: Laptop) -> None:
    lesson = a_lesson(cr, text="Write to someone@example.org about it.")
    photo = cr.new_record(
        "resource", note=lesson, kind="PHOTO", link="https://example.org/a.jpg", share=True,
        title="The well", photo_ok=None,
    )  # fmt: skip
    deliver(cr, hq)

    ph.take(hq.export("PH"))

    assert (shelf(ph), shelf(ph, "resource")) == ({}, {})
    assert {o.uid: o.waits for o in library.offers(hq.store)} == {lesson: True, photo: True}
    assert library.publish(hq.store).count == 0
    assert library.publish(hq.store, [lesson]).new == 1
    assert shelf(hq) == {"Ask early": "CR"}


def test_what_a_merge_made_wrong_is_not_published_before_it_is_put_right(
    laptop: Setup, cr: Laptop, hq: Laptop
) -> None:
    second, home = laptop("CR", "second"), cr.new_record("initiative")
    photo = cr.new_record(
        "resource", initiative=home, kind="PHOTO", link="https://example.org/a.jpg", photo_ok=True
    )
    second.take(cr.export("CR"))
    cr.edit(photo, share=True)
    second.edit(photo, photo_ok=False)
    for each in (cr, second):
        deliver(each, hq)

    assert hq.send("CR").published == library.Published(waiting=1)

    [offer] = library.offers(hq.store)
    assert offer.refused
    with pytest.raises(RecordRefusedError):
        library.publish(hq.store, [photo])
    assert not hq.has(copy_uid(photo))


def test_only_headquarters_publishes(cr: Laptop, hq: Laptop) -> None:
    lesson = a_lesson(cr)
    assert library.offers(cr.store) == []
    assert cr.send("HQ").published.count == 0
    for act in (library.publish, lambda store: library.keep(store, lesson)):
        with pytest.raises(RecordError, match="not_yours"):
            act(cr.store)
    with pytest.raises(CallError, match="nothing_to_publish"):
        library.publish(hq.store, [lesson])
    with pytest.raises(CallError, match="nothing_to_publish"):
        library.keep(hq.store, lesson)
    deliver(cr, hq)
    with pytest.raises(CallError, match="nothing_to_publish"):
        library.keep(hq.store, lesson)


def test_publishing_reads_as_headquarters_own_act_in_the_history(cr: Laptop, hq: Laptop) -> None:
    lesson = a_lesson(cr)
    deliver(cr, hq)
    done = library.publish(hq.store)

    assert done.touched.entities == {"progress_note"}
    assert {line.office for line in hq.history(copy_uid(lesson))} == {"HQ"}
    with read(hq.store) as unit:
        assert library.due(unit, hq.who) == []
    conflicts.restore(hq.store, [copy_uid(lesson)])
    assert offered(hq) == {}
