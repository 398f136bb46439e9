"""Databases stay off shares, sticks and folders that a service copies; packages need not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.base.errors import CallError
from app.services import notices, places, start, wording
from app.services.places import Computer
from tests.laptops import Laptop

MOUNTS = """\
/dev/sda2 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
/dev/sdb1 /media/maria/STICK vfat rw 0 0
//server/office /mnt/office cifs rw 0 0
server:/export /home nfs4 rw 0 0
/dev/sda3 /home/maria ext4 rw 0 0
maria@server: /home/maria/My\\040server fuse.sshfs rw 0 0
C: /mnt/c 9p rw 0 0
"""


def computer(home: Path = Path("/home/maria"), **told: str) -> Computer:
    """Return a computer with these mounts, one stick and these variables."""
    return Computer(
        mounts=lambda: MOUNTS,
        drive=lambda _: 0,
        can_be_pulled=lambda device: device == "/dev/sdb1",
        variables=told,
        home=lambda: home,
    )


@pytest.mark.parametrize(
    ("place", "why"),
    [
        ("/home/maria/data/cr.db", ""),
        ("/srv/not/there/yet/cr.db", ""),
        ("/mnt/office/cr.db", "network"),
        ("/mnt/officeful/cr.db", ""),
        ("/home/pablo/cr.db", "network"),
        ("/home/maria/My server/cr.db", "network"),
        ("/mnt/c/Users/maria/cr.db", "network"),
        ("/media/maria/STICK/deep/cr.db", "removable"),
        ("\\\\server\\office\\cr.db", "network"),
        ("/home/maria/OneDriven/cr.db", ""),
    ],
)
def test_a_place_is_known_by_what_is_mounted_there(place: str, why: str) -> None:
    assert places.objection(Path(place), computer()) == why


@pytest.mark.parametrize(("kind", "why"), [(2, "removable"), (3, ""), (4, "network"), (5, "")])
def test_a_place_is_known_by_the_kind_of_its_drive(kind: int, why: str) -> None:
    windows = Computer(mounts=str, drive=lambda _: kind, variables={}, home=lambda: Path("/no"))

    assert places.objection(Path("/x/cr.db"), windows) == why


def test_folders_that_a_service_copies_are_known_by_what_the_service_says(tmp_path: Path) -> None:
    roaming = tmp_path / "AppData"
    (roaming / "Dropbox").mkdir(parents=True)
    said = {"personal": {"path": str(tmp_path / "My box")}, "business": {"path": "/box"}}
    (roaming / "Dropbox" / "info.json").write_text(json.dumps(said))
    (tmp_path / "OneDrive - IOM").mkdir()
    (tmp_path / "Plain").mkdir()
    (tmp_path / "Link").symlink_to(tmp_path / "My box")
    told = {"OneDriveCommercial": "/one", "OneDrive": "", "APPDATA": str(roaming)}
    here = computer(tmp_path, **told)

    found = {
        name: places.objection(Path(place), here)
        for name, place in {
            "dropbox": tmp_path / "My box" / "data" / "cr.db",
            "through a link": tmp_path / "Link" / "cr.db",
            "of work": Path("/box/cr.db"),
            "onedrive by variable": Path("/one/cr.db"),
            "onedrive by name": tmp_path / "OneDrive - IOM" / "cr.db",
            "macOS": tmp_path / "Library" / "CloudStorage" / "Box" / "cr.db",
            "plain": tmp_path / "Plain" / "cr.db",
        }.items()
    }

    assert found.pop("plain") == ""
    assert set(found.values()) == {"synced"}


@pytest.mark.parametrize("info", ["", "[]", '{"personal": 3}', '{"personal": {}}'])
def test_what_a_service_says_may_be_damaged(tmp_path: Path, info: str) -> None:
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox" / "info.json").write_text(info)

    assert places.objection(tmp_path / "cr.db", computer(tmp_path)) == ""


def test_no_database_is_made_there_unless_somebody_insists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = tmp_path / "box"
    monkeypatch.setenv("OneDrive", str(box))

    with pytest.raises(CallError) as caught:
        start.create(box / "cr.db", office="CR", role="field")

    assert caught.value.code == "place_synced"
    assert not box.exists()
    said = wording.worded(caught.value)
    assert str(box) in said
    assert str(start.local_folder()) in said
    start.close_store(start.create(box / "cr.db", office="CR", role="field", anyway=True))
    training = start.create(box / "t.db", office="CR", role="field", training=True)
    start.close_store(training)


def test_a_database_that_lives_there_opens_and_says_so(
    cr: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cr.said == []
    uid = cr.new_record("initiative", title="Water")
    cr.close()
    monkeypatch.setenv("OneDrive", str(cr.folder))
    (cr.folder / "passerelle (María's conflicted copy 2026-11-02).db").write_bytes(b"")
    (cr.folder / "passerelle notes.db").write_bytes(b"")

    cr.open()

    assert cr.said == ["lives_synced", "conflict_copy"]
    assert str(cr.folder) in notices.worded(cr.store.notices[0])
    line = notices.worded(cr.store.notices[1])
    assert "conflicted copy 2026" in line
    assert "notes" not in line
    assert cr.value(uid, "title") == "Water"


def test_packages_may_go_there(cr: Laptop, hq: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    uid = cr.new_record("initiative", title="Water")
    monkeypatch.setenv("OneDrive", str(cr.folder / "out"))

    hq.take(cr.export("HQ"))

    assert hq.value(uid, "title") == "Water"
