"""The terminal application: the only package that knows Textual.

Textual reads its environment once, at import, so it is prepared here, before any import of it. The
kitty key protocol breaks input methods: commits of five characters arrive as junk keystrokes. The
other variables write keystrokes or screenshots to disk.
"""

import os

os.environ["TEXTUAL_DISABLE_KITTY_KEY"] = "1"
for _name in ("", "_LOG", "_SCREENSHOT", "_DRIVER", "_PRESS"):
    os.environ.pop(f"TEXTUAL{_name}", None)
