"""Attached files on the command line."""

from __future__ import annotations

import zipfile
from pathlib import Path

from app.domain.training import initiative_uid
from tests.app.cli.conftest import Ask
from tests.files import document, photo

CR_1 = initiative_uid("CR-1")


def test_a_photo_is_attached_and_says_what_was_removed(
    cr: Path, tmp_path: Path, ask: Ask, say: Ask
) -> None:
    path = photo(tmp_path / "well.jpg")

    said = ask("attach", cr, CR_1, path, "--title", "The well", "--photo-ok", "yes")

    assert said.code == 0
    assert (said.data["name"], said.data["kind"]) == ("well.jpg", "jpg")
    assert said.data["removed"] == {"place": True, "device": True}
    assert said.data["problems"] == []
    record = ask("show", cr, said.data["uid"]).data["record"]
    assert (record["title"], record["kind"], record["photo_ok"]) == ("The well", "PHOTO", True)
    assert record["file_sha256"] == said.data["sha256"]
    plain = say("attach", cr, CR_1, path)
    assert "Place and device were removed" in plain.out
    assert "May be shown" in plain.out, "what is still missing"


def test_what_cannot_be_attached_is_an_error_with_a_remedy(
    cr: Path, tmp_path: Path, ask: Ask
) -> None:
    (tmp_path / "a.jpg").write_bytes(b"MZ\0")

    said = ask("attach", cr, CR_1, tmp_path / "a.jpg")

    assert said.error == "file_kind_unknown"
    assert "pdf, docx, xlsx, jpg, png, txt" in said.data["error"]["message"]
    assert ask("attach", cr, "nobody", tmp_path / "a.jpg").error == "record_gone"


def test_files_go_along_come_in_and_are_counted(
    cr: Path, hq: Path, tmp_path: Path, ask: Ask
) -> None:
    made = ask("attach", cr, CR_1, document(tmp_path / "a.pdf", 3000)).data
    assert ask("files", cr).data | {"folder": ""} == {
        "folder": "", "held": 1, "bytes": 3000, "missing": 0, "missing_bytes": 0,
    }  # fmt: skip

    sent = ask("export", cr, "--out", tmp_path / "out.xlsx", "--to", "HQ").data
    assert sent["path"] == str(tmp_path / "out.zip")
    assert (sent["files"], sent["files_bytes"], sent["files_waiting"]) == (1, 3000, 0)
    taken = ask("import", hq, sent["path"])

    [file] = taken.data["files"]
    assert (taken.code, file["attachments"], file["attachments_missing"]) == (0, 1, 0)
    assert ask("status", hq).data["files"]["held"] == 1
    copied = ask("files", hq, "--copy", made["uid"], "--out", tmp_path / "copy.pdf").data
    assert Path(copied["path"]).read_bytes() == (tmp_path / "a.pdf").read_bytes()
    assert ask("files", hq, "--copy", CR_1).error == "no_file"


def test_a_poor_connection_takes_the_records_first(
    cr: Path, hq: Path, tmp_path: Path, ask: Ask, say: Ask
) -> None:
    ask("attach", cr, CR_1, document(tmp_path / "a.pdf"))

    sent = ask("export", cr, "--out", tmp_path / "out.xlsx", "--to", "HQ", "--no-files").data
    taken = ask("import", hq, sent["path"])

    assert (sent["files"], sent["files_waiting"]) == (0, 1)
    assert (taken.code, taken.data["files"][0]["attachments_missing"]) == (0, 1)
    assert "1 files are still to come" in say("status", hq).out.replace("1 file is", "1 files are")


def test_a_folder_of_packages_holds_envelopes_too(
    cr: Path, hq: Path, tmp_path: Path, ask: Ask
) -> None:
    ask("attach", cr, CR_1, document(tmp_path / "a.pdf"))
    box = tmp_path / "box"
    box.mkdir()
    ask("export", cr, "--out", box, "--to", "HQ")

    [file] = ask("import", hq, box).data["files"]

    assert (Path(file["file"]).suffix, file["attachments"]) == (".zip", 1)


def test_a_file_left_out_is_an_answer_that_not_all_was_done(
    cr: Path, hq: Path, tmp_path: Path, ask: Ask
) -> None:
    ask("attach", cr, CR_1, document(tmp_path / "a.pdf"))
    sent = Path(ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"])
    with zipfile.ZipFile(sent) as found:
        entries = {name: found.read(name) for name in found.namelist()}
    with zipfile.ZipFile(sent, "w") as made:
        for name, data in entries.items():
            made.writestr(name, data if name.endswith(".xlsx") else b"something else")

    taken = ask("import", hq, sent)

    [file] = taken.data["files"]
    assert (taken.code, file["verdict"], file["attachments_missing"]) == (1, "merged", 1)
    [problem] = file["problems"]
    assert problem["code"] == "file_differs"
    assert "asked for again" in problem["message"]


def test_a_deep_check_reads_every_file(cr: Path, tmp_path: Path, ask: Ask) -> None:
    digest = ask("attach", cr, CR_1, document(tmp_path / "a.pdf")).data["sha256"]
    file = Path(ask("files", cr).data["folder"]) / digest
    assert ask("check", cr, "--deep").data["ok"]

    file.write_bytes(b"forged")

    assert ask("check", cr).data["ok"], "only a deep check reads them"
    said = ask("check", cr, "--deep")
    assert said.code == 1
    assert digest in said.data["findings"][0]["message"]


def test_a_backup_says_that_files_are_no_part_of_it(
    cr: Path, tmp_path: Path, ask: Ask, say: Ask
) -> None:
    assert "attached file" not in say("backup", cr).out
    ask("attach", cr, CR_1, document(tmp_path / "a.pdf"))

    kept = ask("backup", cr).data

    assert kept["files"]["held"] == 1
    assert kept["files"]["folder"] in say("backup", cr).out
    elsewhere = tmp_path / "elsewhere" / "new.db"
    elsewhere.parent.mkdir()
    back = ask("restore", kept["path"], elsewhere).data
    assert back["files"] == {
        "held": 0, "bytes": 0, "missing": 1, "missing_bytes": 2000,
    }  # fmt: skip
