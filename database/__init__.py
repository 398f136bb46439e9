"""The store; the only importer of the SQL libraries."""
