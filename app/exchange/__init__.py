"""Packages and tables in and out; the only importer of spreadsheet libraries."""
