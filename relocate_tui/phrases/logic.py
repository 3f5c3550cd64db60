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
EDGE_NOT = Text(ja="以外: ", en="not: ")
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
}
