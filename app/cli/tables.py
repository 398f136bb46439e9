"""The commands for tables that are no packages: template, import-table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.errors import CallError
from app.base.text import language, translate
from app.cli.answer import DONE, REFUSED, Answer, labelled
from app.cli.arguments import Arguments
from app.cli.call import Action, Call

if TYPE_CHECKING:
    from app.services.tables.shapes import CellProblem, Choices, Plan, RowPlan, Table, Taken


def _template_options(parser: Arguments) -> None:
    parser.add_argument(
        "entities", metavar="ENTITY", nargs="+", help=translate("cli", "what people will fill in")
    )
    parser.add_argument(
        "--out", required=True, metavar="FILE.xlsx", help=translate("cli", "the file to write")
    )


def _template(call: Call) -> Answer:
    from app.services import templates

    made = templates.write(call.args.entities, Path(call.args.out), call.language or language())
    data = {
        "path": str(made.path),
        "bytes": made.bytes,
        "sheets": [
            {"entity": sheet.entity, "name": sheet.name, "columns": list(sheet.columns)}
            for sheet in made.sheets
        ],
    }
    names = translate("forms", ", ").join(sheet.name for sheet in made.sheets)
    said = translate("cli", "{file}: empty sheets for {names}.", file=made.path, names=names)
    return Answer(data, lambda: [said])


def _import_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "file",
        metavar="FILE",
        help=translate("cli", "a workbook (.xlsx, .xls, .ods, .xlsb) or CSV"),
    )
    pair = translate("cli", "what a column is: its letters or title, and a field (- leaves it out)")
    for flag, metavar, words in (
        ("--map", "COL=FIELD", pair),
        ("--set", "FIELD=VALUE", translate("cli", "a value that every row has in a field")),
        ("--cell", "D12=TEXT", translate("cli", "what is meant in a cell")),
        (
            "--match",
            "ROW=UID|new|skip",
            translate("cli", "which record a row means; ROW.2 is its second partner"),
        ),
    ):
        parser.add_argument(flag, action="append", default=[], metavar=metavar, help=words)
    parser.add_argument(
        "--skip-problems",
        action="store_true",
        help=translate("cli", "take the rows that are clear and leave the others out"),
    )
    parser.add_argument(
        "--preview", action="store_true", help=translate("cli", "say what would happen, no more")
    )
    _reading_options(parser)


def _reading_options(parser: Arguments) -> None:
    """Add what decides how a file is read."""
    parser.add_argument("--sheet", default="", help=translate("cli", "the sheet to read"))
    parser.add_argument(
        "--entity", default="", help=translate("cli", "what the rows are; guessed, when omitted")
    )
    parser.add_argument(
        "--header",
        type=int,
        default=0,
        metavar="ROW",
        help=translate("cli", "the row of the titles"),
    )
    parser.add_argument(
        "--dates",
        choices=("dmy", "mdy", "ymd"),
        default="",
        help=translate("cli", "the order of day, month and year in numbers"),
    )
    parser.add_argument(
        "--decimal",
        choices=(".", ","),
        default="",
        help=translate("cli", "the sign before decimals"),
    )


def _import(call: Call) -> Answer:
    from app.services.tables import steps

    path = Path(call.args.file)
    choices = _choices(call)
    with call.database() as store:
        book = steps.look(path, call.progress)
        planned = steps.plan(store, book, choices)
        taken = None
        if planned.ready and not call.args.preview:
            taken = steps.take(store, book, planned)
    clear = bool(planned.tables) and not planned.open
    data = {"files": [_file_json(path, planned, taken)]}
    return Answer(data, lambda: _told(path, planned, taken), DONE if clear else REFUSED)


def _choices(call: Call) -> Choices:
    from app.services.tables.shapes import Choices

    args = call.args
    return Choices(
        sheet=args.sheet,
        entity=args.entity,
        header=args.header,
        columns=_pairs(args.map),
        constants=_pairs(args.set),
        dates=args.dates,
        decimal=args.decimal,
        rows=_pairs(args.match),
        cells=_pairs(args.cell),
        skip_problems=args.skip_problems,
    )


def _pairs(words: list[str]) -> dict[str, str]:
    """Return what ``NAME=VALUE`` words say.

    Raises:
        CallError: one has no ``=``.
    """
    found: dict[str, str] = {}
    for word in words:
        # Titles may hold the sign; keys of fields, uids and answers do not.
        name, sign, value = word.rpartition("=") if word.count("=") > 1 else word.partition("=")
        if not sign or not name.strip():
            raise CallError("wrong_call", reason=translate("cli", "“{word}” has no =", word=word))
        found[name.strip()] = value.strip()
    return found


def verdict(planned: Plan) -> str:
    """Return in one word what becomes of a table, as of a package."""
    if not planned.ready:
        return "refused"
    return "merged" if planned.having("new", "changed") else "known"


def _file_json(path: Path, planned: Plan, taken: Taken | None) -> dict[str, Any]:
    left = planned.having("skipped", "question", "problem")
    return {
        "file": str(path),
        "verdict": verdict(planned),
        "taken": taken.changes if taken else 0,
        "known": len(planned.having("same")),
        "held": 0,
        "refused": len(left) if planned.ready else len(planned.open),
        "edits": 0,
        "conflicts": 0,
        "waiting_for": [],
        "problems": [_problem_json(planned, problem) for problem in planned.problems],
        "new": len(planned.having("new")),
        "changed": len(planned.having("changed")),
        "same": len(planned.having("same")),
        "skipped": len(left),
        "sheets": list(planned.guess.sheets),
        "tables": [_table_json(table) for table in planned.tables],
        "rows": [_row_json(row) for row in planned.rows],
    }


def _table_json(table: Table) -> dict[str, Any]:
    layout = table.layout
    return {
        "sheet": layout.sheet.name,
        "entity": layout.entity,
        "header": layout.header,
        "certain": layout.keyed,
        "columns": [
            {
                "column": column.letters,
                "title": column.title,
                "field": column.target or None,
                "how": column.how,
                "certainty": column.certainty,
                "others": list(column.others),
            }
            for column in layout.columns
        ],
        "dates": dict(table.dates),
        "decimal": dict(table.decimal),
        "filled_down": list(table.filled),
    }


def _row_json(row: RowPlan) -> dict[str, Any]:
    from app.cli.faces import values_json

    before = {each.field: each.before for each in row.differences}
    after = {each.field: each.after for each in row.differences}
    if row.fate == "new":
        after = dict(next(line.values for line in row.lines if line.uid == row.uid))
    return {
        "row": row.key,
        "sheet": row.row.sheet,
        "entity": row.row.entity,
        "fate": row.fate,
        "uid": row.uid or None,
        "scope": row.scope or None,
        "title": row.title,
        "because": row.because or None,
        "before": values_json(row.row.entity, before),
        "after": values_json(row.row.entity, after),
        "candidates": {
            key: [
                {"uid": c.uid, "title": c.title, "scope": c.scope, "likeness": c.likeness}
                for c in candidates
            ]
            for key, candidates in row.candidates.items()
        },
    }


def _problem_json(planned: Plan, problem: CellProblem) -> dict[str, Any]:
    from app.services.tables import words

    return {
        **{key: value for key, value in problem.params.items() if key not in {"code", "message"}},
        "code": problem.code,
        "sheet": problem.sheet,
        "row": problem.row or None,
        "column": problem.column,
        "value": problem.value,
        "blocks": problem.blocks,
        "message": words.sentence(problem, _entity(planned, problem)),
    }


def _entity(planned: Plan, problem: CellProblem) -> str:
    names: Mapping[str, str] = {
        table.layout.sheet.name: table.layout.entity for table in planned.tables
    }
    return names.get(problem.sheet, "")


def _told(path: Path, planned: Plan, taken: Taken | None) -> Iterator[str]:
    from app.services.sentences import entity_label
    from app.services.tables import words

    for table in planned.tables:
        layout = table.layout
        yield translate(
            "cli",
            "{file}, sheet {sheet}: {entity}, titles in row {row}",
            file=path.name, sheet=layout.sheet.name,
            entity=entity_label(layout.entity, 2), row=layout.header,
        )  # fmt: skip
        for column in layout.columns:
            if column.target:
                label = words.target_label(layout.entity, column.target)
                yield f"  {column.letters} {column.title} → {label}"
    yield translate(
        "cli",
        "new {new}, changed {changed}, as before {same}, left out {skipped}",
        new=len(planned.having("new")),
        changed=len(planned.having("changed")),
        same=len(planned.having("same")),
        skipped=len(planned.having("skipped", "question", "problem")),
    )
    for problem in planned.problems:
        place = f"{problem.sheet} {problem.column}{problem.row or ''}".strip()
        said = words.sentence(problem, _entity(planned, problem))
        yield "  " + labelled(place, said)
    for row in planned.having("question"):
        for key, candidates in row.candidates.items():
            for one in candidates:
                yield f"  --match {key}={one.uid}  {one.title} ({one.likeness} %)"
            yield f"  --match {key}=new"
    if taken is None and not planned.ready:
        yield translate("cli", "Nothing was recorded. Answer the questions, or --skip-problems.")


ACTIONS = {
    "template": Action(_template_options, _template),
    "import-table": Action(_import_options, _import),
}
