"""A file for each kind of page, and what only pages use."""
