"""Initiatives as activities of IATI 2.03: what is ready, what is written, what is left out."""
