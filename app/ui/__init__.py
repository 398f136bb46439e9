"""The window: the only importer of Qt."""

import builtins

# Qt's binding puts an import of its own before Python's, which reads the source of every module
# imported from then on, in case it asks for names in another style. We never do, and it would make
# the start a fifth longer.
_imported = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _imported
