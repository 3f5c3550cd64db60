"""The screen as plain lines: what a person sees, less the colours."""

from textual.app import App


def screen_text(app: App[None]) -> str:
    """Give the lines of the top screen, without the spaces at their ends."""
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips)


def flowing(app: App[None]) -> str:
    """Give the same without line breaks and spaces, to find what was broken."""
    return "".join(screen_text(app).split())
