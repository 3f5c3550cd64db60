"""Why an answer was not taken, and what would be."""

from relocate_tui.text import Text

NEEDS_OPTION = Text(
    ja="選択肢の id を1つ、引用符で囲んで書いてください。",
    en="Write one option id in quotes.",
    easy='答えの id を1つ、"..." のように書いてください。',
)
NO_SUCH_OPTION = Text(
    ja="その選択肢はこの質問にありません。使えるのは {options} です。",
    en="This question has no such option. Use one of {options}.",
    easy="この質問に、その答えはありません。使えるのは {options} です。",
)
NEEDS_OPTIONS = Text(
    ja='選択肢の id を ["...", "..."] の形で並べてください。どれも当てはまらないときは [] です。',
    en='List option ids as ["...", "..."]; [] means none of these.',
    easy='答えの id を ["...", "..."] のように書いてください。この中にないときは [] です。',
)
NEEDS_NUMBER = Text(
    ja="数として読めません。「3」「12,000」「3万」「-5000」のように、数字で入れてください。",
    en="This cannot be read as a number. Write it like 3, 12,000 or -5000.",
    easy="数字ではありません。「3」「12,000」「3万」「-5000」のように書いてください。",
)
NUMBER_BEYOND_REASON = Text(
    ja="数が大きすぎます。桁を確かめてください。",
    en="That number is too large. Please check the digits.",
    easy="数が大きすぎます。もう一度、数字を見てください。",
)
NUMBER_TOO_LOW = Text(
    ja="{limit} 以上の数を入れてください。",
    en="Enter a number of at least {limit}.",
    easy="{limit} 以上の数を書いてください。",
)
NUMBER_TOO_HIGH = Text(
    ja="{limit} 以下の数を入れてください。",
    en="Enter a number of at most {limit}.",
    easy="{limit} 以下の数を書いてください。",
)
NEEDS_DATE = Text(
    ja="日付は 2027-04-01 の形で入れてください（月だけでよい質問では 2027-04）。",
    en="Write the date as 2027-04-01 (or 2027-04 where a month is enough).",
    easy="日にちは 2027-04-01 のように書いてください。月だけの質問は 2027-04 です。",
)
NEEDS_DAY = Text(
    ja="月だけでなく、2009-04-01 のように日まで入れてください。",
    en="Write the whole date, with the day, as 2009-04-01.",
    easy="月だけではなくて、2009-04-01 のように日も書いてください。",
)
NOT_BORN_YET = Text(
    ja="今日より後の日になっています。",
    en="That day is still to come.",
    easy="その日は、まだ来ていません。",
)
NO_SUCH_DAY = Text(
    ja="その日付は暦にありません。",
    en="There is no such day in the calendar.",
    easy="その日は、カレンダーにありません。",
)
DATE_BEYOND_REASON = Text(
    ja="1900年から2100年までの日付を入れてください。",
    en="Enter a date between 1900 and 2100.",
    easy="1900年から2100年までの日を書いてください。",
)
NEEDS_PLACE = Text(
    ja='場所は { prefecture = "nagano", town = "佐久市" } の形で書いてください。',
    en='Write the place as { prefecture = "nagano", town = "佐久市" }.',
    easy='場所は { prefecture = "nagano", town = "佐久市" } のように書いてください。',
)
NO_SUCH_PREFECTURE = Text(
    ja="都道府県は nagano のような英小文字の id で書いてください。",
    en="Write the prefecture as an id in lower case, such as nagano.",
    easy="都道府県（とどうふけん）は、nagano のような小さい英語の文字で書いてください。",
)
NEEDS_ROWS = Text(
    ja="表を [{{ ... }}, {{ ... }}] の形で並べてください（{limit} 行まで）。",
    en="List tables as [{{ ... }}, {{ ... }}], at most {limit}.",
    easy="表（ひょう）を [{{ ... }}, {{ ... }}] のように書いてください（{limit} 行まで）。",
)
NEEDS_PERSON = Text(
    ja="1人につき relation（{relations}）と age_band（{ages}）を書いてください。",
    en="For each person write relation ({relations}) and age_band ({ages}).",
    easy="1人ずつ、relation（{relations}）と age_band（{ages}）を書いてください。",
)
NEEDS_PERIOD = Text(
    ja="期間には from・to の日付と where（{places}）、true / false の項目を書いてください。",
    en="A period has the dates from and to, where ({places}), and items that are true or false.",
    easy="from・to に、いつからいつまでかを書いてください。where（{places}）と、true / false も書いてください。",
)
PERIOD_BACKWARDS = Text(
    ja="終わりの日が始まりより前になっています。",
    en="The period ends before it begins.",
    easy="終わりの日が、始まりの日より前です。もう一度、日にちを見てください。",
)
NEEDS_TEXT = Text(
    ja='文は { text = "..." } の形で書いてください。',
    en='Write text as { text = "..." }.',
    easy='文は { text = "..." } のように書いてください。',
)
TEXT_TOO_LONG = Text(
    ja="{limit} 字までにしてください。",
    en="Please keep it within {limit} characters.",
    easy="{limit} 字までにしてください。",
)
PLACE_NOT_UNDERSTOOD = Text(
    ja="「長野県佐久市」のように、都道府県から書いてください。町が決まっていなければ「長野県」だけで結構です。",
    en="Begin with the prefecture, such as 'Nagano, Saku'. 'Nagano' alone is fine.",
    easy="「長野県佐久市」のように、都道府県（とどうふけん）から書いてください。町がまだのときは「長野県」だけで、だいじょうぶです。",
)
