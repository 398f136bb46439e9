"""A picture drawn anew from its points, so that nothing else of the file survives.

No place, no device, no thumbnail, no text, no profile (its colours are converted), no film behind
a photo. This runs in the child of ``sandbox``: a picture may come from anywhere.
"""

from __future__ import annotations

import contextlib
import io
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.errors import AttachmentError
from app.exchange import limits
from app.exchange.package import Json

if TYPE_CHECKING:
    from PIL.Image import Image

LONG_SIDE = 2000
"""Pixels of the longer side of a picture that is kept."""
QUALITY = 85
_SMALL_PNG = 1024 * 1024
"""Drawings stay drawings up to this size; a photograph saved as one becomes a photograph."""
_FORMATS = ("JPEG", "PNG")
_GPS = 0x8825
_DEVICE = (0x010F, 0x0110, 0x0131, 0xA433, 0xA434, 0x013C)
"""Maker, model, program, maker and model of the lens, computer."""


def redraw(path: Path) -> tuple[Json, bytes]:
    """Return what ``pictures.Drawn`` tells of a picture, and its new bytes.

    Raises:
        AttachmentError: ``picture_unreadable``, ``picture_too_large``.
    """
    import PIL.Image as PillowImage

    PillowImage.MAX_IMAGE_PIXELS = None  # asked below, before a single point is unpacked
    try:
        with (
            warnings.catch_warnings(action="ignore"),
            PillowImage.open(path, formats=_FORMATS) as found,
        ):
            width, height = found.size
            if width * height > limits.PICTURE_POINTS:
                raise AttachmentError(
                    "picture_too_large",
                    count=width * height // 1_000_000,
                    limit=limits.PICTURE_POINTS // 1_000_000,
                )
            place, device = _told(found)
            made = _upright(found)
            smaller = max(made.size) < max(width, height)
            kind, data = _written(made, drawing=found.format == "PNG")
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise AttachmentError("picture_unreadable") from error
    return {"kind": kind, "place": place, "device": device, "smaller": smaller}, data


def _told(found: Image) -> tuple[bool, bool]:
    """Return whether a picture says where, and with what or anything else."""
    exif = found.getexif()
    noted = any(found.info.get(key) for key in ("exif", "xmp", "photoshop", "comment", "Comment"))
    texts = bool(getattr(found, "text", None))
    return bool(exif.get_ifd(_GPS)), noted or texts or any(exif.get(tag) for tag in _DEVICE)


def _upright(found: Image) -> Image:
    """Return the points alone: turned as the camera said, in plain colours, small enough."""
    import PIL.Image as PillowImage
    from PIL import ImageOps

    found.draft(None, (LONG_SIDE, LONG_SIDE))  # a large photograph is unpacked small at once
    profile = found.info.get("icc_profile")
    turned = ImageOps.exif_transpose(found)
    mode = "RGBA" if turned.has_transparency_data else "L" if turned.mode in {"1", "L"} else "RGB"
    if turned.mode.startswith("I"):  # sixteen bits of grey
        turned = turned.point(lambda value: value / 256).convert("L")
    plain = _plain(turned, profile, mode)
    plain.thumbnail((LONG_SIDE, LONG_SIDE), PillowImage.Resampling.LANCZOS)
    return PillowImage.frombytes(mode, plain.size, plain.tobytes())


def _plain(turned: Image, profile: object, mode: str) -> Image:
    """Return a picture in the colours every screen shows, whatever profile it was made with."""
    from PIL import ImageCms

    if isinstance(profile, bytes) and mode == "RGB" and turned.mode in {"RGB", "CMYK"}:
        with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError):
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            made = ImageCms.profileToProfile(turned, source, target, outputMode=mode)
            if made is not None:
                return made
    return turned if turned.mode == mode else turned.convert(mode)


def _written(made: Image, *, drawing: bool) -> tuple[str, bytes]:
    """Return kind and bytes; a drawing without transparency that is large becomes a photograph."""
    if drawing:
        data = _saved(made, "PNG", optimize=True)
        if made.mode == "RGBA" or len(data) <= _SMALL_PNG:
            return "png", data
    return "jpg", _saved(made, "JPEG", quality=QUALITY, optimize=True, progressive=True)


def _saved(made: Image, form: str, **options: object) -> bytes:
    stream = io.BytesIO()
    made.save(stream, form, **options)
    return stream.getvalue()
