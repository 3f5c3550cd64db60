"""The closed vocabularies of the bank in words."""

from collections.abc import Mapping

from relocate_tui.phrases.evidence import KINDS
from relocate_tui.phrases.report import EFFORTS
from relocate_tui.phrases.report_details import GRADES, PHASES
from relocate_tui.phrases.report_subsidies import CONFIDENCE, SHARES
from relocate_tui.text import Text

VALUES: Mapping[str, Mapping[str, Text]] = {
    "kind": {
        "single": Text(ja="一つ選ぶ", en="pick one"),
        "multi": Text(ja="いくつでも選ぶ", en="pick any number"),
        "number": Text(ja="数", en="a number"),
        "date": Text(ja="日付", en="a date"),
        "place": Text(ja="場所", en="a place"),
        "people": Text(ja="一緒に移る人", en="people moving along"),
        "periods": Text(ja="期間", en="periods"),
        "text": Text(ja="文", en="free text"),
        **KINDS,
        "checklist": Text(ja="確かめる項目", en="an item to check"),
        "survey": Text(ja="調査", en="a survey"),
        "base-rate": Text(ja="参考の数字", en="a base rate"),
    },
    "depth": {
        "quick": Text(ja="3分の整理に含む", en="part of the three-minute check"),
        "full": Text(ja="くわしい整理だけ", en="in the full interview only"),
    },
    "purpose": {
        "handout": Text(ja="持ち帰る紙", en="the page to take along"),
        "base-rate": Text(ja="参考の数字を示す", en="showing a base rate"),
        "plan": Text(ja="計画", en="the plan"),
    },
    "stores": {
        "value": Text(ja="", en=""),
        "declined": Text(ja="「ここでは答えない」として残す", en="kept as 'not here'"),
    },
    "level": {
        "national": Text(ja="国", en="the state"),
        "prefecture": Text(ja="都道府県", en="a prefecture"),
        "municipality": Text(ja="市区町村", en="a town"),
    },
    "role": {
        "self": Text(ja="ご自身だけ", en="nobody else"),
        "partner": Text(ja="パートナー", en="a partner"),
        "employer": Text(ja="勤め先", en="an employer"),
        "client": Text(ja="取引先", en="a client"),
        "municipality": Text(ja="市区町村", en="the town"),
        "landlord": Text(ja="家主", en="a landlord"),
        "clinic": Text(ja="医療機関", en="a clinic"),
        "school": Text(ja="学校・園", en="a school or nursery"),
        "household": Text(ja="一緒に暮らす人", en="the people one lives with"),
        "provider": Text(ja="回線や引っ越しなどの事業者", en="a service provider"),
        "agency": Text(ja="市区町村のほかの役所", en="a public office other than the town's"),
        "residents": Text(ja="地域の人", en="people who live there"),
    },
    "phase": PHASES,
    "effort": EFFORTS,
    "grade": GRADES,
    "source": {"paper": Text(ja="論文", en="the paper")},
    "confidence": CONFIDENCE,
    "anchor": {
        "move": Text(ja="移る日", en="the day of the move"),
        "application": Text(ja="申請の日", en="the day of applying"),
        "fiscal-year-end": Text(ja="移る年度の終わり", en="the end of the fiscal year of the move"),
        "none": Text(ja="", en=""),
    },
    "side": {
        "by": Text(ja="遅くともこの日まで", en="the last day"),
        "from": Text(ja="早くてもこの日から", en="the first day"),
    },
    "cause": {
        "leave-town": Text(ja="町を出る", en="leaving the town"),
        "leave-job": Text(ja="仕事を辞める", en="leaving the job"),
        "decision-withdrawn": Text(ja="決定が取り消される", en="a decision is withdrawn"),
        "false-statement": Text(ja="偽りの申請", en="a false statement"),
    },
    "share": SHARES,
    "numbers": {
        "window-years": Text(ja="さかのぼる年数", en="years looked back on"),
        "total-years": Text(ja="合わせて要る年数", en="years needed in all"),
        "unbroken-years": Text(ja="続けて要る年数", en="years needed without a break"),
        "grace-months": Text(ja="空白として認める月数", en="months of gap accepted"),
        "technical-college-years": Text(
            ja="高専の通学を数える年数", en="years that count of a technical college"
        ),
        "study-years-sure": Text(
            ja="修業年限が分からない通学で確かに数える年数",
            en="years of study sure to count where its length is not known",
        ),
        "apply-within-months": Text(
            ja="転入から申請までの月数", en="months after moving in to apply within"
        ),
        "self-employed-commute": Text(
            ja="個人事業主の通勤を数える（1ははい、0はいいえ）",
            en="self-employed commuting counts (1 yes, 0 no)",
        ),
        "gap-job-breaks": Text(
            ja="空白の間の仕事で途切れる（1ははい、0はいいえ）",
            en="a job in the gap breaks it (1 yes, 0 no)",
        ),
        "same-prefecture-last-year": Text(
            ja="移り先と同じ県からの直前の通勤を数える（1ははい、0はいいえ）",
            en="commuting last from the destination's prefecture counts (1 yes, 0 no)",
        ),
    },
    "fact": {"True": Text(ja="はい", en="yes"), "False": Text(ja="いいえ", en="no")},
}
"""By key; an empty text goes without saying."""
