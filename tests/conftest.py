"""Properties are judged by what they claim, not by how fast this machine is just now."""

from hypothesis import settings

settings.register_profile("patient", deadline=None, print_blob=True)
settings.load_profile("patient")
