"""How each kind is recognised in the words of a reply, a table for each sort of evidence, in the order in which it is tried."""
