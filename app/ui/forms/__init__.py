"""Forms made from the catalogue: an editor per kind of field, and the record around them."""
