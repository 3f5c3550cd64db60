"""What the loader and the lint say about a bank."""

from relocate_tui.text import Text

ON_LINE = Text(ja="{line}行目: ", en="line {line}: ")
MEND_SYNTAX = Text(
    ja="このファイルを直すか、フォルダーから出してください。",
    en="Mend this file, or take it out of the folder.",
)
STEERS = Text(
    ja="端末を操る文字、または見えない文字が入っています。",
    en="There are characters here that steer a terminal or cannot be seen.",
)
REMOVE_STEERING = Text(
    ja="制御文字・向きを変える文字・幅のない空白を取り除いてください。",
    en="Remove control characters, direction marks and zero-width spaces.",
)
CLOSED_FOLDER = Text(
    ja="このフォルダーの中を見られません。読み取りの許可を確かめてください。",
    en="This folder cannot be looked into. Please check that you may read it.",
)
TOO_MANY_FILES = Text(
    ja="ファイルが多すぎて、質問の束のフォルダーとは思えません。",
    en="There are too many files for the folder of a question bank.",
)
NO_SUCH_FOLDER = Text(
    ja="フォルダーがないか、TOML のファイルが入っていません。",
    en="There is no such folder, or it holds no TOML file.",
)
NAME_A_FOLDER = Text(
    ja="質問の束のあるフォルダーを指定してください。", en="Name the folder of a question bank."
)
NO_BANK_FILE = Text(
    ja="bank.toml のあるフォルダーが1つ要ります。",
    en="Exactly one folder must hold a bank.toml.",
)
GIVE_ONE_BANK = Text(
    ja="bank.toml を1つだけにしてください。", en="Give one folder with a bank.toml, not several."
)
MISSING_TABLE = Text(ja="表 [{table}] がありません。", en="The table [{table}] is missing.")
ADD_TABLE = Text(ja="この表を書き足してください。", en="Add this table.")
UNKNOWN_TABLE = Text(ja="知らない表です: {table}", en="Unknown table: {table}")
KNOWN_TABLES = Text(ja="使える表: {tables}", en="Known tables: {tables}")
TWICE = Text(ja="同じ id が {other} にもあります。", en="The same id stands in {other} as well.")
RENAME_ONE = Text(ja="どちらかの id を変えてください。", en="Give one of them another id.")
MISSING_KEY = Text(ja="この項目がありません。", en="This key is missing.")
ADD_KEY = Text(ja="項目を書き足してください。", en="Add the key.")
UNKNOWN_KEY = Text(ja="この項目は使えません。", en="There is no such key.")
REMOVE_KEY = Text(ja="綴りを確かめるか、消してください。", en="Check the spelling, or remove it.")
MISSING_TRANSLATION = Text(ja="{language} の文がありません。", en="The {language} text is missing.")
ADD_TRANSLATION = Text(ja="ja と en の両方を書いてください。", en="Write both ja and en.")
MISSING_SOURCE = Text(
    ja="出典または確認日がありません。", en="The source or the day it was checked is missing."
)
ADD_SOURCE = Text(
    ja="source・checked_on・recheck_days・confidence を書いてください。",
    en="Write source, checked_on, recheck_days and confidence.",
)
WRONG_VALUE = Text(ja="値の形が違います: {why}", en="The value has the wrong form: {why}")
SEE_SCHEMA = Text(
    ja="`relocate-tui schema` で形を確かめてください。",
    en="See `relocate-tui schema` for the form.",
)
