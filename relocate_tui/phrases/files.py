"""What is said about files: why one cannot be read or kept, and what to do."""

from relocate_tui.text import Text

AT_LINE = Text(ja="{file}（{line}行目）", en="{file}, line {line}", easy="{file}（{line}行目）")
AT_KEY = Text(ja="{file}（{key}）", en="{file}, {key}", easy="{file}（{key}）")

NO_SUCH_FILE = Text(
    ja="ファイルが見つかりません。名前と場所を確かめてください。",
    en="There is no such file. Please check its name and folder.",
    easy="ファイルが見つかりません。名前と場所を、もう一度見てください。",
)
CANNOT_OPEN = Text(
    ja="ファイルを開けません。読み取りの許可を確かめてください。",
    en="The file cannot be opened. Please check that you may read it.",
    easy="ファイルを開けません。読んでいいファイルか、見てください。",
)
NOT_A_FILE = Text(
    ja="これは普通のファイルではありません。回答のファイルを指定してください。",
    en="This is not an ordinary file. Please name a file with answers.",
    easy="これは、ふつうのファイルではありません。答えのファイルをえらんでください。",
)
TOO_LARGE = Text(
    ja="ファイルが大きすぎます（{limit} MiB まで）。別のファイルではないか確かめてください。",
    en="The file is too large (at most {limit} MiB). Please check that it is the right one.",
    easy="ファイルが大きすぎます（{limit} MiB まで）。ちがうファイルではないか、見てください。",
)
NOT_UTF8 = Text(
    ja="文字コードが UTF-8 ではありません。エディタで UTF-8 を選んで保存し直してください。",
    en="The file is not in UTF-8. Please save it again as UTF-8 in your editor.",
    easy="文字の種類（しゅるい）が UTF-8 ではありません。UTF-8 をえらんで、もう一度保存（ほぞん）してください。",
)
NO_NUL = Text(
    ja="使えない文字（NUL など）が入っています。取り除き、UTF-8 で保存し直してください。",
    en="There is a character that cannot be used, such as NUL. Remove it and save as UTF-8.",
    easy="使えない文字（NUL など）があります。その文字をけして、UTF-8 で保存（ほぞん）してください。",
)
LINE_TOO_LONG = Text(
    ja="1行が長すぎます。途中で改行して分けてください。",
    en="The line is too long. Please break it into several.",
    easy="1行が長すぎます。とちゅうで行をかえてください。",
)
TOO_DEEP = Text(
    ja="かっこの入れ子や、点でつないだ名前が深すぎます。形を簡単にしてください。",
    en="Brackets or dotted names are nested too deeply. Please write it more simply.",
    easy="かっこの中のかっこや、点でつないだ名前が多すぎます。かんたんに書いてください。",
)
TOO_MANY_PARTS = Text(
    ja="項目が多すぎます。回答のファイルではないかもしれません。名前を確かめてください。",
    en="There are too many items for a file of answers. Please check that it is the right one.",
    easy="中のものが多すぎます。ちがうファイルではないか、見てください。",
)
NOT_TOML = Text(
    ja="TOML の書き方になっていません。この行の引用符・かっこ・「=」を確かめてください。",
    en="This is not valid TOML. Please check quotes, brackets and '=' on this line.",
    easy='TOML の書き方がちがいます。この行の「"」、かっこ、「=」を見てください。',
)
SAME_KEY_TWICE = Text(
    ja="同じ項目が2回書かれています。どちらか1つを残してください。",
    en="The same item is written twice. Please keep only one.",
    easy="同じものが2回書いてあります。一つだけ、のこしてください。",
)
NUMBER_BEYOND_FILE = Text(
    ja="この数は扱えません。桁を確かめてください。",
    en="This number cannot be used. Please check its digits.",
    easy="この数は使えません。数字を、もう一度見てください。",
)

NO_FORMAT = Text(
    ja="回答のファイルには「format = 1」の行が要ります。はじめに書き足してください。",
    en="A file with answers needs the line 'format = 1'. Please add it at the top.",
    easy="答えのファイルには「format = 1」の行がいります。はじめに書いてください。",
)
NEWER_FORMAT = Text(
    ja="新しい版で作られたファイルです。内容は変えていません。プログラムを新しくしてください。",
    en="A newer version made this file. It was left as it is; please update the program.",
    easy="新しいプログラムで作ったファイルです。中はかえていません。このプログラムを新しくしてください。",
)
NO_SUCH_KEY = Text(
    ja="この項目は回答のファイルにありません。つづりを確かめるか、行を消してください。",
    en="A file with answers has no such item. Check its spelling or delete the line.",
    easy="答えのファイルに、この名前は使えません。書き方を見るか、この行をけしてください。",
)
NO_SUCH_LANGUAGE = Text(
    ja='language は "ja"・"en"・"easy" のどれかにしてください。',
    en='language is one of "ja", "en" or "easy".',
    easy='language は "ja"・"en"・"easy" のどれかにしてください。',
)
NEEDS_TABLE = Text(
    ja="ここは表（[...] の見出しと、その下の「名前 = 値」）で書いてください。",
    en="Write a table here: a heading in [ ] with 'name = value' below it.",
    easy="ここは表（ひょう）で書いてください。はじめに [...] を書いて、その下に「名前 = 値（あたい）」を書きます。",
)
NO_SUCH_QUESTION = Text(
    ja="この id の質問はありません。つづりを確かめてください。",
    en="There is no question with this id. Please check its spelling.",
    easy="この id の質問はありません。書き方を、もう一度見てください。",
)
NO_SUCH_QUESTION_BUT = Text(
    ja="この id の質問はありません。「{nearest}」ではありませんか。",
    en="There is no question with this id. Did you mean '{nearest}'?",
    easy="この id の質問はありません。「{nearest}」ですか。",
)
BELONGS_TO_TOWN = Text(
    ja="候補の町ごとに答える質問です。[towns.<町の id>.answers] の下に移してください。",
    en="This is answered for each town. Please put it under [towns.<id>.answers].",
    easy="町ごとに答える質問です。[towns.<町の id>.answers] の下に書いてください。",
)
BELONGS_TO_PERSON = Text(
    ja="町ごとではなく、ご本人について一度だけ答える質問です。[answers] の下に移してください。",
    en="This is answered once, not for each town. Please put it under [answers].",
    easy="町ごとではなく、あなたについて一度だけ答える質問です。[answers] の下に書いてください。",
)
BAD_TOWN_ID = Text(
    ja="町の id は saku のような英数字とハイフンで書いてください（{limit} 字まで）。",
    en="Write a town id in letters, digits and hyphens, such as saku (at most {limit}).",
    easy="町の id は saku のような英語の文字と数字と「-」で書いてください（{limit} 字まで）。",
)
TOO_MANY_TOWNS = Text(
    ja="候補の町は {limit} までにしてください。",
    en="Please keep to {limit} candidate towns.",
    easy="町は {limit} までにしてください。",
)
BAD_TOWN_NAME = Text(
    ja="町の名前は引用符で囲み、{limit} 字までにしてください。",
    en="Put the name of the town in quotes, at most {limit} characters.",
    easy='町の名前は「"」と「"」の間に、{limit} 字までで書いてください。',
)
BAD_NOTE = Text(
    ja="メモは引用符で囲んだ文にしてください。",
    en="Write a note as text in quotes.",
    easy='メモは「"」と「"」の間に書いてください。',
)
BAD_REPLY = Text(
    ja="返事には subsidy と test の id、answered（{answers}）、on の日付が要ります。",
    en="A reply needs the ids subsidy and test, answered ({answers}), and the date on.",
    easy="subsidy と test の id を書いてください。answered（{answers}）と、on の日にちもいります。",
)
BAD_REPLY_TEXT = Text(
    ja="窓口・町・言葉は、引用符で囲んだ文にしてください。",
    en="Write desk, town and words as text in quotes.",
    easy='desk、town、words は「"」と「"」の間に書いてください。',
)
NO_SUCH_SUBSIDY = Text(
    ja="この id の支援制度はありません。つづりを確かめてください。",
    en="There is no support scheme with this id. Please check its spelling.",
    easy="この id の制度（せいど）はありません。書き方を、もう一度見てください。",
)
NO_SUCH_TEST = Text(
    ja="この制度に、この id の条件はありません。つづりを確かめてください。",
    en="This scheme has no condition with this id. Please check its spelling.",
    easy="この制度（せいど）に、この id の条件（じょうけん）はありません。書き方を、もう一度見てください。",
)
BAD_SESSION = Text(
    ja="保存の記録 [session] のこの項目が読めません。直前の保存か、写しを使ってください。",
    en="This item of [session] cannot be read. Please use the previous save or a copy.",
    easy="[session] のここが読めません。一つ前のファイルか、コピーを使ってください。",
)
CUT_SHORT = Text(
    ja="ファイルの終わりが欠けています。直前の保存か、写しを使ってください。",
    en="The end of the file is missing. Please use the previous save or a copy.",
    easy="ファイルの終わりがありません。一つ前のファイルか、コピーを使ってください。",
)
OTHER_SESSION = Text(
    ja="このフォルダーとは別の記録のファイルです。元の場所に戻してください。",
    en="This file belongs to another case. Please put it back where it was.",
    easy="この場所のファイルではありません。もとの場所にもどしてください。",
)

CANNOT_SAVE = Text(
    ja="保存できませんでした。前の保存はそのままです。別の場所に保存するか、もう一度試してください。",
    en="It could not be saved; what was saved before is kept. Try again or save elsewhere.",
    easy="保存（ほぞん）できませんでした。前のファイルは、そのままです。もう一度やってみるか、ほかの場所に保存してください。",
)
NO_SPACE = Text(
    ja="空き容量が足りず、保存できませんでした。前の保存はそのままです。空きを作ってください。",
    en="There was no room to save; what was saved before is kept. Please free some space.",
    easy="パソコンの空き（あき）が足りなくて、保存（ほぞん）できませんでした。前のファイルは、そのままです。いらないファイルをけしてください。",
)
NOT_ALLOWED = Text(
    ja="書き込みが許されていないため、保存できませんでした。許可を確かめるか、別の場所を選んでください。",
    en="Saving is not permitted there. Check the permissions or choose another folder.",
    easy="ここには保存（ほぞん）できませんでした。書いていい場所か見るか、ほかの場所をえらんでください。",
)
NOT_CERTAIN = Text(
    ja="書いた内容を読み直すと違っていました。別の場所にも保存してください。",
    en="What was written reads back differently. Please save it in another place too.",
    easy="書いたものを読むと、ちがっていました。ほかの場所にも保存（ほぞん）してください。",
)
CANNOT_KEEP_TEXT = Text(
    ja="保存できない文字か、長すぎる文があります。直してから、もう一度保存してください。",
    en="There is a character that cannot be saved, or text that is too long. Please change it.",
    easy="保存（ほぞん）できない文字か、長すぎる文があります。なおして、もう一度やってみてください。",
)
ALREADY_THERE = Text(
    ja="同じ名前のファイルがすでにあります。別の名前にするか、--force を付けてください。",
    en="A file of that name exists already. Choose another name or add --force.",
    easy="同じ名前のファイルがあります。ほかの名前にするか、--force をつけてください。",
)
NOT_OVER_THIS = Text(
    ja="リンクやフォルダーの上には書きません。別の名前を選んでください。",
    en="It is not written over a link or a folder. Please choose another name.",
    easy="リンクやフォルダーの上には書きません。ほかの名前にしてください。",
)
NOT_OVER_ANSWERS = Text(
    ja="回答のファイルの上には書きません。別の名前を選んでください。",
    en="It is not written over a file of answers. Please choose another name.",
    easy="答えのファイルの上には書きません。ほかの名前にしてください。",
)
FOLDER_IS_LINK = Text(
    ja="保存先がリンクになっています。実際のフォルダーを指定してください。",
    en="The folder to save in is a link. Please name the real folder.",
    easy="保存（ほぞん）する場所がリンクです。本当のフォルダーをえらんでください。",
)
FOLDER_IS_FILE = Text(
    ja="保存先がフォルダーではありません。別のフォルダーを指定してください。",
    en="The place to save in is not a folder. Please name another.",
    easy="保存（ほぞん）する場所がフォルダーではありません。ほかのフォルダーをえらんでください。",
)
FOLDER_OF_ANOTHER = Text(
    ja="保存先のフォルダーは別の利用者のものです。ご自分のフォルダーを指定してください。",
    en="The folder to save in belongs to somebody else. Please name one of your own.",
    easy="ほかの人のフォルダーです。自分のフォルダーをえらんでください。",
)
CANNOT_LOOK = Text(
    ja="保存した回答のフォルダーの中を見られません。許可を確かめてください。",
    en="The folder of saved answers cannot be looked into. Please check its permissions.",
    easy="前の答えのフォルダーの中が見られません。見ていいフォルダーか、たしかめてください。",
)
CANNOT_DELETE = Text(
    ja="消せなかったものがあります。許可を確かめて、もう一度試してください。",
    en="Something could not be deleted. Check the permissions and try again.",
    easy="けせないものがありました。けしていいファイルか見て、もう一度やってみてください。",
)

LOCKED = Text(
    ja="この記録は別の画面で開いています。そちらを閉じてから、もう一度試してください。",
    en="This case is open in another window. Close it there and try again.",
    easy="この答えは、ほかの画面で開いています。その画面を閉じて（とじて）、もう一度やってみてください。",
)
LOCKED_BY = Text(
    ja="この記録は別の画面で開いています（{since} から、プロセス {process}）。そちらを閉じてから、もう一度試してください。",
    en="This case is open in another window (since {since}, process {process}). Close it there and try again.",
    easy="この答えは、ほかの画面で開いています（{since} から、プロセス {process}）。その画面を閉じて（とじて）、もう一度やってみてください。",
)
NO_SUCH_CASE = Text(
    ja="その番号の記録はありません。10文字の番号を確かめてください。",
    en="There is no case with this code. Please check its ten characters.",
    easy="その番号の答えはありません。10文字の番号を、もう一度見てください。",
)
SEVERAL_CASES = Text(
    ja="その番号で始まる記録が2つ以上あります。続きの文字も入れてください。",
    en="Several cases begin with this code. Please enter more of it.",
    easy="その番号で始まる答えが、2つ以上あります。つづきの文字も書いてください。",
)
BEYOND_REACH = Text(
    ja="このプログラムが消せるのは、上のファイルだけです。ほかに写したファイル、メール、"
    "バックアップや同期先、印刷した紙は、ご自身で確かめてください。",
    en="The program can remove only the files above. Copies made elsewhere, mail, backups and "
    "synchronised folders, and printouts have to be looked for by hand.",
    easy="このプログラムがけせるのは、上のファイルだけです。ほかのコピー、メール、バックアップ、印刷（いんさつ）した紙は、自分で見てください。ほかのパソコンなどと同じにしているフォルダーも、見てください。",
)
