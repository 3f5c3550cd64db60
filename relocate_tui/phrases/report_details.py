"""Reasons, sources and limits: what opens below a line."""

from collections.abc import Mapping

from relocate_tui.text import Text

BECAUSE = Text(
    ja="お答えから: {reason}", en="From your answer: {reason}", easy="あなたの答えから: {reason}"
)
NO_WAY_YET = Text(
    ja="変える手順は、ここでは見つかっていません。窓口で別の道を一緒に考えられます。",
    en="No step that changes this was found here. A desk can think of another way with you.",
    easy="かえるやり方は、ここでは見つかりませんでした。窓口（まどぐち）の人といっしょに、ほかのやり方を考えられます。",
)
NO_GATES = Text(
    ja="このお答えでは、先に決めておく点は挙がっていません。",
    en="From these answers, nothing has to be settled first.",
    easy="今の答えでは、先にきめることはありません。",
)

PROFILE_ABOUT = Text(
    ja="まず言葉で、次に幅で示します。幅は、残りのお答えがどうなってもその中に収まる範囲です。"
    "左ほどこれから、右ほど整っています。整い方の目安で、人への評価ではありません。",
    en="Words first, then a span: whatever the open answers become, it ends inside the span. "
    "Left is still to come, right is in order. It shows how far arrangements are made, "
    "and does not rate a person.",
    easy="はじめに、ことばで書きます。その下に、線（せん）をかきます。のこりの質問にどう答えても、線の中に入ります。左に近いほど、これからです。右に近いほど、用意ができています。これは用意のめやすです。人の点数ではありません。",
)
NO_PROFILE = Text(
    ja="まだお答えがありません。", en="There are no answers yet.", easy="まだ答えがありません。"
)
IN_ORDER = Text(ja="おおむね整っています", en="largely in order", easy="だいたい用意ができています")
GROWING = Text(ja="整いつつあります", en="coming together", easy="少しずつ用意ができています")
CONCERNS = Text(
    ja="気がかりが残っています", en="some concerns remain", easy="まだ気になることがあります"
)
TO_WORK_ON = Text(
    ja="これから取り組むところです", en="still to be worked on", easy="これからするところです"
)
STILL_OPEN = Text(
    ja="まだ伺っていないことがあります",
    en="not all talked about yet",
    easy="まだ聞いていないことがあります",
)
NOT_KNOWN_YET = Text(ja="まだ分からないところです", en="not known yet", easy="まだ分かりません")
UNANSWERED = Text(ja="まだ伺っていません", en="not talked about yet", easy="まだ聞いていません")
CONTRIBUTION = Text(
    ja="{reason}（整い方 {ready} x 重み {weight}）",
    en="{reason} (readiness {ready} x weight {weight})",
    easy="{reason}（用意 {ready} x 重さ {weight}）",
)
OPEN_CONTRIBUTION = Text(
    ja="{reason}（重み {weight}）",
    en="{reason} (weight {weight})",
    easy="{reason}（重さ {weight}）",
)
OVERALL = Text(ja="全体の目安", en="Overall", easy="全部のめやす")
OVERALL_ABOUT = Text(
    ja="上の項目を重みで平均したものです。先に決めておきたいことの代わりにはなりません。",
    en="The weighted mean of the lines above. It does not outweigh what is to be settled first.",
    easy="上のものを、重さを考えて、一つにまとめました。「先にきめること」のかわりにはなりません。",
)
SPAN = Text(
    ja="100のうち{low}から{high}のあいだ",
    en="between {low} and {high} of 100",
    easy="100のうち{low}から{high}の間",
)
POINT = Text(ja="100のうち{score}", en="{score} of 100", easy="100のうち{score}")
COVERED = Text(
    ja="伺えた分: 10のうち約{tenths}",
    en="talked about: about {tenths} of 10",
    easy="聞いたこと: 10のうち{tenths}くらい",
)

SINCE_THE_MOVE = Text(ja="今の暮らしで", en="In your life there now", easy="今の生活（せいかつ）で")
PHASES: Mapping[str, Text] = {
    "before-deciding": Text(ja="決める前に", en="Before deciding", easy="きめる前に"),
    "before-moving": Text(ja="移る前に", en="Before moving", easy="ひっこす前に"),
    "after-moving": Text(ja="移ったあとに", en="After moving", easy="ひっこしたあとに"),
}
WHO = Text(ja="聞く人・動く人: {who}", en="Who: {who}", easy="聞く人・する人: {who}")
KEPT = Text(
    ja="この質問集にはない質問へのお答えがあり、そのまま残してあります: {names}",
    en="Some answers are to questions this bank does not have; they are kept as they are: {names}",
    easy="ここにはない質問への答えがありました。そのまま、のこしました: {names}",
)
SCHEMES = Text(
    ja="関わる支援制度: {names}",
    en="Support schemes: {names}",
    easy="関係（かんけい）がある制度（せいど）: {names}",
)
BASE_RATES = Text(
    ja="参考（あなたの度合いではなく、同じ仕事の人についての数字です）",
    en="For reference (figures about people in such work, not about you)",
    easy="同じ仕事の人の数字（あなたの数字ではありません）",
)
WHO_AND_DESK = Text(
    ja="{who}（窓口: {desk}）", en="{who} (desk: {desk})", easy="{who}（聞く所: {desk}）"
)
WHEN_DUE = Text(ja="いつまで: {when}", en="By when: {when}", easy="いつまで: {when}")
DUE_PASSED = Text(
    ja="目安の{day}は過ぎていますが、今からできることを窓口で聞けます",
    en="{day} was the time to aim for; a desk can tell you what can still be done",
    easy="めやすの{day}は、すぎました。今からできることを、窓口（まどぐち）で聞けます",
)
LEAD = Text(
    ja="移る{weeks}週間ほど前が目安",
    en="about {weeks} weeks before the move",
    easy="ひっこす{weeks}週間くらい前",
)
LEAD_AFTER = Text(
    ja="移って{weeks}週間以内が目安",
    en="within about {weeks} weeks after the move",
    easy="ひっこしてから{weeks}週間くらいまで",
)
LEAD_WEEK = Text(
    ja="移る1週間ほど前が目安", en="about a week before the move", easy="ひっこす1週間くらい前"
)
LEAD_WEEK_AFTER = Text(
    ja="移って1週間以内が目安",
    en="within about a week after the move",
    easy="ひっこしてから1週間くらいまで",
)
DEADLINE = Text(
    ja="期限: {start}{days}日以内（{grade}、{source}、{day}に確認）",
    en="Time limit: within {days} days of {start} ({grade}, {source}, read {day})",
    easy="しめきり: {start}{days}日以内（{grade}、{source}、{day}に見ました）",
)
LEAD_ON_DAY = Text(ja="移る日が目安", en="around the day of the move", easy="ひっこす日のころ")
GROUNDS = Text(
    ja="もとにしたこと: {text}（{source}）",
    en="Based on: {text} ({source})",
    easy="もとにしたこと: {text}（{source}）",
)

NO_ANSWERS = Text(
    ja="まだお答えはありません。", en="There are no answers yet.", easy="まだ答えはありません。"
)
OTHER_TOWN = Text(
    ja="ほかの候補の町: {town}",
    en="Another town in mind: {town}",
    easy="ほかに考えている町: {town}",
)
UNNAMED_TOWN = Text(ja="名前のない町", en="without a name", easy="名前のない町")

NO_CONTRADICTIONS = Text(
    ja="食い違うお答えはありません。",
    en="No answers are at odds.",
    easy="合わない答えはありません。",
)

NO_LETTERS = Text(
    ja="今のやることに、文面の要るものはありません。",
    en="Nothing on the list needs a letter now.",
    easy="今は、送る文はありません。",
)

LIMITS = (
    Text(
        ja="重みや整い方の数は、資料の数字をもとにした判断です。移った方々で検証したものではありません。",
        en="Weights and readiness are a judgement informed by the figures; they were not validated "
        "on people who moved.",
        easy="点数や重さは、資料（しりょう）の数字をもとに考えました。ひっこした人で、たしかめたものではありません。",
    ),
    Text(
        ja="これは役所や会社の決定ではありません。決めるのは、ご本人と、それぞれの窓口です。",
        en="This is not a decision by any office or employer. You and the desks decide.",
        easy="これは、役所（やくしょ）や会社がきめたことではありません。きめるのは、あなたと、それぞれの窓口（まどぐち）です。",
    ),
    Text(
        ja="家や土地の状態、契約の中身、税や法律の個別の判断、医療の判断は見ていません。",
        en="The state of a house or land, contracts, tax, law and medical questions in your own "
        "case were not looked at.",
        easy="家や土地のようす、契約（けいやく）の中は見ていません。あなたの税金（ぜいきん）、法律（ほうりつ）、体や病気のことも見ていません。",
    ),
    Text(
        ja="住む町のようすは、お答えを通してだけ見ています。現地は確かめていません。",
        en="The town was seen only through your answers; nothing was checked on the spot.",
        easy="町のようすは、あなたの答えからだけ考えました。町に行って、たしかめてはいません。",
    ),
    Text(
        ja="答えなかった質問は、どこにも数えていません。",
        en="Questions without an answer count against no one.",
        easy="答えなかった質問は、どこにも数えていません。",
    ),
)
BANK = Text(
    ja="使った質問集: {id} {version}（{digest}）",
    en="Question bank: {id} {version} ({digest})",
    easy="使った質問: {id} {version}（{digest}）",
)
BANK_BEFORE = Text(
    ja="お答えの一部は、前の質問集のときのものです: {id} {version}（{digest}）",
    en="Some answers were given under an earlier question bank: {id} {version} ({digest})",
    easy="前の質問のときの答えもあります: {id} {version}（{digest}）",
)
WRITTEN_ON = Text(
    ja="この整理の日付: {day}", en="Date of this overview: {day}", easy="これを作った日: {day}"
)

NO_EVIDENCE = Text(
    ja="示した数字はありません。",
    en="No figures were shown.",
    easy="ここに出した数字はありません。",
)
WHOSE = Text(
    ja="だれについて: {population}",
    en="About whom: {population}",
    easy="だれについて: {population}",
)
WHEN = Text(ja="時期: {period}", en="Period: {period}", easy="いつ: {period}")
FROM = Text(
    ja="出典: {source}（{day}に確認）",
    en="Source: {source} (read {day})",
    easy="書いてある所: {source}（{day}に見ました）",
)
GRADE = Text(ja="確かさ: {grade}", en="Grade: {grade}", easy="たしかさ: {grade}")
GRADES: Mapping[str, Text] = {
    "A": Text(
        ja="A 公的な統計・大きな調査",
        en="A, official or large survey",
        easy="A 国などの大きな調査（ちょうさ）",
    ),
    "B": Text(
        ja="B 中くらいの調査・資料",
        en="B, mid-sized survey or document",
        easy="B 中くらいの調査（ちょうさ）や資料（しりょう）",
    ),
    "C": Text(ja="C 一つの調査", en="C, a single survey", easy="C 一つの調査（ちょうさ）"),
    "paper": Text(
        ja="論文の記述", en="as the paper puts it", easy="論文（ろんぶん）に書いてあること"
    ),
    "unverified": Text(
        ja="出典をたどれていません",
        en="the source could not be traced",
        easy="どこに書いてあるか、見つかりませんでした",
    ),
}
CORRECTION = Text(ja="補足: {text}", en="Note: {text}", easy="つけたし: {text}")
