"""Names of towns as people write them, and where they stand on the lists."""

import pytest

from relocate_tui.bank.files import built_in
from relocate_tui.bank.town_list import folded, listing
from relocate_tui.bank.value import Place

LISTS = tuple(built_in().town_lists.values())


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("神奈川県横浜市青葉区", "横浜市"),
        ("川崎市 高津区", "川崎市"),
        ("東京都世田谷区", "世田谷区"),
        ("新潟県岩船郡粟島浦村", "粟島浦村"),
        ("岐阜県山県市", "山県市"),
        ("京都府京都市左京区", "京都市"),
        ("三宅島三宅村", "三宅村"),
        ("桧原村", "檜原村"),
        (" Ｋｏｆｕ ", "kofu"),
        ("四日市市", "四日市市"),
        ("大和郡山市", "大和郡山市"),
        ("山県市", "山県市"),
        ("府中市", "府中市"),
        ("三宅村", "三宅村"),
        ("北区", "北区"),
    ],
)
def test_a_town_is_one_town_however_it_is_written(written: str, name: str) -> None:
    assert folded(written) == name


def test_letters_that_are_written_either_way_are_one() -> None:
    assert folded("青ヶ島村") == folded("青ケ島村")


@pytest.mark.parametrize(
    ("prefecture", "town", "found"),
    [
        ("saitama", "埼玉県秩父市", "on"),
        ("saitama", "秩父市上町", "on"),
        ("tokyo", "青ケ島村", "on"),
        ("saitama", "東京都小川町", "differs"),
        ("saitama", "川越市", "off"),
        ("saitama", "秩父", "unread"),
        ("kanagawa", "川崎市高津区", "unseen"),
    ],
)
def test_the_lists_are_looked_up_by_the_name(prefecture: str, town: str, found: str) -> None:
    assert listing(Place(prefecture=prefecture, town=town), LISTS) == found


def test_no_listed_name_begins_another_listed_one_of_its_prefecture() -> None:
    """A name that goes on with a district is told by its beginning."""
    for one in LISTS:
        for area in one.areas:
            names = [folded(town) for town in (*area.towns, *area.unsure)]
            assert not [
                (name, other) for name in names for other in names
                if name != other and other.startswith(name)
            ]  # fmt: skip
