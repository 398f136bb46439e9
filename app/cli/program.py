"""From the words of a call to its answer, its exit code, and nothing a user must not see."""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import logging
import os
import sys
import time
import traceback
from collections.abc import Sequence
from typing import Any

from app.base import itself
from app.base.errors import AppError, CallError
from app.base.progress import Cancelled
from app.base.text import set_language, translate
from app.cli import commands
from app.cli.answer import DONE, REFUSED, WRONG_CALL, Answer
from app.cli.arguments import Arguments, WrongCallError
from app.cli.call import Action, Call
from app.cli.commands import Command

log = logging.getLogger(__name__)

_WITH_VALUE = ("--lang", "--log-level")


def run(words: Sequence[str], language: str = "") -> int:
    """Do what the words of a call say.

    Args:
        words: the call without the program's name.
        language: the language asked for; empty when nobody asked.
    Returns: the exit code of cli.md.
    """
    _speak_utf8()
    as_json = "--json" in words
    began = time.monotonic()
    code = WRONG_CALL
    try:
        code = _print(_do(list(words), language), as_json=as_json)
    except AppError as error:
        code = refuse(error, as_json=as_json)
    except (Cancelled, KeyboardInterrupt):
        code = refuse(AppError("cancelled"), as_json=as_json)
    except BrokenPipeError:
        # Whoever read along has read enough; what was asked for is done.
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123  (closed with the process)
        code = DONE
    except Exception as error:  # noqa: BLE001  (the last door: a user sees no traceback)
        code = _defect(error, as_json=as_json)
    name = next((word for word in words if word in commands.NAMES), "")
    log.info("command %s: exit %s, %.0f ms", name, code, (time.monotonic() - began) * 1000)
    return code


def _do(words: list[str], language: str) -> Answer:
    if words and words[0] in {"--help", "-h", "help"}:
        return _help()
    if words == ["--version"]:
        return _version()
    name, rest = _split(words)
    command = commands.command(name)
    if command is None:
        raise CallError("unknown_command", name=name)
    if any(word in {"--help", "-h"} for word in rest):
        return _help_of(command)
    action = _action(command)
    parser = Arguments(command.name, translate("cli", command.summary))
    action.options(parser)
    args = parser.parse_args(rest)
    if chosen := args.lang or language:
        set_language(chosen)
    return action.run(Call(args, chosen))


def _split(words: list[str]) -> tuple[str, list[str]]:
    """Return the command and its words; options for every command may also stand before it."""
    place = 0
    while place < len(words) and words[place].startswith("-"):
        place += 2 if words[place] in _WITH_VALUE else 1
    if place >= len(words):
        raise WrongCallError(reason=translate("cli", "a command is missing"), usage=_usage())
    return words[place], [*words[place + 1 :], *words[:place]]


def _action(command: Command) -> Action:
    module = importlib.import_module(f"app.cli.{command.module}")
    found: Action = module.ACTIONS[command.name]
    return found


def _usage() -> str:
    return translate("cli", "usage: passerelle COMMAND …   (passerelle --help lists the commands)")


def _help() -> Answer:
    width = max(len(command.name) for command in commands.COMMANDS)
    table = [(command.name, translate("cli", command.summary)) for command in commands.COMMANDS]

    def lines() -> list[str]:
        return [
            _usage(),
            "",
            translate("cli", "Without a command, or with --training, the window opens."),
            translate("cli", "passerelle selftest: tries this installation out, all by itself."),
            "",
            *(f"  {name.ljust(width)}  {summary}" for name, summary in table),
            "",
            translate("cli", "Each command explains itself: passerelle COMMAND --help"),
            translate("cli", "Exit codes: 0 done, 1 something was refused or held, 2 wrong call."),
        ]

    listed = [{"command": name, "summary": summary} for name, summary in table]
    return Answer({"commands": listed}, lines)


def _help_of(command: Command) -> Answer:
    parser = Arguments(command.name, translate("cli", command.summary))
    _action(command).options(parser)
    text = io.StringIO()
    parser.print_help(text)
    return Answer({"help": text.getvalue()}, lambda: text.getvalue().splitlines())


def _version() -> Answer:
    return Answer({"version": itself.VERSION}, lambda: [f"Passerelle {itself.VERSION}"])


def _print(answer: Answer, *, as_json: bool) -> int:
    if as_json:
        _print_json(answer.data)
    else:
        for line in answer.lines():
            print(line)
    sys.stdout.flush()
    return answer.code


def _print_json(data: dict[str, Any]) -> None:
    print(json.dumps(data, ensure_ascii=False, default=_plain))


def _plain(value: object) -> Any:  # noqa: ANN401  (something JSON knows)
    if isinstance(value, set | frozenset | tuple):
        return sorted(value, key=str) if not isinstance(value, tuple) else list(value)
    return str(value)


def refuse(error: AppError, *, as_json: bool = False) -> int:
    """Say what was refused and why; return the exit code."""
    from app.services.wording import worded

    message = worded(error)
    details = {key: value for key, value in error.params.items() if key not in {"code", "message"}}
    if problems := getattr(error, "problems", None):
        details["problems"] = [{"field": p.field, "rule": p.rule, **p.params} for p in problems]
    if as_json:
        _print_json({"error": {"code": error.code, "message": message, **details}})
        sys.stdout.flush()
    print(f"passerelle: {message}", file=sys.stderr, flush=True)
    if usage := error.params.get("usage"):
        print(usage, file=sys.stderr, flush=True)
    return WRONG_CALL if isinstance(error, CallError) else REFUSED


def _defect(error: Exception, *, as_json: bool) -> int:
    """Log a defect of ours by its places in the code; its message may quote a record."""
    places = "".join(traceback.format_tb(error.__traceback__))
    log.error("defect %s\n%s", type(error).__name__, places)
    return refuse(AppError("defect", kind=type(error).__name__), as_json=as_json)


def _speak_utf8() -> None:
    """Write UTF-8 wherever we run; a windowed program without a terminal writes nowhere."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123  (closed with the process)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123  (closed with the process)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with contextlib.suppress(OSError, ValueError):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
