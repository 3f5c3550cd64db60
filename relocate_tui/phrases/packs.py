"""What is said of the packs that municipalities add to the bank."""

from relocate_tui.text import Text

NO_PACK_FILE = Text(
    ja="bank.toml も pack.toml もないフォルダーは、内蔵の質問集に足せません。",
    en="A folder with neither bank.toml nor pack.toml cannot be added to the built-in bank.",
)
ADD_PACK_FILE = Text(
    ja="docs/pack-template をまねて、このフォルダーのすぐ下に pack.toml を書いてください。"
    "中のフォルダーに pack.toml があるなら、そのフォルダーを指定してください。",
    en="Write a pack.toml directly in this folder, as in docs/pack-template. If a folder inside it "
    "holds one, name that folder.",
)
ID_NOT_PLAIN = Text(
    ja="パックの id に、小文字と数字とハイフンのほかの文字があります。",
    en="The id of a pack holds more than lower-case letters, digits and hyphens.",
)
WRITE_PLAIN_ID = Text(
    ja='小文字のローマ字で書いてください。例: id = "hinata"',
    en='Write it in lower-case letters, such as id = "hinata".',
)
ID_OF_BANK = Text(ja="質問集と同じ id です。", en="The bank itself bears this id.")
CHOOSE_OTHER_ID = Text(
    ja="町の名前などに変えてください。", en="Choose another, such as the town's."
)
ID_WITHOUT_PACK = Text(
    ja="id {id} が、パックの名前 {pack}- で始まっていません。",
    en="The id {id} does not begin with the name of its pack, {pack}-.",
)
BEGIN_WITH_PACK = Text(
    ja='id = "{pack}-{id}" のように書き、これを指すところも同じに直してください。',
    en='Write it like id = "{pack}-{id}", and change what points to it alike.',
)
CHANGES_ALL = Text(
    ja="[{kind}] は、その町へ行かない人の結果も変えるので、パックには置けません。",
    en="[{kind}] changes the results of people who never go to this town, so no pack brings one.",
)
ADD_ONLY_THESE = Text(ja="パックに置ける表: {kinds}", en="A pack may add: {kinds}")
WEIGHS = Text(
    ja="パックの質問は、点数に重みを置けません。点数はどの町でも同じに数えます。",
    en="A question of a pack carries no weight in a score: scores are the same whatever the town.",
)
REMOVE_WEIGHTS = Text(
    ja="weights と ready を消してください。tasks と、支援制度の when には使えます。",
    en="Remove weights and ready. It may name tasks, and a programme may read it in when.",
)
NO_PLACE = Text(
    ja="支援制度や local_rule があるのに、どこのパックかが書かれていません。",
    en="There are programmes or local rules, but not whose they are.",
)
GIVE_PLACE = Text(
    ja="pack.toml に prefecture と town を書いてください"
    '（都道府県のパックなら prefecture と level = "prefecture"）。',
    en="Write prefecture and town in pack.toml (for a prefecture's pack: prefecture and "
    'level = "prefecture").',
)
OTHER_PLACE = Text(
    ja="{found} は、このパックの場所（{own}）ではありません。",
    en="{found} is not the place of this pack ({own}).",
)
SPEAK_FOR_OWN = Text(
    ja="パックが書けるのは、自分の町（都道府県）の決まりだけです。pack.toml と同じに書いてください。",
    en="A pack speaks for its own town (or prefecture) alone. Write it as pack.toml does.",
)
WHOLE_PREFECTURE = Text(
    ja="town がないと、県のすべての町の決まりが変わります。",
    en="Without a town this changes the rules of every town of the prefecture.",
)
ADD_TOWN = Text(
    ja='town = "{town}" を書いてください。都道府県が出すパックなら、'
    'pack.toml に level = "prefecture" と書きます。',
    en='Write town = "{town}". A pack that the prefecture itself answers for says '
    'level = "prefecture" in pack.toml.',
)
OTHER_SPELLING = Text(
    ja="{found} は、ほかの市区町村の名前の形をしています。",
    en="{found} has the form of the name of another municipality.",
)
SPELL_OWN = Text(
    ja="town_spellings には、この町の書き方だけを書いてください（ローマ字、「町」を省いた形など）。",
    en="Give only ways to write this town (in Latin letters, or without its last character).",
)
LEVEL_TOO_WIDE = Text(
    ja='level = "{level}" の制度は、このパックには置けません。',
    en='A programme with level = "{level}" does not belong in this pack.',
)
NARROW_LEVEL = Text(
    ja="pack.toml の level と同じか、それより狭い level にしてください。",
    en="Give it the level of pack.toml, or a narrower one.",
)
TAKES_PLACE = Text(
    ja="{other} も同じ町の同じ項目（{items}）を変えています。あとに読んだこちらが使われます。",
    en="{other} changes the same for the same town ({items}). This one, read later, is used.",
)
KEEP_ONE_RULE = Text(
    ja="どちらが今の決まりかを確かめ、from と until が重ならないように分けるか、片方を消してください。",
    en="Find out which is in force; part them by from and until, or remove one.",
)
IN_FORCE = Text(
    ja="足したパック: {title}（{id} {version}、{holder}、{day}に確認）",
    en="Pack added: {title} ({id} {version}, {holder}, read on {day})",
    easy="足したもの: {title}（{id} {version}、{holder}、{day}に読みました）",
)
