"""The sheet for translators and reviewers: what a text is, and what is said when it comes back."""

from collections.abc import Mapping

from relocate_tui.text import Text

OF = Text(ja="{what}（{name}）", en="{what} ({name})")
TEST: Mapping[str, Text] = {
    "test.text": Text(ja="支援制度の条件", en="condition of a scheme"),
    "test.ask_office": Text(ja="窓口への質問", en="question for the desk"),
    "test.settled_by": Text(ja="確かめられる書類", en="paper that shows it"),
}
PART = Text(ja="お金の部分", en="part of the money")
PER = Text(ja="上限がどの期間のものか", en="what stretch of time a cap is for")
WHAT: Mapping[str, Text] = {
    "bank.title": Text(ja="質問集の名前", en="title of the bank"),
    "pack.title": Text(ja="パックの名前", en="title of a pack"),
    "pack.holder": Text(ja="パックに責任を持つところ", en="who answers for a pack"),
    "section.title": Text(ja="章の名前", en="title of a section"),
    "section.about": Text(ja="章の説明", en="about a section"),
    "question.text": Text(ja="質問", en="question"),
    "question.why": Text(ja="なぜ聞くか", en="why it is asked"),
    "question.probe": Text(ja="相談員の聞き方", en="how a counsellor may ask"),
    "question.unit": Text(ja="単位", en="unit"),
    "question.option.text": Text(ja="選択肢", en="option"),
    "barrier.name": Text(ja="気がかりの名前", en="name of a concern"),
    "barrier.about": Text(ja="気がかりの説明", en="about a concern"),
    "gate.name": Text(ja="先に決めておきたいことの名前", en="name of what to settle first"),
    "gate.settled": Text(ja="決まっているときの言葉", en="said when settled"),
    "gate.open": Text(ja="まだ決まっていないときの言葉", en="said while open"),
    "gate.blocking": Text(ja="このままだと難しいときの言葉", en="said when it blocks"),
    "stage.name": Text(ja="段階の名前", en="name of a stage"),
    "contradiction.text": Text(ja="食い違うお答え", en="answers at odds"),
    "not_yet.text": Text(ja="まだしないほうがよいこと", en="what to hold off"),
    "not_yet.reason": Text(ja="まだしないわけ", en="why to hold off"),
    "task.title": Text(ja="やること", en="task"),
    "task.why": Text(ja="なぜするか", en="why a task is done"),
    "task.done_when": Text(ja="やることの終わり", en="when a task is done"),
    "task.who": Text(ja="だれとするか", en="who does a task"),
    "task.draft": Text(ja="送れる文面", en="letter that can be sent"),
    "task.deadline.counted_from": Text(ja="期限の数えはじめ", en="what a time limit counts from"),
    "desk.name": Text(ja="窓口の名前", en="name of a desk"),
    "desk.about": Text(ja="窓口の説明", en="about a desk"),
    "desk.hours": Text(ja="窓口の時間", en="hours of a desk"),
    "subsidy.name": Text(ja="支援制度の名前", en="name of a support scheme"),
    "subsidy.summary": Text(ja="支援制度の説明", en="about a support scheme"),
    "subsidy.warning": Text(ja="支援制度で気をつけたいこと", en="to keep in mind about a scheme"),
    "subsidy.document.text": Text(ja="求められることのある書類", en="paper that may be asked for"),
    "subsidy.document.issued_by": Text(ja="書類を出すところ", en="who issues a paper"),
    "subsidy.step.text": Text(ja="順番と日付の注意", en="order and days of a scheme"),
    "subsidy.repayment.text": Text(ja="返すことになる場合", en="when money is repaid"),
    **{
        f"{table}.{key}": words
        for table in ("subsidy", "subsidy.version", "local_rule")
        for key, words in TEST.items()
    },
    **{f"{table}.part.name": PART for table in ("subsidy.version", "local_rule")},
    **{f"{table}.part.per": PER for table in ("subsidy.version", "local_rule")},
    "local_rule.name": Text(ja="地域の決まりの名前", en="name of the rules of a place"),
    "town_list.seen": Text(ja="町の一覧を見た時期", en="when a list of towns was seen"),
    "paper_section.title": Text(ja="論文の節", en="section of the paper"),
    "evidence.text": Text(ja="もとにした資料", en="evidence"),
    "evidence.population": Text(ja="だれについての資料か", en="whom the evidence is about"),
    "evidence.correction": Text(ja="資料への補足", en="note on the evidence"),
    "evidence.uncited": Text(ja="どこからも引いていないわけ", en="why nothing cites the evidence"),
    "evidence.definition": Text(ja="数えたもの", en="what was counted"),
    "term.term": Text(ja="公の言葉", en="official term"),
    "term.meaning": Text(ja="公の言葉の言いかえ", en="official term in plain words"),
    "prefecture.name": Text(ja="都道府県の名前", en="name of a prefecture"),
}
"""By kind of table and key, without the ids in it."""

DONE = Text(ja="文を{count}か所なおしました:", en="Texts changed: {count}, in")
UNTOUCHED = Text(
    ja="表と違う文はありません。ファイルは変えていません。",
    en="Nothing differs from the sheet. No file was changed.",
)
THEN_LINT = Text(
    ja="次に: relocate-tui lint で点検してください。", en="next: check it with relocate-tui lint."
)
CHANGED_MEANWHILE = Text(
    ja="{row}行目（{id} {key}）: 表を書き出したあとで質問集の文も変わっていました。"
    "表の文にしたので、見くらべてください。",
    en="Row {row} ({id} {key}): the text of the bank had changed too since the sheet was written. "
    "It now is as the sheet says; please compare the two.",
)

NOT_A_SHEET = Text(
    ja="CSV の表として読めません（{row}行目のあたり）。引用符を確かめ、CSV（UTF-8）で保存し直してください。",
    en="This cannot be read as CSV (near row {row}). Check the quotes and save it again as CSV UTF-8.",
)
NO_COLUMN = Text(
    ja="1行目に「{column}」の列がありません。見出しを書き出したときのままにしてください。",
    en="Row 1 has no column '{column}'. Please keep the headings as they were written.",
)
COLUMN_TWICE = Text(
    ja="1行目に「{column}」の列が2つあります。どちらか1つを残してください。",
    en="Row 1 has the column '{column}' twice. Please keep only one.",
)
TOO_MANY_CELLS = Text(
    ja="{row}行目: 見出しより右にも文があります。コンマを含む文は引用符で囲んでください。",
    en="Row {row}: there is text to the right of the headings. Quote a text that holds a comma.",
)
NO_SUCH_FILE = Text(
    ja="{row}行目の file: 「{name}」というファイルはこの質問集にありません。",
    en="Row {row}, file: this bank has no file '{name}'.",
)
NO_SUCH_TABLE = Text(
    ja="{row}行目の table と id: {file} に「{name}」はありません。",
    en="Row {row}, table and id: there is no '{name}' in {file}.",
)
NO_SUCH_KEY = Text(
    ja="{row}行目の key: 「{name}」という文は{table}にありません。文を足すときは TOML に書いてください。",
    en="Row {row}, key: {table} has no text '{name}'. A text is added in the TOML file.",
)
STEERS = Text(
    ja="{row}行目の {column}: 端末を操る文字か見えない文字があります。取り除いてください。",
    en="Row {row}, {column}: there are characters that steer a terminal or cannot be seen. Please remove them.",
)
EMPTY = Text(
    ja="{row}行目の {column}: 文が空です。日本語と英語の両方が要ります。",
    en="Row {row}, {column}: there is no text. Japanese and English are both needed.",
)
ROW_TWICE = Text(
    ja="{row}行目: {first}行目と同じ文ですが、中身が違います。どちらか1つを残してください。",
    en="Row {row} is about the same text as row {first} but says something else. Please keep one.",
)
