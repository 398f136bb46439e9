"""The file for Docker: its words are sound, and a real PostgreSQL takes what it says.

Docker itself does not run here; that the container starts is not tried.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app.services import start
from database import stores
from tests import cluster, server

yaml = pytest.importorskip("yaml", reason="no PyYAML here")


@pytest.fixture
def compose(root: Path) -> dict[str, Any]:
    """Return what the file says."""
    found = yaml.safe_load((root / "resources" / "server" / "compose.yaml").read_text())
    assert isinstance(found, dict)
    return found


def test_all_that_the_service_names_is_declared(compose: dict[str, Any]) -> None:
    assert set(compose) == {"services", "volumes", "secrets"}
    service = compose["services"]["passerelle"]
    version = int(service["image"].partition(":")[2])
    assert (service["image"].partition(":")[0], version >= 15) == ("postgres", True)
    assert {place.partition(":")[0] for place in service["volumes"]} == set(compose["volumes"])
    assert set(service["secrets"]) == set(compose["secrets"])
    (secret,) = service["secrets"]
    assert service["environment"]["POSTGRES_PASSWORD_FILE"] == f"/run/secrets/{secret}"
    assert all(port.startswith("127.0.0.1:") for port in service["ports"])
    user, name = (service["environment"][f"POSTGRES_{key}"] for key in ("USER", "DB"))
    assert service["healthcheck"]["test"][2:] == [f"--username={user}", f"--dbname={name}"]


def test_a_database_made_as_it_says_takes_tables_and_roles(
    compose: dict[str, Any], root: Path, tmp_path: Path
) -> None:
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    words = compose["services"]["passerelle"]["environment"]["POSTGRES_INITDB_ARGS"].split()
    bin_ = cluster.programs()
    assert bin_ is not None
    try:
        as_who = cluster._other_than_root(folder)  # noqa: SLF001
        command = [*as_who, str(bin_ / "initdb"), "-D", str(folder / "data"), "--no-sync", *words]
        subprocess.run(command, check=True, capture_output=True, cwd="/")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    path = server.place(tmp_path / "hq.db")

    start.close_store(start.create(path, office="HQ", role="hq", label="Desk"))

    script = (root / "resources" / "server" / "roles.sql").read_text()
    with psycopg.connect(stores.address(path)) as connection:
        connection.execute(script.encode())
        found = connection.execute("SELECT tableowner FROM pg_tables WHERE tablename = 'record'")
        assert found.fetchone() == ("passerelle_administrators",)
        connection.rollback()
