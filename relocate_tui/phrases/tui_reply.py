"""What is asked while the reply of a desk is written down."""

from collections.abc import Mapping

from relocate_tui.text import Text

TITLE = Text(
    ja="窓口の返事  {place}/{total}",
    en="A desk's reply  {place}/{total}",
    easy="窓口（まどぐち）の答え  {place}/{total}",
)
STEPS: Mapping[str, Text] = {
    "subsidy": Text(
        ja="どの制度についての返事ですか。",
        en="Which scheme is the reply about?",
        easy="どの制度（せいど）の答えですか。",
    ),
    "test": Text(
        ja="どの条件についての返事ですか。",
        en="Which condition is it about?",
        easy="どの条件（じょうけん）の答えですか。",
    ),
    "answered": Text(
        ja="窓口は何と言っていましたか。",
        en="What did the desk say?",
        easy="窓口（まどぐち）の人は、何と言いましたか。",
    ),
    "on": Text(
        ja="いつ聞きましたか。", en="On which day did you hear it?", easy="いつ聞きましたか。"
    ),
    "desk": Text(ja="どこの窓口でしたか。", en="Which desk was it?", easy="どこで聞きましたか。"),
    "words": Text(
        ja="窓口の言葉で、残しておきたいことはありますか。",
        en="Anything in their words that you want to keep?",
        easy="聞いたことばで、書いておきたいことがありますか。",
    ),
}
HINTS: Mapping[str, Text] = {
    "on": Text(
        ja="2026-11-20、2026年11月20日 のように。空のまま Enter で今日（{today}）。",
        en="Such as 2026-11-20. Enter on an empty line takes today ({today}).",
        easy="2026年11月20日のように書きます。今日（{today}）のときは、何も書かないで Enter をおします。",
    ),
    "desk": Text(
        ja="市役所と課の名前など。空のまま Enter でも進めます。",
        en="Such as the town hall and its section. It may stay empty.",
        easy="市役所（しやくしょ）などの名前です。書かなくても、だいじょうぶです。",
    ),
    "words": Text(
        ja="Enter で保存します。空のままでも構いません。",
        en="Enter saves the reply. It may stay empty.",
        easy="Enter で保存（ほぞん）します。書かなくても、だいじょうぶです。",
    ),
}
ANSWERED: Mapping[str, Text] = {
    "met": Text(ja="条件に合うと言われた", en="They said it is met", easy="「合います」と言われた"),
    "not-met": Text(
        ja="条件に合わないと言われた", en="They said it is not met", easy="「合いません」と言われた"
    ),
    "open": Text(
        ja="まだ言えないと言われた",
        en="They could not say yet",
        easy="「まだ分かりません」と言われた",
    ),
}
NOT_YET = Text(
    ja="今日（{today}）より後の日付です。返事を聞いた日を入れてください。",
    en="That is after today ({today}). Please enter the day you heard the reply.",
    easy="今日（{today}）より後の日です。聞いた日を書いてください。",
)
LONG_AGO = Text(
    ja="聞いてから日がたっているので、返事は残しますが、今の確認には使いません。",
    en="That is some time ago: the reply is kept, but no longer counts for this check.",
    easy="聞いた日から、日がたちました。答えはのこりますが、今のけっかには使いません。",
)
