"""What is said about files: why one cannot be read or kept, and what to do."""

from relocate_tui.text import Text

AT_LINE = Text(ja="{file}（{line}行目）", en="{file}, line {line}")
AT_KEY = Text(ja="{file}（{key}）", en="{file}, {key}")

NO_SUCH_FILE = Text(
    ja="ファイルが見つかりません。名前と場所を確かめてください。",
    en="There is no such file. Please check its name and folder.",
)
CANNOT_OPEN = Text(
    ja="ファイルを開けません。読み取りの許可を確かめてください。",
    en="The file cannot be opened. Please check that you may read it.",
)
NOT_A_FILE = Text(
    ja="これは普通のファイルではありません。回答のファイルを指定してください。",
    en="This is not an ordinary file. Please name a file with answers.",
)
TOO_LARGE = Text(
    ja="ファイルが大きすぎます（{limit} MiB まで）。別のファイルではないか確かめてください。",
    en="The file is too large (at most {limit} MiB). Please check that it is the right one.",
)
NOT_UTF8 = Text(
    ja="文字コードが UTF-8 ではありません。エディタで UTF-8 を選んで保存し直してください。",
    en="The file is not in UTF-8. Please save it again as UTF-8 in your editor.",
)
NO_NUL = Text(
    ja="使えない文字（NUL など）が入っています。取り除き、UTF-8 で保存し直してください。",
    en="There is a character that cannot be used, such as NUL. Remove it and save as UTF-8.",
)
LINE_TOO_LONG = Text(
    ja="1行が長すぎます。途中で改行して分けてください。",
    en="The line is too long. Please break it into several.",
)
TOO_DEEP = Text(
    ja="かっこの入れ子や、点でつないだ名前が深すぎます。形を簡単にしてください。",
    en="Brackets or dotted names are nested too deeply. Please write it more simply.",
)
NOT_TOML = Text(
    ja="TOML の書き方になっていません。この行の引用符・かっこ・「=」を確かめてください。",
    en="This is not valid TOML. Please check quotes, brackets and '=' on this line.",
)
SAME_KEY_TWICE = Text(
    ja="同じ項目が2回書かれています。どちらか1つを残してください。",
    en="The same item is written twice. Please keep only one.",
)
NUMBER_BEYOND_FILE = Text(
    ja="この数は扱えません。桁を確かめてください。",
    en="This number cannot be used. Please check its digits.",
)

NO_FORMAT = Text(
    ja="回答のファイルには「format = 1」の行が要ります。はじめに書き足してください。",
    en="A file with answers needs the line 'format = 1'. Please add it at the top.",
)
NEWER_FORMAT = Text(
    ja="新しい版で作られたファイルです。内容は変えていません。プログラムを新しくしてください。",
    en="A newer version made this file. It was left as it is; please update the program.",
)
NO_SUCH_KEY = Text(
    ja="この項目は回答のファイルにありません。つづりを確かめるか、行を消してください。",
    en="A file with answers has no such item. Check its spelling or delete the line.",
)
NO_SUCH_LANGUAGE = Text(
    ja='language は "ja"・"en"・"easy" のどれかにしてください。',
    en='language is one of "ja", "en" or "easy".',
)
NEEDS_TABLE = Text(
    ja="ここは表（[...] の見出しと、その下の「名前 = 値」）で書いてください。",
    en="Write a table here: a heading in [ ] with 'name = value' below it.",
)
NO_SUCH_QUESTION = Text(
    ja="この id の質問はありません。つづりを確かめてください。",
    en="There is no question with this id. Please check its spelling.",
)
NO_SUCH_QUESTION_BUT = Text(
    ja="この id の質問はありません。「{nearest}」ではありませんか。",
    en="There is no question with this id. Did you mean '{nearest}'?",
)
BELONGS_TO_TOWN = Text(
    ja="候補の町ごとに答える質問です。[towns.<町の id>.answers] の下に移してください。",
    en="This is answered for each town. Please put it under [towns.<id>.answers].",
)
BELONGS_TO_PERSON = Text(
    ja="町ごとではなく、ご本人について一度だけ答える質問です。[answers] の下に移してください。",
    en="This is answered once, not for each town. Please put it under [answers].",
)
BAD_TOWN_ID = Text(
    ja="町の id は saku のような英数字とハイフンで書いてください（{limit} 字まで）。",
    en="Write a town id in letters, digits and hyphens, such as saku (at most {limit}).",
)
BAD_TOWN_NAME = Text(
    ja="町の名前は引用符で囲み、{limit} 字までにしてください。",
    en="Put the name of the town in quotes, at most {limit} characters.",
)
BAD_NOTE = Text(ja="メモは引用符で囲んだ文にしてください。", en="Write a note as text in quotes.")
BAD_SESSION = Text(
    ja="保存の記録 [session] のこの項目が読めません。直前の保存か、写しを使ってください。",
    en="This item of [session] cannot be read. Please use the previous save or a copy.",
)
OTHER_SESSION = Text(
    ja="このフォルダーとは別の記録のファイルです。元の場所に戻してください。",
    en="This file belongs to another case. Please put it back where it was.",
)

CANNOT_SAVE = Text(
    ja="保存できませんでした。前の保存はそのままです。別の場所に保存するか、もう一度試してください。",
    en="It could not be saved; what was saved before is kept. Try again or save elsewhere.",
)
NO_SPACE = Text(
    ja="空き容量が足りず、保存できませんでした。前の保存はそのままです。空きを作ってください。",
    en="There was no room to save; what was saved before is kept. Please free some space.",
)
NOT_ALLOWED = Text(
    ja="書き込みが許されていないため、保存できませんでした。許可を確かめるか、別の場所を選んでください。",
    en="Saving is not permitted there. Check the permissions or choose another folder.",
)
NOT_CERTAIN = Text(
    ja="書いた内容を読み直すと違っていました。別の場所にも保存してください。",
    en="What was written reads back differently. Please save it in another place too.",
)
CANNOT_KEEP_TEXT = Text(
    ja="保存できない文字か、長すぎる文があります。直してから、もう一度保存してください。",
    en="There is a character that cannot be saved, or text that is too long. Please change it.",
)
ALREADY_THERE = Text(
    ja="同じ名前のファイルがすでにあります。別の名前にするか、--force を付けてください。",
    en="A file of that name exists already. Choose another name or add --force.",
)
NOT_OVER_THIS = Text(
    ja="リンクやフォルダーの上には書きません。別の名前を選んでください。",
    en="It is not written over a link or a folder. Please choose another name.",
)
FOLDER_IS_LINK = Text(
    ja="保存先がリンクになっています。実際のフォルダーを指定してください。",
    en="The folder to save in is a link. Please name the real folder.",
)
FOLDER_IS_FILE = Text(
    ja="保存先がフォルダーではありません。別のフォルダーを指定してください。",
    en="The place to save in is not a folder. Please name another.",
)
FOLDER_OF_ANOTHER = Text(
    ja="保存先のフォルダーは別の利用者のものです。ご自分のフォルダーを指定してください。",
    en="The folder to save in belongs to somebody else. Please name one of your own.",
)
CANNOT_DELETE = Text(
    ja="消せなかったものがあります。許可を確かめて、もう一度試してください。",
    en="Something could not be deleted. Check the permissions and try again.",
)

LOCKED = Text(
    ja="この記録は別の画面で開いています。そちらを閉じてから、もう一度試してください。",
    en="This case is open in another window. Close it there and try again.",
)
NO_SUCH_CASE = Text(
    ja="その番号の記録はありません。10文字の番号を確かめてください。",
    en="There is no case with this code. Please check its ten characters.",
)
SEVERAL_CASES = Text(
    ja="その番号で始まる記録が2つ以上あります。続きの文字も入れてください。",
    en="Several cases begin with this code. Please enter more of it.",
)
BEYOND_REACH = Text(
    ja="このプログラムが消せるのは、上のファイルだけです。ほかに写したファイル、メール、"
    "バックアップや同期先、印刷した紙は、ご自身で確かめてください。",
    en="The program can remove only the files above. Copies made elsewhere, mail, backups and "
    "synchronised folders, and printouts have to be looked for by hand.",
)
