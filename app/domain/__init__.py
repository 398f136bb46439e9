"""What the product is about: entities, fields, code lists, rules and derived figures; pure."""
