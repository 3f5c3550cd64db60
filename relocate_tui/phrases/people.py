"""How people who move along are named: a relation and an age band, never more."""

from relocate_tui.text import Text

RELATIONS = {
    "partner": Text(ja="パートナー", en="Partner", easy="パートナー"),
    "child": Text(ja="子ども", en="Child", easy="子ども"),
    "parent": Text(ja="親", en="Parent", easy="親"),
    "sibling": Text(ja="きょうだい", en="Brother or sister", easy="きょうだい"),
    "other": Text(ja="そのほかの人", en="Someone else", easy="ほかの人"),
}
AGE_BANDS = {
    "0-2": Text(ja="0～2歳", en="0-2", easy="0～2歳"),
    "3-5": Text(ja="3～5歳", en="3-5", easy="3～5歳"),
    "6-11": Text(ja="6～11歳", en="6-11", easy="6～11歳"),
    "12-14": Text(ja="12～14歳", en="12-14", easy="12～14歳"),
    "15-17": Text(ja="15～17歳", en="15-17", easy="15～17歳"),
    "18-29": Text(ja="18～29歳", en="18-29", easy="18～29歳"),
    "30s": Text(ja="30代", en="30s", easy="30代"),
    "40s": Text(ja="40代", en="40s", easy="40代"),
    "50s": Text(ja="50代", en="50s", easy="50代"),
    "60-74": Text(ja="60～74歳", en="60-74", easy="60～74歳"),
    "75-over": Text(ja="75歳以上", en="75 or over", easy="75歳以上"),
}
