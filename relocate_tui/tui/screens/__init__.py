"""The steps of the journey, one screen each."""
