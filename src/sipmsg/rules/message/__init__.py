"""Rules that one message decides, a module for each family."""
