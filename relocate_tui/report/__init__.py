"""What a person keeps: one document, and its renderings."""
