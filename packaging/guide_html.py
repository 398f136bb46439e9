"""The guides as HTML: one folder that opens without a network, a server or scripts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
STYLE = ROOT / "packaging" / "guides" / "guide.css"
NAMES = {"fr": "Français", "en": "English", "es": "Español"}

Guide = dict[str, Any]


def write(guides: list[Guide], sheets: list[Guide], folder: Path) -> int:
    """Write every guide and one-page sheet, and the page that leads to them; return how many."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(STYLE, folder / "guide.css")
    for one in (*guides, *sheets):
        text = page(one, [*guides, *sheets])
        (folder / f"{one['name']}.html").write_text(text, encoding="utf-8")
    (folder / "index.html").write_text(index(guides, sheets), encoding="utf-8")
    return len(guides) + len(sheets) + 1


def page(guide: Guide, others: list[Guide]) -> str:
    """Return a guide as one page."""
    titles = guide["titles"]
    title = f"{guide['title']} · Passerelle"
    body = "\n".join(_chapter(chapter) for chapter in guide["chapters"])
    contents = "" if guide["one_page"] else _contents(guide)
    twins = [
        _link(f"{other['name']}.html", NAMES[other["language"]], other["language"])
        for other in others
        if other["person"] == guide["person"]
        and other["one_page"] == guide["one_page"]
        and other["language"] != guide["language"]
    ]
    paper = _link(f"../passerelle-{guide['name']}.pdf", titles["print"])
    ways = " · ".join([_link("index.html", titles["all"]), paper, *twins])
    return _document(
        guide["language"],
        title,
        f'<a class="skip" href="#text">{escape(titles["skip"])}</a>\n'
        f"<header><p>{ways}</p><h1>{escape(guide['title'])}</h1>"
        f"<p>{escape(guide['about'])}</p></header>\n{contents}"
        f'<main id="text">\n{body}\n</main>',
        ' class="sheet"' if guide["one_page"] else "",
    )


def index(guides: list[Guide], sheets: list[Guide]) -> str:
    """Return the page that leads to all guides, in each language."""
    parts = []
    for lang in dict.fromkeys(one["language"] for one in guides):
        lines = []
        for one in (one for one in guides if one["language"] == lang):
            sheet = next(s for s in sheets if (s["person"], s["language"]) == (one["person"], lang))
            ways = f"{_link(one['name'] + '.html', one['title'])} · "
            ways += _link(f"{sheet['name']}.html", sheet["titles"]["quick"])
            lines.append(f"<li>{ways}<br>{escape(one['about'])}</li>")
        listed = "\n".join(lines)
        parts.append(f'<section lang="{lang}"><h2>{NAMES[lang]}</h2><ul>{listed}</ul></section>')
    listed = "\n".join(parts)
    main = f'<header><h1>Passerelle</h1></header>\n<main id="text">{listed}</main>'
    return _document(guides[0]["language"], "Passerelle", main)


def _document(lang: str, title: str, body: str, kind: str = "") -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<title>{escape(title)}</title>\n<link rel="stylesheet" href="guide.css">\n'
        f"</head>\n<body{kind}>\n{body}\n</body>\n</html>\n"
    )


def _link(target: str, words: str, lang: str = "") -> str:
    said = f' lang="{lang}" hreflang="{lang}"' if lang else ""
    return f'<a href="{escape(target)}"{said}>{escape(words)}</a>'


def _contents(guide: Guide) -> str:
    lines = []
    for chapter in guide["chapters"]:
        under = "".join(
            f"<li>{_link('#' + block['key'], block['title'])}</li>"
            for block in chapter["blocks"]
            if block["kind"] == "heading"
        )
        listed = f"<ul>{under}</ul>" if under else ""
        lines.append(f"<li>{_link('#' + chapter['key'], chapter['title'])}{listed}</li>")
    name = escape(guide["contents"])
    return f'<nav aria-label="{name}"><h2>{name}</h2><ul>{"".join(lines)}</ul></nav>\n'


def _chapter(chapter: dict[str, Any]) -> str:
    head = f'<h2 id="{chapter["key"]}">{escape(chapter["title"])}</h2>' if chapter["title"] else ""
    level = 3 if head else 2
    parts = [head]
    for together in _together(chapter["blocks"]):
        told = "\n".join(part for block in together for part in _block(block, level))
        shown = together[0]["kind"] == "heading" and together[-1]["kind"] == "picture"
        parts.append(f"<section>{told}</section>" if shown else told)
    return "\n".join(parts)


def _together(blocks: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Return what stands under each heading, which on paper stays on one page with its picture."""
    made: list[list[dict[str, Any]]] = []
    for block in blocks:
        if not made or block["kind"] == "heading":
            made.append([])
        made[-1].append(block)
    return made


def _block(block: dict[str, Any], level: int) -> Iterator[str]:
    kind = block["kind"]
    if kind == "text":
        yield f"<p>{escape(block['text'])}</p>"
    elif kind == "heading":
        yield f'<h{level} id="{block["key"]}">{escape(block["title"])}</h{level}>'
    elif kind == "steps":
        steps = "".join(f"<li>{_said(step)}</li>" for step in block["steps"])
        yield f"<ol>{steps}</ol>"
    elif kind == "picture":
        alt = escape(block["alt"])
        picture = f'<img src="pictures/{block["file"]}" alt="{alt}" loading="lazy">'
        yield f"<figure>{picture}<figcaption>{alt}</figcaption></figure>"
    elif kind == "terms":
        terms = "".join(f"<dt>{escape(t)}</dt><dd>{escape(d)}</dd>" for t, d in block["terms"])
        yield f"<dl>{terms}</dl>"
    elif kind == "table":
        head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in block["head"])
        rows = "".join(
            f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>"
            for row in block["rows"]
        )
        yield f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    else:
        items = "".join(f"<li>{escape(item)}</li>" for item in block["items"])
        yield f'<ul class="{kind}">{items}</ul>'


def _said(parts: list[list[Any]]) -> str:
    return "".join(f"<b>{escape(w)}</b>" if named else escape(w) for w, named in parts)
