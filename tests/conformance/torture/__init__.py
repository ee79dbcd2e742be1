"""Torture tests after RFC 4475 and RFC 5118: the same traps, in messages of this project's own."""
