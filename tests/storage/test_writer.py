"""A file is the old one or the new one, and nobody else's business."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.folders import private_folder, sweep
from relocate_tui.storage.writer import previous_of, write_atomically, write_new

SMALL_DISK = """
import resource, signal, sys
from pathlib import Path
from relocate_tui.storage.failure import StorageFailed
from relocate_tui.storage.writer import write_atomically, write_new
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
for write in (write_atomically, write_new):
    try:
        write(Path(sys.argv[1]) / ("a" if write is write_atomically else "b"), b"x" * 1000)
    except StorageFailed as failed:
        print(failed.text.en)
"""

ENDLESS = """
import sys
from pathlib import Path
from relocate_tui.storage.writer import write_atomically
for number in range(10**9):
    write_atomically(Path(sys.argv[1]), b"%09d" % number * 20_000)
    print(number, flush=True)
"""


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_the_last_two_generations_are_there_and_no_more(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    for data in (b"1", b"2", b"3"):
        write_atomically(path, data)
    assert (path.read_bytes(), previous_of(path).read_bytes()) == (b"3", b"2")
    assert names(tmp_path) == ["a.toml", "a.toml.previous"]


@pytest.mark.parametrize("umask", [0, 0o022, 0o077, 0o777])
def test_both_generations_are_private_under_any_umask(tmp_path: Path, umask: int) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(b"0")
    path.chmod(0o644)
    before = os.umask(umask)
    try:
        write_atomically(path, b"1")
        write_new(tmp_path / "b.md", b"2")
    finally:
        os.umask(before)
    assert {mode(entry) for entry in tmp_path.iterdir()} == {0o600}


def test_a_save_after_one_cut_off_half_way_leaves_no_third_file(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(b"1")
    previous_of(path).hardlink_to(path)
    write_atomically(path, b"2")
    assert previous_of(path).read_bytes() == b"1"
    assert names(tmp_path) == ["a.toml", "a.toml.previous"]


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", SMALL_DISK, str(tmp_path)],
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.count("no room") == 2
    assert (tmp_path / "a").read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize("saves", [1, 2, 3, 5, 8, 13])
def test_a_program_killed_while_saving_leaves_whole_files(tmp_path: Path, saves: int) -> None:
    path = tmp_path / "a.toml"
    with subprocess.Popen(
        [sys.executable, "-c", ENDLESS, str(path)], stdout=subprocess.PIPE, text=True
    ) as saving:
        assert saving.stdout is not None
        said = [saving.stdout.readline() for _ in range(saves)]
        saving.kill()
    number = path.read_bytes()[:9]
    assert path.read_bytes() == number * 20_000
    assert int(number) >= int(said[-1])
    if previous_of(path).exists():
        before = previous_of(path).read_bytes()
        assert before == before[:9] * 20_000
    sweep(tmp_path)
    assert set(names(tmp_path)) <= {"a.toml", "a.toml.previous"}


def test_a_file_marked_read_only_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(StorageFailed, match="not permitted"):
        write_atomically(path, b"new")
    assert (path.read_bytes(), names(tmp_path)) == (b"old", ["a.toml"])


def test_a_folder_in_the_way_fails_and_leaves_no_temporary_file(tmp_path: Path) -> None:
    (tmp_path / "a.toml" / "inside").mkdir(parents=True)
    with pytest.raises(StorageFailed) as caught:
        write_atomically(tmp_path / "a.toml", b"new")
    assert caught.value.file == str(tmp_path / "a.toml")
    assert names(tmp_path) == ["a.toml"]


def test_a_missing_folder_is_a_storage_failure(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        write_atomically(tmp_path / "none" / "a.toml", b"new")


def test_a_link_is_replaced_and_its_target_untouched(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"old")
    (tmp_path / "a.toml").symlink_to(target)
    write_atomically(tmp_path / "a.toml", b"new")
    assert target.read_bytes() == b"old"
    assert not (tmp_path / "a.toml").is_symlink()


def test_a_report_never_overwrites_unasked(tmp_path: Path) -> None:
    write_new(tmp_path / "a.md", b"1")
    with pytest.raises(StorageFailed, match="--force"):
        write_new(tmp_path / "a.md", b"2")
    assert (tmp_path / "a.md").read_bytes() == b"1"
    write_new(tmp_path / "a.md", b"2", force=True)
    assert (tmp_path / "a.md").read_bytes() == b"2"
    assert names(tmp_path) == ["a.md"]


@pytest.mark.parametrize("force", [False, True])
def test_a_report_is_not_written_through_a_link_or_over_a_pipe(
    tmp_path: Path, *, force: bool
) -> None:
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to("target")
    (tmp_path / "dangling").symlink_to("nowhere")
    os.mkfifo(tmp_path / "pipe")
    for name in ("link", "dangling", "pipe", "."):
        with pytest.raises(StorageFailed):
            write_new(tmp_path / name, b"new", force=force)
    assert (tmp_path / "target").read_bytes() == b"old"
    assert names(tmp_path) == ["dangling", "link", "pipe", "target"]


def test_a_report_may_have_the_longest_name_a_disk_allows(tmp_path: Path) -> None:
    write_new(tmp_path / ("あ" * 85), b"1")
    with pytest.raises(StorageFailed):
        write_new(tmp_path / ("あ" * 86), b"1")
    assert names(tmp_path) == ["あ" * 85]


def test_a_folder_is_made_private_with_its_parents_and_made_private_again(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    private_folder(folder)
    folder.chmod(0o755)
    private_folder(folder)
    assert mode(folder) == 0o700


def test_a_folder_that_is_a_link_or_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    (tmp_path / "dangling").symlink_to("nowhere")
    (tmp_path / "file").write_bytes(b"")
    for name, word in (("link", "link"), ("dangling", "link"), ("file", "not a folder")):
        with pytest.raises(StorageFailed, match=word):
            private_folder(tmp_path / name)
    with pytest.raises(StorageFailed, match="not a folder"):
        private_folder(tmp_path / "file" / "inside")


def test_sweeping_removes_our_own_leftovers_only(tmp_path: Path) -> None:
    for name in (".saving-abcd1234.tmp", ".other.tmp", "a.toml", ".saving-x.tmp"):
        (tmp_path / name).write_bytes(b"")
    assert [path.name for path in sweep(tmp_path)] == [".saving-abcd1234.tmp"]
    assert names(tmp_path) == [".other.tmp", ".saving-x.tmp", "a.toml"]
    assert sweep(tmp_path / "none") == ()
