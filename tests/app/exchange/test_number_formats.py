"""What a number format adds to a number."""

from __future__ import annotations

import pytest

from app.exchange.number_formats import shown


@pytest.mark.parametrize(
    ("number", "code", "text"),
    [
        ("230000", '#,##0.00 "US$"', "230,000.00 US$"),
        ("230000", '"US$" #,##0', "US$ 230,000"),
        ("230000", "[$€-40C]\\ #,##0.00", "€ 230,000.00"),
        ("-5", '#,##0.00 "€";[Red]-#,##0.00 "€"', "-5.00 €"),
        ("0.125", "0.0%", "12.5%"),
        ("22", '0 "mois"', "22 mois"),
        ("1234.5678", "#,##0.00", "1,234.5678"),
        ("5", "General", "5"),
        ("5", "0.00E+00", "5"),
        ("0.5", "# ?/?", "0.5"),
        ("7", "@", "7"),
        ("7", '"only words"', "7"),
    ],
)
def test_a_number_is_shown_with_all_its_digits_and_its_signs(
    number: str, code: str, text: str
) -> None:
    assert shown(number, code) == text
