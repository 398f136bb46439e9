"""Use cases, one module per journey; each returns its result and what it changed."""
