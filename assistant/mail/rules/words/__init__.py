"""The words for what messages speak of, a file for each language; no message of any program is written down here."""
