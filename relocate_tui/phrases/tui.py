"""What the terminal application says, screen by screen."""

from relocate_tui.text import Text

# Lines at the top and the bottom of every screen.
MINUTES_LEFT = Text(
    ja="あと約{minutes}分", en="about {minutes} min left", easy="あと{minutes}分くらい"
)
NONE_LEFT = Text(ja="残りなし", en="nothing left", easy="あと0分")
STEP = Text(
    ja="{section}  {place}/{total}",
    en="{section}  {place}/{total}",
    easy="{section}  {place}/{total}",
)

KEYS_WELCOME = Text(
    ja="上下で選ぶ  Enter 決める  F3 English  F1 使い方",
    en="Up/Down  Enter choose  F3 やさしい日本語  F1 Help",
    easy="上下 えらぶ  Enter きめる  F3 日本語  F1 使い方",
)
KEYS_MENU = Text(
    ja="Enter 決める  Esc 戻る  F3 English  F5 隠す",
    en="Enter choose  Esc back  F3 やさしい日本語  F5 Hide",
    easy="Enter OK  Esc もどる  F3 日本語  F5 かくす",
)
KEYS_QUESTION = Text(
    ja="Enter 決める  Esc 前へ  Tab 一覧  F1 説明  F5 隠す",
    en="Enter choose  Esc back  Tab list  F1 Help  F5 Hide",
    easy="Enter OK  Esc 前  Tab もくじ  F1 使い方  F5 かくす",
)
KEYS_RESULTS = Text(
    ja="Enter 開く  数字 ほかの面  Esc 一覧  F5 隠す",
    en="Enter open  1-9 pages  Esc overview  F5 Hide",
    easy="Enter 開く  1-9 ページ  Esc 前へ  F5 かくす",
)
KEYS_SUBSIDIES = Text(
    ja="Enter 開く  R 返事を書く  G 質問へ  Esc 前へ  F5 隠す",
    en="Enter open  R desk's reply  G question  Esc back  F5 Hide",
    easy="Enter 開く  R 答えを書く  G 質問  Esc 前へ  F5 かくす",
)
KEYS_WORDS = Text(
    ja="Enter 書き終える  Esc やめる  F5 隠す",
    en="Enter done  Esc cancel  F5 Hide",
    easy="Enter OK  Esc やめる  F5 かくす",
)
KEYS_READ = Text(
    ja="上下で読む  Esc 戻る  F5 隠す",
    en="Up/Down  Esc back  F5 Hide",
    easy="上下  Esc もどる  F5 かくす",
)

# Welcome.
TITLE = Text(
    ja="地方への移住とリモートワークの整理",
    en="Moving to rural Japan with remote work",
    easy="地方（ちほう）へのひっこしとテレワーク",
)
WELCOME = Text(
    ja="決めるためではなく、整理するための質問です。答えたくないものは飛ばせます。結果の重みづけは資料をもとにした目安で、当たり外れを確かめたものではありません。",
    en="These questions help you sort things out, not decide for you. Skip whatever you like. The weights behind the result are a judgement informed by figures, not a tested prediction.",
    easy="テレワークは、家など会社の外で働くことです。これは、考えをまとめるための質問です。答えたくない質問は、とばせます。結果（けっか）は、調査（ちょうさ）の数字をもとに考えた、めやすです。当たるかどうかは、たしかめていません。",
)
NO_NETWORK = Text(
    ja="インターネットにはつながりません。お答えはこの端末の中だけに残ります。",
    en="Nothing goes over the network. Your answers stay on this computer.",
    easy="インターネットは使いません。答えは、このパソコンの中だけにあります。",
)
BEGIN_FULL = Text(
    ja="はじめる（くわしく、10～20分）",
    en="Begin (in full, 10-20 min)",
    easy="くわしい質問（10～20分）",
)
BEGIN_QUICK = Text(
    ja="手早く確かめる（12問ほど、3～4分）",
    en="Quick check (about 12 questions, 3-4 min)",
    easy="かんたんな質問（12くらい、3～4分）",
)
OPEN_SAVED = Text(ja="保存した回答を開く", en="Open saved answers", easy="前の答えを開く")
PRACTISE = Text(ja="練習用の例を見る", en="Look at a practice example", easy="見本を見る")
CHOOSE_LOOK = Text(ja="画面の色を変える", en="Change the colours", easy="画面の色をかえる")
SWITCH_LANGUAGE = Text(ja="English", en="やさしい日本語", easy="日本語")
"""Each language offers the next one, in the words of that one."""
QUIT = Text(ja="終わる", en="Quit", easy="終わる")
BACK = Text(ja="戻る", en="Back", easy="前へ")

# The notice before the first question.
NOTICE_TITLE = Text(ja="はじめる前に", en="Before you begin", easy="はじめる前に")
NOTICE = Text(
    ja="家族、健康、お金についても伺います。答えるかどうかは、いつでもご自分で決められます。「ここでは答えない」を選んでも不利にはならず、報告の文章では触れません。\n\n一問ごとに、この端末の次の場所に書き留めます。ほかの人には送られませんが、同じ利用者名でこの端末を使う人は読めます。\n{folder}\n\nF5 で画面を一度に隠せます。もう一度 F5 で戻ります。",
    en="Some questions are about family, health and money. Whether to answer is always up to you. 'Not here' costs nothing, and no report speaks of it in words.\n\nAfter each question your answers are written to this place on this computer. They are sent to nobody, but anyone using the same login can read them.\n{folder}\n\nF5 hides the screen at once; F5 again brings it back.",
    easy="家族、体、お金のことも聞きます。答えるかどうかは、あなたがきめます。「ここでは答えない」でも、悪いことはありません。まとめの文には書きません。\n\n答えるたびに、このパソコンの次の場所に書きます。ほかの人には送りません。同じユーザー名でこのパソコンを使う人は、読むことができます。\n{folder}\n\nF5 で画面をかくします。もう一度 F5 でもどります。",
)
NOTICE_HOW = Text(
    ja="この回答をどうしますか。",
    en="What should become of these answers?",
    easy="この答えをどうしますか（リストは、だれでも見えます）。",
)
KEEP_UNLISTED = Text(
    ja="一覧に出さずに残す（番号で開く）",
    en="Keep them off the list (open by number)",
    easy="のこす（リストなし、番号で開く）",
)
KEEP_LISTED = Text(ja="一覧に出して残す", en="Keep them on the list", easy="のこす（リスト）")
KEEP_NOTHING = Text(ja="終わるときに消す", en="Erase them when I quit", easy="終わるときにけす")

YOUR_NUMBER = Text(
    ja="番号は {case} です。あとで開くときに使います。",
    en="Your number is {case}. It opens these answers later.",
    easy="あなたの番号は {case} です。あとで開くときに使います。",
)

# The hub.
HUB_TITLE = Text(ja="一覧", en="Overview", easy="もくじ")
HUB_CASE = Text(ja="番号 {case}", en="Number {case}", easy="番号 {case}")
HUB_NEXT = Text(ja="続きから答える", en="Go on answering", easy="つづきを答える")
HUB_FULL = Text(ja="くわしい質問に進む", en="Go on to the full questions", easy="くわしい質問へ")
HUB_RESULTS = Text(ja="結果を見る", en="See the result", easy="けっかへ")
HUB_REVIEW = Text(ja="答えを見直す", en="Review the answers", easy="答えをなおす")
HUB_SAVE = Text(
    ja="書き出す（Markdown・TOML）",
    en="Save a report (Markdown, TOML)",
    easy="まとめのファイルを作る",
)
HUB_QUIT = Text(ja="終わる", en="Quit", easy="終わる")
HUB_SECTION_LEFT = Text(
    ja="  約{minutes}分", en="  about {minutes} min", easy="  {minutes}分くらい"
)

# A question.
UNKNOWN = Text(ja="まだ分からない", en="I don't know yet", easy="まだ分からない")
DECLINED = Text(ja="ここでは答えない", en="Not here", easy="ここでは答えない")
NONE_OF_THESE = Text(ja="どれも当てはまらない", en="None of these", easy="この中にはない")
MULTI_HINT = Text(
    ja="スペースか数字で選び、Enter で決めます。",
    en="Mark with Space or digits, then Enter.",
    easy="スペースか数字でえらびます。Enter できめます。",
)
WHY = Text(ja="なぜ伺うか: {why}", en="Why we ask: {why}", easy="どうして聞くか: {why}")
YOUR_NOTE = Text(ja="メモ: {note}", en="Your note: {note}", easy="メモ: {note}")
ABOUT_TOWN = Text(ja="{town} について", en="About {town}", easy="{town} について")
NUMBER_HINT = Text(
    ja="数字で。「3万」「１２，０００円」でも読めます（{unit}）。",
    en="In digits; '12,000' and full-width digits are fine ({unit}).",
    easy="数字を書きます（{unit}）。「3万」「１２，０００円」も使えます。",
)
DATE_HINT = Text(
    ja="2027-04-01、2027年4月、令和9年4月 のように。",
    en="Such as 2027-04-01, or 2027-04.",
    easy="「2027年4月1日」や「2027年4月」のように書きます。",
)
PLACE_HINT = Text(
    ja="「長野県佐久市」のように。決まっていなければ下の「まだ分からない」で結構です。",
    en="Such as 'Nagano, Saku'. If it is open, choose 'I don't know yet' below.",
    easy="「長野県佐久市」のように書きます。まだのときは、下の「まだ分からない」をえらんでください。",
)
NUMBER_EXAMPLE = Text(
    ja="ここに入れる（例 30,000）", en="Type here, such as 30,000", easy="ここに書く（れい 30,000）"
)
DATE_EXAMPLE = Text(
    ja="ここに入れる（例 2027-04）",
    en="Type here, such as 2027-04",
    easy="ここに書く（れい 2027-04）",
)
PLACE_EXAMPLE = Text(
    ja="ここに入れる（例 長野県佐久市）",
    en="Type here, such as Nagano, Saku",
    easy="ここに書く（れい 長野県佐久市）",
)
WRITE_HERE = Text(ja="ここに書く", en="Write here", easy="ここに書く")
TEXT_HINT = Text(
    ja="書いて Enter。空のまま Enter で次へ進みます。",
    en="Write, then Enter. Empty goes on.",
    easy="書いて、Enter をおします。書かないで Enter をおすと、次へ行きます。",
)
REFUSED = Text(
    ja="! まだ受け取れていません: {why}",
    en="! Not taken yet: {why}",
    easy="! この答えは、まだ使えません: {why}",
)
UNDONE = Text(
    ja="一つ前のお答えに戻しました。",
    en="Went back to the answer before.",
    easy="一つ前の答えにもどしました。",
)
NOTHING_TO_UNDO = Text(
    ja="戻せる答えはありません。", en="There is nothing to undo.", easy="もどせる答えはありません。"
)
PASTED_JOINED = Text(
    ja="貼り付けた文の改行は、空白にして1行で入れました。",
    en="The lines you pasted were put on one line.",
    easy="はりつけた文を、1行にして入れました。",
)
PASTED_STEERING = Text(
    ja="貼り付けた文から、見えない制御文字を取り除きました。",
    en="Invisible control characters were taken out of what you pasted.",
    easy="はりつけた文から、見えない文字をとりました。",
)

# People who move along.
PEOPLE_ALONE = Text(ja="一人で暮らす", en="I live alone", easy="一人でくらす")
PEOPLE_DONE = Text(ja="これで全員", en="That is everyone", easy="これで全部")
PEOPLE_ADD = Text(
    ja="一緒に暮らす人を加える", en="Add someone who lives with me", easy="いっしょに住む人を書く"
)
PEOPLE_WHO = Text(
    ja="どのような間柄の方ですか。",
    en="How are you related?",
    easy="その人は、あなたのだれですか。結婚（けっこん）した人や恋人（こいびと）は「パートナー」です。",
)
PEOPLE_AGE = Text(
    ja="年代はどれですか。", en="Which age group?", easy="何歳（なんさい）くらいですか。"
)
PEOPLE_REMOVE = Text(ja="{row}（消す）", en="{row} (remove)", easy="{row}（けす）")

# Words modal and help.
NOTE_TITLE = Text(
    ja="この質問へのメモ（ご自分の言葉で）",
    en="A note on this question, in your words",
    easy="この質問のメモ（自分のことばで）",
)
HELP_TITLE = Text(ja="使い方", en="Help", easy="使い方")
HELP_QUESTION = Text(ja="この質問について", en="About this question", easy="この質問について")
HELP_KEYS = Text(
    ja="上下 Home End で選び、Enter か数字で決めます（全角の数字も使えます）。\nEsc: 前の質問へ（答えは残ります）\n右・左: 答えずに次へ・前へ\nPageDown・PageUp: 下や上の文を読む\nTab: 一覧へ\nF1: この説明\nF2: メモを書く\nF3: 言語を切り替える（日本語、英語、やさしい日本語）\nF4: 一つ前のお答えに戻す\nF5: 画面を隠す・戻す\nCtrl+S: 書き出す\nCtrl+Q: 終わる（答えは保存されます）",
    en="Up, Down, Home, End move; Enter or a digit chooses.\nEsc: the question before (answers stay)\nRight, Left: next or previous without answering\nPageDown, PageUp: read what is below or above\nTab: the overview\nF1: this help\nF2: write a note\nF3: switch the language (Japanese, English, easy Japanese)\nF4: undo the last answer\nF5: hide the screen, and bring it back\nCtrl+S: save a report\nCtrl+Q: quit (answers are saved)",
    easy="上下 Home End でえらびます。Enter か数字できめます（「１」も使えます）。\nEsc: 前の質問へ（答えはのこります）\n右・左: 答えないで次へ・前へ\nPageDown・PageUp: 下や上の文を読む\nTab: もくじへ\nF1: この使い方\nF2: メモを書く\nF3: ことばをかえる（日本語、English、やさしい日本語）\nF4: 一つ前の答えにもどす\nF5: 画面をかくす・もどす\nCtrl+S: まとめのファイルを作る\nCtrl+Q: 終わる（答えはのこります）",
)
EVIDENCE_LINE = Text(
    ja="{text}（{who}{when}出典: {source}、{checked} に確認、{grade}）",
    en="{text} ({who}{when}source: {source}, read {checked}, {grade})",
    easy="{text}（{who}{when}書いてある所: {source}、{checked} に見ました、{grade}）",
)
JOINT = Text(ja="、", en=", ", easy="、")
GRADE = {
    "A": Text(ja="根拠 A", en="grade A", easy="たしかさ A"),
    "B": Text(ja="根拠 B", en="grade B", easy="たしかさ B"),
    "C": Text(ja="根拠 C", en="grade C", easy="たしかさ C"),
    "paper": Text(
        ja="論文の引用による・原資料未確認",
        en="as the paper has it, source not seen",
        easy="論文（ろんぶん）の数字、もとの資料（しりょう）は見ていません",
    ),
    "unverified": Text(ja="未確認", en="not verified", easy="まだたしかめていません"),
}
SENSITIVE = Text(
    ja="答えにくいことは「ここでは答えない」で構いません。",
    en="If you would rather not say, 'Not here' is fine.",
    easy="答えにくいときは「ここでは答えない」で、だいじょうぶです。",
)
RIGHTS_LINE = Text(
    ja="住民票を見られる人を制限する「支援措置」は、住所を移す前に、誰でも役所に相談できます。",
    en="Anyone can ask the town hall to limit who may see their resident record (支援措置). Ask before changing the address.",
    easy="住民票（じゅうみんひょう）を見る人を、少なくするきまりがあります。「支援措置（しえんそち）」と言います。住所をかえる前に、だれでも役所（やくしょ）に相談（そうだん）できます。",
)

# Review.
REVIEW_TITLE = Text(ja="答えの見直し", en="Review", easy="答えをなおす")
NOT_ANSWERED = Text(ja="（まだ）", en="(not yet)", easy="（まだ）")

# Results.
RESULTS_TITLE = Text(ja="整理の目安", en="Where you stand", easy="けっか")
RESULTS_TABS = {
    "summary": Text(ja="まとめ", en="Summary", easy="まとめ"),
    "gates": Text(ja="先に決めること", en="First things", easy="先にきめること"),
    "profile": Text(ja="気がかりごとの様子", en="Topic by topic", easy="気になること"),
    "tasks": Text(ja="すべてのやること", en="All tasks", easy="やること全部"),
    "letters": Text(ja="そのまま使える文面", en="Letters to send", easy="そのまま使える文"),
    "subsidies": Text(ja="支援制度", en="Support schemes", easy="しえん"),
    "counter": Text(ja="窓口で聞くこと", en="Ask the desks", easy="聞くこと"),
    "contradictions": Text(ja="合わない答え", en="Answers that differ", easy="合わない答え"),
    "not-looked-at": Text(ja="見ていないこと", en="Not looked at", easy="見ていないこと"),
    "evidence": Text(ja="数字の出典", en="Sources", easy="数字のもと"),
}
RESULTS_MORE = Text(ja="ほかの面", en="More", easy="ほかのページ")
WRITE_REPLY = Text(
    ja="窓口の返事を書く",
    en="Write down a desk's reply",
    easy="窓口（まどぐち）の答えを書く",
)
TO_HUB = Text(ja="一覧へ戻る", en="Back to the overview", easy="もくじへ")


TOO_SMALL = Text(
    ja="画面が小さすぎます。\n横60・縦20以上に\n広げてください。",
    en="The window is too small.\nPlease make it at least\n60 by 20.",
    easy="画面が小さすぎます。\nよこ60・たて20以上に\n大きくしてください。",
)
