"""The commands of headquarters: publish and alias, as programs and as people see them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain import training
from app.domain.library import copy_uid
from tests.app.cli.conftest import Ask

CR_1, SN_1 = training.initiative_uid("CR-1"), training.initiative_uid("SN-1")
LESSON = {"initiative": CR_1, "kind": "LESSON", "noted_on": "2026-10-12", "title": "Ask early",
          "text": "Ask the border posts."}  # fmt: skip


@pytest.fixture
def lesson(hq: Path, ask: Ask, lines: Callable[..., Path]) -> str:
    """Return a lesson that headquarters holds and Costa Rica shares."""
    said = ask("apply", hq, lines({"entity": "progress_note", "set": LESSON}))
    return str(said.data["uids"][0])


@pytest.fixture
def twins(hq: Path, ask: Ask, lines: Callable[..., Path]) -> list[str]:
    """Return the same organisation, recorded by two offices."""
    body = {"name": "Chamber of Commerce", "type": "PRIV", "base_country": "CR"}
    told = [{"entity": "organisation", "scope": scope, "set": body} for scope in ("CR", "SN")]
    said = ask("apply", hq, lines(*told))
    return [str(uid) for uid in said.data["uids"]]


def test_publish_previews_publishes_and_lists_by_scope(hq: Path, lesson: str, ask: Ask) -> None:
    preview = ask("publish", hq, "--preview")
    assert (preview.code, preview.data["new"]) == (0, 0)
    [offer] = preview.data["offers"]
    assert (offer["uid"], offer["copy"], offer["what"], offer["office"]) == (
        lesson, copy_uid(lesson), "new", "CR",
    )  # fmt: skip

    said = ask("publish", hq)

    assert (said.code, said.data["new"], said.data["offers"]) == (0, 1, [])
    [shown] = ask("list", hq, "progress_note", "--where", "scope=global").data["records"]
    told = ("uid", "scope", "owner", "source_office", "source_uid", "initiative")
    assert [shown[key] for key in told] == [copy_uid(lesson), "global", "HQ", "CR", lesson, None]


def test_an_export_says_what_it_published(
    hq: Path, lesson: str, ask: Ask, say: Ask, tmp_path: Path
) -> None:
    said = ask("export", hq, "--to", "SN", "--out", tmp_path / "sn.xlsx")
    again = say("export", hq, "--to", "CR", "--out", tmp_path / "cr.xlsx")

    assert said.data["published"] == {"new": 1, "changed": 0}
    assert "library" not in again.out
    assert lesson


def test_what_waits_for_a_person_is_said_and_ends_with_one(
    hq: Path, lesson: str, ask: Ask, say: Ask, lines: Callable[..., Path]
) -> None:
    ask("publish", hq)
    for uid, words in ((copy_uid(lesson), "Corrected."), (lesson, "Written anew.")):
        ask("apply", hq, lines({"entity": "progress_note", "uid": uid, "set": {"text": words}}))

    said = say("publish", hq)

    assert said.code == 1
    assert "Ask early: The office changed it, and so did headquarters." in said.out
    kept = ask("publish", hq, "--keep", lesson)
    assert (kept.code, kept.data["offers"]) == (0, [])
    assert ask("publish", hq, lesson).error == "nothing_to_publish"


def test_an_office_publishes_and_ties_nothing(cr: Path, ask: Ask) -> None:
    assert ask("publish", cr).error == "not_yours"
    assert ask("alias", cr, CR_1, SN_1).error == "not_yours"


def test_alias_ties_lists_and_unties(hq: Path, twins: list[str], ask: Ask) -> None:
    [pair] = ask("alias", hq, "--likely").data["likely"]
    assert {member["uid"] for member in pair["members"]} == set(twins)

    tied = ask("alias", hq, *twins)

    assert tied.code == 0
    master = tied.data["tied"]["master"]
    ends = ask("list", hq, "alias").data["records"]
    assert {(e["scope"], e["record"], e["master"], e["owner"]) for e in ends} == {
        ("CR", twins[0], master, "HQ"), ("SN", twins[1], master, "HQ"),
    }  # fmt: skip
    [tie] = ask("alias", hq).data["ties"]
    assert sorted(member["office"] for member in tie["members"]) == ["CR", "SN"]
    assert ask("alias", hq, "--likely").data["likely"] == []

    gone = ask("alias", hq, "--undo", twins[0])

    assert set(gone.data["untied"]["uids"]) == set(twins)
    assert ask("alias", hq).data["ties"] == []


@pytest.mark.parametrize(
    ("words", "code", "error"),
    [
        (("alias", CR_1), 2, "two_wanted"),
        (("alias", "--undo", CR_1), 2, "not_tied"),
        (("alias", CR_1, "--undo", CR_1), 2, "wrong_call"),
        (("alias", CR_1, "00000000-0000-4000-8000-000000000000"), 1, "record_gone"),
        (("publish", CR_1), 2, "nothing_to_publish"),
        (("publish", CR_1, "--keep", CR_1), 2, "wrong_call"),
    ],
)
def test_wrong_calls_are_named(
    words: tuple[str, ...], code: int, error: str, hq: Path, ask: Ask
) -> None:
    said = ask(words[0], hq, *words[1:])

    assert (said.code, said.error) == (code, error)


def test_people_read_ties_in_lines(hq: Path, twins: list[str], say: Ask) -> None:
    assert "Likely doubles: 1" in say("alias", hq, "--likely").out
    assert say("alias", hq, *twins).out == "Tied.\n"
    said = say("alias", hq)
    assert "Chamber of Commerce" in said.out
    assert "Ties: 1" in said.out
