"""The terminal application: the only package that knows Textual.

Textual reads its environment once, at import, so it is prepared here, before any import of it. The
kitty key protocol breaks input methods: commits of five characters arrive as junk keystrokes. The
other variables write keystrokes or screenshots to disk.
"""

import os

os.environ["TEXTUAL_DISABLE_KITTY_KEY"] = "1"
for _variable in ("TEXTUAL", "TEXTUAL_LOG", "TEXTUAL_SCREENSHOT", "TEXTUAL_DRIVER", "TEXTUAL_PRESS"):
    os.environ.pop(_variable, None)
