"""The mail programs of this computer: which ones are registered with the system. No Qt."""
