"""Lists of a programme: who works how together, what was promised, measured, given and is late."""
