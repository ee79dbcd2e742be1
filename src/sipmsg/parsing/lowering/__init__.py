"""The compiler of the grammar: from Lark's rules to regular expressions and the functions around them.

A rule that is a record becomes one pattern with a group for each child that it keeps; one that is a list, a loop over
the pattern of its element. Every terminal is atomic and every loop possessive: matching takes linear time, and gives
nothing back, as a lexer does. Alternatives stand in the order in which Lark's lexer tries the terminals that they begin
with. The functions hand the groups to the builders that the reference engine uses. What a pattern does not match is
left to the reference engine, which accepts it after all (comments nested deeply) or says what is wrong with it.

``python -m sipmsg.parsing.lowering`` writes `sipmsg.parsing.compiled`.
"""
