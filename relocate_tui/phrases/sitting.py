"""How a sitting stands, for the line at the top of the screen."""

from relocate_tui.text import Text

SAVED = Text(ja="保存済", en="Saved", easy="ほぞんOK")
UNSAVED = Text(ja="未保存", en="Not saved", easy="ほぞん前")
SAVE_FAILED = Text(ja="保存失敗", en="Save failed", easy="ほぞんNG")
PRACTICE = Text(ja="練習", en="Practice", easy="見本")
NOT_SAVED = Text(
    ja="保存できていません: {why} 答えはこの画面に残っています。数秒ごとにもう一度試します。Ctrl+S で別の場所に保存できます。",
    en="Not saved: {why} Your answers are still here. It is tried again every few seconds; Ctrl+S saves in another place.",
    easy="保存（ほぞん）できませんでした: {why} 答えはこの画面にあります。少し（すこし）後で、もう一度やってみます。Ctrl+S で、ほかの場所に保存できます。",
)
CHANGED_OUTSIDE = Text(
    ja="この記録は、開いている間に別のところで書きかえられました。両方残しました: この画面の答えを保存し、別の版は {name} に移しました。",
    en="This case was changed elsewhere while it was open. Both are kept: the answers on this screen are saved, the other version is now {name}.",
    easy="この答えは、開いている間に、ほかのところでかわりました。二つとも、のこしました。この画面の答えを保存（ほぞん）しました。もう一つは {name} にあります。",
)
PREVIOUS_GENERATION = Text(
    ja="最後の保存が壊れていたため、一つ前の保存から開きました。壊れたファイルは残してあります。",
    en="The last save was damaged, so the one before it was opened. The damaged file is kept.",
    easy="最後（さいご）のファイルがこわれていました。一つ前のファイルを開きました。こわれたファイルも、のこしてあります。",
)
