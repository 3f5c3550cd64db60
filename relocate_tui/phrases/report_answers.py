"""How answers, states and dates read."""

from collections.abc import Mapping

from relocate_tui.text import Text

UNKNOWN = Text(ja="まだ分からない", en="Don't know yet")
DECLINED = Text(ja="ここでは答えない", en="Not here")
UNANSWERED = Text(ja="まだ伺っていない", en="Not asked yet")
NONE_OF_THESE = Text(ja="どれも当てはまらない", en="None of these")
JOINT = Text(ja="、", en=", ")
SEMICOLON = Text(ja="、", en="; ")
REASON = Text(ja="「{question}」 {answer}", en="{question} - {answer}")
WITH_UNIT = Text(ja="{number}{unit}", en="{number} {unit}")
DAY = Text(ja="{year}年{month}月{day}日", en="{day} {month_name} {year}")
MONTH = Text(ja="{year}年{month}月", en="{month_name} {year}")
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
)
PLACE = Text(ja="{prefecture}{town}", en="{town}, {prefecture}")
ONLY_ME = Text(ja="ほかにいない", en="No one else")
PERSON = Text(ja="{relation}（{age}）", en="{relation} ({age})")
NO_PERIODS = Text(ja="なし", en="None")
PERIOD = Text(ja="{since}から{until}、{where}", en="{since} to {until}, {where}")
STILL = Text(ja="今", en="now")
PLACES_LIVED: Mapping[str, Text] = {
    "tokyo-23": Text(ja="東京23区", en="the 23 wards of Tokyo"),
    "tokyo-area": Text(ja="東京圏のうち23区の外", en="the Tokyo area outside the 23 wards"),
    "tokyo-area-listed": Text(
        ja="東京圏のうち条件不利地域の市町村", en="a listed town in the Tokyo area"
    ),
    "elsewhere": Text(ja="そのほかの地域", en="elsewhere in Japan"),
    "abroad": Text(ja="海外", en="abroad"),
}
PERIOD_FLAGS: Mapping[str, Text] = {
    "registered": Text(ja="住民票あり", en="registered there"),
    "commutes": Text(ja="23区へ通勤", en="commuting to the 23 wards"),
    "insured": Text(ja="雇用保険あり", en="with employment insurance"),
    "student": Text(ja="通学", en="studying"),
}

STATES: Mapping[str, Text] = {
    "settled": Text(ja="決まっています", en="settled"),
    "open": Text(ja="これから確かめる点です", en="still to be made sure of"),
    "blocking": Text(ja="このままだと難しい点です", en="difficult as things stand"),
    "not-due": Text(ja="町や時期が決まってからで大丈夫です", en="can wait for a town and a date"),
    "not-applicable": Text(
        ja="このお答えでは関わりません", en="does not concern you from these answers"
    ),
    "met": Text(ja="このお答えでは合っています", en="fits these answers"),
    "not-met": Text(ja="このお答えでは合いません", en="does not fit these answers"),
    "unknown": Text(ja="まだ分かりません", en="not known yet"),
    "ask-desk": Text(ja="窓口で確認します", en="a question for the desk"),
    "likely-if-confirmed": Text(
        ja="お答えとは合っています。使えるかどうかは窓口が決めます",
        en="fits your answers; whether it can be used is for the desk to say",
    ),
    "needs-check": Text(ja="窓口での確認が必要です", en="to be checked with the desk"),
    "not-from-these-answers": Text(
        ja="このお答えからは、使える見込みが見えません。事情が変わったら窓口で確認できます",
        en="not from these answers; if things change, the desk can check",
    ),
    "not-recorded": Text(
        ja="ここには記録がありません。窓口で確認してください",
        en="not recorded here; please ask the desk",
    ),
}
