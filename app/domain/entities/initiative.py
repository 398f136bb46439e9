"""The initiative: the centre of everything an office records."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Amount, Code, Codes, Day, Link, Note, Text, Whole


class Initiative(Entity):
    """One initiative of one country office. Source: domain.md 000-04, 002-22 to 002-49."""

    key = "initiative"
    label = QT_TRANSLATE_NOOP("entities", "Initiative")
    plural = QT_TRANSLATE_NOOP("entities", "Initiatives")
    help = QT_TRANSLATE_NOOP(
        "entities",
        "A project or action: what it wants, where, with whom, for how long and with what money.",
    )
    sections: ClassVar[dict[str, str]] = {
        "identity": QT_TRANSLATE_NOOP("sections", "Identity"),
        "purpose": QT_TRANSLATE_NOOP("sections", "Purpose"),
        "time": QT_TRANSLATE_NOOP("sections", "Time and money"),
        "policy": QT_TRANSLATE_NOOP("sections", "Plans and policies"),
        "future": QT_TRANSLATE_NOOP("sections", "Scaling and ownership"),
    }
    title_fields = ("code", "title")
    numbered = True
    children = (
        "initiative_tag",
        "location",
        "partnership",
        "contact",
        "beneficiary_figure",
        "activity",
        "funding_line",
        "progress_note",
        "indicator",
        "screening_item",
        "assessment",
        "resource",
    )

    code = Text(
        QT_TRANSLATE_NOOP("fields", "Code"),
        max_length=20,
        section="identity",
        grid=True,
        source="002-39",
        help=QT_TRANSLATE_NOOP(
            "fields", "Made by the program from the office and a number; you can change it."
        ),
    )
    title = Text(
        QT_TRANSLATE_NOOP("fields", "Title"),
        required=True,
        max_length=300,
        section="identity",
        grid=True,
        source="002-39",
        help=QT_TRANSLATE_NOOP("fields", "The official title, in the language of the office."),
    )
    acronym = Text(
        QT_TRANSLATE_NOOP("fields", "Acronym"),
        max_length=40,
        section="identity",
        source="002-46",
    )
    title_en = Text(
        QT_TRANSLATE_NOOP("fields", "Title in English"),
        max_length=300,
        section="identity",
        source="002-39",
        help=QT_TRANSLATE_NOOP("fields", "For reports that headquarters writes in English."),
    )
    status = Code(
        QT_TRANSLATE_NOOP("fields", "Status"),
        list_code="statuses",
        required=True,
        section="identity",
        grid=True,
        group="status",
        source="002-22",
    )
    status_on = Day(
        QT_TRANSLATE_NOOP("fields", "Status since"),
        section="identity",
        group="status",
        source="002-22",
    )
    round = Code(
        QT_TRANSLATE_NOOP("fields", "Round"),
        list_code="funding_rounds",
        required_from="APPROVED",
        section="identity",
        grid=True,
        source="000-06",
    )
    part_of = Text(
        QT_TRANSLATE_NOOP("fields", "Part of"),
        max_length=120,
        section="identity",
        source="002-46",
        help=QT_TRANSLATE_NOOP("fields", "An existing programme or tool it belongs to."),
    )
    previous = Link(
        QT_TRANSLATE_NOOP("fields", "Follows"),
        to="initiative",
        section="identity",
        source="000-07",
        help=QT_TRANSLATE_NOOP(
            "fields", "The initiative of an earlier round that this one continues."
        ),
    )
    objective = Note(
        QT_TRANSLATE_NOOP("fields", "Key objective"),
        max_length=600,
        required_from="APPROVED",
        section="purpose",
        source="000-04",
        help=QT_TRANSLATE_NOOP("fields", "What should be different at the end, in two sentences."),
    )
    summary = Note(
        QT_TRANSLATE_NOOP("fields", "Summary"),
        section="purpose",
        source="000-04",
        help=QT_TRANSLATE_NOOP(
            "fields", "Context, approach and people concerned, in a paragraph or two."
        ),
    )
    result_codes = Codes(
        QT_TRANSLATE_NOOP("fields", "Programme results served"),
        list_code="programme_results",
        section="purpose",
        source="000-09",
    )
    start_on = Day(
        QT_TRANSLATE_NOOP("fields", "Start"),
        partial=True,
        section="time",
        grid=True,
        source="002-43",
    )
    end_on = Day(QT_TRANSLATE_NOOP("fields", "End"), partial=True, section="time", source="002-43")
    duration_months = Whole(
        QT_TRANSLATE_NOOP("fields", "Duration"),
        minimum=1,
        maximum=120,
        required_from="APPROVED",
        section="time",
        grid=True,
        unit=QT_TRANSLATE_NOOP("units", "months"),
        source="002-43",
        help=QT_TRANSLATE_NOOP("fields", "Counts when the dates are not known."),
    )
    grant_amount = Amount(
        QT_TRANSLATE_NOOP("fields", "Grant"),
        minimum="0",
        required_from="APPROVED",
        section="time",
        grid=True,
        group="grant",
        source="002-42",
        help=QT_TRANSLATE_NOOP("fields", "The programme's grant as approved."),
    )
    grant_currency = Code(
        QT_TRANSLATE_NOOP("fields", "Currency"),
        list_code="currencies",
        required_from="APPROVED",
        section="time",
        grid=True,
        group="grant",
        source="002-42",
    )
    plan_link = Note(
        QT_TRANSLATE_NOOP("fields", "Plan or priority served"),
        max_length=600,
        section="policy",
        source="002-29",
        help=QT_TRANSLATE_NOOP("fields", "The local plan or national priority it is part of."),
    )
    policy_link = Text(
        QT_TRANSLATE_NOOP("fields", "Policy concerned"),
        max_length=300,
        section="policy",
        group="policy",
        source="001-12",
    )
    policy_change = Code(
        QT_TRANSLATE_NOOP("fields", "Change of policy"),
        list_code="policy_changes",
        section="policy",
        group="policy",
        source="001-12",
    )
    scaling_mode = Code(
        QT_TRANSLATE_NOOP("fields", "Scaling"),
        list_code="scaling_modes",
        required_from="APPROVED",
        section="future",
        group="scaling",
        source="002-48",
    )
    scaling_note = Note(
        QT_TRANSLATE_NOOP("fields", "How it can grow"),
        max_length=600,
        section="future",
        group="scaling",
        source="002-23",
    )
    owned_by = Text(
        QT_TRANSLATE_NOOP("fields", "Results owned by"),
        max_length=200,
        section="future",
        group="ownership",
        source="002-10",
        help=QT_TRANSLATE_NOOP("fields", "Who took the results over."),
    )
    owned_on = Day(
        QT_TRANSLATE_NOOP("fields", "Owned since"),
        partial=True,
        section="future",
        group="ownership",
        source="002-49",
    )
    institutionalised_in = Text(
        QT_TRANSLATE_NOOP("fields", "Institutionalised in"),
        max_length=200,
        section="future",
        group="institution",
        source="002-49",
        help=QT_TRANSLATE_NOOP("fields", "The law, budget or service that keeps it going."),
    )
    institutionalised_on = Day(
        QT_TRANSLATE_NOOP("fields", "Institutionalised since"),
        partial=True,
        section="future",
        group="institution",
        source="002-49",
    )
    sustainability = Note(
        QT_TRANSLATE_NOOP("fields", "What continues after the grant"),
        max_length=2000,
        section="future",
        source="000-29",
    )
