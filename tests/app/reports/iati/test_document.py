"""What of an initiative is in the file, what is not, and what is never."""

from __future__ import annotations

import itertools
from decimal import Decimal
from typing import Any

import pytest

from app.domain import catalogue
from app.domain.record import Record
from app.reports.iati.document import VERSION
from app.reports.iati.terms import Terms
from app.reports.iati.wants import WANTS
from tests.app.reports.iati.judges import Judges
from tests.app.reports.iati.material import (
    TERMS,
    TODAY,
    activity,
    codes,
    everything,
    money,
    ready,
    tag,
    why,
    written,
    xml,
)
from tests.factories import a_partnership, a_record, an_organisation, the_sixteen


def minimal(item: Record | None = None, **given: Any) -> list[Record]:  # noqa: ANN401
    """Return an initiative with the least that a file may hold."""
    item = item or ready(**given)
    return [item, tag(item, "sectors", "EMP")]


def texts(records: list[Record], path: str) -> list[str | None]:
    return [each.text for each in activity(records).findall(path)]


def left(records: list[Record]) -> dict[tuple[str, str], int]:
    return {(each.part, each.why): each.many for each in written(records).left_out}


# --- Who, what it is called ----------------------------------------------------------------------


def test_the_lead_agency_of_the_programme_reports_and_the_other_takes_part() -> None:
    found = activity(minimal(round="JMDI-P2"))

    assert found.findtext("iati-identifier") == "XM-DAC-41114-CR-1"
    assert codes(found, "reporting-org", "ref") == ["XM-DAC-41114"]
    extending = [e.get("ref") for e in found.findall("participating-org[@role='3']")]
    assert extending == ["XM-DAC-41114", "XM-DAC-47066"]
    assert codes(found, "participating-org[@role='1']", "ref") == [None, "CH-4"]


def test_of_a_joint_programme_the_first_lead_reports_unless_headquarters_chooses() -> None:
    joint = minimal(round="SEED-R1")

    assert codes(activity(joint), "reporting-org", "ref") == ["XM-DAC-47066"]
    undp = Terms(TODAY, TERMS.generated, reporter="UNDP")
    assert codes(activity(joint, undp), "reporting-org", "ref") == ["XM-DAC-41114"]
    assert why(minimal(round="MMICD-PI"), undp) == ["other_reporter"]


def test_a_code_without_its_office_gets_it_and_forbidden_signs_go() -> None:
    item = ready(" 7/a & b|c? ")

    assert activity(minimal(item)).findtext("iati-identifier") == "XM-DAC-41114-CR-7-a-b-c"


def test_titles_and_texts_say_their_language() -> None:
    found = activity(minimal())

    assert found.get("{http://www.w3.org/XML/1998/namespace}lang") == "es"
    title = found.findall("title/narrative")
    assert [list(each.attrib.values()) for each in title] == [[], ["en"]]
    french = minimal(
        title="Une eau sûre pour les habitants de la frontière",
        summary="Le canton travaille avec les familles et les travailleurs de la frontière.",
        objective=None,
    )
    assert next(iter(activity(french).attrib.values())) == "fr"
    arabic = minimal(
        title="مياه آمنة لسكان الحدود", summary="يعمل الإقليم مع الأسر", objective=None
    )
    assert next(iter(activity(arabic).attrib.values())) == "ar"


def test_partners_have_the_types_and_roles_of_iati_and_each_counts_once() -> None:
    item = ready()
    one, twin = an_organisation("Upala"), an_organisation("Municipality of Upala")
    club = an_organisation("Club", type="DIAA")
    tied = [a_record("alias", record=each.uid, master="m") for each in (one, twin)]
    found = activity(
        [
            *minimal(item), one, twin, club, *tied,
            a_partnership(item, one), a_partnership(item, twin),
            a_partnership(item, club, role="IMPL"), a_partnership(item, club, role="ADVISE"),
        ]
    )  # fmt: skip

    partners = found.findall("participating-org")[4:]
    assert sorted((each.get("role"), each.get("type")) for each in partners) == [
        ("2", "11"), ("4", "22"),
    ]  # fmt: skip


# --- When, where, what about ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "start", "end", "expected"),
    [
        ("ONGOING", "2025-03-15", "2027-02-14", [("2", "2025-03-15"), ("3", "2027-02-14")]),
        ("COMPLETED", "2024-01", "2025-02", [("2", "2024-01-01"), ("4", "2025-02-28")]),
        ("COMPLETED", "2024-01-05", "2030-02-01", [("2", "2024-01-05"), ("3", "2030-02-01")]),
        ("APPROVED", "2025-03-15", "2027-02-14", [("1", "2025-03-15"), ("3", "2027-02-14")]),
        ("ONGOING", "2030-01-01", None, [("1", "2030-01-01"), ("3", "2031-09-30")]),
        ("CANCELLED", "2025-03-15", "2025-03-15", [("1", "2025-03-15"), ("3", "2025-03-15")]),
    ],
)
def test_dates_are_actual_only_where_status_and_calendar_agree(
    status: str, start: str, end: str | None, expected: list[tuple[str, str]]
) -> None:
    found = activity(minimal(status=status, start_on=start, end_on=end))

    dates = [(each.get("type"), each.get("iso-date")) for each in found.findall("activity-date")]
    assert dates == expected


def test_places_are_towns_and_larger_and_only_where_it_acts() -> None:
    records = everything()

    assert texts(records, "location/name/narrative") == ["Upala"]
    assert activity(records).find(".//point") is None
    assert left(records)["location", "place_too_fine"] == 1
    assert left(records)["location", "territory_sensitive"] == 1


def test_several_countries_without_shares_are_reported_under_the_office_s_own() -> None:
    item = ready()
    abroad = a_record(
        "location", initiative=item.uid, role="PROJECT", country="IT", admin_level="CITY",
        name="Torino",
    )  # fmt: skip

    found = activity([*minimal(item), abroad])

    assert codes(found, "recipient-country") == ["CR"]
    assert codes(found, "activity-scope") == ["3"]
    assert codes(found, "location/administrative") == ["IT"]


@pytest.mark.parametrize("count", range(1, 10))
def test_shares_of_sectors_add_up_to_a_hundred_in_each_vocabulary(count: int) -> None:
    item = ready()
    sectors = ["EMP", "EDU", "ENV", "GOV", "HEA", "PSD", "RUR", "SEC", "URB"][:count]

    found = activity([item, *(tag(item, "sectors", code) for code in sectors)])

    for vocabulary in ("1", "99"):
        shares = codes(found, f"sector[@vocabulary='{vocabulary}']", "percentage")
        assert len(shares) == count
        assert sum(Decimal(str(share)) for share in shares) == 100


def test_goals_targets_and_objectives_are_tags_and_an_unknown_goal_is_left_out() -> None:
    item = ready()
    records = [*minimal(item), tag(item, "sdg", "SDG08"), tag(item, "gcm", "GCM19")]

    found = activity(records)

    assert codes(found, "tag[@vocabulary='2']") == ["8"]
    assert codes(found, "tag[@vocabulary='99']") == ["GCM19"]
    assert all(codes(found, "tag[@vocabulary='99']", "vocabulary-uri"))


def test_the_gender_marker_is_principal_where_it_is_the_main_theme_and_absent_without() -> None:
    item = ready()

    for main, expected in ((True, ["2"]), (False, ["1"])):
        theme = tag(item, "crosscutting", "GENDER", main=main)
        found = activity([*minimal(item), theme])
        assert codes(found, "policy-marker", "significance") == expected
    assert activity(minimal(item)).find("policy-marker") is None


# --- Documents, mailbox, persons -----------------------------------------------------------------


def test_only_shared_documents_with_a_web_address_are_linked() -> None:
    item = ready()

    def document(link: str, **given: Any) -> Record:  # noqa: ANN401
        values: dict[str, Any] = {"kind": "REPORT", "share": True, "link": link}
        return a_record("resource", initiative=item.uid, title="Report", **(values | given))

    records = [
        *minimal(item),
        document("https://example.org/a b.pdf"),
        document("https://example.org/private", share=False),
        document("file:///home/report.pdf"),
        document("https://someone:secret@example.org/x"),
        document("https://example.org/p.jpg", kind="PHOTO"),
    ]
    assert codes(activity(records), "document-link", "url") == ["https://example.org/a%20b.pdf"]
    assert left(records) == {
        ("resource", "document_not_shared"): 1,
        ("resource", "document_no_address"): 2,
        ("resource", "document_kind"): 1,
    }


def test_the_only_contact_is_the_functional_mailbox_of_the_programme() -> None:
    assert activity(everything()).find("contact-info") is None

    programme = a_record(
        "programme", scope="global", code="TEST", lead_agencies=["IOM"], mailbox="desk@example.org"
    )
    found = activity([*minimal(round="TEST"), programme])

    assert found.findtext("contact-info/email") == "desk@example.org"
    assert found.find("contact-info/person-name") is None


def test_no_word_of_a_person_a_note_or_a_private_record_is_in_the_file() -> None:
    item = ready()
    told = "SECRET "
    records = everything(item)
    for entity in catalogue.ENTITIES:
        if entity.key not in {"initiative", "programme", "code_item", "organisation"}:
            kept = {"initiative": item.uid} if "initiative" in entity.fields else {}
            texts = {
                field.key: f"{told}{entity.key}"
                for field in entity.fields.values()
                if type(field).__name__ in {"Text", "Note"}
                and not field.fixed
                and (entity.key, field.key)
                not in {("location", "name"), ("indicator", "title"), ("resource", "title")}
            }
            records.append(a_record(entity.key, scope="CR", **(texts | kept)))
            records.append(a_record(entity.key, scope="CR/private", owner="CR", **(texts | kept)))

    assert b"SECRET" not in xml(records)


def test_what_is_read_for_a_file_holds_no_field_of_a_person() -> None:
    for entity, fields in WANTS.items():
        declared = catalogue.entity(entity).fields
        assert not [key for key in fields if declared[key].private]
    assert WANTS["contact"] == WANTS["progress_note"] == ("initiative",)


def test_what_has_no_home_in_iati_is_counted_by_name() -> None:
    found = left(everything())

    assert found["progress_note", "no_home"] == 1
    assert found["contact", "person"] == 1


# --- The whole file ------------------------------------------------------------------------------


def test_the_same_records_in_any_order_give_the_same_bytes() -> None:
    records = [*everything(), *everything(ready("CR-2"))]

    files = {xml(order) for order in (records, records[::-1], sorted(records, key=lambda r: r.uid))}

    assert len(files) == 1
    assert f'version="{VERSION}"'.encode() in files.pop()


def test_the_sixteen_without_dates_are_held_back_and_nothing_is_made_up() -> None:
    made = written(the_sixteen())

    assert made.xml is None
    assert (len(made.held), made.published) == (16, {})
    assert all(held.blocked for held in made.held)
    for held in made.held:
        blocking = {(line.rule, line.field) for line in held.lines if line.weight == "blocking"}
        assert ("no_start", "start_on") in blocking
        assert ("no_sector", "") in blocking


def test_the_sixteen_with_dates_and_sectors_are_a_valid_file(judges: Judges) -> None:
    records = [
        Record(r.entity, r.uid, r.scope, r.owner, {**r.values, "start_on": "2012-12"})
        if r.entity == "initiative"
        else r
        for r in the_sixteen()
    ]
    records += [
        tag(item, "sectors", code)
        for item, code in zip(
            [r for r in records if r.entity == "initiative"], itertools.cycle(["EMP", "RUR", "SOC"])
        )
    ]

    made = written(records)

    assert made.held == ()
    assert len(made.published) == 16
    assert made.xml is not None
    assert judges.judge(made.xml) == []


def test_a_followed_initiative_is_a_sibling_only_where_it_is_in_the_same_file() -> None:
    first = ready("CR-1")
    second = ready("CR-2", previous=first.uid)

    both = xml([*minimal(first), *minimal(second)])

    assert b'<related-activity type="3" ref="XM-DAC-41114-CR-1" />' in both
    assert b"related-activity" not in xml(minimal(second))


def test_money_is_in_the_file_once() -> None:
    records = everything()

    kinds = codes(activity(records), "transaction/transaction-type")

    assert sorted(str(kind) for kind in kinds) == ["1", "2", "3"]
    assert left(records)["funding_line", "spent_after_disbursed"] == 1
    assert left(records)["funding_line", "money_in_kind"] == 1
    item = ready()
    spent = [*minimal(item), money(item, "SPENT", "PROG", "10")]
    assert codes(activity(spent), "transaction/transaction-type") == ["4"]
