"""A report as PDF, and as pictures of its pages, set by Typst.

The template is a file of ours and never changes; what the report says goes in as data, so that no
sign in it is ever taken for markup. The fonts are ours, and the day is that of the report: the same
report is the same bytes, on every machine. Only a text in a script that ours do not have, such as
Nepali, borrows a font of the machine. Source: toolkit.md section 7.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal

import resources
from app.base import leftovers
from app.base.files import replacing
from app.base.text import in_language, language
from app.domain.codelists import codelist
from app.domain.report import Photo, Photos, Report
from app.domain.values import Lists
from app.reports.typeset import file_of, set_out

if TYPE_CHECKING:
    from typst import Compiler

_TEMPLATE = "report.typ"
_DOTS = 110
"""Of a picture of a page, an inch."""
_TAGGED = 5000
"""Cells up to which a PDF says what is a heading and what a cell, for those who hear it read. Of
a long list the file would be seventeen times as large."""
_FOREIGN = re.compile(
    "[^\u0009-\u037f\u0384-\u052f\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u1d00-\u209c"
    "\u20a0-\u20bf\u2100-\u215f\u2c60-\u2c7f\ua720-\ua7bf\ufb00-\ufb06\ufb50-\ufdff"
    "\ufe70-\ufeff]"
)
"""What the fonts of ours cannot write."""
_ONE_AT_A_TIME = threading.Lock()


def write(report: Report, path: Path, lang: str | None = None, lists: Lists = codelist) -> None:
    """Write a report as PDF; its text can be searched, copied and read out.

    Args:
        report: what to write.
        path: of the file.
        lang: one of the six languages, that the report was made in; the one in force if omitted.
        lists: the code lists in force.

    Raises:
        PackageError: as ``app.base.files.replacing``.
    """
    with replacing(path) as stream:
        stream.write(pdf(report, lang, lists))


def pdf(report: Report, lang: str | None = None, lists: Lists = codelist) -> bytes:
    """Return a report as PDF, see ``write``."""
    return _compiled(report, lang, lists, "pdf")[0]


def pages(
    report: Report, lang: str | None = None, lists: Lists = codelist, dots: float = _DOTS
) -> tuple[bytes, ...]:
    """Return pictures (PNG) of the pages, for a preview or a printer.

    Args:
        report: what to draw.
        lang: as ``write``.
        lists: as ``write``.
        dots: how many there are to an inch.
    """
    return _compiled(report, lang, lists, "png", dots)


def _compiled(
    report: Report,
    lang: str | None,
    lists: Lists,
    form: Literal["pdf", "png"],
    dots: float | None = None,
) -> tuple[bytes, ...]:
    with in_language(lang or language()):
        data = json.dumps(set_out(report, lists), ensure_ascii=False)
    cells = sum(len(table.rows) * len(table.columns) for table in report.tables)
    foreign = _FOREIGN.search(data) is not None
    photos = {file_of(one): one.data for one in _photos(report) if one.data}
    try:
        with _ONE_AT_A_TIME, _beside(photos) as folder:
            of = _made(folder, foreign=foreign) if folder else _compiler(foreign=foreign)
            made = of.compile(
                format=form, ppi=dots, sys_inputs={"report": data}, pdf_tags=cells <= _TAGGED
            )
    except RuntimeError:
        if not photos:
            raise
        return _compiled(without_photos(report), lang, lists, form, dots)  # one is broken
    return tuple(made) if isinstance(made, list) else (bytes(made or b""),)


def without_photos(report: Report) -> Report:
    """Return a report of which only the captions of its photos are left."""
    blocks = (
        replace(b, photos=tuple(replace(one, data=b"") for one in b.photos))
        if isinstance(b, Photos)
        else b
        for b in report.blocks
    )
    return replace(report, blocks=tuple(blocks))


def _photos(report: Report) -> Iterator[Photo]:
    return (one for b in report.blocks if isinstance(b, Photos) for one in b.photos)


@contextmanager
def _beside(photos: Mapping[str, bytes]) -> Iterator[Path | None]:
    """Give the folder of the template with photos beside it; None: the usual one, without any."""
    if not photos:
        yield None
        return
    with TemporaryDirectory(prefix=leftovers.PREFIX) as name:
        folder = Path(name)
        (folder / _TEMPLATE).write_bytes((resources.path("reports") / _TEMPLATE).read_bytes())
        for file, data in photos.items():
            (folder / file).write_bytes(data)
        yield folder


@cache
def _compiler(*, foreign: bool) -> Compiler:
    """Return what sets pages without photos; it reads templates and fonts once."""
    return _made(resources.path("reports"), foreign=foreign)


def _made(folder: Path, *, foreign: bool) -> Compiler:
    """Return what sets pages.

    Args:
        folder: of the template; it reads no file outside.
        foreign: whether to look among the fonts of the machine for what ours cannot write; the
            rest is set in ours all the same.
    """
    import typst

    fonts = typst.Fonts(
        include_system_fonts=foreign,
        include_embedded_fonts=foreign,
        font_paths=[str(resources.path("fonts"))],
    )
    return typst.Compiler(
        str(folder / _TEMPLATE),
        root=str(folder),
        font_paths=fonts,
        ignore_system_fonts=not foreign,
    )
