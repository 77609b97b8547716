"""Gmail Access Assistant: leads a person until another program can sign in to their Gmail account."""

__version__ = "1.0.0"
