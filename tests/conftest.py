"""Properties are judged by what they claim, not by how fast this machine is just now.

`ci` draws the same cases each time, so that a change is judged by itself; `patient` draws anew.
"""

import os

from hypothesis import settings

settings.register_profile("patient", deadline=None, print_blob=True)
settings.register_profile("ci", parent=settings.get_profile("patient"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "patient")
