"""What one package would do here, or did, in verbs; and what can be done about it next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLayout, QWidget

from app.base.text import translate
from app.ui import i18n
from app.ui.file_view import size_words
from app.ui.pages.exchange_words import by_entity, in_verbs, office_name, state_name
from app.ui.pages.trust_words import seal_line
from app.ui.parts import band, button, column, flow, holder

_TONES = {
    "merged": "good",
    "known": "info",
    **dict.fromkeys(("held", "edited", "too_new", "unverified"), "warn"),
}
_TAKEN = frozenset({"merged", "held", "edited"})

_PERSONAL = 3
"""How many places that may name a person are told one by one."""

Way = tuple[str, str, Callable[[], object]]
"""Words, drawing and deed of a button under a result."""


def worth_taking(result: dict[str, Any]) -> bool:
    """Tell whether a package brings anything: records, files, or the first word of itself."""
    first = result.get("verdict") == "known" and not result.get("received_before")
    return first or bool(result.get("attachments")) or result.get("verdict") in _TAKEN


def is_taken(result: Mapping[str, Any]) -> bool:
    """Tell whether an import took a file in, be it that its edits or some changes still wait."""
    return result.get("verdict") in _TAKEN | {"known"}


def problems_of(result: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return what is wrong with a file; edits of its sheets that wait are no problems."""
    problems: list[dict[str, Any]] = result.get("problems") or []
    return [each for each in problems if not str(each.get("code")).startswith("edit_")]


def _files(result: dict[str, Any], *, preview: bool) -> list[str]:
    """Say how many files come along, and how many are still missed afterwards."""
    lines: list[str] = []
    if along := int(result.get("attachments") or 0):
        size = size_words(int(result.get("attachments_bytes") or 0))
        lines.append(
            translate("exchange", "%n files come along, {size}.", along, size=size)
            if preview
            else translate("exchange", "%n files came along, {size}.", along, size=size)
        )
    if missing := int(result.get("attachments_missing") or 0):
        size = size_words(int(result.get("attachments_missing_bytes") or 0))
        lines.append(
            translate("exchange", "%n files are still to come, {size}.", missing, size=size)
        )
    return lines


def result_line(result: dict[str, Any], ways: list[Way], *, preview: bool) -> QWidget:
    """Say in verbs what one package would do, or did, with the ways to go on below."""
    verdict = str(result.get("verdict", "refused"))
    tone = "warn" if result.get("personal") else _TONES.get(verdict, "bad")
    told = band("\n".join(_sentences(result, preview=preview)), tone)
    parts: list[QWidget | QLayout | int] = [told]
    if seal := result.get("signature"):
        parts.append(seal_line(str(seal)))
    if ways:
        parts.append(flow(*(button(w, deed, kind="quiet", drawing=d) for w, d, deed in ways)))
    return holder(column(*parts, gap=4))


def _sentences(result: dict[str, Any], *, preview: bool) -> list[str]:
    verdict = str(result.get("verdict", "refused"))
    name = i18n.left_to_right(Path(str(result.get("file", ""))).name)
    head = name
    if result.get("office"):
        head = translate(
            "exchange", "{file} from {office}", file=name, office=office_name(str(result["office"]))
        )
    lines: list[str] = [head]
    if result.get("confirmed"):
        words = translate(
            "exchange", "It confirms %n packages sent from here.", int(result["confirmed"])
        )
        lines.append(words)
    if result.get("asks"):
        lines.append(translate("exchange", "It asks to send something again."))
    if verdict in _TAKEN:
        verbs = in_verbs(result)
        done = translate("exchange", "Taken in: {what}", what=verbs)
        lines.append(translate("exchange", "Would bring: {what}", what=verbs) if preview else done)
        counts = {
            key: sum(int(n) for n in value.values())
            for key, value in (result.get("by_entity") or {}).items()
        }
        lines.append(by_entity(counts))
    elif verdict == "known" and result.get("attachments"):
        lines.append(translate("exchange", "It brings no records, only files."))
    elif verdict == "known" and worth_taking(result):
        lines.append(translate("exchange", "It brings no records, only news of what was received."))
    elif verdict == "known":
        day = i18n.moment(str(result.get("received_before")))
        lines.append(translate("exchange", "Already received on {day}: 0 changes.", day=day))
    else:
        lines.append(state_name(verdict))
    lines += _files(result, preview=preview)
    if result.get("receipt_code"):
        code = i18n.left_to_right(str(result["receipt_code"]))
        lines.append(translate("exchange", "Code of the receipt: {code}", code=code))
    problems = problems_of(result)[:3]
    lines += [str(problem.get("message") or problem.get("code") or "") for problem in problems]
    lines += _personal(result.get("personal") or [])
    return [line for line in lines if line]


def _personal(found: list[dict[str, Any]]) -> list[str]:
    """Say where a text may name a person; who read it may take the package all the same."""
    lines = [
        translate("tables", "{field}: {value}", field=_place(each), value=each["message"])
        for each in found[:_PERSONAL]
    ]
    if more := len(found) - len(lines):
        lines.append(translate("exchange", "%n more places may name a person.", more))
    if found:
        lines.append(
            translate(
                "exchange",
                "Better ask the author to leave persons out of texts; you may also take it as it"
                " is.",
            )
        )
    return lines


def _place(told: Mapping[str, Any]) -> str:
    cell = f"{told['column']}{told['row'] or ''}"
    return f"{told['sheet']} {i18n.left_to_right(cell)}" if cell else str(told["sheet"])
