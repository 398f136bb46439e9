"""Files of the story that the pictures tell: a photograph and a list, made up."""

from __future__ import annotations

from pathlib import Path


def photo(path: Path) -> Path:
    """Draw what stands for a photograph."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (1600, 1200), "#bcd7ea")
    pen = ImageDraw.Draw(image)
    pen.ellipse((1150, 120, 1380, 350), fill="#f7d774")
    pen.polygon([(0, 900), (500, 420), (900, 900)], fill="#6f8f72")
    pen.polygon([(600, 900), (1150, 520), (1600, 900)], fill="#55785c")
    pen.rectangle((0, 880, 1600, 1200), fill="#a9c48a")
    pen.rectangle((660, 740, 960, 1000), fill="#e7ddcb")
    pen.polygon([(620, 740), (810, 590), (1000, 740)], fill="#a4553e")
    image.save(path)
    return path


def list_of(path: Path) -> Path:
    """Write a list."""
    path.write_text("Ateliers de 2026 : mars, juin, septembre.\n" * 80, encoding="utf-8")
    return path
