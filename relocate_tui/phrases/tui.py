"""What the terminal application says, screen by screen."""

from relocate_tui.text import Text

# Lines at the top and the bottom of every screen.
MINUTES_LEFT = Text(ja="あと約{minutes}分", en="about {minutes} min left")
NONE_LEFT = Text(ja="残りなし", en="nothing left")
STEP = Text(ja="{section}  {place}/{total}", en="{section}  {place}/{total}")

KEYS_WELCOME = Text(
    ja="上下で選ぶ  Enter 決める  F3 English  F1 使い方",
    en="Up/Down  Enter choose  F3 日本語  F1 Help",
)
KEYS_MENU = Text(
    ja="Enter 決める  Esc 戻る  F3 English  F5 隠す",
    en="Enter choose  Esc back  F3 日本語  F5 Hide",
)
KEYS_QUESTION = Text(
    ja="Enter 決める  Esc 前へ  Tab 一覧  F1 説明  F5 隠す",
    en="Enter choose  Esc back  Tab list  F1 Help  F5 Hide",
)
KEYS_RESULTS = Text(
    ja="Enter 開く  数字 ほかの面  Esc 一覧  F5 隠す",
    en="Enter open  1-9 pages  Esc overview  F5 Hide",
)
KEYS_WORDS = Text(ja="Enter 書き終える  Esc やめる  F5 隠す", en="Enter done  Esc cancel  F5 Hide")
KEYS_READ = Text(ja="上下で読む  Esc 戻る  F5 隠す", en="Up/Down  Esc back  F5 Hide")

# Welcome.
TITLE = Text(
    ja="地方への移住とリモートワークの整理",
    en="Moving to rural Japan with remote work",
)
WELCOME = Text(
    ja="決めるためではなく、整理するための質問です。答えたくないものは飛ばせます。結果の重みづけは資料をもとにした目安で、当たり外れを確かめたものではありません。",
    en="These questions help you sort things out, not decide for you. Skip whatever you like. The weights behind the result are a judgement informed by figures, not a tested prediction.",
)
NO_NETWORK = Text(
    ja="インターネットにはつながりません。お答えはこの端末の中だけに残ります。",
    en="Nothing goes over the network. Your answers stay on this computer.",
)
BEGIN_FULL = Text(
    ja="はじめる（くわしく、約{minutes}分）", en="Begin (in full, about {minutes} min)"
)
BEGIN_QUICK = Text(
    ja="手早く確かめる（12問ほど、3～4分）", en="Quick check (about 12 questions, 3-4 min)"
)
OPEN_SAVED = Text(ja="保存した回答を開く", en="Open saved answers")
PRACTISE = Text(ja="練習用の例を見る", en="Look at a practice example")
CHOOSE_LOOK = Text(ja="画面の色を変える", en="Change the colours")
SWITCH_LANGUAGE = Text(ja="English", en="日本語")
QUIT = Text(ja="終わる", en="Quit")
BACK = Text(ja="戻る", en="Back")

# The notice before the first question.
NOTICE_TITLE = Text(ja="はじめる前に", en="Before you begin")
NOTICE = Text(
    ja="家族、健康、お金についても伺います。答えるかどうかは、いつでもご自分で決められます。「ここでは答えない」を選んでも不利にはならず、どこにも書かれません。\n\n一問ごとに、この端末の次の場所に書き留めます。ほかの人には送られませんが、同じ利用者名でこの端末を使う人は読めます。\n{folder}\n\nF5 で画面を一度に隠せます。もう一度 F5 で戻ります。",
    en="Some questions are about family, health and money. Whether to answer is always up to you. 'Not here' costs nothing and is mentioned nowhere.\n\nAfter each question your answers are written to this place on this computer. They are sent to nobody, but anyone using the same login can read them.\n{folder}\n\nF5 hides the screen at once; F5 again brings it back.",
)
NOTICE_HOW = Text(ja="この回答をどうしますか。", en="What should become of these answers?")
KEEP_UNLISTED = Text(
    ja="一覧に出さずに残す（番号で開く）", en="Keep them off the list (open by number)"
)
KEEP_LISTED = Text(ja="一覧に出して残す", en="Keep them on the list")
KEEP_NOTHING = Text(ja="終わるときに消す", en="Erase them when I quit")

YOUR_NUMBER = Text(
    ja="番号は {case} です。あとで開くときに使います。",
    en="Your number is {case}. It opens these answers later.",
)

# The hub.
HUB_TITLE = Text(ja="一覧", en="Overview")
HUB_CASE = Text(ja="番号 {case}", en="Number {case}")
HUB_NEXT = Text(ja="続きから答える", en="Go on answering")
HUB_FULL = Text(ja="くわしい質問に進む", en="Go on to the full questions")
HUB_RESULTS = Text(ja="結果を見る", en="See the result")
HUB_REVIEW = Text(ja="答えを見直す", en="Review the answers")
HUB_SAVE = Text(ja="書き出す（Markdown・TOML）", en="Save a report (Markdown, TOML)")
HUB_QUIT = Text(ja="終わる", en="Quit")
HUB_SECTION_LEFT = Text(ja="  約{minutes}分", en="  about {minutes} min")

# A question.
UNKNOWN = Text(ja="まだ分からない", en="I don't know yet")
DECLINED = Text(ja="ここでは答えない", en="Not here")
NONE_OF_THESE = Text(ja="どれも当てはまらない", en="None of these")
MULTI_HINT = Text(
    ja="スペースか数字で選び、Enter で決めます。", en="Mark with Space or digits, then Enter."
)
WHY = Text(ja="なぜ伺うか: {why}", en="Why we ask: {why}")
YOUR_NOTE = Text(ja="メモ: {note}", en="Your note: {note}")
ABOUT_TOWN = Text(ja="{town} について", en="About {town}")
NUMBER_HINT = Text(
    ja="数字で。「3万」「１２，０００円」でも読めます（{unit}）。",
    en="In digits; '12,000' and full-width digits are fine ({unit}).",
)
DATE_HINT = Text(
    ja="2027-04-01、2027年4月、令和9年4月 のように。",
    en="Such as 2027-04-01, or 2027-04.",
)
PLACE_HINT = Text(
    ja="「長野県佐久市」のように。決まっていなければ下の「まだ分からない」で結構です。",
    en="Such as 'Nagano, Saku'. If it is open, choose 'I don't know yet' below.",
)
NUMBER_EXAMPLE = Text(ja="ここに入れる（例 30,000）", en="Type here, such as 30,000")
DATE_EXAMPLE = Text(ja="ここに入れる（例 2027-04）", en="Type here, such as 2027-04")
PLACE_EXAMPLE = Text(ja="ここに入れる（例 長野県佐久市）", en="Type here, such as Nagano, Saku")
WRITE_HERE = Text(ja="ここに書く", en="Write here")
TEXT_HINT = Text(
    ja="書いて Enter。空のまま Enter で次へ進みます。", en="Write, then Enter. Empty goes on."
)
REFUSED = Text(ja="! まだ受け取れていません: {why}", en="! Not taken yet: {why}")
UNDONE = Text(ja="一つ前のお答えに戻しました。", en="Went back to the answer before.")
NOTHING_TO_UNDO = Text(ja="戻せる答えはありません。", en="There is nothing to undo.")
SAVE_TROUBLE = Text(
    ja="保存できていません: {why} 答えはこの画面に残っています。次の答えのときにもう一度試します。",
    en="Not saved: {why} Your answers are still here; the next answer tries again.",
)

# People who move along.
PEOPLE_ALONE = Text(ja="一人で暮らす", en="I live alone")
PEOPLE_DONE = Text(ja="これで全員", en="That is everyone")
PEOPLE_ADD = Text(ja="一緒に暮らす人を加える", en="Add someone who lives with me")
PEOPLE_WHO = Text(ja="どのような間柄の方ですか。", en="How are you related?")
PEOPLE_AGE = Text(ja="年代はどれですか。", en="Which age group?")
PEOPLE_REMOVE = Text(ja="{person}（消す）", en="{person} (remove)")

# Words modal and help.
NOTE_TITLE = Text(
    ja="この質問へのメモ（ご自分の言葉で）", en="A note on this question, in your words"
)
HELP_TITLE = Text(ja="使い方", en="Help")
HELP_QUESTION = Text(ja="この質問について", en="About this question")
HELP_KEYS = Text(
    ja="上下 Home End で選び、Enter か数字で決めます（全角の数字も使えます）。\nEsc: 前の質問へ（答えは残ります）\n右・左: 答えずに次へ・前へ\nPageDown・PageUp: 下や上の文を読む\nTab: 一覧へ\nF1: この説明\nF2: メモを書く\nF3: 日本語と英語を切り替える\nF4: 一つ前のお答えに戻す\nF5: 画面を隠す・戻す\nCtrl+S: 書き出す\nCtrl+Q: 終わる（答えは保存されます）",
    en="Up, Down, Home, End move; Enter or a digit chooses.\nEsc: the question before (answers stay)\nRight, Left: next or previous without answering\nPageDown, PageUp: read what is below or above\nTab: the overview\nF1: this help\nF2: write a note\nF3: switch between Japanese and English\nF4: undo the last answer\nF5: hide the screen, and bring it back\nCtrl+S: save a report\nCtrl+Q: quit (answers are saved)",
)
EVIDENCE_LINE = Text(
    ja="{text}（{who}{when}出典: {source}、{checked} に確認、{grade}）",
    en="{text} ({who}{when}source: {source}, read {checked}, {grade})",
)
JOINT = Text(ja="、", en=", ")
GRADE = {
    "A": Text(ja="根拠 A", en="grade A"),
    "B": Text(ja="根拠 B", en="grade B"),
    "C": Text(ja="根拠 C", en="grade C"),
    "paper": Text(ja="論文の引用による・原資料未確認", en="as the paper has it, source not seen"),
    "unverified": Text(ja="未確認", en="not verified"),
}
SENSITIVE = Text(
    ja="答えにくいことは「ここでは答えない」で構いません。",
    en="If you would rather not say, 'Not here' is fine.",
)
RIGHTS_LINE = Text(
    ja="住民票を見られる人を制限する「支援措置」は、住所を移す前に、誰でも役所に相談できます。",
    en="Anyone can ask the town hall to limit who may see their resident record (支援措置). Ask before changing the address.",
)

# Review.
REVIEW_TITLE = Text(ja="答えの見直し", en="Review")
NOT_ANSWERED = Text(ja="（まだ）", en="(not yet)")

# Results.
RESULTS_TITLE = Text(ja="整理の目安", en="Where you stand")
RESULTS_TABS = {
    "summary": Text(ja="まとめ", en="Summary"),
    "gates": Text(ja="先に決めること", en="First things"),
    "profile": Text(ja="気がかりごとの様子", en="Topic by topic"),
    "tasks": Text(ja="すべてのやること", en="All tasks"),
    "letters": Text(ja="そのまま使える文面", en="Letters to send"),
    "subsidies": Text(ja="支援制度", en="Support schemes"),
    "contradictions": Text(ja="合わない答え", en="Answers that differ"),
    "not-looked-at": Text(ja="見ていないこと", en="Not looked at"),
    "evidence": Text(ja="数字の出典", en="Sources"),
}
RESULTS_MORE = Text(ja="ほかの面", en="More")
TO_HUB = Text(ja="一覧へ戻る", en="Back to the overview")

# Saving a report.
SAVE_TITLE = Text(ja="書き出す", en="Save a report")
SAVE_WHERE = Text(ja="保存先: {folder}", en="Folder: {folder}")
SAVE_JA = Text(ja="日本語の報告（Markdown と TOML）", en="Report in Japanese (Markdown and TOML)")
SAVE_EN = Text(ja="英語の報告（Markdown と TOML）", en="Report in English (Markdown and TOML)")
SAVE_DONE = Text(ja="書き出しました:\n{paths}", en="Saved:\n{paths}")
SAVE_NOT_DONE = Text(ja="書き出せませんでした: {why}", en="Could not save: {why}")
SAVE_PRIVACY = Text(
    ja="報告にはお答えがそのまま入ります。ファイル名に名前は入りません。",
    en="A report holds your answers as given. Its file name holds no name.",
)

# Saved interviews.
CASES_TITLE = Text(ja="保存した回答", en="Saved answers")
CASES_NONE = Text(ja="一覧に出すものはありません。", en="Nothing is listed.")
CASES_BY_NUMBER = Text(ja="番号で開く", en="Open by number")
CASES_NUMBER_HINT = Text(ja="番号を入れて Enter。", en="Type the number, then Enter.")
CASES_LINE = Text(
    ja="{case}  {alias}{saved}  {count}問", en="{case}  {alias}{saved}  {count} answers"
)
CASE_OPEN = Text(ja="続きから開く", en="Open it")
CASE_RENAME = Text(ja="呼び名をつける", en="Give it a label")
CASE_RENAME_HINT = Text(
    ja="本人と分かる名前は避けてください。空で消えます。", en="Avoid names. Empty removes it."
)
CASE_COPY = Text(ja="写しを作る", en="Make a copy")
CASE_DELETE = Text(ja="消す", en="Delete")
CASE_DELETE_SURE = Text(ja="{case} を元に戻せない形で消します。", en="Delete {case} for good?")
YES_DELETE = Text(ja="はい、消す", en="Yes, delete")
NO_KEEP = Text(ja="いいえ、残す", en="No, keep it")
CASE_DELETED = Text(ja="消しました。", en="Deleted.")
CASE_COPIED = Text(ja="写しを作りました: {case}", en="Copied as {case}.")

# Practice.
PRACTICE_TITLE = Text(ja="練習用の例（架空の人）", en="Practice examples (invented people)")
PRACTICE_END = Text(ja="例を閉じる", en="Close the example")
PRACTICE_NOT_SAVED = Text(
    ja="練習用の例は保存しません。`relocate-tui assess` なら報告を作れます。",
    en="Practice examples are not saved. `relocate-tui assess` can write a report.",
)

# Leaving.
LEAVE_TITLE = Text(ja="終わる前に", en="Before you go")
LEAVE_KEEP = Text(ja="残して終わる（番号 {case}）", en="Keep and quit (number {case})")
LEAVE_NOTHING = Text(
    ja="何も残さず終わる（書き出した報告も消す）", en="Leave nothing and quit (reports go too)"
)
LEAVE_SURE = Text(
    ja="お答え、メモ、書き出した報告をすべて消します。元には戻せません。",
    en="All answers, notes and reports will be erased. This cannot be undone.",
)
LEAVE_ERASE = Text(ja="消して終わる", en="Erase and quit")
LEAVE_STAY = Text(ja="まだ続ける", en="Stay")
LEFT_SAVED = Text(ja="保存しました: {path}", en="Saved: {path}")
LEFT_REPORT = Text(ja="書き出した報告: {path}", en="Report: {path}")
LEFT_NUMBER = Text(ja="番号: {case}", en="Number: {case}")

TOO_SMALL = Text(
    ja="画面が小さすぎます。\n横60・縦20以上に\n広げてください。",
    en="The window is too small.\nPlease make it at least\n60 by 20.",
)
