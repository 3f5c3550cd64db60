"""The terminal application, driven by keys and read from its screen."""
