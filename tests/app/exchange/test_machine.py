"""The machine part is whole or it is damaged; it is never half believed."""

from __future__ import annotations

import hashlib
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.errors import PackageDamagedError
from app.exchange import limits, machine, reader, resaved, truth
from app.exchange.machine import Lines
from app.exchange.package import Json
from app.exchange.resaved import Resaved
from app.exchange.sheets import text_rows

LETTERS = "0" * 64


def collected(*lines: tuple[str, str]) -> Lines:
    found = Lines()
    for index, content in lines:
        found.add(index, content)
    return found


@given(
    header=st.dictionaries(st.text(max_size=5), st.text(max_size=40)),
    blob=st.binary(min_size=1, max_size=200),
    signatures=st.lists(st.text("abc:=", min_size=1, max_size=9), max_size=3),
    data=st.data(),
)
def test_lines_come_back_in_whatever_order(
    header: dict[str, str], blob: bytes, signatures: list[str], data: st.DataObject
) -> None:
    raw = machine.header_bytes(header)
    made = list(machine.lines(raw, signatures, blob * 400))

    found = collected(*data.draw(st.permutations(made)))

    assert found.header() == raw
    assert json.loads(found.header()) == header
    assert found.signatures() == signatures
    assert found.blob() == blob * 400
    assert all(len(content) <= limits.CHUNK and content.isascii() for _, content in made)


def test_what_has_no_number_of_ours_is_passed_over() -> None:
    found = collected(("note", "mine"), ("H:x/1", "?"), ("b:1/99999999999999", "?"), ("Z:1/1", "?"))

    assert found.found == {}


@pytest.mark.parametrize(
    "more",
    [
        ("b:1/2", "b:BBBB"),
        ("b:1/3", "b:AAAA"),
    ],
)
def test_two_lines_that_claim_one_place_are_damage(more: tuple[str, str]) -> None:
    with pytest.raises(PackageDamagedError):
        collected(("b:1/2", "b:AAAA"), more)


def test_a_line_that_is_there_twice_and_the_same_does_no_harm() -> None:
    assert collected(("b:1/1", "b:AAAA"), ("b:1/1", " b:AAAA ")).blob() == bytes(3)


@pytest.mark.parametrize(
    "lines",
    [
        [("b:1/2", "b:AAAA")],
        [("b:2/1", "b:AAAA")],
        [("b:1/1", "b:A*AA")],
        [("b:1/1", "b:AAA")],
    ],
)
def test_data_that_is_not_whole_is_damage(lines: list[tuple[str, str]]) -> None:
    with pytest.raises(PackageDamagedError):
        collected(*lines).blob()


def test_a_changed_header_is_damage() -> None:
    (index, content), check = list(machine.lines(b'{"number":17}', [], b""))

    with pytest.raises(PackageDamagedError):
        collected((index, content.replace("17", "18")), check).header()


def test_a_header_without_its_hash_is_damage() -> None:
    header, _ = list(machine.lines(b"{}", [], b""))

    with pytest.raises(PackageDamagedError):
        collected(header).header()


@pytest.mark.parametrize("data", [b"{", b"[]", b"[" * 100_000])
def test_a_header_that_is_no_object_is_damage(data: bytes) -> None:
    with pytest.raises(PackageDamagedError):
        resaved.parsed(data)


PARTS = {"log": b"changes", "truth": b"", "extras": zlib.compress(b"{}")}
SEGMENT = {
    "replica": "ab",
    "scope": "CR",
    "first": 1,
    "last": 2,
    "prev": LETTERS,
    "hash": LETTERS,
    "signature": "",
    "offset": 0,
    "size": 7,
}


def opened(parts: dict[str, bytes], header: Json) -> object:
    whole = {"parts": machine.index_parts(parts), "segments": [SEGMENT]} | header
    found = Resaved(b"", [], b"".join(parts.values()))
    return reader._opened(whole, found, [])  # noqa: SLF001


def test_a_header_that_fits_its_parts_opens() -> None:
    assert opened(PARTS, {})


@pytest.mark.parametrize(
    ("parts", "header"),
    [
        (PARTS, {"parts": [{"name": "log"}]}),
        (PARTS, {"parts": [{"name": "log", "offset": 0, "size": 3, "sha256": LETTERS}]}),
        (PARTS, {"parts": 7}),
        (PARTS, {"segments": 7}),
        (PARTS, {"segments": [7]}),
        (PARTS, {"segments": [{}]}),
        (PARTS, {"segments": [SEGMENT | {"first": "1"}]}),
        (PARTS, {"segments": [SEGMENT | {"offset": -1}]}),
        (PARTS, {"segments": [SEGMENT | {"scope": 1}]}),
        (PARTS, {"segments": []}),
        ({"log": b"changes", "truth": b""}, {}),
        (PARTS | {"extras": b"not compressed"}, {}),
        (PARTS | {"extras": zlib.compress(b"[]")}, {}),
        (PARTS | {"extras": zlib.compress(b"{}")[:-1]}, {}),
    ],
)
def test_a_header_that_does_not_fit_its_parts_is_damage(
    parts: dict[str, bytes], header: dict[str, object]
) -> None:
    with pytest.raises(PackageDamagedError):
        opened(parts, header)


@pytest.mark.parametrize("codec", [None, {}, {"format": "1"}])
def test_a_header_without_its_form_is_damage(codec: object) -> None:
    with pytest.raises(PackageDamagedError):
        reader._header(json.dumps({"codec": codec}).encode())  # noqa: SLF001


HEAD = '{"language":"fr","labels":{}}\n'
SHEET = (
    '{"entity":"alias","name":"x","fields":["record","master"],"labels":[],"titles":{},"ready":[]'
)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]\n",
        HEAD + SHEET + ',"count":1}\n',
        HEAD + SHEET + ',"count":1}\n["u",[null],{},0]\n',
        HEAD + SHEET + ',"count":1}\n["u",[null,null],[],0]\n',
        HEAD + SHEET + ',"count":2}\n["u",[null,null],{},0]\n["u",[null,null],{},0]\n',
        HEAD + '{"entity":"alias"}\n',
        HEAD + "no line end",
        "[" * 100_000 + "\n",
    ],
)
def test_a_truth_that_is_not_what_was_written_is_damage(text: str) -> None:
    with pytest.raises(PackageDamagedError):
        truth.decode(zlib.compress(text.encode()))


def test_a_truth_that_is_cut_off_is_damage() -> None:
    whole = truth.encode({"language": "fr", "labels": {}}, [])

    assert truth.decode(whole).row("alias", "u") is None
    with pytest.raises(PackageDamagedError):
        truth.decode(whole[:-2])


def test_a_truth_that_swells_beyond_all_measure_is_a_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "TOTAL_BYTES", 1000)

    with pytest.raises(PackageDamagedError) as caught:
        truth.decode(zlib.compress(b" " * 5000))

    assert caught.value.code == "bomb"


def test_a_record_that_was_not_sent_is_unknown_to_the_truth() -> None:
    sheet = {
        "entity": "alias",
        "name": "Ties",
        "fields": [],
        "labels": [],
        "titles": {},
        "ready": [],
    }
    found = truth.decode(truth.encode({"language": "fr", "labels": {}}, [(sheet, [])]))

    assert found.row("alias", "u") is None


def test_index_names_size_and_hash() -> None:
    (entry, *_), data = machine.index_parts(PARTS), PARTS["log"]

    assert entry == {
        "name": "log",
        "offset": 0,
        "size": 7,
        "sha256": hashlib.sha256(data).hexdigest(),
    }


def _sheet(rows: str) -> bytes:
    return f'<?xml version="1.0"?>\n<worksheet><sheetData>{rows}</sheetData></worksheet>'.encode()


def test_lines_that_stand_as_written_are_read_without_a_reader_of_xml() -> None:
    rows = [("H:1/1", '{"a":"b > c"}'), ("b:1/2", "b:AA=="), ("b:2/2", "b:BB==")]

    assert machine.as_written(_sheet("".join(text_rows(rows[1:])))) == rows[1:]
    assert machine.as_written(_sheet("".join(text_rows(rows)))) is None  # ">" is written as a word
    assert machine.as_written(_sheet("".join(text_rows([])))) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<worksheet>", '<!DOCTYPE w [<!ENTITY e "x">]><worksheet>'),
        ("b:AA==", "b:&amp;"),
        ("b:AA==", "b:_x0041_"),
        ("b:AA==", "b:\u00e9"),
        ("b:AA==", "b:AA\r\n"),
        (' t="inlineStr">', ' s="1" t="inlineStr">'),
        ("</row><row", "</row> <row"),
        ("</sheetData>", ""),
        ("<sheetData>", "<sheetData><row/>"),
    ],
)
def test_a_sheet_that_stands_otherwise_is_left_to_the_reader_of_xml(old: str, new: str) -> None:
    sheet = _sheet("".join(text_rows([("b:1/2", "b:AA=="), ("b:2/2", "b:BB==")]))).decode()
    assert machine.as_written(sheet.encode()) is not None

    assert machine.as_written(sheet.replace(old, new, 1).encode()) is None
