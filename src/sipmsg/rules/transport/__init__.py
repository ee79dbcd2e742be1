"""Rules that one message and the way it came decide."""
