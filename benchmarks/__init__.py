"""Measurements of sipmsg: side by side with other libraries, and against input made to be slow."""
