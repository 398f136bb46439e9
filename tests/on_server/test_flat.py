"""What every package asks costs the same, however much is there already."""

from __future__ import annotations

import sqlalchemy as sa

from database import labels
from database.unit import read, write
from tests.laptops import Laptop

MANY = """
    INSERT INTO record
        (id, uid, scope, entity, born_at, born_by, born_seq, shape_id, dead)
    SELECT n + 10000, 'uid' || n, 'CR', 'activity', 0, 1, n, 1, 0
    FROM generate_series(1, 60000) AS n
"""
EDITED = """
    INSERT INTO state (record_id, heads)
    SELECT n + 10000, '' FROM generate_series(1, 60000, 2) AS n
"""
READ_THROUGH = "SELECT relname FROM pg_stat_xact_user_tables WHERE seq_tup_read > 5000"


def test_the_codes_headquarters_added_are_found_without_reading_all_records(hq: Laptop) -> None:
    hq.here()
    with write(hq.store) as unit:
        for statement in (MANY, EDITED, "ANALYZE"):
            unit.connection.execute(sa.text(statement))
        unit.commit()

    with read(hq.store) as unit:
        assert labels.additions(unit) == ()
        assert list(unit.connection.execute(sa.text(READ_THROUGH)).scalars()) == []
