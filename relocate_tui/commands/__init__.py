"""What the commands do; `cli` parses, these work."""
