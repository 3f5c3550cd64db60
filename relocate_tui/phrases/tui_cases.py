"""What the app says of saved answers, practice clients, leaving and reports."""

from relocate_tui.text import Text

# Saved interviews.
CASES_TITLE = Text(ja="保存した回答", en="Saved answers", easy="前の答え")
CASES_NONE = Text(
    ja="一覧に出すものはありません。", en="Nothing is listed.", easy="リストには何もありません。"
)
CASES_BY_NUMBER = Text(ja="番号で開く", en="Open by number", easy="番号で開く")
CASES_NUMBER_HINT = Text(
    ja="番号を入れて Enter。",
    en="Type the number, then Enter.",
    easy="番号を書いて、Enter をおします。",
)
CASES_LINE = Text(
    ja="{case}  {alias}{saved}  {count}問",
    en="{case}  {alias}{saved}  {count} answers",
    easy="{case}  {alias}{saved}  {count}問",
)
CASE_OPEN = Text(ja="続きから開く", en="Open it", easy="つづきを開く")
CASE_RENAME = Text(ja="呼び名をつける", en="Give it a label", easy="よび名をつける")
CASE_RENAME_HINT = Text(
    ja="本人と分かる名前は避けてください。空で消えます。",
    en="Avoid names. Empty removes it.",
    easy="だれか分かる名前は、書かないでください。何も書かないと、よび名はきえます。",
)
CASE_COPY = Text(ja="写しを作る", en="Make a copy", easy="コピーする")
CASE_DELETE = Text(ja="消す", en="Delete", easy="けす")
CASE_DELETE_SURE = Text(
    ja="{case} を元に戻せない形で消します。",
    en="Delete {case} for good?",
    easy="{case} をけします。もとにもどすことはできません。",
)
YES_DELETE = Text(ja="はい、消す", en="Yes, delete", easy="はい、けす")
NO_KEEP = Text(ja="いいえ、残す", en="No, keep it", easy="けさない")
CASE_DELETED = Text(ja="消しました。", en="Deleted.", easy="けしました。")
CASE_COPIED = Text(
    ja="写しを作りました: {case}", en="Copied as {case}.", easy="コピーを作りました: {case}"
)

# Practice.
PRACTICE_TITLE = Text(
    ja="練習用の例（架空の人）",
    en="Practice examples (invented people)",
    easy="見本（みほん）の人（本当の人ではありません）",
)
PRACTICE_END = Text(ja="例を閉じる", en="Close the example", easy="終わる")
PRACTICE_NOT_SAVED = Text(
    ja="練習用の例は保存しません。`relocate-tui assess` なら報告を作れます。",
    en="Practice examples are not saved. `relocate-tui assess` can write a report.",
    easy="見本（みほん）の答えは保存（ほぞん）しません。`relocate-tui assess` で、まとめのファイルを作れます。",
)

# Leaving.
LEAVE_TITLE = Text(ja="終わる前に", en="Before you go", easy="終わる前に")
LEAVE_KEEP = Text(
    ja="残して終わる（番号 {case}）",
    en="Keep and quit (number {case})",
    easy="答えをのこす（番号 {case}）",
)
LEAVE_NOTHING = Text(
    ja="何も残さず終わる（書き出した報告も消す）",
    en="Leave nothing and quit (reports go too)",
    easy="全部けす（作ったファイルもけす）",
)
LEAVE_SURE = Text(
    ja="お答え、メモ、書き出した報告をすべて消します。元には戻せません。",
    en="All answers, notes and reports will be erased. This cannot be undone.",
    easy="答え、メモ、作ったファイルを全部けします。もとにもどすことはできません。",
)
LEAVE_ERASE = Text(ja="消して終わる", en="Erase and quit", easy="けして終わる")
LEAVE_STAY = Text(ja="まだ続ける", en="Stay", easy="つづける")
LEFT_SAVED = Text(
    ja="保存しました: {path}", en="Saved: {path}", easy="保存（ほぞん）しました: {path}"
)
LEFT_REPORT = Text(ja="書き出した報告: {path}", en="Report: {path}", easy="作ったファイル: {path}")
LEFT_NUMBER = Text(ja="番号: {case}", en="Number: {case}", easy="番号: {case}")

# Saving a report.
SAVE_TITLE = Text(ja="書き出す", en="Save a report", easy="まとめのファイルを作る")
SAVE_WHERE = Text(ja="保存先: {folder}", en="Folder: {folder}", easy="作る場所: {folder}")
SAVE_JA = Text(
    ja="日本語の報告（Markdown と TOML）",
    en="Report in Japanese (Markdown and TOML)",
    easy="日本語（Markdown と TOML）",
)
SAVE_EN = Text(
    ja="英語の報告（Markdown と TOML）",
    en="Report in English (Markdown and TOML)",
    easy="英語（Markdown と TOML）",
)
SAVE_EASY = Text(
    ja="やさしい日本語の報告（Markdown と TOML）",
    en="Report in easy Japanese (Markdown and TOML)",
    easy="やさしい日本語（Markdown と TOML）",
)
SAVE_DONE = Text(
    ja="書き出しました:\n{paths}", en="Saved:\n{paths}", easy="ファイルを作りました:\n{paths}"
)
SAVE_NOT_DONE = Text(
    ja="書き出せませんでした: {why}",
    en="Could not save: {why}",
    easy="ファイルを作れませんでした: {why}",
)
SAVE_PRIVACY = Text(
    ja="報告にはお答えがそのまま入ります。ファイル名に名前は入りません。",
    en="A report holds your answers as given. Its file name holds no name.",
    easy="ファイルには、あなたの答えがそのまま入ります。ファイルの名前に、あなたの名前は入りません。",
)
