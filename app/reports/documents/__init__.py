"""The documents a programme hands on: sheet, table, country, round, review, donor report."""
