"""What is said when saved answers are opened with another question bank."""

from relocate_tui.text import Text

TITLE = Text(
    ja="質問集が前回と違います",
    en="The question bank has changed",
    easy="質問（しつもん）が前とちがいます",
)
FROM_TO = Text(
    ja="前回: {before}\n今回: {now}\nお答えはなくなっていません。",
    en="Before: {before}\nNow: {now}\nNone of your answers is lost.",
    easy="前: {before}\n今: {now}\n答えはなくなっていません。",
)
KEPT = Text(
    ja="今の質問集では使われないお答え",
    en="Answers the new bank does not use",
    easy="今は使わない答え",
)
KEPT_WHERE = Text(
    ja="記録の中に、そのまま残してあります。前の質問集で開けば、また使われます。",
    en="They stay in the file as they are, and count again with the earlier bank.",
    easy="ファイルの中に、そのままあります。前の質問で開くと、また使えます。",
)
ALL_FIT = Text(
    ja="お答えは、すべて今の質問集でも使えます。",
    en="All of your answers fit the new bank as well.",
    easy="答えは、今も全部使えます。",
)
OPEN = Text(
    ja="今の質問集で、まだ答えていない質問: {count}問",
    en="Questions of the new bank not answered yet: {count}",
    easy="まだ答えていない質問: {count}",
)
NONE_OPEN = Text(
    ja="新しく伺うことはありません。",
    en="There is nothing new to ask.",
    easy="新しい質問はありません。",
)
IN_REPORTS = Text(
    ja="報告には、両方の質問集の版を書きます。",
    en="Reports name both versions.",
    easy="まとめのファイルには、二つとも書きます。",
)
