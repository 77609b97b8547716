"""What the window remembers and where it is, without Qt."""
