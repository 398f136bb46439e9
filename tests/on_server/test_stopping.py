"""Who waits for a long answer of the server may stop, and the server stops too."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.base.progress import Cancelled, Watch
from database.engine import Store
from tests.laptops import Laptop
from tests.on_server.test_several_officers import officers

__all__ = ["officers"]


def test_the_server_stops_too_and_the_next_question_is_answered(
    officers: list[Store], hq: Laptop
) -> None:
    del hq
    store, begun, watch = officers[0], threading.Event(), Watch(stops=True)

    def wait() -> None:
        with watch.over(), store.connect() as connection:
            begun.set()
            connection.exec_driver_sql("SELECT pg_sleep(60)")

    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(wait)
        begun.wait(10)
        time.sleep(0.2)
        asked = time.monotonic()
        watch.stop()
        with pytest.raises(Cancelled):
            waiting.result(30)

    assert time.monotonic() - asked < 10
    with store.connect() as connection:
        assert connection.exec_driver_sql("SELECT 7").scalar() == 7
