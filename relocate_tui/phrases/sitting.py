"""How a sitting stands, for the line at the top of the screen."""

from relocate_tui.text import Text

SAVED = Text(ja="保存済", en="Saved", easy="ほぞんOK")
UNSAVED = Text(ja="未保存", en="Not saved", easy="ほぞん前")
SAVE_FAILED = Text(ja="保存失敗", en="Save failed", easy="ほぞんNG")
PRACTICE = Text(ja="練習", en="Practice", easy="見本")
PREVIOUS_GENERATION = Text(
    ja="最後の保存が壊れていたため、一つ前の保存から開きました。壊れたファイルは残してあります。",
    en="The last save was damaged, so the one before it was opened. The damaged file is kept.",
    easy="最後（さいご）のファイルがこわれていました。一つ前のファイルを開きました。こわれたファイルも、のこしてあります。",
)
