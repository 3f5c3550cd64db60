"""Readiness for moving to rural Japan while working remotely, as a terminal application."""

__version__ = "0.1.0"
