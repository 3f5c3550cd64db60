"""Headings of the report, and its summary."""

from collections.abc import Mapping

from relocate_tui.text import Text

TITLE = Text(ja="整理の目安", en="Where things stand", easy="けっか（だいたいのめやす）")

PART_TITLES: Mapping[str, Text] = {
    "summary": Text(ja="まとめ", en="In short", easy="まとめ"),
    "handout": Text(
        ja="持ち帰る1枚", en="One page to take along", easy="持って行く1枚（いちまい）"
    ),
    "gates": Text(ja="先に決めておきたいこと", en="What to settle first", easy="先にきめること"),
    "profile": Text(
        ja="気がかりごとの様子", en="How each concern stands", easy="気になることのようす"
    ),
    "tasks": Text(ja="すべてのやること", en="Everything to do", easy="やること全部"),
    "letters": Text(
        ja="そのまま送れる文面", en="Letters you can send as they are", easy="そのまま送れる文"
    ),
    "subsidies": Text(ja="支援制度", en="Support schemes", easy="支援（しえん）の制度（せいど）"),
    "counter": Text(
        ja="窓口で聞くこと",
        en="What to ask the desks",
        easy="窓口（まどぐち）で聞くこと",
    ),
    "answers": Text(ja="お答えとメモ", en="Your answers and notes", easy="答えとメモ"),
    "contradictions": Text(
        ja="もう一度見ておきたいお答え", en="Answers worth a second look", easy="もう一度見たい答え"
    ),
    "not-looked-at": Text(
        ja="ここで見ていないこと", en="What was not looked at", easy="ここで見ていないこと"
    ),
    "evidence": Text(
        ja="数字の出どころ", en="Where the figures come from", easy="数字が書いてある所"
    ),
    "weights": Text(
        ja="付録: 重みの置き方", en="Appendix: the weights", easy="おまけ: 大切さのきめ方"
    ),
}

OUTCOMES: Mapping[str, Text] = {
    "follow-up": Text(
        ja="移ったあとの暮らしを、ひとつずつ整える時期です",
        en="You have moved; now the new life settles step by step",
        easy="ひっこしのあとの生活を、一つずつ作る時です",
    ),
    "two-base": Text(
        ja="二つの場所を行き来する暮らしから考えられます",
        en="Living between two places may be a way to begin",
        easy="二つの場所でくらすことから、考えられます",
    ),
    "not-now": Text(
        ja="今は急がない、という結論が合いそうです",
        en="There is no hurry for now",
        easy="今は急がないのが、合いそうです",
    ),
    "settle-first": Text(
        ja="先に決めておきたいことがあります",
        en="A few things are worth settling first",
        easy="先にきめたいことがあります",
    ),
    "too-early": Text(
        ja="まだ伺っていないことが多いようです",
        en="Much has not been talked about yet",
        easy="まだ聞いていないことが、たくさんあります",
    ),
    "try-first": Text(
        ja="まず、小さく試してみる時期です",
        en="A good time to try it on a small scale",
        easy="まず、小さくためしてみる時です",
    ),
    "plan": Text(
        ja="計画を立てていけそうです",
        en="You can begin to plan",
        easy="計画（けいかく）を作っていけそうです",
    ),
}

CALM: Mapping[str, Text] = {
    "follow-up": Text(
        ja="慣れるまでに、季節がひと回りかかることもあります。困りごとは小さいうちに話して"
        "構いません。続けることも、形を変えることも、戻ることも選べます。",
        en="It can take a full round of seasons to feel at home. Worries may be spoken of while "
        "they are small. You can stay, change how you live, or go back.",
        easy="なれるまでに、一年くらいかかることもあります。こまったことは、小さいうちに話してだいじょうぶです。このままつづけることも、くらし方をかえることも、もどることも、えらべます。",
    ),
    "two-base": Text(
        ja="今のお仕事は、その場を離れにくい部分があるようです。決まった週だけ都市で過ごす形なら、"
        "仕事も移りたい気持ちも手放さずに試せます。今すぐ決めなくても構いません。",
        en="Parts of your work seem hard to do from afar. Spending set weeks in the city lets you "
        "try without giving up either the work or the wish. Nothing has to be decided now.",
        easy="今の仕事には、その場所でしかできないことがあるようです。きまった週だけ、大きい町で働く形があります。それなら、仕事も、ひっこしたい気持ちも、そのままでためせます。今すぐきめなくても、だいじょうぶです。",
    ),
    "not-now": Text(
        ja="このままだと難しい点があり、すぐに変える方法はここでは見つかっていません。"
        "ご本人の努力の問題ではありません。今日ここまで整理したことは、時期が来たときに"
        "そのまま使えます。",
        en="Something is difficult as things stand, and no quick way to change it was found here. "
        "It is not about how hard you try. What you sorted out today will serve later on.",
        easy="このままだと、むずかしいことがあります。すぐにかえる方法（ほうほう）は、ここでは見つかりませんでした。あなたのせいではありません。今日ここまで考えたことは、いつかその時が来たら、そのまま使えます。",
    ),
    "settle-first": Text(
        ja="このままだと難しい点がありますが、変えていくための手順もあります。一つずつで大丈夫です。"
        "ほかのことは、そのあとで考えられます。",
        en="Something is difficult as things stand, but there are steps that can change it. One at "
        "a time is enough. The rest can be thought about afterwards.",
        easy="このままだと、むずかしいことがあります。でも、かえるためのやり方もあります。一つずつで、だいじょうぶです。ほかのことは、そのあとで考えられます。",
    ),
    "too-early": Text(
        ja="結論を出すのは、もう少しあとで大丈夫です。分かるところだけお答えいただくと、"
        "何から始めるとよいかが見えやすくなります。",
        en="There is no need to come to a conclusion yet. A few more answers, as far as you know "
        "them, will show where to begin.",
        easy="きめるのは、もう少しあとで、だいじょうぶです。分かるところだけ答えてみてください。何から始めるといいか、分かりやすくなります。",
    ),
    "try-first": Text(
        ja="決めてしまう前に、短く試したり確かめたりできることが残っています。"
        "試してから決めても遅くありません。",
        en="There are still things to try or check before deciding. It is not too late to decide "
        "after trying.",
        easy="きめる前に、ためせることや、たしかめられることがあります。ためしてからきめても、間に合います。",
    ),
    "plan": Text(
        ja="先に確かめたいことは、おおむね確かめてあります。日付から逆算して、無理のない順に"
        "進められます。途中で気持ちが変わっても構いません。",
        en="Most of what to check first has been checked. You can count back from the date and "
        "take it at an easy pace. You may change your mind on the way.",
        easy="先にたしかめたいことは、だいたいたしかめてあります。ひっこす日から考えて、少しずつできます。とちゅうで気持ちがかわっても、だいじょうぶです。",
    ),
}

NEXT_ANSWERS = Text(
    ja="続きは、次のところからどうぞ（分からないときは「まだ分からない」で進めます）",
    en="You could go on from here ('don't know yet' is a fine answer)",
    easy="つづきは、ここから答えてみてください（「まだ分からない」でも、だいじょうぶです）",
)
NOTHING_LEFT_TO_ANSWER = Text(
    ja="分からないところは、分からないままで大丈夫です。窓口で一緒に確かめられます。",
    en="What you do not know may stay open. A desk can look into it with you.",
    easy="分からないところは、そのままでだいじょうぶです。窓口（まどぐち）の人といっしょに、たしかめられます。",
)
SETTLED = Text(ja="決まっていること", en="Already settled", easy="もうきまっていること")
NOTHING_SETTLED = Text(
    ja="これから増えていきます。考え始めたことが、最初の一つです。",
    en="These will come. Having begun to think about it is the first one.",
    easy="これから、少しずつふえます。考え始めたことが、一つ目です。",
)
CHECK_FIRST = Text(ja="先に確かめたいこと", en="To make sure of first", easy="先にたしかめたいこと")
CHECK_FIRST_ANYWHERE = Text(
    ja="町がどこになっても、先に確かめたいこと",
    en="To make sure of first, whatever the town",
    easy="どの町でも、先にたしかめたいこと",
)
NOTHING_TO_CHECK = Text(
    ja="お答えからは、特に見あたりません。",
    en="Nothing stands out from your answers.",
    easy="あなたの答えからは、とくにありません。",
)
WITH_WHOM = Text(ja="だれと: {whom}", en="With whom: {whom}", easy="だれと: {whom}")
BARRIER_PART = Text(ja="{barrier}: {part}", en="{barrier}: {part}", easy="{barrier}: {part}")
BARRIER_IN_ORDER = Text(
    ja="{barrier}: 伺った範囲では整っています",
    en="{barrier}: in order, as far as you told us",
    easy="{barrier}: 聞いたことは、用意ができています",
)
FIRST_STEPS = Text(ja="はじめの一歩", en="First steps", easy="はじめにすること")
NO_STEPS = Text(
    ja="お答えから挙がったことは、今はありません。",
    en="Nothing has come up from your answers for now.",
    easy="あなたの答えからは、今はとくにありません。",
)
TONIGHT = Text(
    ja="今夜、ひとりでできること",
    en="One thing you can do tonight, alone",
    easy="今夜、一人でできること",
)
TONIGHT_FREE = Text(
    ja="お金はかからず、誰にも知らせずにできます。",
    en="It is free and tells no one.",
    easy="お金はかかりません。だれにも言わないでできます。",
)
TONIGHT_ANYWAY = Text(
    ja="気がかりを三つ、紙に書いて閉じておく",
    en="Write three worries on a piece of paper and put it away",
    easy="気になることを三つ、紙に書いて、しまいます",
)
DESK_LATER = Text(
    ja="話したくなったら: {desk}",
    en="When you feel like talking: {desk}",
    easy="話したくなったら: {desk}",
)
EFFORTS: Mapping[str, Text] = {
    "tonight": Text(ja="今夜", en="tonight", easy="今夜"),
    "this-week": Text(ja="今週", en="this week", easy="今週"),
    "this-month": Text(ja="今月", en="this month", easy="今月"),
    "long": Text(ja="時間をかけて", en="over time", easy="ゆっくり"),
}
ALONE = Text(ja="{effort}・ひとりで", en="{effort}, alone", easy="{effort}・一人で")
TWO_STEP = Text(
    ja="まず近くの町に住み、村へはそのあとに、という二段階の移り方もあります。",
    en="You could also move in two steps: a town in the region first, the village later.",
    easy="まず近くの町に住んで、あとで村にひっこす方法（ほうほう）もあります。",
)
TWO_STEP_WARNING = Text(
    ja="二段階で移ると、最初の町の支援金を返すよう求められることがあります。住民票を移さずに"
    "二つの家を行き来する間は、支援金の決まりに合わないと考えられます。動く前に、両方の町の"
    "窓口で確かめてください。",
    en="Moving on may mean paying back a grant from the first town, and two homes without moving "
    "the record are thought to be outside the scheme. Please ask both desks before you move.",
    easy="2回ひっこすと、はじめの町に支援金（しえんきん）をかえすことがあります。住民票（じゅうみんひょう）をうつさないで、二つの家に住む形もあります。その間は、支援金のきまりに合わないと考えられます。ひっこす前に、両方（りょうほう）の町の窓口（まどぐち）で聞いてください。",
)
