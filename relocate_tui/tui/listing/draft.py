"""A list that is not finished, written as text, so that it outlives the terminal."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import tomli_w

from relocate_tui.bank.refused import Refused
from relocate_tui.bank.rows import raw_row
from relocate_tui.tui.listing.listing import AnyListing, Listing, begun, next_step
from relocate_tui.tui.listing.step import Entry, Form, R, Said
from relocate_tui.untrusted.limits import parse_toml
from relocate_tui.untrusted.unreadable import Unreadable


def draft_of(listing: AnyListing) -> str:
    """Write down the rows and the row being said; nothing where the answer still stands."""
    if listing.said is None and listing.rows == listing.given:
        return ""
    table: dict[str, object] = {"rows": [raw_row(row) for row in listing.rows]}
    if listing.said is not None:
        table["said"] = [_raw(entry) for entry in listing.said.entries]
        table["kept"] = [_raw(entry) for entry in listing.kept.values()]
    return tomli_w.dumps(table)


def resumed(form: Form[R], given: Sequence[R], draft: str | None) -> Listing[R]:
    """Go on with a draft as far as it can be read; what cannot is left out."""
    fresh = begun(form, given)
    if not draft:
        return fresh
    try:
        table = parse_toml(draft.encode("utf-8", "replace"), "")
        listing = replace(fresh, rows=form.in_order(form.read(table.get("rows", []))))
    except (Refused, Unreadable):
        return fresh
    if "said" not in table:
        return listing
    kept = {entry.step: entry for entry in _entries(table.get("kept"))}
    said = _understood(form, _entries(table["said"]))
    return replace(listing, said=said, kept=kept)


def _understood(form: Form[R], entries: Iterator[Entry]) -> Said:
    """Say everything once more; stop at what does not fit the step, or would end the row."""
    said = Said()
    for entry in entries:
        step = next_step(form, said)
        longer = Said(entries=(*said.entries, entry))
        if step is None or step.id != entry.step:
            break
        if entry.picked:
            fits = step.offer(entry.text) is not None
        else:
            fits = step.line is not None
            try:
                if step.line is not None:
                    step.line.read(entry.text)
            except Refused:
                fits = False
        if not fits or next_step(form, longer) is None:
            break
        said = longer
    return said


def _raw(entry: Entry) -> Mapping[str, object]:
    return {"step": entry.step, "picked": entry.picked, "text": entry.text}


def _entries(raw: object) -> Iterator[Entry]:
    for one in raw if isinstance(raw, list) else ():
        match one:
            case {"step": str(step), "picked": bool(picked), "text": str(text)}:
                yield Entry(step=step, picked=picked, text=text)
            case _:
                return
