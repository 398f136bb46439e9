#!/usr/bin/env python3
"""Makes the API documentation of the pure layers; the least warning is an error."""

from __future__ import annotations

import argparse
import importlib
import inspect
import pkgutil
import sys
import typing
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
PURE = ("app.base", "app.domain", "app.sync")


def main(words: list[str]) -> int:
    """Write one page a module; return the exit code."""
    parser = argparse.ArgumentParser(prog="docs.py", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "docs")
    asked = parser.parse_args(words)
    sys.path.insert(0, str(ROOT))
    import pdoc

    named = [module for name in PURE for module in modules(name)]
    for module in named:
        resolve(module)
    pdoc.render.configure(docformat="google")
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        pdoc.pdoc(*PURE, output_directory=asked.out)
    bare = [module.__name__ for module in named if not module.__doc__]
    for line in (
        *(str(each.message) for each in told),
        *(f"{name}: says nothing" for name in bare),
    ):
        print(f"docs: {line}", file=sys.stderr)
    print(f"{len(named)} modules in {asked.out / 'index.html'}")
    return 1 if told or bare else 0


def modules(name: str) -> Iterator[ModuleType]:
    """Yield a package and all modules in it."""
    package = importlib.import_module(name)
    yield package
    for found in pkgutil.walk_packages(package.__path__, f"{name}."):
        yield importlib.import_module(found.name)


def resolve(module: ModuleType) -> None:
    """Say the types of named tuples in full: their makers live in no module that knows them."""
    for made in vars(module).values():
        if not (inspect.isclass(made) and issubclass(made, tuple)):
            continue
        if hasattr(made, "_fields") and made.__module__ == module.__name__:
            made.__new__.__annotations__ = typing.get_type_hints(made)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
