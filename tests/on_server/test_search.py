"""The same search, asked of a server."""

from tests.database.test_search import (  # noqa: F401
    hq,
    office,
    test_a_country_is_found_by_its_names_and_aliases,
    test_a_single_letter_is_no_beginning,
    test_an_initiative_is_found_by_what_belongs_to_it,
    test_names_come_first_then_initiatives_then_all_others,
    test_no_text_is_too_odd_to_be_asked_for,
    test_programmes_are_found_by_their_other_names,
    test_question_14_finds_exactly_these_initiatives,
    test_the_country_of_an_initiative_is_found_in_six_languages,
    test_the_last_word_may_be_a_beginning_the_others_may_not,
    test_what_was_saved_is_found_after_a_refresh_and_no_longer_by_its_old_words,
)
