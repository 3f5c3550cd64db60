"""How answers, states and dates read."""

from collections.abc import Mapping

from relocate_tui.text import Text

UNKNOWN = Text(ja="まだ分からない", en="Don't know yet", easy="まだ分からない")
DECLINED = Text(ja="ここでは答えない", en="Not here", easy="ここでは答えない")
UNANSWERED = Text(ja="まだ伺っていない", en="Not asked yet", easy="まだ聞いていない")
NONE_OF_THESE = Text(ja="どれも当てはまらない", en="None of these", easy="この中にはない")
JOINT = Text(ja="、", en=", ", easy="、")
SEMICOLON = Text(ja="、", en="; ", easy="、")
REASON = Text(
    ja="「{question}」 {answer}", en="{question} - {answer}", easy="「{question}」 {answer}"
)
WITH_UNIT = Text(ja="{number}{unit}", en="{number} {unit}", easy="{number}{unit}")
DAY = Text(
    ja="{year}年{month}月{day}日", en="{day} {month_name} {year}", easy="{year}年{month}月{day}日"
)
MONTH = Text(ja="{year}年{month}月", en="{month_name} {year}", easy="{year}年{month}月")
MONTH_NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
PAPER_SECTION = Text(
    ja="論文「地方移住とリモートワークの相乗効果」{section}節",
    en="the paper on synergy of rural relocation and remote work, section {section}",
    easy="論文（ろんぶん）「地方移住とリモートワークの相乗効果」{section}節（せつ）",
)
PLACE = Text(ja="{prefecture}{town}", en="{town}, {prefecture}", easy="{prefecture}{town}")
ONLY_ME = Text(ja="ほかにいない", en="No one else", easy="ほかにいない")
PERSON = Text(ja="{relation}（{age}）", en="{relation} ({age})", easy="{relation}（{age}）")
PERSON_BORN = Text(
    ja="{relation}（{age}、{day}生まれ）",
    en="{relation} ({age}, born {day})",
    easy="{relation}（{age}、{day}に生まれた）",
)
NO_PERIODS = Text(ja="なし", en="None", easy="なし")
PERIOD = Text(
    ja="{since}から{until}、{where}",
    en="{since} to {until}, {where}",
    easy="{since}から{until}、{where}",
)
BETWEEN_PERIODS = Text(ja="／", en="; ", easy="／")
PERIOD_TOWN = Text(ja="{where}（{town}）", en="{where} ({town})", easy="{where}（{town}）")
STILL = Text(ja="今", en="now", easy="今")
TOWN_NOT_KNOWN = Text(ja="市町村は分からない", en="town not known", easy="町は、わからない")
PLACES_LIVED: Mapping[str, Text] = {
    "tokyo-23": Text(ja="東京23区", en="the 23 wards of Tokyo", easy="東京23区（く）"),
    "tokyo-area": Text(
        ja="東京圏のうち23区の外",
        en="the Tokyo area outside the 23 wards",
        easy="東京圏（とうきょうけん）で、23区（く）の外",
    ),
    "tokyo-area-listed": Text(
        ja="東京圏のうち条件不利地域の市町村",
        en="a listed town in the Tokyo area",
        easy="東京圏（とうきょうけん）の条件不利地域（じょうけんふりちいき）の町や村",
    ),
    "elsewhere": Text(ja="そのほかの地域", en="elsewhere in Japan", easy="日本のほかの所"),
    "abroad": Text(ja="海外", en="abroad", easy="外国"),
    "?": Text(ja="場所は分からない", en="place not known", easy="場所は分からない"),
}
PERIOD_FLAGS: Mapping[str, Text] = {
    "registered": Text(
        ja="住民票あり", en="registered there", easy="住民票（じゅうみんひょう）あり"
    ),
    "commutes": Text(
        ja="23区へ通勤・通学",
        en="commuting to the 23 wards",
        easy="23区（く）へ仕事や学校に行く",
    ),
    "insured": Text(
        ja="雇用保険あり", en="with employment insurance", easy="雇用保険（こようほけん）あり"
    ),
    "student": Text(ja="学生", en="student", easy="学生"),
}
PERIOD_FLAGS_NOT: Mapping[str, Text] = {
    "registered": Text(
        ja="住民票なし", en="not registered there", easy="住民票（じゅうみんひょう）なし"
    ),
    "commutes": Text(
        ja="23区への通勤・通学なし",
        en="not commuting to the 23 wards",
        easy="23区（く）へ仕事や学校に行かない",
    ),
    "insured": Text(
        ja="雇用保険なし", en="without employment insurance", easy="雇用保険（こようほけん）なし"
    ),
}
"""Said where the answer was no; where nothing was said, nothing is."""
KINDS_OF_WORK: Mapping[str, Text] = {
    "employee": Text(ja="雇われて働く", en="employee", easy="会社などで働く"),
    "self-employed": Text(ja="個人事業主", en="self-employed", easy="自分で仕事をする"),
    "officer": Text(ja="会社などの役員", en="company officer", easy="会社の役員（やくいん）"),
    "public-servant": Text(ja="公務員", en="public servant", easy="公務員（こうむいん）"),
    "none": Text(ja="仕事はしていない", en="not working", easy="仕事をしない"),
}
SCHOOLS: Mapping[str, Text] = {
    "university": Text(ja="大学", en="university", easy="大学"),
    "technical-college": Text(ja="高専", en="technical college", easy="高専（こうせん）"),
    "other": Text(ja="ほかの学校", en="another school", easy="ほかの学校"),
}
COURSE_YEARS = Text(ja="{years}年制", en="{years}-year course", easy="{years}年の学校")

DESK_SAID: Mapping[str, Text] = {
    "met": Text(
        ja="窓口では合うとのことです",
        en="the desk said it is met",
        easy="窓口（まどぐち）で、合うと聞きました",
    ),
    "not-met": Text(
        ja="窓口では合わないとのことです",
        en="the desk said it is not met",
        easy="窓口（まどぐち）で、合わないと聞きました",
    ),
}
STATES: Mapping[str, Text] = {
    "settled": Text(ja="決まっています", en="settled", easy="きまっています"),
    "open": Text(
        ja="これから確かめる点です", en="still to be made sure of", easy="これからたしかめます"
    ),
    "blocking": Text(
        ja="このままだと難しい点です",
        en="difficult as things stand",
        easy="このままだと、むずかしいです",
    ),
    "not-due": Text(
        ja="町や時期が決まってからで大丈夫です",
        en="can wait for a town and a date",
        easy="町や日にちがきまってからで、だいじょうぶです",
    ),
    "not-applicable": Text(
        ja="このお答えでは関わりません",
        en="does not concern you from these answers",
        easy="今の答えでは、関係（かんけい）がありません",
    ),
    "met": Text(
        ja="このお答えでは合っています", en="fits these answers", easy="今の答えでは、合います"
    ),
    "not-met": Text(
        ja="このお答えでは合いません",
        en="does not fit these answers",
        easy="今の答えでは、合いません",
    ),
    "unknown": Text(ja="まだ分かりません", en="not known yet", easy="まだ分かりません"),
    "ask-desk": Text(
        ja="窓口で確認します", en="a question for the desk", easy="窓口（まどぐち）で聞きます"
    ),
    "likely-if-confirmed": Text(
        ja="お答えとは合っています。使えるかどうかは窓口が決めます",
        en="fits your answers; whether it can be used is for the desk to say",
        easy="今の答えとは合います。使えるかどうかは、窓口（まどぐち）がきめます",
    ),
    "needs-check": Text(
        ja="窓口での確認が必要です",
        en="to be checked with the desk",
        easy="窓口（まどぐち）で聞いてください",
    ),
    "not-from-these-answers": Text(
        ja="このお答えからは、使える見込みが見えません。事情が変わったら窓口で確認できます",
        en="not from these answers; if things change, the desk can check",
        easy="今の答えでは、使えるように見えません。何かかわったら、窓口（まどぐち）で聞けます",
    ),
    "not-recorded": Text(
        ja="ここには記録がありません。窓口で確認してください",
        en="not recorded here; please ask the desk",
        easy="ここには書いてありません。窓口（まどぐち）で聞いてください",
    ),
}
