"""Names of files that every system takes, whatever a title or a stranger's package says.

Source: reliability.md R20.
"""

from __future__ import annotations

import re
import unicodedata

_BAD = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\Z", re.IGNORECASE)
_LONGEST, _BYTES = 100, 200
"""Letters, and bytes: a name has 255 of them on most disks, and its ending and ours come to it."""
_NAMELESS = "file"


def plain(words: str, gap: str = "_") -> str:
    """Return a name without an ending: one way of writing accents, no sign that a system refuses.

    Args:
        words: a title, or a name from elsewhere.
        gap: what stands for each sign that a system refuses.
    """
    whole = unicodedata.normalize("NFC", words)
    # Marks that turn the direction of writing make "gpj.exe" of "exe.jpg".
    kept = "".join(c for c in whole if unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co"})
    name = " ".join(_BAD.sub(gap, kept).split())[:_LONGEST]
    name = name.encode()[:_BYTES].decode(errors="ignore").strip(" .")
    if not name or _RESERVED.match(name.partition(".")[0].strip()):
        name = f"{_NAMELESS}-{name}".rstrip("-")
    return name
