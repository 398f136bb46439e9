"""What argparse says by itself is said in the language of the person, like all the rest."""

from __future__ import annotations

import re

import pytest

from app.base import text
from app.cli import argparse_texts
from tests.app.cli.conftest import Ask

_PLACES = re.compile(r"%(?:\(\w+\))?[rs]")
_SENTENCES = (
    *("usage: ", "positional arguments", "options", "show this help message and exit"),
    *("the following arguments are required: %s", "one of the arguments %s is required"),
    *("unrecognized arguments: %s", "not allowed with argument %s"),
    *("ignored explicit argument %r", "expected one argument", "expected at least one argument"),
    *("argument %(argument_name)s: %(message)s", "invalid %(type)s value: %(value)r"),
    "invalid choice: %(value)r (choose from %(choices)s)",
)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("status",), "il manque DB"),
        (("status", "a.db", "--elephant"), "--elephant est inconnu"),
        (("status", "a.db", "--json=3"), "ne prend pas de valeur, et a reçu '3'"),
        (("new", "a.db", "--office", "BF", "--role"), "--role: sa valeur manque"),
        (("resolve", "a.db", "u", "title", "--take", "x"), "'x' n’est pas un nombre"),
        (("resolve", "a.db", "u", "title"), "il manque l’un de\N{NO-BREAK SPACE}: --take --value"),
        (
            ("resolve", "a.db", "u", "title", "--take", "1", "--value", "x"),
            "ne va pas avec --take",
        ),
        (("status", "a.db", "--log-level", "loud"), "'LOUD' n’est pas l’un de"),
    ],
)
def test_a_wrong_call_is_refused_in_the_language_that_was_asked_for(
    words: tuple[str, ...], said: str, ask: Ask
) -> None:
    with text.in_language("fr"):
        answer = ask(*words)

    assert answer.code == 2
    message = answer.data["error"]["message"]
    assert said in message
    assert answer.data["error"]["usage"].startswith("utilisation")


def test_the_help_of_a_command_has_no_english_left(ask: Ask) -> None:
    with text.in_language("fr"):
        told = ask("resolve", "--help").data["help"]

    assert not re.search(r"\b(usage|arguments|options|show|exit)\b", told)


@pytest.mark.parametrize("language", text.LANGUAGES)
@pytest.mark.parametrize("sentence", _SENTENCES)
def test_a_sentence_keeps_its_places_to_fill_in(sentence: str, language: str) -> None:
    with text.in_language(language):
        worded = argparse_texts.worded(sentence)

    assert worded != sentence or sentence == "usage: "
    assert sorted(_PLACES.findall(worded)) == sorted(_PLACES.findall(sentence)) or (
        "%(type)s" in sentence and _PLACES.findall(worded) == ["%(value)r"]
    )
