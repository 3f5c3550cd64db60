"""Run as `python -m relocate_tui`."""

from relocate_tui.cli import main

if __name__ == "__main__":
    main()
