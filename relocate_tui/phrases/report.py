"""Headings of the report, and its summary."""

from collections.abc import Mapping

from relocate_tui.text import Text

TITLE = Text(ja="整理の目安", en="Where things stand")

PART_TITLES: Mapping[str, Text] = {
    "summary": Text(ja="まとめ", en="In short"),
    "handout": Text(ja="持ち帰る1枚", en="One page to take along"),
    "gates": Text(ja="先に決めておきたいこと", en="What to settle first"),
    "profile": Text(ja="気がかりごとの様子", en="How each concern stands"),
    "tasks": Text(ja="すべてのやること", en="Everything to do"),
    "letters": Text(ja="そのまま送れる文面", en="Letters you can send as they are"),
    "subsidies": Text(ja="支援制度", en="Support schemes"),
    "answers": Text(ja="お答えとメモ", en="Your answers and notes"),
    "contradictions": Text(ja="もう一度見ておきたいお答え", en="Answers worth a second look"),
    "not-looked-at": Text(ja="ここで見ていないこと", en="What was not looked at"),
    "evidence": Text(ja="数字の出どころ", en="Where the figures come from"),
    "weights": Text(ja="付録: 重みの置き方", en="Appendix: the weights"),
}

OUTCOMES: Mapping[str, Text] = {
    "follow-up": Text(
        ja="移ったあとの暮らしを、ひとつずつ整える時期です",
        en="You have moved; now the new life settles step by step",
    ),
    "two-base": Text(
        ja="二つの場所を行き来する暮らしから考えられます",
        en="Living between two places may be a way to begin",
    ),
    "not-now": Text(ja="今は急がない、という結論が合いそうです", en="There is no hurry for now"),
    "settle-first": Text(
        ja="先に決めておきたいことがあります", en="A few things are worth settling first"
    ),
    "too-early": Text(
        ja="まだ伺っていないことが多いようです", en="Much has not been talked about yet"
    ),
    "try-first": Text(
        ja="まず、小さく試してみる時期です", en="A good time to try it on a small scale"
    ),
    "plan": Text(ja="計画を立てていけそうです", en="You can begin to plan"),
}

CALM: Mapping[str, Text] = {
    "follow-up": Text(
        ja="慣れるまでに、季節がひと回りかかることもあります。困りごとは小さいうちに話して"
        "構いません。続けることも、形を変えることも、戻ることも選べます。",
        en="It can take a full round of seasons to feel at home. Worries may be spoken of while "
        "they are small. You can stay, change how you live, or go back.",
    ),
    "two-base": Text(
        ja="今のお仕事は、その場を離れにくい部分があるようです。決まった週だけ都市で過ごす形なら、"
        "仕事も移りたい気持ちも手放さずに試せます。今すぐ決めなくても構いません。",
        en="Parts of your work seem hard to do from afar. Spending set weeks in the city lets you "
        "try without giving up either the work or the wish. Nothing has to be decided now.",
    ),
    "not-now": Text(
        ja="このままだと難しい点があり、すぐに変える方法はここでは見つかっていません。"
        "ご本人の努力の問題ではありません。今日ここまで整理したことは、時期が来たときに"
        "そのまま使えます。",
        en="Something is difficult as things stand, and no quick way to change it was found here. "
        "It is not about how hard you try. What you sorted out today will serve later on.",
    ),
    "settle-first": Text(
        ja="このままだと難しい点がありますが、変えていくための手順もあります。一つずつで大丈夫です。"
        "ほかのことは、そのあとで考えられます。",
        en="Something is difficult as things stand, but there are steps that can change it. One at "
        "a time is enough. The rest can be thought about afterwards.",
    ),
    "too-early": Text(
        ja="結論を出すのは、もう少しあとで大丈夫です。分かるところだけお答えいただくと、"
        "何から始めるとよいかが見えやすくなります。",
        en="There is no need to come to a conclusion yet. A few more answers, as far as you know "
        "them, will show where to begin.",
    ),
    "try-first": Text(
        ja="決めてしまう前に、短く試したり確かめたりできることが残っています。"
        "試してから決めても遅くありません。",
        en="There are still things to try or check before deciding. It is not too late to decide "
        "after trying.",
    ),
    "plan": Text(
        ja="先に確かめたいことは、おおむね確かめてあります。日付から逆算して、無理のない順に"
        "進められます。途中で気持ちが変わっても構いません。",
        en="Most of what to check first has been checked. You can count back from the date and "
        "take it at an easy pace. You may change your mind on the way.",
    ),
}

NEXT_ANSWERS = Text(
    ja="続きは、次のところからどうぞ（分からないときは「まだ分からない」で進めます）",
    en="You could go on from here ('don't know yet' is a fine answer)",
)
NOTHING_LEFT_TO_ANSWER = Text(
    ja="分からないところは、分からないままで大丈夫です。窓口で一緒に確かめられます。",
    en="What you do not know may stay open. A desk can look into it with you.",
)
SETTLED = Text(ja="決まっていること", en="Already settled")
NOTHING_SETTLED = Text(
    ja="これから増えていきます。考え始めたことが、最初の一つです。",
    en="These will come. Having begun to think about it is the first one.",
)
CHECK_FIRST = Text(ja="先に確かめたいこと", en="To make sure of first")
CHECK_FIRST_ANYWHERE = Text(
    ja="町がどこになっても、先に確かめたいこと", en="To make sure of first, whatever the town"
)
NOTHING_TO_CHECK = Text(
    ja="お答えからは、特に見あたりません。", en="Nothing stands out from your answers."
)
WITH_WHOM = Text(ja="だれと: {whom}", en="With whom: {whom}")
BARRIER_PART = Text(ja="{barrier}: {part}", en="{barrier}: {part}")
BARRIER_IN_ORDER = Text(
    ja="{barrier}: 伺った範囲では整っています",
    en="{barrier}: in order, as far as you told us",
)
FIRST_STEPS = Text(ja="はじめの5歩", en="The first five steps")
NO_STEPS = Text(
    ja="お答えから挙がったことは、今はありません。",
    en="Nothing has come up from your answers for now.",
)
TONIGHT = Text(ja="今夜、ひとりでできること", en="One thing you can do tonight, alone")
TONIGHT_FREE = Text(
    ja="お金はかからず、誰にも知らせずにできます。", en="It is free and tells no one."
)
TONIGHT_ANYWAY = Text(
    ja="気がかりを三つ、紙に書いて閉じておく",
    en="Write three worries on a piece of paper and put it away",
)
DESK_LATER = Text(ja="話したくなったら: {desk}", en="When you feel like talking: {desk}")
EFFORTS: Mapping[str, Text] = {
    "tonight": Text(ja="今夜", en="tonight"),
    "this-week": Text(ja="今週", en="this week"),
    "this-month": Text(ja="今月", en="this month"),
    "long": Text(ja="時間をかけて", en="over time"),
}
ALONE = Text(ja="{effort}・ひとりで", en="{effort}, alone")
TWO_STEP = Text(
    ja="まず近くの町に住み、村へはそのあとに、という二段階の移り方もあります。",
    en="You could also move in two steps: a town in the region first, the village later.",
)
TWO_STEP_WARNING = Text(
    ja="二段階で移ると、最初の町の支援金を返すよう求められることがあります。住民票を移さずに"
    "二つの家を行き来する間は、支援金の決まりに合わないと考えられます。動く前に、両方の町の"
    "窓口で確かめてください。",
    en="Moving on may mean paying back a grant from the first town, and two homes without moving "
    "the record are thought to be outside the scheme. Please ask both desks before you move.",
)
