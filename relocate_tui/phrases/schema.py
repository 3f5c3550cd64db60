"""The words of the schema that editors show."""

from relocate_tui.text import Text

ABOUT = Text(ja="質問集と、答えのファイル", en="Banks, and files of answers")
BANK_FILE = Text(ja="subsidies の外のファイル", en="A file outside of subsidies")
SECTION = Text(ja="省くと同じファイルの [section]", en="Left out: [section] of the same file")
CONDITION = Text(ja="条件", en="A condition")
ANSWERS_FILE = Text(ja="答えのファイル", en="The file of answers")
ANSWERS = Text(ja="質問の id ごとの答え", en="Answers by the id of their question")
TOWNS = Text(ja="候補の町ごとの名前と答え", en="Name and answers for each town in mind")
NOTES = Text(ja="質問の id ごとのメモ", en="Notes by the id of their question")
REPLIES = Text(ja="窓口の返事", en="What desks replied")
PRACTICE = Text(ja="練習用の例の名前と紹介", en="Name and story of a practice client")
PROGRAM = Text(ja="プログラムが書く表", en="A table that the program writes")
MARK = Text(ja="? まだ分からない、- ここでは答えない", en="? don't know yet, - not here")
