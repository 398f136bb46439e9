"""One module per entity: the declaration that form, grid, sheet, rules and columns all read."""
