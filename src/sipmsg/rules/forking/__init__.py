"""Rules that the response context of a proxy, or of a client that tries targets in turn, decides."""
