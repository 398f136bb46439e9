"""What is promised of persons, keeping and undoing of a database file, of one on a server."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.base.errors import CallError
from app.services import restore
from tests.app.services.test_attaching import (  # noqa: F401
    test_a_document_gets_a_file_and_another_one_later,
    test_headquarters_attaches_to_an_office_s_record_too,
    test_the_same_file_twice_is_kept_once,
)
from tests.app.services.test_audit import test_a_purge_is_an_act_of_the_audit  # noqa: F401
from tests.app.services.test_holdings import (  # noqa: F401
    test_a_document_that_is_let_go_takes_its_file_with_it_unless_another_names_it,
    test_two_at_headquarters_who_choose_at_once_end_with_the_same_period,
    test_who_lets_a_contact_go_purges_it_and_a_deleted_one_is_listed_at_once,
)
from tests.app.services.test_purging import (  # noqa: F401
    test_a_purge_acts_before_what_it_waits_for_is_here,
    test_an_undone_import_of_the_withdrawal_leaves_the_person_forgotten,
    test_the_withdrawal_reaches_headquarters_and_late_packages_bring_nothing_back,
    test_undo_never_brings_back_what_was_taken_back,
)
from tests.app.services.test_undoing import (  # noqa: F401
    test_a_new_record_that_somebody_worked_on_stays,
    test_a_private_value_goes_back_more_than_once,
)
from tests.laptops import Laptop


def test_no_file_is_put_in_the_place_of_a_database_on_a_server(hq: Laptop, tmp_path: Path) -> None:
    before = hq.path.read_bytes()
    with pytest.raises(CallError) as refused:
        restore.restore(tmp_path / "some.dump", hq.path)
    assert refused.value.code == "not_on_a_server"
    assert hq.path.read_bytes() == before
