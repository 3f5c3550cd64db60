"""The program reaches for no network, as Python itself sees it."""

import subprocess
import sys
from pathlib import Path

WATCHED = """
import sys
REACHING = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg",
            "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request", "http.client.connect",
            "subprocess.Popen", "os.system", "webbrowser.open")
seen = []
sys.addaudithook(lambda event, _: seen.append(event) if event in REACHING else None)

import asyncio
from datetime import date
from pathlib import Path
from relocate_tui.bank.files import built_in
from relocate_tui.tui.app import RelocateApp
from relocate_tui.tui.visit import Visit

async def go() -> None:
    app = RelocateApp(Visit(built_in(), Path(sys.argv[1]), "ja", date(2026, 11, 24)))
    async with app.run_test() as pilot:
        for key in sys.argv[2].split():
            await pilot.press(key)
        await pilot.pause()

asyncio.run(go())
if "socket" in sys.argv[3:]:
    import socket
    socket.getaddrinfo("localhost", 1)
print(*seen)
"""
KEYS = "1 1 1 1 enter tab f1 escape ctrl+s 1 f3 f2 a enter"


def reached(keys: str, folder: Path, *more: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, str(folder), keys, *more],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_answering_and_saving_a_report_reaches_for_no_network_and_no_other_program(
    tmp_path: Path,
) -> None:
    assert reached(KEYS, tmp_path / "data") == ""
    assert any((tmp_path / "data").rglob("*.md")), "the keys did not get as far as a report"


def test_the_watch_sees_what_reaches_out(tmp_path: Path) -> None:
    assert reached("1", tmp_path / "data", "socket") == "socket.getaddrinfo"
