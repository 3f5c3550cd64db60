"""Files that were not written for us."""

import os
from pathlib import Path
from time import perf_counter

import pytest

from relocate_tui.untrusted.limits import LARGEST_FILE, parse_toml, read_toml
from relocate_tui.untrusted.unreadable import Reason, Unreadable

WORDS = "借金の額"


def refused(data: bytes) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        parse_toml(data, "a.toml")
    return caught.value


def refused_file(path: Path, *, follow: bool = True) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        read_toml(path, follow=follow)
    return caught.value


def test_an_empty_file_is_an_empty_document() -> None:
    assert parse_toml(b"", "a.toml") == {}


def test_windows_line_ends_and_one_byte_order_mark_are_read() -> None:
    assert parse_toml(b"\xef\xbb\xbfa = 1\r\nb = 2\r\n", "a.toml") == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (f'x = "{WORDS}"\n'.encode("utf-16"), 1),
        (f'a = 1\nx = "{WORDS}"\n'.encode("cp932"), 2),
        (b"\xef\xbb\xbf\xef\xbb\xbfa = 1", 1),
        (f'a = 1\nx = "{WORDS}'.encode(), 2),
        (f'a = 1\nx = "{WORDS}"\nx = "{WORDS}"\nb = 2\n'.encode(), 3),
        (f'a = 1\nx = "{WORDS}\0"\n'.encode(), 2),
        (f"a = 1\n\n{WORDS} = 1\n".encode(), 3),
        (b"a = 1\rb = 2", 1),
        (b"a = 1\nx = " + b"[" * 5000 + b"]" * 5000, 2),
        (b"a = 1\nx = " + b"{a=" * 5000, 2),
        (b"a = 1\n" + b".".join([b"a"] * 9) + b" = 1", 2),
        (b'a = 1\n["b"' + b' . "b"' * 9 + b"]", 2),
        (b"a = 1\nx = '" + b"a" * 70_000 + b"'", 2),
        (b"\n\nx = " + b"9" * 5000, None),
    ],
)
def test_damage_is_named_with_its_line_and_without_any_answer(
    data: bytes, line: int | None
) -> None:
    trouble = refused(data)
    assert (trouble.reason, trouble.line) == ("damaged", line)
    assert WORDS not in repr((trouble.located, trouble))


def test_a_key_written_twice_is_called_so() -> None:
    assert "twice" in refused(b"a = 1\na = 2\n").text.en


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"[a]\nb = nan", "a.b"),
        (b"a = [1, inf]", "a[1]"),
        (b"a = 0x" + b"f" * 5000, "a"),
        (b"a = 9223372036854775808", "a"),
        (b'[[a]]\nb = "\\u0000"', "a[0].b"),
        ('"借金" = nan'.encode(), "…"),
    ],
)
def test_a_value_no_answer_can_have_is_named_by_its_key(data: bytes, key: str) -> None:
    assert refused(data).key == key


def test_brackets_and_dots_inside_text_and_comments_do_not_count() -> None:
    text = "[" * 100 + "a.b.c.d.e.f.g.h.i.j"
    lines = (
        f"# {text}",
        f"a = '{text}'",
        f'b = "\\"{text}"',
        f"c = '''\n'{text}'''",
        f'd = """\\"{text}"""',
    )
    data = "\n".join(lines)
    assert set(parse_toml(data.encode(), "a.toml")) == {"a", "b", "c", "d"}


def test_direction_marks_and_controls_written_as_escapes_are_kept() -> None:
    assert parse_toml('a = "\\u001b\u202e\u0085"'.encode(), "a.toml") == {"a": "\x1b\u202e\u0085"}


@pytest.mark.parametrize(
    "data",
    [
        b'"""\\"' * 500_000,
        b'"\\' * 30_000 + b"\n",
        (b"a" * 60_000 + b"\n") * 60,
        (b"a-" * 30_000 + b"\n") * 60,
        (b"a." * 7 + b"a = 1\n") * 50_000,
        (b" ." * 30_000 + b"\n") * 60,
        b"'''" * 700_000,
        b"".join(b"k%d = 1\n" % number for number in range(200_000)),
        b"[[x]]\n" * 100_000,
        b"x = [" + b"{a=1}," * 100_000 + b"]",
    ],
)
def test_hostile_repetition_is_refused_quickly(data: bytes) -> None:
    began = perf_counter()
    refused(data)
    assert perf_counter() - began < 5


def test_more_than_four_mebibytes_is_refused_even_from_memory() -> None:
    assert "4 MiB" in refused(b"#" * (LARGEST_FILE + 1)).text.en


def test_a_five_gigabyte_file_is_refused_without_reading_it(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    with path.open("wb") as stream:
        stream.truncate(5 * 1024**3)
    assert "too large" in refused_file(path).text.en


def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.toml")
    assert "ordinary" in refused_file(tmp_path / "a.toml").text.en


@pytest.mark.parametrize(
    ("name", "reason"),
    [(".", "closed"), ("none.toml", "missing"), ("x\0y", "missing"), ("a" * 300, "closed")],
)
def test_what_is_no_file_is_refused(tmp_path: Path, name: str, reason: Reason) -> None:
    assert refused_file(tmp_path / name).reason == reason


def test_a_link_is_followed_only_where_that_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("a = 1", "utf-8")
    (tmp_path / "link.toml").symlink_to("a.toml")
    assert read_toml(tmp_path / "link.toml") == {"a": 1}
    assert refused_file(tmp_path / "link.toml", follow=False).reason == "closed"


def test_the_message_says_file_and_place_in_both_languages() -> None:
    trouble = refused(b"a = 1\nb")
    assert trouble.located.en.startswith("a.toml, line 2: ")
    assert trouble.located.ja.startswith("a.toml（2行目）: ")
