"""The compiled engine: one module for each file of the grammar, loaded when a rule of it is first parsed.

The modules are made by `sipmsg.parsing.lowering`.
"""
