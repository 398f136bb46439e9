"""A picture that is attached tells only what it shows."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from app.base.errors import AttachmentError
from app.exchange import limits, pictures
from tests.files import MAKER, MODEL, noise, photo


def opened(made: pictures.Drawn) -> Image.Image:
    return Image.open(io.BytesIO(made.data))


@pytest.mark.parametrize("profile", [True, False])
def test_place_and_device_are_gone_from_every_byte(tmp_path: Path, *, profile: bool) -> None:
    taken = photo(tmp_path / "a.jpg", profile=profile)
    assert MAKER.encode() in taken.read_bytes()

    made = pictures.drawn(taken)

    assert (made.place, made.device) == (True, True)
    image = opened(made)
    assert not dict(image.getexif())
    assert not image.getexif().get_ifd(0x8825)
    assert not {"exif", "xmp", "comment", "icc_profile", "photoshop"} & image.info.keys()
    for canary in (MAKER, MODEL, "canary", "Exif", "xmpmeta"):
        assert canary.encode() not in made.data


def test_a_drawing_loses_what_was_written_into_it(tmp_path: Path) -> None:
    made = pictures.drawn(photo(tmp_path / "a.png", form="PNG"))

    assert (made.kind, made.place, made.device) == ("png", True, True)
    assert MAKER.encode() not in made.data
    assert not dict(opened(made).getexif())


def test_a_photograph_on_its_side_stands_upright(tmp_path: Path) -> None:
    image = opened(pictures.drawn(photo(tmp_path / "a.jpg", (640, 480)))).convert("L")

    assert image.size == (480, 640)
    dots = image.tobytes()
    assert max(dots[: 480 * 300]) < 60 < min(dots[480 * 340 :]), "what was left is on top"


def test_a_large_photograph_is_made_smaller_in_proportion(tmp_path: Path) -> None:
    made = pictures.drawn(photo(tmp_path / "a.jpg", (6000, 3000)))

    assert made.smaller
    assert opened(made).size == (1000, 2000)
    assert not pictures.drawn(photo(tmp_path / "b.jpg", (600, 300))).smaller


def test_the_same_picture_makes_the_same_file(tmp_path: Path) -> None:
    taken = photo(tmp_path / "a.jpg")

    assert pictures.drawn(taken).data == pictures.drawn(taken).data


def test_a_photograph_saved_as_a_drawing_becomes_a_photograph(tmp_path: Path) -> None:
    made = pictures.drawn(noise(tmp_path / "a.png", 900))

    assert made.kind == "jpg"
    assert opened(made).format == "JPEG"


def test_a_drawing_stays_clear_where_it_was_clear(tmp_path: Path) -> None:
    Image.new("RGBA", (40, 30), (0, 0, 0, 0)).save(tmp_path / "a.png")

    made = pictures.drawn(tmp_path / "a.png")

    assert made.kind == "png"
    assert opened(made).convert("RGBA").getpixel((5, 5)) == (0, 0, 0, 0)


@pytest.mark.parametrize("mode", ["1", "L", "P", "I;16", "CMYK", "LA"])
def test_every_way_to_keep_colours_is_read(tmp_path: Path, mode: str) -> None:
    path = tmp_path / f"a.{'jpg' if mode == 'CMYK' else 'png'}"
    source = Image.new("RGB", (30, 20), (255, 255, 255))
    if mode == "I;16":
        Image.new("I;16", (30, 20), 65535).save(path)
    else:
        source.convert(mode).save(path)

    image = opened(pictures.drawn(path)).convert("RGB")

    assert image.size == (30, 20)
    assert image.getpixel((10, 10)) == (255, 255, 255)


@pytest.mark.parametrize("data", [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n" + b"\0" * 200])
def test_a_broken_picture_is_named(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.jpg").write_bytes(data)

    with pytest.raises(AttachmentError, match="picture_unreadable"):
        pictures.drawn(tmp_path / "a.jpg")


def test_a_picture_that_would_fill_the_memory_is_not_unpacked(tmp_path: Path) -> None:
    Image.new("1", (20_000, 12_000)).save(tmp_path / "bomb.png")
    assert (tmp_path / "bomb.png").stat().st_size < 100_000

    with pytest.raises(AttachmentError, match="picture_too_large") as caught:
        pictures.drawn(tmp_path / "bomb.png")

    assert caught.value.params == {"count": 240, "limit": limits.PICTURE_POINTS // 1_000_000}
