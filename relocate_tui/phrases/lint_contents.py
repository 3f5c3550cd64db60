"""What the lint says of what a bank holds: citations, figures, tasks told twice, easy words."""

from relocate_tui.text import Text

CITES_TOO_MUCH = Text(
    ja="根拠が{count}件あります。一つの質問には{most}件までです。",
    en="This question cites {count} claims; {most} is the most.",
)
CITE_LESS = Text(
    ja="この質問をする理由になるものだけを残してください。",
    en="Keep those that are the reason for asking.",
)
NOWHERE_ASKED = Text(
    ja="論文の項目（{kind}）ですが、引用する質問もタスクもありません。",
    en="This item of the paper ({kind}) is cited by no question and no task.",
)
CITE_IN_QUESTION = Text(
    ja="質問かタスクの evidence に加えてください。",
    en="Add it to the evidence of a question or task.",
)
NOWHERE_CITED = Text(
    ja="論文の項目ですが、どこからも引用されず、理由もありません。",
    en="This item of the paper is cited nowhere and gives no reason.",
)
CITE_OR_SAY_WHY = Text(
    ja="引用するか、uncited に理由を書いてください。",
    en="Cite it, or give the reason under uncited.",
)
REASON_WITHOUT_NEED = Text(
    ja="引用されているか、理由では済まない項目なのに、uncited があります。",
    en="There is a reason for not citing this item, though it is cited or has to be.",
)
REMOVE_REASON = Text(ja="uncited を消してください。", en="Remove uncited.")
COUNT_WITHOUT = Text(ja="数字に {key} がありません。", en="A figure has no {key}.")
SAY_WHO_AND_WHEN = Text(
    ja="誰に、いつ、何を数えた数字かを書いてください。",
    en="Say of whom, when, and what was counted.",
)
TASK_TWIN = Text(
    ja="タスク {other} と、きっかけも終わりの目安も同じです。",
    en="It has the same trigger and the same done condition as the task {other}.",
)
JOIN_TASKS = Text(ja="一つにまとめてください。", en="Make one task of them.")
TASK_IDLE = Text(
    ja="タスク {task} は、この答えならもう済んだことになり、出てきません。",
    en="The task {task} counts as done with this answer, so it never comes up.",
)
NAME_ANOTHER_TASK = Text(
    ja="もっと先へ進むタスクを書くか、外してください。",
    en="Name a task that leads further, or none.",
)
EASY_MISSING = Text(ja="やさしい日本語の文がありません。", en="There is no text in easy Japanese.")
ADD_EASY = Text(ja="easy を書き足してください。", en="Add easy.")
