"""An envelope: a workbook and files named by their hash; nothing in it ever becomes a path."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from app.base.errors import AppError, AttachmentError, NotAPackageError, PackageError
from app.exchange import envelope, limits
from app.exchange.attachments import digest_of

MAP, PLAN = b"%PDF-1.7 a map", b"%PDF-1.7 a plan"


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """Return a workbook as far as its parts tell."""
    path = tmp_path / "in" / "CR-000001.xlsx"
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("[Content_Types].xml", "<x/>")
    return path


def packed(path: Path, **entries: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as made:
        for name, data in entries.items():
            made.writestr(name, data)
    return path


def test_what_goes_in_comes_out(workbook: Path, tmp_path: Path) -> None:
    path = tmp_path / "CR-000001.zip"
    files = [(digest_of(data), data) for data in (MAP, PLAN)]

    assert envelope.write(path, workbook, "CR-000001.xlsx", files) == path.stat().st_size

    with zipfile.ZipFile(path) as plain:
        assert plain.namelist() == ["CR-000001.xlsx", *(name for name, _ in files)]
    with envelope.opened(path) as parcel:
        assert parcel.workbook.read_bytes() == workbook.read_bytes()
        assert parcel.names == {name for name, _ in files}
        assert [parcel.read(name) for name, _ in files] == [MAP, PLAN]
        assert parcel.size(digest_of(MAP)) == len(MAP)
        assert parcel.size("0" * 64) is None
        inside = parcel.workbook
    assert not inside.exists()


def test_the_same_package_is_the_same_file(workbook: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "1.zip", tmp_path / "2.zip"
    for path in (one, two):
        envelope.write(path, workbook, "a.xlsx", [(digest_of(MAP), MAP)])

    assert one.read_bytes() == two.read_bytes()


def test_a_bare_workbook_is_its_own_parcel(workbook: Path) -> None:
    with envelope.opened(workbook) as parcel:
        assert parcel.workbook == workbook
        assert parcel.size(digest_of(MAP)) is None


def test_an_envelope_that_was_unpacked_is_read_from_its_folder(workbook: Path) -> None:
    (workbook.parent / digest_of(MAP)).write_bytes(MAP)

    with envelope.opened(workbook) as parcel:
        assert parcel.size(digest_of(MAP)) == len(MAP)
        assert parcel.read(digest_of(MAP)) == MAP


@pytest.mark.parametrize(
    "name",
    [
        "../../evil.txt",
        "/etc/passwd",
        "C:\\w\\x.txt",
        "x:ads",
        "CON.txt",
        "A" * 64,
        "0" * 63,
        f"files/{'0' * 64}",
        f"{'0' * 64}\u202e",
        "../CR-000001.xlsx",
        "setup.exe",
        "sub/",
    ],
)
def test_an_entry_of_another_name_is_refused_and_written_nowhere(
    workbook: Path, tmp_path: Path, name: str
) -> None:
    data = workbook.read_bytes()
    path = packed(tmp_path / "a.zip", **{"CR-000001.xlsx": data, name: b"evil"})
    before = sorted(tmp_path.rglob("*"))

    with pytest.raises(NotAPackageError, match="envelope_foreign"), envelope.opened(path):
        pass

    assert sorted(tmp_path.rglob("*")) == before


def test_one_workbook_lies_in_it(workbook: Path, tmp_path: Path) -> None:
    data = workbook.read_bytes()
    two = packed(tmp_path / "two.zip", **{"CR-000001.xlsx": data, "CR-000002.xlsx": data})
    none = packed(tmp_path / "none.zip", **{digest_of(MAP): MAP})

    with pytest.raises(NotAPackageError, match="envelope_many"), envelope.opened(two):
        pass
    with pytest.raises(NotAPackageError, match="envelope_without_workbook"), envelope.opened(none):
        pass


def test_a_file_that_is_not_what_its_name_says_is_not_read(workbook: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    envelope.write(path, workbook, "a.xlsx", [(digest_of(MAP), PLAN)])

    with (
        envelope.opened(path) as parcel,
        pytest.raises(AttachmentError, match="file_differs"),
    ):
        parcel.read(digest_of(MAP))


def test_a_file_is_read_no_further_than_its_limit(
    workbook: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.zip"
    envelope.write(path, workbook, "a.xlsx", [(digest_of(MAP), MAP)])
    monkeypatch.setattr(limits, "ATTACHMENT_BYTES", len(MAP) - 1)

    with (
        envelope.opened(path) as parcel,
        pytest.raises(AttachmentError, match="file_too_large"),
    ):
        parcel.read(digest_of(MAP))


def test_a_bomb_is_refused_before_it_is_unpacked(workbook: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("CR-000001.xlsx", workbook.read_bytes())
        made.writestr("0" * 64, b"\0" * 30_000_000)

    # The guard refuses such a zip whoever asks; here nothing tells it from a broken workbook.
    with envelope.opened(path) as parcel:
        assert parcel.workbook == path
        assert parcel.names == frozenset()


def test_bytes_that_changed_on_the_way_are_not_read(workbook: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    envelope.write(path, workbook, "a.xlsx", [(digest_of(MAP), MAP)])
    path.write_bytes(path.read_bytes().replace(MAP, PLAN[: len(MAP)]))

    with envelope.opened(path) as parcel, pytest.raises(AppError) as caught:
        parcel.read(digest_of(MAP))

    assert isinstance(caught.value, PackageError | AttachmentError)


def test_a_stopped_envelope_leaves_the_older_one(workbook: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"older")

    def files() -> list[tuple[str, bytes]]:
        raise PackageError("cannot_write")

    with pytest.raises(PackageError):
        envelope.write(path, workbook, "a.xlsx", ((n, d) for n, d in files()))

    assert path.read_bytes() == b"older"
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".part"] == []
