"""Answers that list several things, put together one step at a time."""
