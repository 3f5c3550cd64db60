"""What the command line says: help, mistakes in its use, and short reports."""

from relocate_tui.text import Text

GROUP = Text(
    ja="地方への移住とリモートワークを整理する質問票。何も付けなければ画面が開きます。",
    en="Sort out a move to rural Japan with remote work. Without a command the app opens.",
)
USAGE = Text(
    ja="使い方が違います: {why} `relocate-tui --help` をご覧ください。",
    en="That is not how it is used: {why} See `relocate-tui --help`.",
    easy="使い方がちがいます: {why} `relocate-tui --help` を見てください。",
)
NO_SUCH_OPTION = Text(
    ja="{option} という指定はありません。",
    en="there is no option {option}.",
    easy="{option} は使えません。",
)
NO_SUCH_COMMAND = Text(
    ja="{command} という命令はありません。",
    en="there is no command {command}.",
    easy="{command} は使えません。",
)
NEEDS_ARGUMENT = Text(ja="{name} が要ります。", en="{name} is needed.", easy="{name} がいります。")
BAD_VALUE = Text(
    ja="{name} の値を確かめてください（{allowed}）。",
    en="check the value of {name} ({allowed}).",
    easy="{name} の書き方を、もう一度見てください（{allowed}）。",
)
OTHER_USAGE = Text(
    ja="指定の組み合わせを確かめてください。",
    en="check the options.",
    easy="いっしょに使えるものか、もう一度見てください。",
)
ONE_FILE_ONLY = Text(
    ja="-o はファイルが1つのときだけ使えます。",
    en="-o works with one file only.",
    easy="-o は、ファイルが1つのときだけ使えます。",
)
WHAT_TO_PURGE = Text(
    ja="消すものを、番号・--all・--older-than のどれかで指定してください。",
    en="say what to remove: numbers, --all or --older-than.",
    easy="けすものを、番号・--all・--older-than のどれか一つで書いてください。",
)
READ_WHICH_BANK = Text(
    ja="--read には --bank フォルダー が要ります。文を書き戻す質問の束を指定してください。",
    en="--read needs --bank FOLDER: the bank to put the texts into.",
    easy="--read には --bank がいります。ことばを書きもどす質問のフォルダーを書いてください。",
)
NO_TERMINAL = Text(
    ja="端末から直接起動してください。ファイルの整理だけなら `relocate-tui assess 回答.toml` が使えます。",
    en="Start it in a terminal. For a file alone, use `relocate-tui assess answers.toml`.",
    easy="ターミナルから始めてください。ファイルだけのときは `relocate-tui assess 回答.toml` が使えます。",
)
DUMB_TERMINAL = Text(
    ja="この端末（TERM={term}）では画面を描けません。別の端末で起動してください。",
    en="This terminal (TERM={term}) cannot draw the screens. Please use another one.",
    easy="このターミナル（TERM={term}）では、画面が出せません。ほかのターミナルで始めてください。",
)
INTERNAL = Text(
    ja="思いがけない問題が起きました（{kind}、{place}）。",
    en="Something unexpected happened ({kind}, {place}).",
    easy="プログラムに、問題（もんだい）がありました（{kind}、{place}）。",
)
INTERRUPTED = Text(ja="中断しました。", en="Interrupted.", easy="とちゅうで終わりました。")
BANK_WRONG = Text(ja="質問の束に直すところがあります:", en="The question bank needs mending:")
LINT_CLEAN = Text(ja="直すところはありません。", en="Nothing to mend.")
LINT_COUNT = Text(
    ja="直すところ {errors} 件、気をつけるところ {warnings} 件",
    en="{errors} to mend, {warnings} to look at",
)
NEXT_STEP = Text(ja="  次に: {next}", en="  next: {next}")
PURGE_WOULD = Text(
    ja="消すもの（まだ消していません）:",
    en="Would be removed (nothing is yet):",
    easy="けすもの（まだ、けしていません）:",
)
PURGE_DID = Text(ja="消しました:", en="Removed:", easy="けしました:")
PURGE_NOTHING = Text(
    ja="消すものはありません。", en="There is nothing to remove.", easy="けすものはありません。"
)

HELP_LANG = Text(
    ja="表示の言語（easy はやさしい日本語）", en="language of messages (easy is easy Japanese)"
)
HELP_TODAY = Text(ja="この日として計算する", en="work out everything for this day")
HELP_BANK = Text(
    ja="質問の束のフォルダー（くり返し可）", en="folder of a question bank (repeatable)"
)
HELP_DATA = Text(ja="回答を置くフォルダー", en="folder for saved answers")
HELP_ASCII = Text(ja="記号を ASCII だけにする", en="draw with ASCII only")
HELP_ASSESS = Text(
    ja="回答のファイルを整理して報告を作る", en="assess answers files and write a report"
)
HELP_LINT = Text(ja="質問の束を点検する", en="check a question bank")
HELP_LOGIC = Text(
    ja="質問の束を読める形で出す。直した表（CSV）から文を書き戻す",
    en="print a question bank to read; take its texts back from a corrected sheet (CSV)",
)
HELP_READ = Text(
    ja="この CSV の文を --bank のフォルダーの TOML に書き戻す",
    en="put the texts of this CSV back into the TOML files of --bank",
)
HELP_EVIDENCE = Text(
    ja="質問の束の根拠と、論文の項目の引用のようすを出す",
    en="print what a question bank rests on, and how far it covers the paper",
)
HELP_SCHEMA = Text(
    ja="TOML の形を JSON Schema で出す", en="print the JSON Schema of the TOML tables"
)
HELP_PURGE = Text(ja="保存した回答を消す", en="remove saved answers")
HELP_FORMAT = Text(ja="出す形", en="output format")
HELP_OUTPUT = Text(ja="書き出すファイル", en="file to write")
HELP_FORCE = Text(ja="あるファイルを置きかえる", en="replace an existing file")
HELP_REPORT_LANGUAGE = Text(
    ja="報告の言語（なければ回答ファイルの言語）",
    en="language of the report (else the file's own)",
)
HELP_STALE = Text(ja="確認日の古い規則も知らせる", en="also report rules due for a recheck")
HELP_ALL = Text(ja="すべて", en="everything")
HELP_OLDER = Text(ja="この日数より前に保存したもの", en="saved more than so many days ago")
HELP_DRY = Text(ja="消さずに一覧だけ出す", en="only list what would go")
