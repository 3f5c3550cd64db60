"""What the app says while people or periods are listed, one step at a time."""

from collections.abc import Mapping

from relocate_tui.text import Text

SO_FAR = Text(ja="ここまで: {said}", en="So far: {said}", easy="ここまで: {said}")
DONT_KNOW = Text(ja="分からない", en="I don't know", easy="分からない")
SKIP = Text(ja="書かずに進む", en="Go on without it", easy="書かないで次へ行く")
RESTORE = Text(
    ja="今消したものを戻す", en="Put back what was just removed", easy="今けしたものを、もどす"
)
YES = Text(ja="はい", en="Yes", easy="はい")
NO = Text(ja="いいえ", en="No", easy="いいえ")

# A child who is about to turn 18.
BORN = Text(
    ja="生まれた日を、よければ教えてください。18歳が近いと、4月1日に18歳になっているかどうかで変わる支援があるためです。書かなくても進めます。",
    en="Day of birth, if you like. When 18 is near, some support depends on whether the child is 18 by 1 April. You can skip this.",
    easy="生まれた日はいつですか。18歳が近いと、4月1日に18歳になっているかどうかで、かわる支援（しえん）があります。書かなくてもいいです。",
)
BORN_EXAMPLE = Text(
    ja="ここに入れる（例 2009-04-01）",
    en="Type here, such as 2009-04-01",
    easy="ここに書く（例（れい） 2009-04-01）",
)

# Periods of living somewhere.
PERIODS_HINT = Text(
    ja="ここに挙げない期間は、23区に住まず、通ってもいなかったものとして数えます。引っ越しや転職で変わったら、行を分けてください。",
    en="Time you do not list counts as neither living in the 23 wards nor commuting there. Start a new line for each change of home or job.",
    easy="書いていない間（あいだ）は、23区（く）に住まなかった、仕事や学校にも行かなかった、と数えます。家や仕事がかわったら、分けて書いてください。",
)
PERIODS_ADD = Text(
    ja="住んだ期間を加える", en="Add a time you lived somewhere", easy="住んだ所といつかを書く"
)
PERIODS_DONE = Text(ja="これで全部", en="That is everything", easy="これで全部")
PERIODS_NONE = Text(
    ja="23区に住んだことも通ったこともない",
    en="I never lived in or commuted to the 23 wards",
    easy="23区（く）に住んだことも、仕事や学校で行ったこともない",
)
PERIODS_REMOVE = Text(ja="{row}（消す）", en="{row} (remove)", easy="{row}（けす）")

WHERE = Text(
    ja="どこに住んでいましたか。東京圏は{prefectures}です。条件不利地域かどうか分からなければ「23区の外」で結構です。",
    en="Where did you live? The Tokyo area is {prefectures}. Not sure whether a town is listed? Take 'outside the wards'.",
    easy="どこに住んでいましたか。東京圏（とうきょうけん）は{prefectures}です。条件不利地域（じょうけんふりちいき）かどうか分からないときは「23区（く）の外」をえらんでください。",
)
PLACES: Mapping[str, Text] = {
    "tokyo-23": Text(ja="東京23区", en="The 23 wards of Tokyo", easy="東京23区（く）"),
    "tokyo-area": Text(
        ja="東京圏のうち23区の外",
        en="Tokyo area, outside the wards",
        easy="東京圏（とうきょうけん）で、23区（く）の外",
    ),
    "tokyo-area-listed": Text(
        ja="東京圏の条件不利地域",
        en="Tokyo area, a listed town",
        easy="東京圏（とうきょうけん）の条件不利地域（じょうけんふりちいき）",
    ),
    "elsewhere": Text(ja="そのほかの地域", en="Elsewhere in Japan", easy="日本のほかの所"),
    "abroad": Text(ja="海外", en="Abroad", easy="外国"),
}
PREFECTURE = Text(
    ja="そのころ住んでいたのは、どの都県ですか。",
    en="Which prefecture was it?",
    easy="どこの都（と）や県（けん）でしたか。",
)
TOWN = Text(
    ja="市町村はどこですか。書かなくても進めます。",
    en="Which town was it? You can skip this.",
    easy="市や町や村の名前は何ですか。書かなくてもいいです。",
)
TOWN_EXAMPLE = Text(
    ja="ここに入れる（例 市川市）",
    en="Type here, such as 市川市",
    easy="ここに書く（例（れい） 市川市）",
)
SINCE = Text(
    ja="いつから住みましたか。日が分からなければ、月だけで結構です。平成や令和でも読めます。",
    en="Since when? If you are not sure of the day, the month will do.",
    easy="いつから住みましたか。何日か分からないときは、月だけ書いてください。平成（へいせい）や令和（れいわ）も使えます。",
)
SINCE_EXAMPLE = Text(
    ja="ここに入れる（例 2018年4月）",
    en="Type here, such as 2018-04",
    easy="ここに書く（例（れい） 2018年4月）",
)
UNTIL = Text(
    ja="いつまで住みましたか。今も住んでいるときは、下矢印で下の行を選びます。",
    en="Until when? If you still live there, press Down and choose that line.",
    easy="いつまで住みましたか。今も住んでいるときは、下のキーをおして、下の行（ぎょう）をえらびます。",
)
UNTIL_EXAMPLE = Text(
    ja="ここに入れる（例 2021年3月）",
    en="Type here, such as 2021-03",
    easy="ここに書く（例（れい） 2021年3月）",
)
STILL = Text(ja="今も住んでいる", en="I still live there", easy="今も住んでいる")
REGISTERED = Text(
    ja="その間、住民票も23区にありましたか。",
    en="Was your resident record (住民票) in the 23 wards then?",
    easy="そのとき、住民票（じゅうみんひょう）も23区（く）にありましたか。",
)
COMMUTES = Text(
    ja="その間、23区の中の職場や学校に通っていましたか。",
    en="Did you go to work or school in the 23 wards then?",
    easy="そのとき、23区（く）の中の会社や学校に行っていましたか。",
)
WORK = Text(
    ja="どのような形で通っていましたか。雇用保険は、給与明細の「雇用保険料」で確かめられます。",
    en="In what way? 'Insured' means employment insurance; payslips show its premium (雇用保険料).",
    easy="どんな仕事でしたか。雇用保険（こようほけん）は、給料（きゅうりょう）の紙の「雇用保険料（こようほけんりょう）」を見ると分かります。",
)
KINDS_OF_WORK: Mapping[str, Text] = {
    "insured": Text(
        ja="雇われて・雇用保険あり",
        en="Employee, insured",
        easy="会社などで働いた、雇用保険（こようほけん）あり",
    ),
    "uninsured": Text(
        ja="雇われて・雇用保険なし",
        en="Employee, not insured",
        easy="会社などで働いた、雇用保険（こようほけん）なし",
    ),
    "self-employed": Text(ja="個人事業主", en="Self-employed", easy="自分の仕事をした"),
    "officer": Text(ja="会社などの役員", en="Company officer", easy="会社の役員（やくいん）"),
    "public-servant": Text(ja="公務員", en="Public servant", easy="公務員（こうむいん）"),
    "student": Text(ja="学生", en="Student", easy="学生"),
}
SCHOOL = Text(
    ja="どの学校に通っていましたか。",
    en="What kind of school was it?",
    easy="どんな学校でしたか。",
)
SCHOOLS: Mapping[str, Text] = {
    "university": Text(ja="大学", en="University", easy="大学"),
    "technical-college": Text(
        ja="高専（高等専門学校）",
        en="Technical college (kosen)",
        easy="高専（こうせん）",
    ),
    "other": Text(ja="そのほかの学校", en="Another school", easy="ほかの学校"),
}
COURSE = Text(
    ja="標準の修業年限（卒業までに決められた年数）は何年ですか。",
    en="How many years is the course meant to take?",
    easy="ふつうは何年で終わる学校ですか。",
)
YEARS = Text(ja="{years}年", en="{years}-year course", easy="{years}年")
