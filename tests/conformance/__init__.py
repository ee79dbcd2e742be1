"""Whole messages that the RFCs, and the traffic of others, judge."""
