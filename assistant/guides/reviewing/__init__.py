"""What the review of guides looks at, a subject a file."""
