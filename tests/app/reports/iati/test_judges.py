"""The judges judge what IATI publishes as they should, and each of them bites."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.reports.iati.judges import Judges
from tests.app.reports.iati.material import everything, xml

# What is broken in a whole file of ours, by whom it must be found, and under which number.
_PERIOD = (
    b'<period-start iso-date="2025-03-15" />\n   <period-end iso-date="2025-12-31" />\n   <value'
)
_TEXT = "<narrative>El cantón trabaja con las familias de la frontera y con los trabajadores.<"
_COUNTRY = b'<recipient-country code="CR" />'
_PAID = b'<transaction-date iso-date="2025-06-01"'
_NAME = b"<iati-identifier>XM-DAC-41114-CR-1"
BROKEN = [
    ("schema", "", b"<activity-status", b"<activity-state"),
    ("schema", "", b'iso-date="2025-03-15"', b'iso-date="2025-02-30"'),
    ("schema", "", b"<activity-status", b'<recipient-region code="998" /><activity-status'),
    ("codes", "Sector", b'code="16020"', b'code="99999"'),
    ("codes", "ActivityStatus", b'<activity-status code="2"', b'<activity-status code="77"'),
    ("codes", "Currency", b'currency="EUR"', b'currency="EUX"'),
    ("codes", "UNSDG-Goals", b'<tag vocabulary="2" code="8"', b'<tag vocabulary="2" code="18"'),
    ("codes", "Language", b'xml:lang="en"', b'xml:lang="xx"'),
    ("codes", "OrganisationType", b'type="11"', b'type="12"'),
    ("codes", "FileFormat", b'format="application/pdf"', b'format="application/paper"'),
    ("rules", "1.1.3", _NAME + b"<", b"<iati-identifier>XM-DAC-41114<"),
    ("rules", "1.1.21", b"<iati-identifier>XM-DAC-41114-", b"<iati-identifier>ZZ-"),
    ("rules", "1.3.13", _NAME, _NAME + b"|1"),
    ("rules", "6.11.1", b'<activity-date type="2"', b'<activity-date type="4"'),
    ("rules", "11.1.4", b'type="2" iso-date="2025-03-15"', b'type="2" iso-date="2035-03-15"'),
    ("rules", "11.2.1", _PAID, _PAID.replace(b"2025", b"2035")),
    ("rules", "11.2.2", b'value-date="2025-06-01"', b'value-date="2035-06-01"'),
    ("rules", "2.1.2", b'code="16020" percentage="33.34"', b'code="16020" percentage="53.34"'),
    ("rules", "2.1.1", b'code="16020" percentage="33.34"', b'code="16020"'),
    ("rules", "2.1.2", b'code="EMP" percentage="33.34"', b'code="EMP" percentage="3.34"'),
    ("rules", "3.1.1", _COUNTRY, _COUNTRY + b'<recipient-country code="NI" />'),
    ("rules", "3.7.1", _COUNTRY, b""),
    ("rules", "4.4.1", _TEXT.encode(), b"<narrative><"),
    ("rules", "7.5.3", _PERIOD, _PERIOD.replace(b"2025-12", b"2027-12")),
    ("rules", "8.6.3", _PERIOD, _PERIOD.replace(b"2025-03", b"2026-03")),
    ("rules", "8.10.1", b'<actual value="420" />', b"<actual />"),
    ("rules", "6.14.1", b' significance="1"', b""),
    ("rules", "8.9.2", b'<target value="500" />', b'<target value="many" />'),
]


def test_the_published_sample_is_valid_for_all_three(judges: Judges, published: Path) -> None:
    assert judges.judge((published / "sample.xml").read_bytes()) == []


def test_a_whole_file_of_ours_is_valid_for_all_three(judges: Judges) -> None:
    assert judges.judge(xml(everything())) == []


@pytest.mark.parametrize(("judge", "rule", "right", "wrong"), BROKEN)
def test_each_judge_finds_what_is_its_own(
    judges: Judges, judge: str, rule: str, right: bytes, wrong: bytes
) -> None:
    whole = xml(everything())
    assert right in whole

    found = judges.judge(whole.replace(right, wrong, 1))

    assert judge in {each.judge for each in found}
    assert not rule or rule in {each.rule for each in found}


def test_the_schema_alone_would_let_wrong_codes_and_shares_pass(judges: Judges) -> None:
    whole = xml(everything())
    for right, wrong in ((b'code="16020"', b'code="99999"'), (b'"33.34"', b'"53.34"')):
        assert "schema" not in judges.names(whole.replace(right, wrong, 1))
        assert judges.names(whole.replace(right, wrong, 1))
