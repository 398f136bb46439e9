"""The funding line: money planned, received, committed or spent."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Amount, Code, Day, Link, Text, YesNo


class FundingLine(Entity):
    """One amount of an initiative's money. Source: domain.md 002-04, 002-11, 002-47."""

    key = "funding_line"
    label = QT_TRANSLATE_NOOP("entities", "Funding line")
    plural = QT_TRANSLATE_NOOP("entities", "Money")
    help = QT_TRANSLATE_NOOP(
        "entities", "Budget, receipts, spending and what others put in, in money or in kind."
    )
    sections: ClassVar[dict[str, str]] = {
        "money": QT_TRANSLATE_NOOP("sections", "Money"),
        "origin": QT_TRANSLATE_NOOP("sections", "From whom"),
    }
    title_fields = ("label", "kind")

    initiative = Link(
        QT_TRANSLATE_NOOP("fields", "Initiative"),
        to="initiative",
        parent=True,
        required=True,
        section="money",
        grid=True,
    )
    kind = Code(
        QT_TRANSLATE_NOOP("fields", "Kind"),
        list_code="money_kinds",
        required=True,
        section="money",
        grid=True,
        source="002-47",
    )
    paid_on = Day(QT_TRANSLATE_NOOP("fields", "Date"), section="money", grid=True, source="002-47")
    amount = Amount(
        QT_TRANSLATE_NOOP("fields", "Amount"),
        required=True,
        section="money",
        group="money",
        grid=True,
        source="002-42",
        help=QT_TRANSLATE_NOOP("fields", "A correction or refund is negative."),
    )
    currency = Code(
        QT_TRANSLATE_NOOP("fields", "Currency"),
        list_code="currencies",
        required=True,
        section="money",
        group="money",
        grid=True,
        source="002-42",
    )
    usd_rate = Amount(
        QT_TRANSLATE_NOOP("fields", "Rate"),
        decimals=4,
        minimum="0.000001",
        section="money",
        group="money",
        source="002-42",
        help=QT_TRANSLATE_NOOP("fields", "How much of the currency one US dollar was worth."),
    )
    in_kind = YesNo(
        QT_TRANSLATE_NOOP("fields", "In kind"),
        section="money",
        grid=True,
        source="002-11",
        help=QT_TRANSLATE_NOOP("fields", "Time, premises or goods, given at their worth."),
    )
    source = Code(
        QT_TRANSLATE_NOOP("fields", "Source"),
        list_code="money_sources",
        required=True,
        section="origin",
        grid=True,
        source="002-11",
    )
    organisation = Link(
        QT_TRANSLATE_NOOP("fields", "Given by"),
        to="organisation",
        section="origin",
        grid=True,
        source="002-11",
    )
    label_ = Text(
        QT_TRANSLATE_NOOP("fields", "What for"),
        max_length=200,
        section="origin",
        grid=True,
        source="002-47",
    )
