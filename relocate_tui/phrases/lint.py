"""What the lint says about a bank, and what its author can do about it."""

from relocate_tui.text import Text

NO_SUCH_QUESTION = Text(ja="質問 {id} がありません。", en="There is no question {id}.")
NAME_A_QUESTION = Text(
    ja="綴りを確かめるか、その質問を書き足してください。",
    en="Check the spelling, or add the question.",
)
NO_SUCH_OPTION = Text(
    ja="質問 {question} に選択肢 {id} がありません。",
    en="The question {question} has no option {id}.",
)
NAME_AN_OPTION = Text(ja="使える選択肢: {options}", en="Its options: {options}")
NO_SUCH_BARRIER = Text(ja="barrier {id} がありません。", en="There is no barrier {id}.")
NAME_A_BARRIER = Text(
    ja="barriers.toml にある id を書いてください。", en="Write an id from barriers.toml."
)
NO_SUCH_GATE = Text(ja="gate {id} がありません。", en="There is no gate {id}.")
NAME_A_GATE = Text(
    ja="barriers.toml にある gate の id を書いてください。",
    en="Write the id of a gate in barriers.toml.",
)
NO_SUCH_TASK = Text(ja="task {id} がありません。", en="There is no task {id}.")
NAME_A_TASK = Text(
    ja="綴りを確かめるか、[[task]] を書き足してください。",
    en="Check the spelling, or add the [[task]].",
)
NO_SUCH_EVIDENCE = Text(ja="evidence {id} がありません。", en="There is no evidence {id}.")
NAME_EVIDENCE = Text(
    ja="evidence.toml にある id を書くか、出典を書き足してください。",
    en="Write an id from evidence.toml, or add the source there.",
)
NO_SUCH_DESK = Text(ja="desk {id} がありません。", en="There is no desk {id}.")
NAME_A_DESK = Text(
    ja="desks.toml にある id を書くか、窓口を書き足してください。",
    en="Write an id from desks.toml, or add the desk there.",
)
NO_SUCH_SUBSIDY = Text(ja="支援制度 {id} がありません。", en="There is no programme {id}.")
NAME_A_SUBSIDY = Text(
    ja="subsidies/ にある制度の id を書いてください。",
    en="Write the id of a programme under subsidies/.",
)
NO_SUCH_PREFECTURE = Text(ja="prefecture {id} がありません。", en="There is no prefecture {id}.")
NAME_A_PREFECTURE = Text(
    ja="prefectures.toml にある id を書いてください。", en="Write an id from prefectures.toml."
)
TOWN_ALONE = Text(
    ja="town があるのに prefecture がありません。", en="There is a town without its prefecture."
)
ADD_PREFECTURE = Text(
    ja="同じ名前の町が他県にもあるので、prefecture も書いてください。",
    en="Add the prefecture, since towns in others bear the same name.",
)
NO_SUCH_SECTION = Text(ja="section {id} がありません。", en="There is no section {id}.")
NAME_A_SECTION = Text(
    ja="綴りを確かめるか、[section] を書き足してください。",
    en="Check the spelling, or add the [section].",
)
NO_SUCH_FACT = Text(ja="fact {id} がありません。", en="There is no fact {id}.")
NAME_A_FACT = Text(ja="使える fact: {facts}", en="Known facts: {facts}")
FACT_NEEDS_TODAY = Text(
    ja="fact {id} は今日の日付で変わるので、質問の条件には使えません。",
    en="The fact {id} changes with the day, so no question can hang on it.",
)
ASK_WITHOUT_TODAY = Text(
    ja="質問の答えか、日付によらない fact で条件を書いてください。",
    en="Use an answer, or a fact that does not depend on the day.",
)
FACT_WITHOUT_QUESTION = Text(
    ja="fact {id} のもとになる質問 {question} がありません。",
    en="The fact {id} is drawn from the question {question}, which is not here.",
)
ADD_FACT_QUESTION = Text(
    ja="その質問を書き足すか、条件を変えてください。",
    en="Add that question, or change the condition.",
)
CANNOT_COMPARE = Text(
    ja="{kind} の質問 {id} は {comparison} でこのようには比べられません。",
    en="The {kind} question {id} cannot be compared with {comparison} like this.",
)
CANNOT_COMPARE_FACT = Text(
    ja="fact {id} は {comparison} でこのようには比べられません。",
    en="The fact {id} cannot be compared with {comparison} like this.",
)
COMPARE_WHAT_FITS = Text(
    ja="single は is・in、multi は has か順番どおりの is、number は at_least・at_most・is・in、"
    "date は before・after・is。place と people は fact で。",
    en="single takes is or in; multi has, or is with a list in bank order; number at_least, "
    "at_most, is or in; date before, after or is. Use a fact for place and people.",
)
LEADS_TO_NO_ANSWER = Text(
    ja="{kind} の質問 {id} の答えは、この leads_to では決まりません。",
    en="This leads_to cannot make an answer to the {kind} question {id} true.",
)
LEAD_TO_AN_ANSWER = Text(
    ja="single の質問には option、multi の質問には without を一つだけ書いてください。",
    en="Give option for a single question or without for a multi question, and only that one.",
)
OPTIONS_MISSING = Text(
    ja="{kind} の質問に選択肢がありません。", en="A {kind} question needs options."
)
ADD_OPTIONS = Text(
    ja="[[question.option]] を書き足してください。", en="Add [[question.option]] tables."
)
KEY_WITHOUT_USE = Text(
    ja="この項目は {kind} の質問では使えません。", en="A {kind} question has no use for this key."
)
REMOVE_OR_CHANGE_KIND = Text(
    ja="項目を消すか、kind を変えてください。", en="Remove the key, or change the kind."
)
MINIMUM_ABOVE_MAXIMUM = Text(
    ja="minimum が maximum より大きくなっています。", en="The minimum is above the maximum."
)
SWAP_LIMITS = Text(ja="上限と下限を確かめてください。", en="Check the two limits.")
BANDS_MISSING = Text(
    ja="weights のある {kind} の質問に band がありません。",
    en="A {kind} question with weights needs bands.",
)
ADD_BANDS = Text(
    ja="[[question.band]] を書き足すか、weights を消してください。",
    en="Add [[question.band]] tables, or remove the weights.",
)
BAND_OF_OTHER_KIND = Text(
    ja="band の境が {kind} の値ではありません。",
    en="The limits of this band are not of the kind {kind}.",
)
GIVE_BAND_LIMITS = Text(
    ja="date には日付、それ以外には数を書いてください。",
    en="Write days for a date, numbers for the rest.",
)
BANDS_GAP = Text(
    ja="band {id} の前か後に、どの band にも入らない値があります。",
    en="Some values before or after the band {id} fall in no band.",
)
BANDS_OVERLAP = Text(
    ja="band {id} が前の band と重なっています。", en="The band {id} overlaps the one before."
)
JOIN_BANDS = Text(
    ja="次の at_least を前の below と同じにし、両端まで届かせてください。",
    en="Let each at_least equal the below before it, and reach both ends.",
)
RING = Text(ja="条件が輪になっています: {ring}", en="The conditions run in a ring: {ring}")
BREAK_RING = Text(
    ja="輪のどこか1か所の ask_when を変えてください。", en="Change one ask_when in the ring."
)
UNREACHABLE = Text(
    ja="どう答えても、この質問には届きません。", en="No set of answers leads to this question."
)
MEND_ASK_WHEN = Text(
    ja="質問と section の ask_when を合わせて見直してください。",
    en="Look at ask_when of the question and of its section together.",
)
TOO_MANY_STATES = Text(
    ja="答えの組み合わせが {most} を超えるので、確かめきれません。",
    en="More than {most} sets of answers: this could not be decided.",
)
SPLIT_CONDITION = Text(
    ja="条件を短くするか、質問を分けてください。",
    en="Shorten the condition, or split the question.",
)
ALWAYS_TRUE = Text(
    ja="この条件は、どう答えても成り立ちます。", en="This condition holds whatever is answered."
)
NEVER_TRUE = Text(ja="この条件は、どう答えても成り立ちません。", en="This condition never holds.")
MEND_CONDITION = Text(ja="条件を直すか、消してください。", en="Mend the condition, or remove it.")
LEADS_TO_RETIRED = Text(
    ja="選択肢 {id} は引退していて、新しく選べません。",
    en="The option {id} is retired: nobody can pick it any more.",
)
LEAD_ELSEWHERE = Text(ja="今ある選択肢を書いてください。", en="Name an option that is offered.")
READS_ONLY_RETIRED = Text(
    ja="質問 {id} の、引退した選択肢だけを見ています。",
    en="This looks only at retired options of the question {id}.",
)
NAME_OPEN_OPTION = Text(
    ja="今ある選択肢を加えるか、条件を消してください。",
    en="Add an option that is offered, or remove the condition.",
)
TOO_FEW_OPTIONS = Text(
    ja="選べる選択肢が {left} 個しかありません。", en="Options that can be picked: {left}."
)
OFFER_MORE = Text(
    ja="選択肢を書き足すか、質問をやめてください。", en="Add options, or drop the question."
)
EMPTY_BAND = Text(
    ja="band {id} に入る値がありません。", en="No value that is allowed falls in the band {id}."
)
MOVE_BAND = Text(
    ja="at_least と below、minimum と maximum を確かめてください。",
    en="Check at_least and below against minimum and maximum.",
)
READY_MISSING = Text(
    ja="ready に {barriers} がありません。", en="There is no ready for {barriers}."
)
ADD_READY = Text(
    ja="0から1の ready を書くか、選択肢なら unscored に理由を書いてください。",
    en="Write a ready from 0 to 1; an option may give its reason in unscored instead.",
)
READY_OUT_OF_RANGE = Text(ja="ready が0から1の間にありません。", en="A ready lies between 0 and 1.")
GIVE_READY = Text(
    ja="0（いちばん難しい）から1（整っている）で書いてください。",
    en="Write 0 for hardest up to 1 for settled.",
)
READY_WITHOUT_WEIGHT = Text(
    ja="この barrier は質問の weights にありません。",
    en="The question gives this barrier no weight.",
)
ADD_WEIGHT = Text(
    ja="weights に書き足すか、ready から消してください。",
    en="Add it to weights, or remove it from ready.",
)
WEIGHT_OUT_OF_RANGE = Text(ja="重みは0より大きい数です。", en="A weight is a number above 0.")
GIVE_WEIGHT = Text(
    ja="0より大きい数を書くか、項目を消してください。", en="Write a number above 0, or remove it."
)
NOTHING_MEASURES = Text(
    ja="この barrier に重みを置く質問がありません。", en="No question gives this barrier a weight."
)
WEIGH_A_QUESTION = Text(
    ja="質問の weights に書き足すか、barrier を消してください。",
    en="Add it to the weights of a question, or remove the barrier.",
)
UNMEASURED_FOR = Text(
    ja="すべて答えても、この barrier が測れない人がいます: {state}",
    en="Someone who answers everything still leaves this barrier unmeasured: {state}",
)
MEASURE_THEM = Text(
    ja="その人にも聞く質問に重みを置くか、applies_when を狭めてください。",
    en="Weigh a question that person is asked too, or narrow applies_when.",
)
CHANGES_NOTHING = Text(
    ja="この質問は、どの結果にも使われていません。", en="No result depends on this question."
)
USE_OR_SAY_WHY = Text(
    ja="weights・tasks・条件で使うか、purpose を書くか、質問を消してください。",
    en="Use it in weights, tasks or a condition, give its purpose, or remove it.",
)
SOURCE_EMPTY = Text(ja="出典が空です。", en="The source is empty.")
GIVE_SOURCE = Text(
    ja="読んだページの住所か、論文の節を書いてください。",
    en="Write the address of the page, or the section of the paper.",
)
RECHECK_NEVER = Text(
    ja="見直すまでの日数が1より小さくなっています。",
    en="The days until the next check are below 1.",
)
GIVE_RECHECK = Text(
    ja="recheck_days に1以上の日数を書いてください。", en="Write at least 1 in recheck_days."
)
JUDGED_NOT_ONCE = Text(
    ja="when も ask_office もありません。",
    en="There is neither when nor ask_office.",
)
JUDGE_ONCE = Text(
    ja="答えから分かるなら when、窓口で聞くなら ask_office を書いてください。",
    en="Write when if answers decide, or ask_office if the desk does.",
)
ENDS_BEFORE_START = Text(
    ja="終わりの日が始まりの日より前です。", en="The version ends before it begins."
)
VERSIONS_OVERLAP = Text(
    ja="前の版と重なるか、順番が逆です。",
    en="The version overlaps the one before it, or stands out of order.",
)
MEND_DATES = Text(
    ja="古い順に並べ、from を前の until の翌日以後にしてください。",
    en="Order them from the oldest, each from after the until before it.",
)
STALE = Text(
    ja="{day} の確認から {days} 日を過ぎています。",
    en="Checked on {day}, and the {days} days until the next check are over.",
)
CHECK_AGAIN = Text(
    ja="出典を読み直し、checked_on を新しくしてください。",
    en="Read the source again, then renew checked_on.",
)
FORMS_DIFFER = Text(
    ja="言語によって、差し込みか改行の数が違います。",
    en="Placeholders or line breaks differ between the languages.",
)
MATCH_FORMS = Text(ja="どの言語でも同じにしてください。", en="Make them the same in each.")
SAME_TEXT = Text(ja="日本語と英語が同じです。", en="The Japanese and the English are the same.")
TRANSLATE = Text(
    ja="訳を書くか、名前ならこのままで構いません。",
    en="Translate it; a name may stay as it is.",
)
AVOIDED_WORD = Text(ja="使わない言葉です: {word}", en="A word to avoid: {word}")
SAY_INSTEAD = Text(ja="言いかえ: {instead}", en="Instead: {instead}")
AMBIGUOUS_WIDTH = Text(
    ja="端末によって幅の変わる文字です: {characters}",
    en="The width of these differs between terminals: {characters}",
)
USE_PLAIN = Text(
    ja="「」『』・（）～ や ASCII の文字に変えてください。",
    en="Use plain ASCII, or full-width Japanese punctuation.",
)
TOO_WIDE = Text(ja="幅が {cells} 桁です（{most} まで）。", en="{cells} cells wide; at most {most}.")
TOO_LONG = Text(ja="{lines} 行になります（{most} まで）。", en="{lines} lines; at most {most}.")
SHORTEN = Text(ja="短くしてください。", en="Shorten it.")
