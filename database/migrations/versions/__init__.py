"""One module a step; none imports living code."""
