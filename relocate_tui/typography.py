"""Cells on a terminal, Japanese line breaking, and control characters made harmless."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from rich.cells import cell_len

_SPACES_TEXT = " \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
_SPACES = frozenset(_SPACES_TEXT)

NEVER_FIRST = frozenset(
    "、。，．・：；？！‼⁇⁈⁉｡､･"
    "」』）】〕〉》］｝｠〙〗»›｣’”〞〟"
    "ー々〻ゝゞヽヾ゛゜ｰﾞﾟ〜～゠‐–…‥"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ"
    "%％‰°′″℃)]},.!?:;"
)
"""行頭禁則: no line starts with one of these while another break exists."""

NEVER_LAST = frozenset("「『（【〔〈《［｛｟〘〖«‹｢‘“〝￥＄￡([{")
"""行末禁則: no line ends with one of these while another break exists."""

_NUMBER = re.compile(
    r"第?[0-9０-９](?:[,.，．]?[0-9０-９])*[十百千万億兆]*(?:"
    r"円|ドル|年[度間目半]?|月[分末]?|[かカヵヶケ箇](?:月[間目]?|所|国|年)|日[間目]?|週間?|時[間半]?|分間?|秒"
    r"|人|名|世帯|歳|才|件|回目?|番[地目]?|丁目|号室?|条|項|級|期|点|個|階|室|戸|棟|軒|台|枚|本|冊|通|社|校"
    r"|泊|坪|[畳帖]|割|度|倍|行|文?字|㎡|㎞|㎏|平方|キロ|メートル|パーセント|ポイント)?"
)

HARMFUL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069"
    "\ufeff\ufff9-\ufffb\U000e0001\U000e0020-\U000e007f\ud800-\udfff]"
)
"""Characters that steer a terminal, turn a line round, or hide; newline and tab are none."""

_NEWLINE = re.compile(r"\r\n?|\n")
_MARKS = frozenset({"Mn", "Mc", "Me"})
_HALF_WIDTH_KANA = frozenset(map(chr, range(0xFF61, 0xFFA0)))
_HALF_WIDTH_VOICING = frozenset("ﾞﾟ")
_ZERO_WIDTH_JOINER = "\u200d"
_TAB_CELLS = 8
_WIDE = 2
_CUT_MARK = ".."
_FORBIDDEN, _INSIDE_WORD, _GOOD = range(3)


def width(text: str) -> int:
    """Measure in terminal cells, as Rich does: ambiguous characters take one, a tab takes none."""
    return cell_len(text)


def wrap(text: str, columns: int, *, indent: int = 0, first: str = "") -> list[str]:
    """Break into lines no wider than `columns`, by the rules of Japanese typesetting (禁則).

    Without the prefixes, the lines hold the characters of `text` less the spaces where they break.
    `first` stands before the first line, `indent` spaces before every other that is not empty.
    A `first` that leaves no room for a wide character becomes part of the text; an `indent`
    that leaves none is shortened. Only a single cluster wider than `columns` sticks out.
    """
    return list(_wrapped(text, columns, indent, first))


def visible(text: str) -> str:
    """Write characters that steer a terminal or hide as `<U+202E>`, so that they only show.

    Newlines and tabs stay, and so does all that names need: U+3000, joiners, variation
    selectors (異体字) and the private use area (外字).
    """
    return HARMFUL.sub(lambda match: f"<U+{ord(match[0]):04X}>", text)


def on_one_line(text: str) -> str:
    """Write a name so that line ends and tabs in it only show as well."""
    return re.sub(r"[\n\t]", lambda match: f"<U+{ord(match[0]):04X}>", visible(text))


def pad(text: str, columns: int) -> str:
    """Fill up with spaces on the right; a text that is wide enough comes back as it is."""
    return text + " " * (columns - width(text))


def cut(text: str, columns: int) -> str:
    """Shorten one line to `columns` cells, ending in `..` where something was left out."""
    room = columns - len(_CUT_MARK)
    used = 0
    kept = 0
    for cluster in _clusters(text):
        used += _cells(cluster)
        if used <= room:
            kept += len(cluster)
    if used <= columns:
        return text
    return text[:kept] + _CUT_MARK[: max(columns, 0)]


@lru_cache(maxsize=2048)
def _wrapped(text: str, columns: int, indent: int, first: str) -> tuple[str, ...]:
    if first and width(first) > columns - _WIDE:
        return _wrapped(first + text, columns, indent, "")
    margin = " " * min(indent, columns - _WIDE)
    room = columns - len(margin)
    lines: list[str] = []
    for paragraph in _NEWLINE.split(text):
        narrow = room if lines else columns - width(first)
        lines.extend(_paragraph_lines(paragraph.rstrip(_SPACES_TEXT), narrow, room))
    return (first + lines[0], *(margin + line if line else "" for line in lines[1:]))


def _paragraph_lines(text: str, first_room: int, other_room: int) -> Iterator[str]:
    """Fill a line, then go back to its strongest break, the last one of equals.

    Linear: what is read again holds no break as strong, so that happens twice at most.
    """
    clusters = _clusters(text)
    strengths = _break_strengths(text, clusters)
    room = first_room
    index = start = best = used = 0
    while index < len(clusters):
        cluster = clusters[index]
        used += _cells(cluster)
        if cluster not in _SPACES and index > start:
            if best == start or strengths[index] >= strengths[best]:
                best = index
            if used > room:
                if room < other_room and strengths[best] < _GOOD:
                    best = start  # A word that fits beside the indent is not cut beside `first`.
                line = "".join(clusters[start:best]).rstrip(_SPACES_TEXT)
                if line or best == start:
                    yield line
                    room = other_room
                index = start = best
                used = 0
                continue
        index += 1
    yield "".join(clusters[start:])


def _break_strengths(text: str, clusters: list[str]) -> list[int]:
    """For each cluster, how good a line may start with it; spaces never start one."""
    in_number = {
        position
        for match in _NUMBER.finditer(text)
        for position in range(match.start() + 1, match.end())
    }
    strengths = []
    position = 0
    before = ""
    spaced = False
    for cluster in clusters:
        strength = _GOOD
        if cluster in _SPACES or cluster[0] in NEVER_FIRST or before in NEVER_LAST:
            strength = _FORBIDDEN
        elif not spaced and (position in in_number or (_in_word(before) and _in_word(cluster[0]))):
            strength = _INSIDE_WORD
        strengths.append(strength)
        spaced = cluster in _SPACES
        before = before if spaced else cluster[0]
        position += len(cluster)
    return strengths


def _clusters(text: str) -> list[str]:
    """Split into what a reader sees as one character: a letter and its marks, a flag, a family."""
    starts = []
    before = ""
    half_flag = False
    for position, character in enumerate(text):
        flag_letter = "\U0001f1e6" <= character <= "\U0001f1ff"
        if before and (
            _extends(character)
            or (before == _ZERO_WIDTH_JOINER and character not in _SPACES)
            or (flag_letter and half_flag)
        ):
            half_flag = False
        else:
            starts.append(position)
            half_flag = flag_letter
        before = character
    return [text[start:end] for start, end in pairwise([*starts, len(text)])]


def _cells(cluster: str) -> int:
    return _TAB_CELLS if cluster[0] == "\t" else cell_len(cluster)


@lru_cache(maxsize=4096)
def _extends(character: str) -> bool:
    if character in _SPACES:
        return False
    return (
        cell_len(character) == 0
        or character in _HALF_WIDTH_VOICING
        or unicodedata.category(character) in _MARKS
    )


@lru_cache(maxsize=4096)
def _in_word(character: str) -> bool:
    return cell_len(character) < _WIDE and character not in _HALF_WIDTH_KANA
