"""What a guide holds, as widgets: blocks, rich text, pictures."""
