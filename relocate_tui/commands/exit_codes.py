"""The exit codes other programs rely on; a signal ends with 128 and its number."""

DONE = 0
INTERNAL = 1
USAGE = 2
"""A mistake in the command line, or no terminal."""

BAD_FILE = 3
"""A file that cannot be read, or a bank to be mended."""

STORAGE = 4
LOCKED = 5
INTERRUPTED = 130
