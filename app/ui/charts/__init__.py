"""Charts painted by hand: small widgets fed with plain numbers."""
