"""Typed values of start lines and header fields, and the messages that hold them."""
