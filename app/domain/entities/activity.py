"""The activity: one line of a work plan, from a task to a world forum."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Code, Codes, Day, Link, Text, Whole

WITH_PARTICIPANTS = (
    "MEETING",
    "COMMITTEE",
    "SURVEY",
    "STOCKTAKE",
    "TRAINING",
    "ELEARN",
    "TA",
    "PILOT",
    "CAMPAIGN",
    "CONSULT",
    "EXCHANGE",
    "FORUM",
    "SERVICE",
)
"""Kinds at which heads are counted (``has_participants`` of the list)."""

_HEADS = ("kind", WITH_PARTICIPANTS)


class Activity(Entity):
    """A task, meeting, training, pilot or service. Source: domain.md 000-14 to 000-35, 003-01."""

    key = "activity"
    label = QT_TRANSLATE_NOOP("entities", "Activity")
    plural = QT_TRANSLATE_NOOP("entities", "Activities")
    help = QT_TRANSLATE_NOOP(
        "entities", "The work plan: tasks, meetings, trainings, pilots, services."
    )
    sections: ClassVar[dict[str, str]] = {
        "what": QT_TRANSLATE_NOOP("sections", "What"),
        "when": QT_TRANSLATE_NOOP("sections", "When and where"),
        "who": QT_TRANSLATE_NOOP("sections", "Who"),
        "heads": QT_TRANSLATE_NOOP("sections", "Participants"),
    }
    title_fields = ("title",)
    children = ("progress_note", "resource")

    initiative = Link(
        QT_TRANSLATE_NOOP("fields", "Initiative"),
        to="initiative",
        parent=True,
        section="what",
        grid=True,
    )
    programme = Link(
        QT_TRANSLATE_NOOP("fields", "Programme"),
        to="programme",
        parent=True,
        section="what",
        source="003-01",
        help=QT_TRANSLATE_NOOP(
            "fields", "For activities of a whole programme, not of one initiative."
        ),
    )
    kind = Code(
        QT_TRANSLATE_NOOP("fields", "Kind"),
        list_code="activity_kinds",
        required=True,
        section="what",
        grid=True,
        source="000-14",
    )
    title = Text(
        QT_TRANSLATE_NOOP("fields", "Title"),
        required=True,
        max_length=300,
        section="what",
        grid=True,
        source="000-14",
    )
    status = Code(
        QT_TRANSLATE_NOOP("fields", "Status"),
        list_code="activity_statuses",
        required=True,
        section="what",
        grid=True,
        group="status",
        source="000-24",
    )
    service_type = Code(
        QT_TRANSLATE_NOOP("fields", "Type of service"),
        list_code="service_types",
        section="what",
        source="004-21",
        shown_when=("kind", ("SERVICE", "TRAINING", "ELEARN", "TA", "CAMPAIGN")),
    )
    toolkit = Code(
        QT_TRANSLATE_NOOP("fields", "Toolkit"),
        list_code="toolkits",
        section="what",
        source="001-45",
        shown_when=("kind", ("PILOT", "TRAINING", "ELEARN", "TA")),
    )
    answers_note = Link(
        QT_TRANSLATE_NOOP("fields", "Answers the need"),
        to="progress_note",
        section="what",
        source="002-73",
        shown_when=("kind", ("TRAINING", "ELEARN", "TA")),
        help=QT_TRANSLATE_NOOP("fields", "The noted need that this activity answers."),
    )
    due_on = Day(QT_TRANSLATE_NOOP("fields", "Due"), section="when", grid=True, source="000-24")
    held_on = Day(
        QT_TRANSLATE_NOOP("fields", "Held on"),
        partial=True,
        section="when",
        grid=True,
        source="003-07",
        help=QT_TRANSLATE_NOOP("fields", "First day; leave it empty when the date is not known."),
    )
    end_on = Day(
        QT_TRANSLATE_NOOP("fields", "Until"), partial=True, section="when", source="003-07"
    )
    place = Text(
        QT_TRANSLATE_NOOP("fields", "Place"), max_length=200, section="when", source="003-07"
    )
    countries = Codes(
        QT_TRANSLATE_NOOP("fields", "Countries"),
        list_code="countries",
        section="when",
        source="003-03",
    )
    responsible = Link(
        QT_TRANSLATE_NOOP("fields", "Responsible"),
        to="organisation",
        section="who",
        grid=True,
        source="000-32",
    )
    joint_agencies = Codes(
        QT_TRANSLATE_NOOP("fields", "Agencies taking part"),
        list_code="agencies",
        section="who",
        source="000-34",
        help=QT_TRANSLATE_NOOP("fields", "Two or more make it a joint activity."),
    )
    audience = Codes(
        QT_TRANSLATE_NOOP("fields", "Audience"),
        list_code="partner_types",
        section="who",
        source="001-20",
        shown_when=_HEADS,
    )
    women = Whole(
        QT_TRANSLATE_NOOP("fields", "Women"),
        section="heads",
        group="heads",
        source="000-14",
        shown_when=_HEADS,
    )
    men = Whole(
        QT_TRANSLATE_NOOP("fields", "Men"),
        section="heads",
        group="heads",
        source="000-14",
        shown_when=_HEADS,
    )
    other_or_unknown = Whole(
        QT_TRANSLATE_NOOP("fields", "Other or not known"),
        section="heads",
        group="heads",
        source="000-14",
        shown_when=_HEADS,
    )
    young = Whole(
        QT_TRANSLATE_NOOP("fields", "Of them young"),
        section="heads",
        group="heads",
        source="003-16",
        shown_when=_HEADS,
        help=QT_TRANSLATE_NOOP("fields", "15 to 24 years old."),
    )
    participants = Whole(
        QT_TRANSLATE_NOOP("fields", "Participants"),
        section="heads",
        group="heads",
        source="003-01",
        shown_when=_HEADS,
        help=QT_TRANSLATE_NOOP("fields", "Only when women and men were not counted."),
    )
    participants_qualifier = Code(
        QT_TRANSLATE_NOOP("fields", "How exact"),
        list_code="qualifiers",
        section="heads",
        group="heads",
        source="003-01",
        shown_when=_HEADS,
    )
