"""What the `evidence` command says around the claims of a bank."""

from collections.abc import Mapping

from relocate_tui.text import Text

TITLE = Text(
    ja="根拠の一覧: {bank}（{id} {version}、{digest}）",
    en="What it rests on: {bank} ({id} {version}, {digest})",
)
COUNTS = Text(ja="論文の項目の数", en="Items of the paper")
COUNTS_HEAD = Text(
    ja="種類|項目|質問・タスク・支援で引用|理由を添えて引用なし|理由なし",
    en="Kind|Items|Cited by a question, task or scheme|Left out, with a reason|Left out, no reason",
)
PAPER = Text(
    ja="論文は「地方移住とリモートワークの相乗効果：新しい生活・仕事モデルの可能性」です。"
    "手元の文に、著者・発表年・掲載誌の記載はありません。",
    en="The paper is 地方移住とリモートワークの相乗効果：新しい生活・仕事モデルの可能性; "
    "the copy at hand names no author, year or journal.",
)
MATRIX = Text(
    ja="論文の節と、質問・タスク・支援の対応",
    en="The paper's sections against questions, tasks and schemes",
)
MATRIX_HEAD = Text(
    ja="節|項目|質問|タスク|支援|引用なし", en="Section|Items|Questions|Tasks|Schemes|Left out"
)
ITEMS = Text(ja="論文の項目ごと", en="Item by item")
ITEMS_HEAD = Text(
    ja="節|項目|種類|内容|引用しているところ|補足",
    en="Section|Item|Kind|What it says|Cited by|Note",
)
LEFT_OUT = Text(ja="引用なし: {why}", en="Left out: {why}")
NO_REASON = Text(ja="引用なし（理由なし）", en="Left out, no reason given")
ASKED_BECAUSE = Text(ja="質問 {id}（{why}）", en="question {id} ({why})")
DONE_BECAUSE = Text(ja="タスク {id}（{why}）", en="task {id} ({why})")
SCHEME = Text(ja="支援 {id}", en="scheme {id}")
BEYOND = Text(ja="論文のほかの根拠", en="Beyond the paper")
BEYOND_HEAD = Text(
    ja="項目|内容|誰のことか|時期|等級|出典|確認日|補足",
    en="Id|What it says|Of whom|When|Grade|Source|Read on|Note",
)
RATES = Text(ja="職種・業種ごとのテレワークの割合", en="Telework by occupation and industry")
RATES_ABOUT = Text(
    ja="その職種・業種の人のうちの割合です。個人のテレワークのしやすさの点数には使いません。",
    en="Shares among people in that occupation or industry. Nobody's own score is taken from them.",
)
RATES_HEAD = Text(
    ja="質問の選択肢|割合|時期|数え方|誰のことか|等級|出典",
    en="Option|Share|When|What was counted|Of whom|Grade|Source",
)
SHARE = Text(ja="{share:g}%", en="{share:g} %")
EVERYBODY = Text(ja="そのほか・全体", en="others, or all workers")
NOTHING = Text(ja="なし", en="none")
JOINT = Text(ja="、", en=", ")
KINDS: Mapping[str, Text] = {
    "barrier": Text(ja="気がかり", en="barrier"),
    "measure-individual": Text(ja="ご本人ができること", en="what a person can do"),
    "measure-employer": Text(ja="勤務先ができること", en="what an employer can do"),
    "measure-government": Text(ja="国・自治体ができること", en="what government can do"),
    "programme": Text(ja="制度・事業", en="programme"),
    "figure": Text(ja="数字", en="figure"),
    "limitation": Text(ja="限界", en="limitation"),
    "success-factor": Text(ja="うまくいった要素", en="success factor"),
}
