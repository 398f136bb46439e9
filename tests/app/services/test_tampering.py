"""Packages that somebody or something changed on the way, among laptops that know each other.

An open one is taken for what was signed or not at all; of an encrypted one nothing is read.
Source: rulings.md 23; reliability.md B2.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.base.errors import PackageError
from app.exchange import envelope, reader
from app.exchange.package import Opened
from app.exchange.sandbox import Sandbox
from app.services import readers, receiving, sending, signing
from app.services.signing import State, Trust
from database.unit import read
from tests.app.services.conftest import Setup
from tests.laptops import Laptop
from tests.trust import ring, wary

FLIPS = 300
MUTATIONS = int(os.environ.get("PASSERELLE_MUTATIONS", "500"))
"""Of each kind."""
pytestmark = pytest.mark.timeout(90 + MUTATIONS)
OFTEN = settings(
    max_examples=MUTATIONS,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@dataclass(frozen=True, repr=False)
class Sent:
    """A package of Costa Rica, open and encrypted, and headquarters, which awaits it."""

    hq: Laptop
    trusted: Trust
    identities: list[str]
    open: bytes
    encrypted: bytes
    signed: Opened
    sandbox: Sandbox
    uid: str
    folder: Path

    def read(self, data: bytes) -> Opened | None:
        """Return what headquarters reads and believes of a file, or nothing."""
        path = self.folder / "x.xlsx"
        path.write_bytes(data)
        try:
            with envelope.opened(path, self.identities) as parcel:
                opened = reader.open_package(parcel.workbook, sandbox=self.sandbox)
        except PackageError:
            return None
        return opened if signing.of_package(self.trusted, opened) is State.VERIFIED else None


@pytest.fixture
def sent(laptop: Setup, tmp_path: Path) -> Iterator[Sent]:
    """Return a small package that headquarters would take."""
    hq, cr = wary(laptop("HQ")), wary(laptop("CR"))
    ring(hq, cr)
    ring(cr, hq)
    uid = cr.new_record("initiative", title="Water")
    plain = sending.export(cr.store, "HQ", tmp_path / "open.xlsx", plain=True).path
    encrypted = cr.export("HQ")
    with read(hq.store) as unit:
        trusted = signing.trust(unit, hq.who)
        identities = readers.identities(unit, hq.who)
    with Sandbox() as sandbox:
        yield Sent(
            *(hq, trusted, identities, plain.read_bytes(), encrypted.read_bytes()),
            *(reader.open_package(plain), sandbox, uid, tmp_path),
        )


def test_of_an_encrypted_package_with_one_changed_byte_nothing_is_taken(sent: Sent) -> None:
    data = sent.encrypted
    header = data.index(b"\n--- ") + 80
    places = [*range(header), *range(header, len(data), max(len(data) // FLIPS, 1))]
    files = []
    for at in places:
        files.append(sent.folder / f"{at:06d}.passerelle")
        files[-1].write_bytes(data[:at] + bytes([data[at] ^ 0x01]) + data[at + 1 :])
    cut = sent.folder / "cut.passerelle"
    cut.write_bytes(data[:-1])

    results = receiving.take(sent.hq.store, [*files, cut])

    assert len(places) > header + FLIPS // 2
    assert {result.verdict for result in results} == {"refused", "not_for_us"}
    codes = {problem["code"] for result in results for problem in result.problems}
    assert codes == {"encrypted_damaged", "encrypted_for_others", "not_a_zip"}
    assert results[-1].problems[0]["code"] == "encrypted_damaged"
    assert not sent.hq.has(sent.uid)
    whole = sent.folder / "whole.passerelle"
    whole.write_bytes(data)
    assert sent.hq.take_one(whole).verdict == "merged"
    assert sent.hq.has(sent.uid)


Mutation = tuple[str, float, int, bytes]
mutations = st.lists(
    st.tuples(
        st.sampled_from(["flip", "drop", "insert", "repeat", "cut"]),
        st.floats(0, 1, exclude_max=True),
        st.integers(1, 400),
        st.binary(min_size=1, max_size=40),
    ),
    min_size=1,
    max_size=4,
)


def mutated(data: bytes, steps: list[Mutation]) -> bytes:
    """Return a file after all that was done to it."""
    for what, place, size, other in steps:
        at = int(place * len(data))
        before, part, after = data[:at], data[at : at + size], data[at + size :]
        data = {
            "flip": before + bytes(byte ^ other[0] for byte in part[:1]) + part[1:] + after,
            "drop": before + after,
            "insert": before + other + part + after,
            "repeat": before + part + part + after,
            "cut": before + part,
        }[what]
    return data


@OFTEN
@given(steps=mutations)
def test_a_signed_package_is_believed_only_for_what_was_signed(
    sent: Sent, steps: list[Mutation]
) -> None:
    opened = sent.read(mutated(sent.open, steps))

    if opened is not None:
        same = ("header", "segments", "extras", "signatures", "header_bytes")
        assert {name: getattr(opened, name) for name in same} == {
            name: getattr(sent.signed, name) for name in same
        }


@OFTEN
@given(steps=mutations)
def test_of_an_encrypted_package_that_was_changed_nothing_is_read(
    sent: Sent, steps: list[Mutation]
) -> None:
    data = mutated(sent.encrypted, steps)

    assert sent.read(data) is None or data == sent.encrypted


def test_the_package_itself_is_believed(sent: Sent) -> None:
    for data in (sent.open, sent.encrypted):
        opened = sent.read(data)
        assert opened is not None
        assert not opened.edits
