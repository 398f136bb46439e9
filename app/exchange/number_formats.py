"""What a number format adds to the number that a cell holds: US$, %, groups, decimals."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from app.exchange.guard import Archive

_BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%",
    37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00",
}  # fmt: skip
"""Formats that have a number only; those of the system's own currency say no currency."""
_DIGITS = re.compile(r"[#0?](?:[#0?,.' \u00a0\u202f]*[#0?.])?")
_SIGN = re.compile(r"\[\$([^\]-]*)(?:-[^\]]*)?\]")
_OTHER_BRACKETS = re.compile(r"\[[^\]$][^\]]*\]")
_HARD = re.compile(r"[eE][+-]|/|@")
_PIECES = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|([^"\\_*]+)')


def formats(archive: Archive, part: str) -> tuple[str, ...]:
    """Return the format code of each cell format of a workbook; "" where it adds nothing."""
    if not part:
        return ()
    own: dict[str, str] = {}
    found: list[str] = []
    inside = False
    for tag, attributes in archive.elements(part):
        if tag == "numFmt":
            own[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif tag in {"cellXfs", "cellStyleXfs", "cellStyles", "dxfs"}:
            inside = tag == "cellXfs"
        elif tag == "xf" and inside:
            key = attributes.get("numFmtId", "0")
            built_in = _BUILT_IN.get(int(key), "") if key.isdecimal() and len(key) < 6 else ""
            found.append(own.get(key, built_in))
    return tuple(found)


def shown(number: str, code: str) -> str:
    """Return a plain decimal as a format shows it, with its currency or percent sign.

    Formats that do more than add signs, decimals and groups leave the number as it is.
    """
    section = _section(code, negative=number.startswith("-"))
    literal = _SIGN.sub(lambda match: f'"{match[1]}"', _OTHER_BRACKETS.sub("", section))
    pieces = [(m[1] or m[2] or "", m[3] or "") for m in _PIECES.finditer(literal)]
    plain = "".join(active for _, active in pieces)
    digits = _DIGITS.search(plain)
    if digits is None or _HARD.search(plain):
        return number
    try:
        value = abs(Decimal(number)) * (100 if "%" in plain else 1)
    except InvalidOperation:
        return number
    before, after = _around(pieces)
    sign = "-" if number.startswith("-") else ""
    return f"{before}{sign}{_digits(value, digits[0])}{after}".strip()


def _section(code: str, *, negative: bool) -> str:
    sections = re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*\Z)', code)
    return sections[1] if negative and len(sections) > 1 else sections[0]


def _around(pieces: list[tuple[str, str]]) -> tuple[str, str]:
    """Return what stands before and behind the digits."""
    before, after, seen = "", "", False
    for literal, active in pieces:
        match = _DIGITS.search(active) if active and not seen else None
        if match:
            before += active[: match.start()]
            after += active[match.end() :]
            seen = True
        elif seen:
            after += literal or _DIGITS.sub("", active)
        else:
            before += literal or active
    strip = str.maketrans("", "", "()+-")
    return before.translate(strip), after.translate(strip)


def _digits(value: Decimal, pattern: str) -> str:
    decimals = len(pattern.rpartition(".")[2].strip(" ,'")) if "." in pattern else 0
    places = -int(value.normalize().as_tuple().exponent)
    # Never fewer digits than the number has: what is read here is what is taken.
    decimals = max(decimals, places)
    return f"{value:,.{decimals}f}" if "," in pattern else f"{value:.{decimals}f}"
