"""What is asked once, step by step."""
