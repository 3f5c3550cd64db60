"""Readiness for moving to rural Japan while working remotely, as a terminal application."""
