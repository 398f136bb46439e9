"""Files for tests, made here: photographs that tell too much, documents, things that pretend."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from random import Random

from PIL import Image, ImageCms

MAKER, MODEL = "Canary Cameras", "Tattle 3000"
TURNED = 6
"""The camera was held upright: what the file has at the left belongs at the top."""


def photo(
    path: Path,
    size: tuple[int, int] = (640, 480),
    *,
    colour: tuple[int, int, int] = (200, 60, 40),
    form: str = "JPEG",
    profile: bool = True,
) -> Path:
    """Write a photograph that says where, when and with what it was taken, and lies on its side.

    Its left half is dark, so that a test can see which way it was turned.
    """
    image = Image.new("RGB", size, colour)
    image.paste((10, 10, 10), (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = MAKER, MODEL, TURNED
    exif.get_ifd(0x8825).update({1: "N", 2: (9.0, 55.0, 59.0), 3: "W", 4: (84.0, 5.0, 2.0)})
    image.save(
        path,
        form,
        exif=exif,
        icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
        if profile
        else None,
        **({"comment": b"canary comment", "xmp": b"<x:xmpmeta canary/>"} if form == "JPEG" else {}),
    )
    return path


def noise(path: Path, side: int, mode: str = "RGB") -> Path:
    """Write a drawing that cannot be squeezed."""
    data = Random(1).randbytes(side * side * len(mode))
    Image.frombytes(mode, (side, side), data).save(path, "PNG")
    return path


def document(path: Path, size: int = 2_000, seed: int = 1) -> Path:
    """Write a document of a size: a pdf as far as its beginning tells."""
    path.write_bytes(b"%PDF-1.7\n" + Random(seed).randbytes(size - 9))
    return path


def office(path: Path, part: str = "word/document.xml", *more: str) -> Path:
    """Write an office document with these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        for name in ("[Content_Types].xml", part, *more):
            made.writestr(name, "<x/>")
    path.write_bytes(stream.getvalue())
    return path
