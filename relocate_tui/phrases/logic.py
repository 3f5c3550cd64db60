"""How the logic of a bank is put in words: the frame around it, and conditions."""

from collections.abc import Mapping

from relocate_tui.text import Text

TITLE = Text(ja="質問集の決まり: {title}", en="The rules of the bank: {title}")
QUOTED = Text(ja="「{text}」", en='"{text}"')
WITH_ID = Text(ja="{text}（{id}）", en="{text} ({id})")
STOP = Text(ja="。", en="; ")
BESIDE = Text(ja=" / ", en=" / ")
NAMED = Text(ja="{name}: {about}", en="{name}: {about}")

READING = Text(ja="読み方", en="How to read this")
HOW_TO_READ = (
    Text(
        ja="条件の答えは「はい」「いいえ」「まだ分からない」の三つです。"
        "答えがないとき、「まだ分からない」「ここでは答えない」のときは「まだ分からない」で、"
        "「いいえ」とは扱いません。",
        en="A condition is yes, no or not known yet. No answer, 'don't know yet' and 'not here' leave "
        "it not known yet, which is never taken for no.",
    ),
    Text(
        ja="聞かない質問についての条件は「いいえ」です。それを打ち消した条件は「はい」になります。",
        en="A condition on a question that is not asked is no; turned round by 'not', it is yes.",
    ),
    Text(
        ja="整い方は、0がこれから、1が整っている、です。"
        "いくつも選ぶ質問では、選んだうちの一番低い数を使い、気がかりごとに重みで平均します。",
        en="Readiness runs from 0 (all still to do) to 1 (settled). Where several options are picked, "
        "the lowest counts. Each concern is the mean of readiness by weight.",
    ),
    Text(
        ja="「ここでは答えない」は、どの平均にも入らず、何も止めません。",
        en="'Not here' leaves every mean and blocks nothing.",
    ),
)

ALWAYS = Text(ja="いつも", en="always")
NEVER = Text(ja="なし", en="never")
NOT = Text(ja="（{claim}）ではない", en="not ({claim})")
GROUP = Text(ja="（{claim}）", en="({claim})")
JOINTS: Mapping[str, Text] = {
    "all": Text(ja="、かつ", en=" and "),
    "any": Text(ja="、または", en=" or "),
}
CLAIM = Text(ja="{subject}が{compared}", en="{subject} {compared}")
COMPARISONS: Mapping[str, Text] = {
    "is": Text(ja="{value}", en="is {value}"),
    "in": Text(ja="{value}のどれか", en="is one of {value}"),
    "has": Text(ja="{value}を含む", en="includes {value}"),
    "at_least": Text(ja="{value}以上", en="is {value} or more"),
    "at_most": Text(ja="{value}以下", en="is {value} or less"),
    "before": Text(ja="{value}より前", en="is before {value}"),
    "after": Text(ja="{value}以後（当日を含む）", en="is {value} or later"),
}
EDGE_OFFERED = Text(ja="省かずに聞く: ", en="not spared: ")
EDGE_NOT = Text(ja="以外: ", en="not: ")
TOKYO_RULES: Mapping[str, Text] = {
    "gap-within-grace": Text(ja="移るまでの空白", en="the gap before the move"),
    "commute-insured": Text(
        ja="雇われて通った期間の雇用保険", en="employment insurance while commuting"
    ),
    "self-employed-counts": Text(
        ja="雇用保険のない働き方で通った期間", en="commuting without employment insurance"
    ),
    "no-job-in-gap": Text(ja="移る前の空白の間の仕事", en="jobs in the gap before the move"),
    "work-after-study": Text(
        ja="通学のあとの就職", en="a job in the 23 wards after commuting to study"
    ),
    "study-within-course": Text(ja="通学を数える年数", en="how long study counts"),
    "registered": Text(ja="23区の住民票", en="the resident record in the 23 wards"),
    "not-listed-town": Text(
        ja="条件不利地域から通った期間", en="commuting from a disadvantaged town"
    ),
    "other-prefecture": Text(
        ja="移り先と同じ県から通った直前の期間",
        en="commuting last from the prefecture of the destination",
    ),
}
FACTS: Mapping[str, Text] = {
    "children-under-18": Text(
        ja="一緒に移る18歳未満の子どもの人数", en="number of children under 18 moving along"
    ),
    "children-preschool": Text(
        ja="一緒に移る就学前（0～5歳）の子どもの人数",
        en="number of children aged 0 to 5 moving along",
    ),
    "children-school-age": Text(
        ja="一緒に移る小学生から高校生の年代の子どもの数", en="the number of children of school age"
    ),
    "children-secondary": Text(
        ja="一緒に移る中学生・高校生の年代の子どもの数",
        en="the number of children of secondary school age",
    ),
    "adults-beside-me": Text(
        ja="一緒に移る、本人のほかの大人の人数", en="number of other adults moving along"
    ),
    "has-partner": Text(ja="パートナーが一緒に移る", en="a partner moves along"),
    "household-for-grant": Text(
        ja="移住支援金で数える世帯の人数（本人を含む）",
        en="people in the household as the relocation grant counts them",
    ),
    "household-size": Text(ja="本人を含む世帯の人数", en="people in the household, all counted"),
    "destination-prefecture": Text(ja="移り先の都道府県", en="prefecture of the destination"),
    "destination-town": Text(ja="移り先の市区町村", en="town of the destination"),
    "destination-in-tokyo-area": Text(
        ja="移り先が東京圏にある", en="the destination lies in the Tokyo area"
    ),
    "days-until-move": Text(
        ja="移る日までの日数（過ぎたあとは0より小さい数）",
        en="days until the move (below zero once it is past)",
    ),
    "destination-named": Text(ja="移り先の名前が挙がっている", en="a destination is named"),
    "destination-listed": Text(
        ja="移り先が東京圏の条件不利地域にある",
        en="the destination is a disadvantaged town of the Tokyo area",
    ),
    "months-since-move": Text(ja="移ってから申請までの月数", en="months from the move to applying"),
    "applied-in-time": Text(
        ja="申請が決まりの月数に間に合う",
        en="the application comes within the months the rules give",
    ),
    "children-for-grant": Text(
        ja="申請する年度の4月1日に18歳未満の、一緒に移る子どもの人数",
        en="number of children moving along who are under 18 on 1 April of the fiscal year of applying",
    ),
    "history-listed": Text(
        ja="住んだ期間が挙がっている", en="periods of living somewhere are listed"
    ),
    "history-in-tokyo": Text(
        ja="挙がった期間に、23区に住むか通ったものがある（かもしれない）",
        en="the periods listed hold, or may hold, one of living in or commuting to the 23 wards",
    ),
    "tokyo-five-years": Text(
        ja="23区に住むか通った期間が、合わせて決まりの年数に足りる",
        en="time living in or commuting to the 23 wards adds up to the years the rules ask for",
    ),
    "tokyo-last-year": Text(
        ja="移る直前も、決まりの年数を続けて23区に住むか通っている",
        en="that time was unbroken before the move for as long as the rules ask for",
    ),
    **{
        f"tokyo-{name}": Text(
            ja=f"{of.ja}の決まりが、その期間を減らさない",
            en=f"the rule on {of.en} takes nothing decisive from that time",
        )
        for name, of in TOKYO_RULES.items()
    },
}
