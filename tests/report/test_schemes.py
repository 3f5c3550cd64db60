"""The page of schemes: what stands in the headline, which criteria are shown, what was counted."""

from collections.abc import Mapping
from datetime import date

from relocate_tui.assessment.assess import assess
from relocate_tui.bank.files import built_in
from relocate_tui.report.blocks import Line, Lines
from relocate_tui.report.document import document
from tests.grants.case import GRANT, answers_of, cases

CASES = {case.id: case for case in cases("worked-cases.toml")}
BANK = built_in()


def scheme(
    case_id: str,
    name: str = GRANT,
    today: date | None = None,
    changed: Mapping[str, object] | None = None,
) -> Line:
    case = CASES[case_id]
    answers = answers_of({**case.answers, **(changed or {})})
    day = today or case.today
    part = document(BANK, answers, assess(BANK, answers, day), "ja", today=day).part("subsidies")
    lines = [line for block in part.blocks if isinstance(block, Lines) for line in block.items]
    return next(line for line in lines if line.text == BANK.subsidies[name].name.ja)


def shown(line: Line) -> set[str]:
    return {each.about[1] for each in line.inside if each.about is not None}


def test_a_headline_holds_only_the_caps_of_parts_that_fit() -> None:
    """Also by rules that decide nothing any more: somebody alone gets no cap for a household."""
    fresh, stale = scheme("C001"), scheme("C001", today=date(2028, 1, 1))
    for line in (fresh, stale):
        assert line.state is not None
        assert "60万円" in line.state
        assert "100万円" not in line.state


def test_an_example_from_elsewhere_stands_in_its_own_line_only() -> None:
    line = scheme("C001", "house-renovation", changed={"buying-home": "buy-or-build"})
    assert line.state is not None
    assert "万円" not in line.state
    assert any("100万円" in (each.state or "") for each in line.inside)


def test_what_touches_few_is_shown_only_where_it_is_not_met() -> None:
    assert {"O7", "O8", "O9", "D2"} & shown(scheme("C001")) == set()
    assert "O8" in shown(scheme("C022"))
    assert "D2" in shown(scheme("C040"))


def test_the_time_that_was_counted_is_said() -> None:
    total = next(each for each in scheme("C001").inside if each.about == (GRANT, "O1"))
    assert "数えた期間: 8年183日（移る前の10年のうち）" in total.details
    last = next(each for each in scheme("C001").inside if each.about == (GRANT, "O2"))
    assert not any("数えた期間" in detail for detail in last.details)


def test_an_alternative_is_said_to_be_enough_only_where_one_is_shown() -> None:
    stay = next(each for each in scheme("C001").inside if each.about == (GRANT, "P3"))
    assert not any("どれか一つで足ります" in detail for detail in stay.details)


def test_a_way_not_met_beside_an_open_one_is_no_plain_refusal() -> None:
    line = scheme("C001", changed={"stay-five-years": "not-sure"})
    stay = next(each for each in line.inside if each.about == (GRANT, "P3"))
    assert stay.state == "この道では合いません。ほかの道があります"
