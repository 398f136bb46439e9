"""Passerelle: record, send and merge the work of migration programmes, without internet."""
