"""The parts of the reader: from the text of a guide to its blocks and steps."""
