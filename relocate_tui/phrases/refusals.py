"""Why an answer was not taken, and what would be."""

from relocate_tui.text import Text

NEEDS_OPTION = Text(
    ja="選択肢の id を1つ、引用符で囲んで書いてください。",
    en="Write one option id in quotes.",
)
NO_SUCH_OPTION = Text(
    ja="その選択肢はこの質問にありません。使えるのは {options} です。",
    en="This question has no such option. Use one of {options}.",
)
NEEDS_OPTIONS = Text(
    ja='選択肢の id を ["...", "..."] の形で並べてください。どれも当てはまらないときは [] です。',
    en='List option ids as ["...", "..."]; [] means none of these.',
)
NEEDS_NUMBER = Text(ja="数を入れてください。", en="Enter a number.")
NUMBER_BEYOND_REASON = Text(
    ja="数が大きすぎます。桁を確かめてください。",
    en="That number is too large. Please check the digits.",
)
NUMBER_TOO_LOW = Text(
    ja="{limit} 以上の数を入れてください。", en="Enter a number of at least {limit}."
)
NUMBER_TOO_HIGH = Text(
    ja="{limit} 以下の数を入れてください。", en="Enter a number of at most {limit}."
)
NEEDS_DATE = Text(
    ja="日付は 2027-04-01 の形で入れてください（月だけでよい質問では 2027-04）。",
    en="Write the date as 2027-04-01 (or 2027-04 where a month is enough).",
)
NO_SUCH_DAY = Text(ja="その日付は暦にありません。", en="There is no such day in the calendar.")
DATE_BEYOND_REASON = Text(
    ja="1900年から2100年までの日付を入れてください。",
    en="Enter a date between 1900 and 2100.",
)
NEEDS_PLACE = Text(
    ja='場所は { prefecture = "nagano", town = "佐久市" } の形で書いてください。',
    en='Write the place as { prefecture = "nagano", town = "佐久市" }.',
)
NO_SUCH_PREFECTURE = Text(
    ja="都道府県は nagano のような英小文字の id で書いてください。",
    en="Write the prefecture as an id in lower case, such as nagano.",
)
NEEDS_ROWS = Text(
    ja="表を [{{ ... }}, {{ ... }}] の形で並べてください（{limit} 行まで）。",
    en="List tables as [{{ ... }}, {{ ... }}], at most {limit}.",
)
NEEDS_PERSON = Text(
    ja="1人につき relation（{relations}）と age_band（{ages}）を書いてください。",
    en="For each person write relation ({relations}) and age_band ({ages}).",
)
NEEDS_PERIOD = Text(
    ja="期間には from・to の日付と where（{places}）、true / false の項目を書いてください。",
    en="A period has the dates from and to, where ({places}), and items that are true or false.",
)
PERIOD_BACKWARDS = Text(
    ja="終わりの日が始まりより前になっています。",
    en="The period ends before it begins.",
)
NEEDS_TEXT = Text(
    ja='文は { text = "..." } の形で書いてください。', en='Write text as { text = "..." }.'
)
TEXT_TOO_LONG = Text(
    ja="{limit} 字までにしてください。", en="Please keep it within {limit} characters."
)
PLACE_NOT_UNDERSTOOD = Text(
    ja="「長野県佐久市」のように、都道府県から書いてください。町が決まっていなければ「長野県」だけで結構です。",
    en="Begin with the prefecture, such as 'Nagano, Saku'. 'Nagano' alone is fine.",
)
