"""What every other part may lean on: errors, clock, ids, texts, progress; standard library only."""
