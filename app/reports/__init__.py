"""Questions and reports: pure functions from records to Report objects."""
