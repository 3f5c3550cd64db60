"""The terminal application: the only package that knows Textual.

Textual reads its environment once, at import, so it is prepared here, before any import of it. The
kitty key protocol breaks input methods: commits of five characters arrive as junk keystrokes. Of
the other variables some write keystrokes or screenshots to disk, some keep the screen from opening.
"""

import os

for _name in [name for name in os.environ if name.startswith("TEXTUAL")]:
    del os.environ[_name]
os.environ["TEXTUAL_DISABLE_KITTY_KEY"] = "1"
