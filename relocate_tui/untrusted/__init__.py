"""Files of strangers: how much of one is read, and how one is refused."""
