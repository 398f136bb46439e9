"""What is promised of persons, keeping and undoing of a database file, of one on a server."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.base.errors import CallError
from app.services import restore
from tests.app.services.test_attaching import (  # noqa: F401
    test_a_changed_file_is_never_opened,
    test_a_copy_is_saved_with_the_ending_of_its_kind,
    test_a_copy_to_open_is_proved_and_cannot_be_changed,
    test_a_document_gets_a_file_and_another_one_later,
    test_a_file_that_is_gone_is_said,
    test_a_photo_becomes_a_document_of_its_initiative_without_place_and_device,
    test_a_picture_counts_after_it_was_made_smaller,
    test_a_picture_that_stays_too_large_is_refused,
    test_copies_opened_on_earlier_days_go,
    test_headquarters_attaches_to_an_office_s_record_too,
    test_macros_are_refused,
    test_nothing_is_attached_to_what_has_no_documents,
    test_only_pictures_are_shown_small,
    test_ten_megabytes_are_the_end,
    test_the_same_file_twice_is_kept_once,
    test_what_cannot_be_attached_is_named_and_not_kept,
    test_what_others_sent_is_only_opened_when_it_is_of_a_known_kind,
)
from tests.app.services.test_audit import (  # noqa: F401
    busy,
    test_a_purge_is_an_act_of_the_audit,
    test_everything_that_was_done_is_told_and_no_value_of_a_record,
    test_only_what_was_done_since_a_day_is_told,
    test_people_read_words_and_not_keys,
    test_who_changes_or_removes_a_row_is_found_out,
)
from tests.app.services.test_holdings import (  # noqa: F401
    test_a_document_that_is_let_go_takes_its_file_with_it_unless_another_names_it,
    test_headquarters_says_how_long_and_offices_hear_of_it_and_may_only_shorten,
    test_it_is_told_what_is_held_and_who_received_it,
    test_the_period_is_chosen_for_each_class,
    test_two_at_headquarters_who_choose_at_once_end_with_the_same_period,
    test_what_was_not_used_for_long_is_listed_and_nothing_goes_by_itself,
    test_who_keeps_a_record_is_asked_again_on_that_day,
    test_who_lets_a_contact_go_purges_it_and_a_deleted_one_is_listed_at_once,
)
from tests.app.services.test_purging import (  # noqa: F401
    test_a_deleted_contact_gives_its_values_back_too,
    test_a_purge_acts_before_what_it_waits_for_is_here,
    test_a_restored_backup_knows_what_was_taken_back_since,
    test_an_office_cannot_take_back_what_another_record_holds,
    test_an_office_cannot_take_the_draft_of_a_record_of_another_scope,
    test_an_undone_import_of_the_withdrawal_leaves_the_person_forgotten,
    test_consent_withdrawn_in_the_sheet_is_taken_back_by_whoever_accepts_it,
    test_emptying_name_mail_and_phone_takes_them_back_and_one_of_them_alone_does_not,
    test_no_byte_stays_where_rows_were_moved_about,
    test_the_withdrawal_reaches_headquarters_and_late_packages_bring_nothing_back,
    test_undo_never_brings_back_what_was_taken_back,
    test_what_holds_nothing_of_a_person_is_refused,
    test_what_is_refused_brings_nothing_back_that_was_taken_back,
    test_withdrawing_from_a_contact_without_a_person_can_be_undone,
    test_withdrawn_consent_leaves_no_byte_in_the_files_of_the_database,
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
