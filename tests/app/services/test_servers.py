"""Addresses of servers: what names one, and that no password is ever kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.base.errors import CallError
from app.services import servers, wording
from database import stores


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "home"))


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://me:tiger@server/hq",
        "postgresql://me:ti/ger@server/hq",
        "postgresql://me:ti?ger@server/hq",
        "postgresql://me:ti#ger@server/hq",
        "POSTGRESQL://me:tiger@server/hq",
        "postgres://server/hq?password=tiger",
        "postgresql://me@server/hq?sslmode=require&sslpassword=tiger",
        "postgresql://me@server/hq?%70assword=tiger",
        "postgresql://me@server/hq#?password=tiger",
    ],
)
def test_a_password_in_an_address_is_refused_and_kept_nowhere(address: str, tmp_path: Path) -> None:
    with pytest.raises(CallError, match="password_in_address") as caught:
        servers.place(address)

    assert "ger" not in wording.worded(caught.value)
    assert not (tmp_path / "home").exists()
    file = tmp_path / "hq.db"
    file.write_text(address.replace("POSTGRESQL", "postgresql").replace("gres:", "gresql:"))
    with pytest.raises(CallError, match="password_in_address") as caught:
        stores.store_at(file)
    assert "ger" not in wording.worded(caught.value)


@pytest.mark.parametrize(
    "address",
    ["postgresql://me@server/hq", "POSTGRES://server:5433/hq?sslmode=verify-full"],
)
def test_an_address_stands_in_a_file_of_this_person(address: str, tmp_path: Path) -> None:
    path = servers.place(address)

    assert stores.address(path) == "postgresql://" + address.partition("://")[2]
    assert path.parent.parent == tmp_path / "home" / "servers"
    assert servers.place(address) == path


def test_the_file_of_an_address_lies_nowhere_else(tmp_path: Path) -> None:
    path = servers.place("postgresql://me@server/../../../evil")

    assert path.resolve().is_relative_to(tmp_path / "home" / "servers")
