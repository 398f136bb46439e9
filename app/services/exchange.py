"""The exchange as pages and commands see it: send, take, and where everything stands."""

from __future__ import annotations

from app.exchange.envelope import SUFFIXES
from app.services.answering import Answers, answer_all
from app.services.confirming import ReceiptPage, confirm_by_phone, sent_package
from app.services.confirming import page as receipt
from app.services.edited import file_of as edited_file
from app.services.file_results import FileResult
from app.services.proposals import Proposal
from app.services.readers import sentence as protection_words
from app.services.receiving import take
from app.services.refusals import Refusal, refusals
from app.services.refusals import settle as settle_refusals
from app.services.requesting import RequestLine, request, withdraw
from app.services.retraction import Undone, Way, take_again, undo_import, ways
from app.services.sending import Exported, Outgoing, export, file_name
from app.services.sending import outgoing_to as outgoing
from app.services.standing import GapLine, Matters, PackageLine, matters, packages, status

__all__ = [
    "SUFFIXES",
    "Answers",
    "Exported",
    "FileResult",
    "GapLine",
    "Matters",
    "Outgoing",
    "PackageLine",
    "Proposal",
    "ReceiptPage",
    "Refusal",
    "RequestLine",
    "Undone",
    "Way",
    "answer_all",
    "confirm_by_phone",
    "edited_file",
    "export",
    "file_name",
    "matters",
    "outgoing",
    "packages",
    "protection_words",
    "receipt",
    "refusals",
    "request",
    "sent_package",
    "settle_refusals",
    "status",
    "take",
    "take_again",
    "undo_import",
    "ways",
    "withdraw",
]
