"""Every kind of package, saved again by the programs people have: nobody edited anything."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from app.exchange.reader import open_package
from app.services import sending, start
from tests.app.exchange import workbooks
from tests.laptops import Laptop, blank

pytestmark = pytest.mark.long

AWKWARD = ("=1+1", "+33 1 23", "-5 %", "@SUM(A1)", "=cmd|' /C calc'!A0", "00042", "12/03/2014")
KINDS = (
    "from an office",
    "from headquarters",
    "with conflicts",
    "in Arabic",
    "with private contacts",
    "only receipts",
    "a request",
    "training",
)
WAYS: dict[str, Callable[[list[Path], Path], list[Path]]] = {
    "LibreOffice": lambda files, folder: workbooks.convert(files, folder / "a", "xlsx"),
    "LibreOffice twice": lambda files, folder: workbooks.convert(
        workbooks.convert(files, folder / "a", "xlsx"), folder / "b", "xlsx"
    ),
    "LibreOffice by way of .ods": lambda files, folder: workbooks.convert(
        workbooks.convert(files, folder / "a", "ods"), folder / "b", "xlsx"
    ),
    "openpyxl": lambda files, _folder: [workbooks.save_again(file) for file in files],
    "openpyxl after LibreOffice": lambda files, folder: [
        workbooks.save_again(file) for file in workbooks.convert(files, folder / "a", "xlsx")
    ],
}


class World:
    """An office with three laptops and headquarters, and a package of every kind they send."""

    def __init__(self, folder: Path) -> None:
        """Let them work and write."""
        blank_path = blank(folder)
        self.cr = Laptop.new(blank_path, folder / "cr", "CR")
        self.second = Laptop.new(blank_path, folder / "cr2", "CR")
        self.third = Laptop.new(blank_path, folder / "cr3", "CR")
        self.hq = Laptop.new(blank_path, folder / "hq", "HQ")
        self.packages = dict(self._written(folder))

    def _written(self, folder: Path) -> Iterable[tuple[str, Path]]:
        cr, hq = self.cr, self.hq
        uids = [cr.new_record("initiative", title=text, code=f"CR-{n}", summary=f"{text}\n\n{text}")
                for n, text in enumerate(AWKWARD)]  # fmt: skip
        cr.new_record("organisation", name="مجلس بلدية أوبالا")
        cr.new_record("funding_line", initiative=uids[0], amount="123456789.123")
        cr.new_record("contact", "CR/private", name="Kept here", consent=False)
        first = cr.export("HQ")
        yield "from an office", first
        hq.take_one(first)
        cr.edit(uids[1], title="as the office sees it")
        hq.edit(uids[1], title="as headquarters sees it")
        hq.new_record("progress_note", "CR", initiative=uids[0], kind="COMMENT", text="=1+1")
        yield "from headquarters", hq.export("CR")
        hq.take_one(cr.export("HQ"))
        assert hq.conflicts()
        yield "with conflicts", hq.export("CR", full=True)
        arabic = folder / "arabic.xlsx"
        yield "in Arabic", sending.export(hq.store, "CR", arabic, full=True, language="ar").path
        yield "with private contacts", cr.export("CR", full=True)
        cr.take_one(hq.export("CR"))
        hq.take_one(cr.export("HQ"))
        yield "only receipts", hq.export("CR")
        yield "a request", hq.ask("CR")
        hq.here()
        trained = start.create(
            folder / "training.db", office="CR", role="field", label="t", training=True
        )
        yield "training", sending.export(trained, "HQ", folder / "TRAINING-CR.xlsx").path
        start.close_store(trained)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    with pytest.MonkeyPatch.context() as around:
        around.setenv("PASSERELLE_HOME", os.environ["PASSERELLE_HOME"])
        return World(tmp_path_factory.mktemp("world"))


@pytest.mark.in_turn(3)
@pytest.mark.parametrize("way", WAYS)
def test_saving_any_package_edits_nothing(world: World, tmp_path: Path, way: str) -> None:
    originals = [open_package(world.packages[kind]) for kind in KINDS]
    copies = []
    for number, kind in enumerate(KINDS):
        copies.append(tmp_path / f"{number}.xlsx")
        copies[-1].write_bytes(world.packages[kind].read_bytes())

    saved = [open_package(file) for file in WAYS[way](copies, tmp_path)]

    told = [(o.edits, o.findings, o.unknown_columns, o.intact) for o in saved]
    assert dict(zip(KINDS, told, strict=True)) == dict.fromkeys(KINDS, ([], [], [], False))
    assert [o.segments for o in saved] == [o.segments for o in originals]
    assert [o.extras for o in saved] == [o.extras for o in originals]


def test_the_packages_are_of_the_kinds_they_are_named_after(world: World) -> None:
    opened = {kind: open_package(path) for kind, path in world.packages.items()}

    assert opened["a request"].header["request"] is not None
    assert not opened["only receipts"].segments
    assert opened["only receipts"].extras["receipts"]
    assert opened["training"].header["training"]
    assert opened["in Arabic"].truth.language == "ar"
    assert {s.scope for s in opened["with private contacts"].segments} == {"CR", "CR/private"}
    assert "contact" in opened["with private contacts"].truth.sheets
    assert len(opened["with conflicts"].truth.sheets["initiative"].rows) == len(AWKWARD)


def test_what_libreoffice_saved_is_taken_like_the_original(world: World, tmp_path: Path) -> None:
    kept = tmp_path / "kept.xlsx"
    kept.write_bytes(world.packages["with private contacts"].read_bytes())
    [saved] = workbooks.convert([kept], tmp_path / "saved", "xlsx")

    result = world.second.take_one(saved)

    assert (result.verdict, result.edits, result.problems) == ("merged", 0, [])
    assert world.third.take_one(kept).verdict == "merged"
    assert world.second.digest() == world.third.digest()
    assert world.second.findings() == []
