"""Bring the translation files up to date with the texts marked in the sources.

Qt's own tool overlooks calls with named values, as in ``translate("pages", "{n} of {m}", n=1,
m=2)``. So the texts are gathered here, from the syntax tree, and handed to the tool in the one
spelling that it reads; the tool then does what it is good at: merging them into files that
people have been working in.
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
# English is the language of the sources: its file holds nothing but the plurals.
LANGUAGES = ("en", "fr", "es", "pt", "ar", "ru")
MARKS = frozenset({"translate", "QT_TRANSLATE_NOOP"})


@dataclass(frozen=True, order=True)
class Text:
    """A text for people as it stands in the sources."""

    context: str
    source: str
    comment: str = ""

    @property
    def plural(self) -> bool:
        """Return whether its wording depends on a number."""
        return "%n" in self.source


class Unreadable(Exception):
    """A text is put together while the program runs, so nobody can translate it."""


def gather(modules: Iterable[Path]) -> list[Text]:
    """Return every marked text of these modules once, by context and source.

    Raises:
        Unreadable: a text is an f-string or a sum, instead of one literal with ``{places}``.
    """
    found: dict[tuple[str, str], Text] = {}
    for module in modules:
        for text in _of_module(module):
            known = found.get((text.context, text.source))
            if known is None or not known.comment:
                found[text.context, text.source] = text
    return sorted(found.values())


def _of_module(module: Path) -> Iterator[Text]:
    code = module.read_text(encoding="utf-8")
    lines = code.splitlines()
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call) or _name(node.func) not in MARKS or len(node.args) < 2:
            continue
        context, source = node.args[:2]
        if isinstance(source, ast.JoinedStr | ast.BinOp):
            message = f"{module}:{node.lineno}: a text for people is one literal with {{places}}"
            raise Unreadable(message)
        if not (isinstance(source, ast.Constant) and isinstance(source.value, str)):
            continue  # a variable, whose text was marked where it was written; or a painter's move
        if not (isinstance(context, ast.Constant) and isinstance(context.value, str)):
            message = f"{module}:{node.lineno}: a marked text needs its context as a literal"
            raise Unreadable(message)
        above = lines[node.lineno - 2].strip() if node.lineno > 1 else ""
        comment = above.removeprefix("#:").strip() if above.startswith("#:") else ""
        yield Text(context.value, source.value, comment)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


def spell_out(texts: Iterable[Text]) -> str:
    """Return a module in which Qt's tool finds these texts, plurals and comments included."""
    lines = []
    for text in texts:
        if text.comment:
            lines.append(f"#: {text.comment}")
        context, source = json.dumps(text.context), json.dumps(text.source, ensure_ascii=False)
        lines.append(f"translate({context}, {source}{', None, 1' if text.plural else ''})")
    return "\n".join(lines) + "\n"


def update(language: str, spelled: Path) -> int:
    """Merge the texts into the file of one language; return the tool's exit code."""
    options = ["-silent", "-locations", "none", "-no-obsolete", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    target = FOLDER / f"app_{language}.ts"
    command = [tool or "pyside6-lupdate", *options, spelled.name, "-ts", str(target)]
    return subprocess.run(command, cwd=spelled.parent, check=False).returncode


def sources() -> list[Path]:
    """Return the modules in which people's texts stand."""
    return sorted([*(ROOT / "app").rglob("*.py"), *(ROOT / "database").glob("*.py")])


def main() -> int:
    """Update the files of all languages; say how many texts there are."""
    try:
        texts = gather(sources())
    except Unreadable as trouble:
        print(trouble, file=sys.stderr)
        return 1
    spelled = ROOT / "build" / "texts.py"
    spelled.parent.mkdir(exist_ok=True)
    spelled.write_text(spell_out(texts), encoding="utf-8")
    FOLDER.mkdir(exist_ok=True)
    codes = [update(language, spelled) for language in LANGUAGES]
    print(f"{len(texts)} texts in {len(LANGUAGES)} languages.")
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
