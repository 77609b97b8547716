"""Servers, app passwords, replies and their diagnosis, mail programs."""
