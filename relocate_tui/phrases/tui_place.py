"""What the app says when the answers cannot be saved where they should be."""

from relocate_tui.text import Text

TITLE = Text(
    ja="まだ保存できていません", en="Not saved yet", easy="まだ保存（ほぞん）できていません"
)
WHERE = Text(ja="今の保存先: {folder}", en="Folder now: {folder}", easy="今の場所: {folder}")
STILL_HERE = Text(
    ja="お答えはこの画面に残っています。保存できるまで、画面を閉じないでください。",
    en="Your answers are still here. Please keep this window open until they are saved.",
    easy="答えはこの画面にあります。保存（ほぞん）できるまで、画面を閉じないで（とじないで）ください。",
)
AGAIN = Text(ja="もう一度保存する", en="Try to save again", easy="もう一度保存（ほぞん）してみる")
ELSEWHERE = Text(
    ja="別のフォルダーに保存する",
    en="Save in another folder",
    easy="ほかのフォルダーに保存（ほぞん）する",
)
ELSEWHERE_HINT = Text(
    ja="フォルダーの場所を書いて Enter。なければ作ります。例: ~/Documents/ijuu",
    en="Type the folder, then Enter. It is made if it is not there. Example: ~/Documents/move",
    easy="フォルダーの場所を書いて、Enter をおします。なければ作ります。例: ~/Documents/ijuu",
)
QUIT_UNSAVED = Text(
    ja="保存せずに終わる（今回の答えは消えます）",
    en="Quit without saving (these answers are lost)",
    easy="保存（ほぞん）しないで終わる（答えはきえます）",
)
GO_ON = Text(ja="このまま続ける", en="Go on as it is", easy="このままつづける")
SAVED_NOW = Text(
    ja="保存できました: {path}", en="Saved: {path}", easy="保存（ほぞん）できました: {path}"
)
WILL_SAVE = Text(
    ja="お答えがあれば、ここに保存します: {folder}",
    en="Your answers will be saved here: {folder}",
    easy="答えは、ここに保存（ほぞん）します: {folder}",
)
SAVED_ELSEWHERE = Text(
    ja="保存できました: {path}\n前の場所にあるものは、そのままです。次に開くときは、こう始めてください:\n{command} --data {folder}",
    en="Saved: {path}\nWhat lies in the old place stays there. To open it next time, start with:\n{command} --data {folder}",
    easy="保存（ほぞん）できました: {path}\n前の場所のファイルは、そのままです。次に開くときは、こう始めてください:\n{command} --data {folder}",
)
NOT_YET = Text(
    ja="まだ保存できません。",
    en="It still cannot be saved.",
    easy="まだ保存（ほぞん）できません。",
)
NOT_THERE = Text(
    ja="そこにも保存できませんでした: {why}",
    en="It could not be saved there either: {why}",
    easy="そこにも保存（ほぞん）できませんでした: {why}",
)
NO_FOLDER = Text(
    ja="フォルダーの場所として読めません。/ か ~ で始めて書いてください。",
    en="This is not a folder. Begin with / or ~.",
    easy="フォルダーの場所がわかりません。/ か ~ から書いてください。",
)
BOTH_KEPT = Text(
    ja="この記録は開けません。ファイルには手を付けていません。写しがあれば、それをお使いください。",
    en="This case cannot be opened. Its files were left as they are; if there is a copy, use that.",
    easy="この答えは開けません。ファイルは、そのままです。コピーがあれば、それを使ってください。",
)
LOST = Text(
    ja="保存できなかったため、最後に保存したあとの答えは残っていません。",
    en="Saving failed, so the answers after the last save are not kept.",
    easy="保存（ほぞん）できませんでした。最後（さいご）に保存したあとの答えは、のこっていません。",
)
CANNOT_SAVE_HERE = Text(
    ja="保存先を選ぶ（今は保存できていません）",
    en="Choose where to save (not saved now)",
    easy="保存（ほぞん）する場所をえらぶ（今は、できていません）",
)
