"""The child process answers, or its end is the verdict; it never takes the program with it."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook

from app.base.errors import NotAPackageError, PackageError, PackageTooNewError
from app.base.progress import SILENT, Cancelled
from app.domain.codelists import Code, Codelist, codelist
from app.exchange import limits, resaved, sandbox
from app.exchange.reader import open_package
from app.exchange.writer import write
from tests.app.exchange import workbooks, zips
from tests.app.exchange.hands import typing
from tests.app.exchange.samples import a_package, a_view
from tests.app.exchange.workbooks import the_sheet


class Stopper:
    """Wants to stop at once."""

    def report(self, done: int, total: int, step: str) -> None:
        """Ignore the report."""

    def check(self) -> None:
        raise Cancelled


def test_edits_and_findings_come_through(tmp_path: Path) -> None:
    write(a_package([a_view(), a_view("organisation")]), tmp_path / "p.xlsx", language="fr")
    typing_title = typing("initiative", "title", "Changed")

    def act(book: Workbook) -> None:
        typing_title(book)
        typing("organisation", "name", 42)(book)
        sheet = the_sheet(book, "initiative")
        sheet.cell(2, sheet.max_column + 1).value = "Remarks"
        sheet.cell(3, sheet.max_column).value = "mine"

    opened = open_package(workbooks.change(tmp_path / "p.xlsx", act))

    assert [edit.after for edit in opened.edits] == ["Changed"]
    assert [finding.code for finding in opened.findings] == ["number_in_text"]
    assert [column.cells for column in opened.unknown_columns] == [{3: "mine"}]
    assert opened.truth.row("initiative", opened.edits[0].uid) is not None


def test_codes_that_headquarters_added_are_known_in_the_child(tmp_path: Path) -> None:
    added = Code("statuses", "PAUSED", 99, {"fr": "En attente", "en": "On hold"})

    def lists(key: str) -> Codelist:
        return codelist(key).extended([added]) if key == "statuses" else codelist(key)

    write(a_package(), tmp_path / "p.xlsx", language="fr")
    again = workbooks.change(tmp_path / "p.xlsx", typing("initiative", "status", "On hold"))

    assert [edit.after for edit in open_package(again, lists=lists).edits] == ["PAUSED"]
    assert [finding.code for finding in open_package(again).findings] == ["unknown_code"]


def test_a_child_that_needs_too_much_memory_is_the_file_s_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = "import sys; sys.stdin.read(); import os; os.abort()"
    monkeypatch.setattr(sandbox, "command", lambda: [sys.executable, "-c", program])
    (tmp_path / "x.xlsx").write_bytes(zips.packed(zips.workbook()))

    with pytest.raises(NotAPackageError) as caught:
        open_package(tmp_path / "x.xlsx")

    assert caught.value.code == "too_demanding"


def test_a_child_that_takes_too_long_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = "import time; time.sleep(60)"
    monkeypatch.setattr(sandbox, "command", lambda: [sys.executable, "-c", program])
    monkeypatch.setattr(limits, "CHILD_SECONDS", 0.2)
    (tmp_path / "x.xlsx").write_bytes(zips.packed(zips.workbook()))

    with pytest.raises(NotAPackageError) as caught:
        open_package(tmp_path / "x.xlsx")

    assert caught.value.code == "too_demanding"


def test_a_person_who_stops_stops_the_child(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(zips.packed(zips.workbook()))

    with pytest.raises(Cancelled):
        open_package(tmp_path / "x.xlsx", progress=Stopper())


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its memory")
def test_the_child_s_memory_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = (
        "from app.exchange import memory; memory.limit(1 << 28)\n"
        "try: bytearray(1 << 29)\n"
        "except MemoryError: print('{\"limited\": true}')"
    )
    monkeypatch.setattr(sandbox, "command", lambda: [sys.executable, "-c", program])
    (tmp_path / "x").write_bytes(b"")

    answer, _ = sandbox.ask({}, tmp_path / "x", SILENT)

    assert answer == {"limited": True}


def test_errors_keep_their_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.exchange.writer.FORMAT", 2)
    write(a_package(min_reader="9.0"), tmp_path / "p.xlsx", language="fr")

    with pytest.raises(PackageTooNewError) as caught:
        open_package(workbooks.save_again(tmp_path / "p.xlsx"))

    assert caught.value.params["min_reader"] == "9.0"


class Streams:
    """Standard input and output of a child that is this very process."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, question: object) -> None:
        self.buffer = io.BytesIO()
        monkeypatch.setattr("app.exchange.memory.limit", lambda _size: True)
        monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(question)))
        monkeypatch.setattr("sys.stdout", self)

    def answer(self) -> tuple[dict[str, object], bytes]:
        """Let the child answer."""
        assert sandbox.main() == 0
        line, _, blob = self.buffer.getvalue().partition(b"\n")
        return json.loads(line), blob


def test_the_child_answers_with_one_line_and_the_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = write(a_package(), tmp_path / "p.xlsx", language="fr")
    again = str(workbooks.save_again(tmp_path / "p.xlsx"))

    question = {"task": "read", "path": again, "lists": {}}
    answer, blob = Streams(monkeypatch, question).answer()
    header, nothing = Streams(monkeypatch, {"task": "header", "path": again}).answer()

    assert (answer["edits"], answer["findings"]) == ([], [])
    assert len(blob) == sum(written.parts.values())
    assert (header, nothing) == ({"header": answer["header"]}, b"")


def test_the_child_knows_the_codes_it_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(a_package(), tmp_path / "p.xlsx", language="fr")
    again = workbooks.change(tmp_path / "p.xlsx", typing("initiative", "status", "On hold"))
    added = {"list_code": "statuses", "code": "PAUSED", "order": 9, "labels": {"en": "On hold"}}

    question = {"task": "read", "path": str(again), "lists": {"statuses": [added]}}
    answer, _ = Streams(monkeypatch, question).answer()

    assert [edit["after"] for edit in answer["edits"]] == ["PAUSED"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("error", "kind", "code"),
    [
        (NotAPackageError("bomb", part="x", never=object()), "NotAPackageError", "bomb"),
        (MemoryError(), "NotAPackageError", "too_demanding"),
        (KeyError("a value"), "PackageDamagedError", "unreadable"),
    ],
)
def test_the_child_says_what_it_met_without_a_value_of_the_file(
    monkeypatch: pytest.MonkeyPatch, error: BaseException, kind: str, code: str
) -> None:
    def fail(_path: Path) -> bytes:
        raise error

    monkeypatch.setattr(resaved, "header_of", fail)

    answer, _ = Streams(monkeypatch, {"task": "header", "path": "x"}).answer()

    assert (answer["error"], answer["code"]) == (kind, code)
    assert "a value" not in json.dumps(answer)


def test_an_error_of_another_version_is_still_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = json.dumps({"error": "Message", "code": "unheard_of", "params": {}})
    monkeypatch.setattr(sandbox, "command", lambda: [sys.executable, "-c", f"print('{answer}')"])
    (tmp_path / "x").write_bytes(b"")

    with pytest.raises(PackageError) as caught:
        sandbox.ask({}, tmp_path / "x", SILENT)

    assert caught.value.code == "unheard_of"
