"""The sheet on which the digits of a laptop are compared by phone, before anything is believed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLayout, QLineEdit, QWidget

from app.base.text import language, translate
from app.ui import i18n, theme
from app.ui.digits import digits_label, heard_line
from app.ui.errors import worded
from app.ui.jobs import ProcessJob
from app.ui.pages.exchange_words import office_name
from app.ui.pages.job_line import JobLine
from app.ui.pages.trust_words import seal_line
from app.ui.parts import button, card, column, label, row, rule
from app.ui.session import Session

_WIDTH = 560
_ASKS = frozenset({"signature_unverified", "signature_unsigned", "signature_other_key"})


@dataclass(frozen=True)
class Claim:
    """Who a file says it is from, and the key it shows for it."""

    file: str
    office: str
    laptop: str
    digits: str
    """Thirty in six groups, the last two hidden; empty: nobody signed the file."""
    state: str
    may_be_taken: bool = False
    """Whether its content may be taken without anybody being verified."""
    renewed: bool = False
    """Whether it is a verified laptop under a new name, for which its old key vouches."""


def claim_of(result: Mapping[str, Any]) -> Claim | None:
    """Return what a file claims where its signer asks for a phone call; None: nothing to ask."""
    for problem in result.get("problems") or []:
        if problem.get("code") in _ASKS:
            digits = str(problem.get("digits") or "")
            may = result.get("verdict") == "unverified"
            if not digits and not may:
                return None
            return Claim(
                str(result.get("file", "")),
                str(problem.get("office") or ""),
                str(problem.get("laptop") or ""),
                digits,
                str(result.get("signature") or ""),
                may_be_taken=may,
            )
    return None


class DigitsSheet(QDialog):
    """Says whom to ring and what to compare; verifies in a child process."""

    verified = Signal()
    anyway = Signal()
    """The file is to be taken though nobody is verified."""

    def __init__(self, parent: QWidget, session: Session, claim: Claim) -> None:
        """Show the digits, with the line for those that are heard.

        Args:
            parent: the page it stands before.
            session: the open database.
            claim: who the file says it is from.
        """
        super().__init__(parent)
        self._session, self._claim = session, claim
        title = translate("trust", "Is it really {office}?", office=office_name(claim.office))
        self.setWindowTitle(title)
        self.setFixedWidth(theme.px(_WIDTH))
        self.line = JobLine()
        self.heard, self._typing = heard_line()
        self.person = QLineEdit()
        self.person.setVisible(False)
        self.problem = label("", "problem", wrap=True)
        self.verify_button = button(
            translate("trust", "Verify"), self.verify, kind="primary", drawing="check"
        )
        self.close_button = button(translate("charts", "Close"), self.reject, kind="quiet")
        parts: list[QWidget | QLayout | int] = [
            label(title, "heading", wrap=True),
            seal_line(claim.state),
            label(self._story(), wrap=True),
        ]
        parts += self._comparing() if claim.digits else []
        parts += self._otherwise() if claim.may_be_taken else []
        if not claim.digits:
            parts.append(row(0, self.close_button))
        self.setLayout(column(*parts, gap=12, margin=24))
        asks = claim.digits and not claim.renewed
        (self.heard if asks else self.close_button).setFocus()

    def verify(self) -> None:
        """Believe this laptop from now on, if the digits are the right ones."""
        typed = self.heard.text().strip()
        if self.line.job is not None or not (typed or self._claim.renewed):
            self.heard.setFocus()
            return
        self.problem.setText("")
        database = str(self._session.who.database)
        proof = f"--digits={typed}" if typed else "--renewed"
        words = ["trust", database, self._claim.file, proof, "--lang", language()]
        if self.person.text().strip():
            words.append(f"--as={self.person.text().strip()}")
        job = ProcessJob(words, self)
        job.succeeded.connect(self._on_verified)
        job.failed.connect(self._on_failed)
        self.line.watch(job, translate("trust", "Verifying"))
        job.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: as high as its words need at this width."""
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        inner = self.layout()
        if inner is not None:
            inner.activate()
            self.setMinimumHeight(inner.totalHeightForWidth(self.width()))

    def reject(self) -> None:
        """Qt: close; what is being verified is stopped."""
        if self.line.job is not None:
            self.line.job.cancel()
        super().reject()

    def _story(self) -> str:
        claim = self._claim
        told = {
            "file": i18n.left_to_right(Path(claim.file).name),
            "laptop": i18n.as_written(claim.laptop or claim.office),
            "office": office_name(claim.office),
        }
        if not claim.digits:
            return translate(
                "trust",
                "{file} says it comes from {office}, and nobody has signed it: anybody could have"
                " made it. Best ask {office} for a new package, written with this version.",
                **told,
            )
        if claim.renewed:
            return translate(
                "trust",
                "“{laptop}”, {office}, has a new key, and its verified key of before vouches for"
                " it: nobody needs to ring. If that laptop was lost in between, revoke it instead.",
                **told,
            )
        return translate(
            "trust",
            "{file} says it comes from “{laptop}”, {office}. Ring {office} at a number you knew"
            " before, never at one that came with the file, and have them read out the digits of"
            " that laptop: they stand there in Settings, under Signatures.",
            **told,
        )

    def _comparing(self) -> list[QWidget | QLayout | int]:
        self.verify_button.setDefault(True)  # so that Enter in the line verifies
        typing = [] if self._claim.renewed else self._typing
        person = translate("trust", "Your name")
        self.person.setAccessibleName(person)
        self.person.setPlaceholderText(person)
        return [
            card(digits_label(self._claim.digits), margin=12),
            column(*typing, self.person, self.problem, gap=4),
            self.line,
            row(self.close_button, 0, self.verify_button),
        ]

    def _otherwise(self) -> list[QWidget | QLayout | int]:
        words = translate(
            "trust",
            "Nobody can be reached and it cannot wait? You may take this one file. Its receipt"
            " will say that nobody was verified, and the next file asks again. If somebody else"
            " made it, false records stand here under the name of {office} until you undo it.",
            office=office_name(self._claim.office),
        )
        take = button(
            translate("trust", "Take it once all the same"), self._on_anyway, drawing="lock-open"
        )
        return [rule(), label(words, "muted", wrap=True), row(take, 0)]

    def _on_anyway(self) -> None:
        if self.line.job is None:
            self.accept()
            self.anyway.emit()

    def _on_verified(self, answer: Mapping[str, Any]) -> None:
        self.accept()
        name = i18n.as_written(self._claim.laptop or self._claim.office)
        told = translate(
            "trust", "Verified: {laptop}. What it signs is believed from now on.", laptop=name
        )
        if answer["laptops"][0]["proposed_by"]:
            told = translate(
                "trust",
                "Proposed: {laptop}. A second person confirms it in Settings, under Signatures.",
                laptop=name,
            )
        self._session.say(told, "good")
        self.verified.emit()

    def _on_failed(self, error: Exception) -> None:
        self.problem.setText(worded(error))
        if getattr(error, "code", "") == "name_needed":
            self.person.setVisible(True)
            self._fit()
            self.person.setFocus()
            return
        self._fit()
        self.heard.selectAll()
        self.heard.setFocus()
