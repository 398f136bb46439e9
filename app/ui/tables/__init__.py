"""Lists made from the catalogue: rows by the page, filters as chips, totals at the foot."""
