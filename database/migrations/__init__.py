"""The steps of the schema, each frozen once released."""
