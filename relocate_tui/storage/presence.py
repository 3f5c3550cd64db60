"""Whether something is there, as far as we are let to look; never an error."""

from pathlib import Path


def is_there(path: Path) -> bool:
    """Tell whether anything we can see goes by this name, a link to nowhere included."""
    try:
        path.lstat()
    except (OSError, ValueError):
        return False
    return True


def is_hidden(path: Path) -> bool:
    """Tell whether nobody lets us see if something is there."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return False
    except OSError:
        return True
    return False


def is_link(path: Path) -> bool:
    """Tell whether this is a link, to wherever it may be."""
    try:
        return path.is_symlink()
    except (OSError, ValueError):
        return False


def is_real_folder(path: Path) -> bool:
    """Tell whether this is a folder we can see, and not a link to one."""
    try:
        return path.is_dir() and not path.is_symlink()
    except (OSError, ValueError):
        return False
