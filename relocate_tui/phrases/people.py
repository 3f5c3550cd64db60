"""How people who move along are named: a relation and an age band, never more."""

from relocate_tui.text import Text

RELATIONS = {
    "partner": Text(ja="パートナー", en="Partner"),
    "child": Text(ja="子ども", en="Child"),
    "parent": Text(ja="親", en="Parent"),
    "sibling": Text(ja="きょうだい", en="Brother or sister"),
    "other": Text(ja="そのほかの人", en="Someone else"),
}
AGE_BANDS = {
    "0-2": Text(ja="0～2歳", en="0-2"),
    "3-5": Text(ja="3～5歳", en="3-5"),
    "6-11": Text(ja="6～11歳", en="6-11"),
    "12-14": Text(ja="12～14歳", en="12-14"),
    "15-17": Text(ja="15～17歳", en="15-17"),
    "18-29": Text(ja="18～29歳", en="18-29"),
    "30s": Text(ja="30代", en="30s"),
    "40s": Text(ja="40代", en="40s"),
    "50s": Text(ja="50代", en="50s"),
    "60-74": Text(ja="60～74歳", en="60-74"),
    "75-over": Text(ja="75歳以上", en="75 or over"),
}
