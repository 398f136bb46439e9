"""The questions every office and headquarters ask, answered in one click. Source: questions.md."""
