"""What a guide is, how it is read, where it comes from, what is wrong with it."""
