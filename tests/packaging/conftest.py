"""Loads the programs of packaging/, which is a folder and no package."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def load() -> Callable[[str], ModuleType]:
    """Return what makes a fresh module of one program, without running it."""

    def fresh(name: str) -> ModuleType:
        place = ROOT / "packaging" / f"{name}.py"
        spec = importlib.util.spec_from_file_location(f"packaging_{name}", place)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module  # dataclasses look their module up
        spec.loader.exec_module(module)
        return module

    return fresh
