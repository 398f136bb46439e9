"""What the sending half says once a package is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from app.ui.pages.send import SendCard
from app.ui.session import Session


@pytest.mark.parametrize("count", [1, 3])
def test_a_send_in_parts_asks_to_send_every_file(
    session: Session, tmp_path: Path, count: int
) -> None:
    card = SendCard(session)
    files = [{"path": str(tmp_path / f"HQ-{n}.xlsx"), "number": n} for n in range(count)]
    answer = {"path": files[0]["path"], "parts": files}

    card._on_written(answer, tmp_path / "HQ-0.xlsx", "CR")  # noqa: SLF001  (what the child answers)

    said = [label.text() for label in card.findChildren(QLabel)]
    assert any(f"in {count} files beside one another" in text for text in said) == (count > 1)
