"""Rules that a response and the request it answers decide."""
