"""A guide as PDF, set by Typst: what it says goes in as data, never as markup."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TEMPLATE = ROOT / "packaging" / "guides" / "guide.typ"


def write(guide: dict[str, Any], out: Path) -> Path:
    """Write one guide beside the folder of its pictures; return its file."""
    import typst

    import resources

    colours = json.loads(resources.read_text("style/palettes.json"))["light"]
    data = json.dumps({**guide, "colours": colours}, ensure_ascii=False)
    template = out / TEMPLATE.name  # pictures are found from where the template lies
    shutil.copyfile(TEMPLATE, template)
    try:
        made = typst.compile(
            str(template),
            root=str(out),
            font_paths=[str(resources.path("fonts"))],
            ignore_system_fonts=True,
            sys_inputs={"guide": data},
        )
    finally:
        template.unlink()
    target = out / f"passerelle-{guide['name']}.pdf"
    target.write_bytes(made)
    return target
