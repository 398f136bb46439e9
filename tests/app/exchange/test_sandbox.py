"""The child process answers, or its end is the verdict; it never takes the program with it."""

from __future__ import annotations

import gc
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from openpyxl.workbook import Workbook

from app.base.errors import NotAPackageError, PackageError, PackageTooNewError
from app.base.progress import SILENT, Cancelled
from app.domain.codelists import Code, Codelist, codelist
from app.domain.values import Lists
from app.exchange import limits, resaved, sandbox
from app.exchange.package import Json
from app.exchange.reader import open_package
from app.exchange.resaved import Resaved
from app.exchange.sandbox import Sandbox
from app.exchange.writer import write
from tests.app.exchange import workbooks, zips
from tests.app.exchange.hands import typing
from tests.app.exchange.samples import a_package, a_view
from tests.app.exchange.workbooks import the_sheet

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")


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
        'except MemoryError: print(\'{"limited": true, "bytes": 0}\')'
    )
    monkeypatch.setattr(sandbox, "command", lambda: [sys.executable, "-c", program])
    (tmp_path / "x").write_bytes(b"")

    answer, _ = sandbox.ask({}, tmp_path / "x", SILENT)

    assert answer == {"limited": True, "bytes": 0}


def test_errors_keep_their_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.exchange.writer.FORMAT", 2)
    write(a_package(min_reader="9.0"), tmp_path / "p.xlsx", language="fr")

    with pytest.raises(PackageTooNewError) as caught:
        open_package(workbooks.save_again(tmp_path / "p.xlsx"))

    assert caught.value.params["min_reader"] == "9.0"


class Streams:
    """Standard input and output of a child that is this very process."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *questions: Json) -> None:
        self.said = io.BytesIO()
        lines = [json.dumps({"seconds": 60} | question).encode() for question in questions]
        monkeypatch.setattr("app.exchange.memory.limit", lambda _size: True)
        monkeypatch.setattr(gc, "disable", lambda: None)
        monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"\n".join(lines))))
        monkeypatch.setattr("sys.stdout", SimpleNamespace(buffer=self.said))

    def answers(self) -> list[tuple[Json, bytes]]:
        """Let the child answer all questions."""
        assert sandbox.main() == 0
        self.said.seek(0)
        answers = []
        while line := self.said.readline():
            answer = json.loads(line)
            answers.append((answer, self.said.read(answer["bytes"])))
        return answers


def test_the_child_answers_each_question_with_one_line_and_the_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = write(a_package(), tmp_path / "p.xlsx", language="fr")
    again = str(workbooks.save_again(tmp_path / "p.xlsx"))

    question = {"task": "read", "path": again, "lists": {}}
    found = Streams(monkeypatch, question, question).answers()

    assert [(a["edits"], a["findings"]) for a, _ in found] == [([], []), ([], [])]
    assert [len(blob) for _, blob in found] == [sum(written.parts.values())] * 2


def test_the_child_knows_the_codes_it_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(a_package(), tmp_path / "p.xlsx", language="fr")
    again = workbooks.change(tmp_path / "p.xlsx", typing("initiative", "status", "On hold"))
    added = {"list_code": "statuses", "code": "PAUSED", "order": 9, "labels": {"en": "On hold"}}

    question = {"task": "read", "path": str(again), "lists": {"statuses": [added]}}
    [(answer, _)] = Streams(monkeypatch, question).answers()

    assert [edit["after"] for edit in answer["edits"]] == ["PAUSED"]


@pytest.mark.parametrize(
    ("error", "kind", "code"),
    [
        (NotAPackageError("bomb", part="x", never=object()), "NotAPackageError", "bomb"),
        (MemoryError(), "NotAPackageError", "too_demanding"),
        (KeyError("a value"), "PackageDamagedError", "file_unreadable"),
    ],
)
def test_the_child_says_what_it_met_without_a_value_of_the_file(
    monkeypatch: pytest.MonkeyPatch, error: BaseException, kind: str, code: str
) -> None:
    def fail(_path: Path, _lists: Lists) -> Resaved:
        raise error

    monkeypatch.setattr(resaved, "read", fail)

    question = {"task": "read", "path": "x", "lists": {}}
    [(answer, _)] = Streams(monkeypatch, question).answers()

    assert (answer["error"], answer["code"]) == (kind, code)
    assert "a value" not in json.dumps(answer)


def test_an_error_of_another_version_is_still_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = json.dumps({"error": "Message", "code": "unheard_of", "params": {}, "bytes": 0})
    monkeypatch.setattr(sandbox, "command", lambda: [sys.executable, "-c", f"print('{answer}')"])
    (tmp_path / "x").write_bytes(b"")

    with pytest.raises(PackageError) as caught:
        sandbox.ask({}, tmp_path / "x", SILENT)

    assert caught.value.code == "unheard_of"


DIES_OF_B = """
import json, os, sys
for line in sys.stdin:
    question = json.loads(line)
    if question["path"].endswith("b.xlsx"):
        os.abort()
    print(json.dumps({"child": os.getpid(), "bytes": 0}), flush=True)
"""


def ask_all(child: Sandbox, folder: Path, *names: str) -> list[object]:
    """Return per file the child that answered, or the code of the error."""
    found: list[object] = []
    for name in names:
        (folder / name).write_bytes(b"")
        try:
            answer, _ = child.ask({"path": name}, folder / name, SILENT)
            found.append(answer["child"])
        except NotAPackageError as error:
            found.append(error.code)
    return found


@linux_only
def test_one_child_serves_a_batch_and_a_file_that_kills_it_costs_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "command", lambda: [sys.executable, "-c", DIES_OF_B])

    with Sandbox() as child:
        a, again, killer, c = ask_all(child, tmp_path, "a.xlsx", "a.xlsx", "b.xlsx", "c.xlsx")

    assert a == again
    assert killer == "too_demanding"
    assert isinstance(c, int)
    assert c != a
    assert not alive(int(str(a)))
    assert not alive(c)


GREEDY = """
import json, os, sys
for number, line in enumerate(sys.stdin):
    answer = {"child": os.getpid(), "bytes": 0}
    if number:
        answer = {"error": "NotAPackageError", "code": "too_demanding", "params": {}, "bytes": 0}
    print(json.dumps(answer), flush=True)
"""


def test_what_earlier_files_left_behind_is_not_the_next_one_s_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "command", lambda: [sys.executable, "-c", GREEDY])

    with Sandbox() as child:
        a, b = ask_all(child, tmp_path, "a.xlsx", "b.xlsx")

    assert isinstance(b, int)
    assert a != b


@linux_only
def test_a_person_who_stops_leaves_no_child(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = tmp_path / "pid"
    program = f"import os, time; open({str(said)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    monkeypatch.setattr(sandbox, "command", lambda: [sys.executable, "-c", program])

    class Later(Stopper):
        def check(self) -> None:
            if said.exists() and said.read_text():
                raise Cancelled

    (tmp_path / "x.xlsx").write_bytes(b"")
    with Sandbox() as child, pytest.raises(Cancelled):
        child.ask({}, tmp_path / "x.xlsx", Later())

    assert not alive(int(said.read_text()))


@linux_only
def test_a_program_that_is_killed_leaves_no_child(tmp_path: Path) -> None:
    write(a_package(), tmp_path / "p.xlsx", language="fr")
    again = workbooks.save_again(tmp_path / "p.xlsx")
    program = (
        "import sys, time; from pathlib import Path\n"
        "from app.exchange.sandbox import Sandbox; from app.domain.codelists import codelist\n"
        "from app.base.progress import SILENT\n"
        "child = Sandbox(); child.read(Path(sys.argv[1]), codelist, SILENT)\n"
        "print(child._child.pid, flush=True); time.sleep(60)"
    )
    parent = subprocess.Popen(
        [sys.executable, "-P", "-c", program, str(again)], stdout=subprocess.PIPE
    )
    assert parent.stdout is not None
    with parent:
        pid = int(parent.stdout.readline())
        assert alive(pid)
        os.kill(parent.pid, signal.SIGKILL)

    assert eventually(lambda: not alive(pid))


@linux_only
def test_a_child_without_a_parent_ends_when_its_file_s_time_is_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "never")  # opening it waits for ever
    question = {"task": "read", "path": str(tmp_path / "never"), "lists": {}, "seconds": 1}

    done = subprocess.run(
        sandbox.command(), input=json.dumps(question).encode(), capture_output=True, timeout=30,
        check=False,
    )  # fmt: skip

    assert (done.returncode, done.stdout) == (1, b"")


def alive(pid: int) -> bool:
    """Return whether a process is still at work; one that only waits to be buried is not."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] not in {"Z", "X"}


def eventually(true: Callable[[], bool], seconds: float = 10) -> bool:
    """Return whether something comes true within so many seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.02)
    return False
