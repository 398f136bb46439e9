"""A receipt on paper: one page, with a code that can be read out by phone."""

from __future__ import annotations

from app.base import clock
from app.base.text import translate
from app.domain.report import Block, Column, Figure, Figures, Kind, Profile, Prose, Report
from app.services.exchange import ReceiptPage
from app.ui import i18n
from app.ui.pages.trust_words import seal_name


def receipt_report(found: ReceiptPage) -> Report:
    """Return a receipt as a report of one page: all that is on the screen."""
    code = Column("code", translate("receipt", "Code"), Kind.NUMBER)
    hint = translate(
        "receipt",
        "Read this code out by phone: it confirms the package before this receipt arrives.",
    )
    told = list(found.facts)
    if found.signature:
        told.insert(0, (translate("trust", "Signature"), seal_name(found.signature)))
    facts = [Figure(Column(str(at), name), value) for at, (name, value) in enumerate(told)]
    blocks: list[Block] = [
        Figures("code", (Figure(code, i18n.left_to_right(found.code)),)),
        Prose(hint),
    ]
    if found.refused:
        blocks.append(Prose("\n".join(found.refused)))
    blocks.append(Figures("facts", tuple(facts)))
    return Report(
        "receipt",
        found.title,
        tuple(blocks),
        Profile.HQ,
        clock.today(),
        notes=(i18n.left_to_right(found.package),),
        one_page=True,
    )
