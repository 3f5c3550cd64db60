"""Towns on lists whose versions differ: on, off, differing, unseen, or a name that is not read."""

import pytest

from relocate_tui.bank.files import built_in
from relocate_tui.bank.town_list import Listing, listing
from relocate_tui.bank.value import Place

LISTS = tuple(built_in().town_lists.values())


@pytest.mark.parametrize(
    ("prefecture", "town", "found"),
    [
        ("saitama", "秩父市", "on"),
        ("saitama", "比企郡ときがわ町", "on"),
        ("saitama", "川口市", "off"),
        ("saitama", "さいたま市浦和区", "off"),
        ("saitama", "長瀞町", "differs"),
        ("saitama", "比企郡吉見町", "differs"),
        ("chiba", "館山市", "on"),
        ("chiba", "大多喜町", "on"),
        ("chiba", "銚子市", "differs"),
        ("chiba", "白子町", "differs"),
        ("chiba", "船橋市", "unseen"),
        ("kanagawa", "山北町", "on"),
        ("kanagawa", "小田原市", "unseen"),
        ("tokyo", "奥多摩町", "on"),
        ("tokyo", "立川市", "off"),
        ("saitama", "秩父", "unread"),
        ("saitama", "Chichibu", "unread"),
        ("saitama", "　秩父市　", "on"),
    ],
)
def test_what_the_lists_say_of_a_town(prefecture: str, town: str, found: Listing) -> None:
    assert listing(Place(prefecture=prefecture, town=town), LISTS) == found


def test_without_a_town_nothing_is_read() -> None:
    assert listing(Place(prefecture="saitama"), LISTS) == "unread"


def test_each_version_holds_the_one_before() -> None:
    first, second, third = (
        {(area.prefecture, town) for area in each.areas for town in area.towns} for each in LISTS
    )
    assert len(first) == 34
    assert len(second - first) == 6
    assert first < second
    seen = {pair for pair in second if pair[0] in ("tokyo", "saitama")}
    assert seen <= third
