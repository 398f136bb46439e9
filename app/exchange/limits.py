"""How much a file may ask of this laptop: one table of limits for everything that comes in.

Source: package.md, "Reading"; rulings.md 18 to 20; reliability.md B3.
"""

from __future__ import annotations

MIB = 1024 * 1024

FILE_BYTES = 200 * MIB
"""Largest workbook that is opened at all."""
LOCK_HEADER_BYTES = 1 << 16
"""Longest beginning of an encrypted file: keys for some four hundred laptops."""
ENTRIES = 2_000
"""Most parts in one zip."""
DIRECTORY_BYTES = 4 * MIB
"""Largest list of the parts of one zip."""
ENTRY_BYTES = 200 * MIB
"""Largest part, inflated."""
TOTAL_BYTES = 400 * MIB
"""All parts together, inflated."""
RATIO = 200
"""Most a part may shrink by compression, once it is larger than ``RATIO_FROM``."""
RATIO_FROM = MIB
SHARED_STRINGS_BYTES = 60 * MIB
"""Largest table of shared texts."""
ROWS = 1_048_576
COLUMNS = 16_384
CELLS = 5_000_000
"""Most cells with content in one workbook."""
TABLE_CELLS = 1_000_000
"""Most cells with content in a table that is no package; 50,000 rows of 20 columns."""
BINARY_SHEET_BYTES = 50 * MIB
"""Largest sheet of an .xlsb, which is measured in memory."""
AREA = 20_000_000
"""Largest rectangle around the cells of a sheet before a foreign parser sees it."""
SHEETS = 200
ELEMENTS = 500_000
"""Most elements of a part that is not a sheet."""
TOKEN_BYTES = 2 * MIB
"""Longest tag, comment or instruction in a part."""
TEXT_UNITS = 32_767
"""Longest text of one cell, in UTF-16 units."""
CHUNK = 32_000
"""Longest line of the machine part, in characters."""
TITLE_UNITS = 120
"""Longest shown title of a linked record, in characters."""
OPTIONS = 2_000
"""Most records offered in the drop-down of a link."""
PART_ROWS = 50_000
"""Changes, and so rows, of one file; what is more is sent in parts (package.md, "Layout")."""
READY_ROWS = 200
"""Empty rows with a uid at the end of each table (rulings.md 15)."""
LIST_ITEMS = 10_000
"""Most findings of one file; what comes after is counted, not listed."""

ATTACHMENT_BYTES = 10 * MIB
"""Largest file that is attached, after a picture was made smaller."""
ATTACHMENTS_BYTES = 100 * MIB
"""All files of one package."""
PICTURE_BYTES = 60 * MIB
"""Largest picture that is looked at before it is made smaller."""
PICTURE_POINTS = 220_000_000
"""Most points of a picture; telephones make photographs of two hundred million."""

CHILD_BYTES = 1536 * MIB
"""Memory of the child process that reads what somebody else has saved."""
CHILD_SECONDS = 60
"""Its time; files of ours get more, by their size."""
CHILD_SECONDS_PER_MIB = 12
