"""Passerelle: record, send and merge the work of migration-and-development programmes, without internet."""
