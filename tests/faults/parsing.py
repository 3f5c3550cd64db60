"""The one place that knows where the loader of untrusted files lies."""

from relocate_tui.untrusted.limits import parse_toml, read_toml

__all__ = ["parse_toml", "read_toml"]
