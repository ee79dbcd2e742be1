"""Rules that all requests and responses of a transaction, or of several in a row, decide."""
