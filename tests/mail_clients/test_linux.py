"""The mail programs that are registered on Linux, out of real folders."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from assistant.guides.files import MOST_FILES
from assistant.mail.programs import OTHER
from assistant.mail_clients.client import LONGEST_NAME, MOST_SHOWN
from assistant.mail_clients.desktop_files import LARGEST, MOST_NAMES
from assistant.mail_clients.linux import ICON_SIZES, Folders, folders_of
from assistant.mail_clients.reading import LARGEST_ICON, WIDEST_ICON
from tests.mail_clients.computers import MAILTO, Linux, png

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="paths are not written so on Windows")


# Which ones, and which is first


def test_a_program_that_registers_itself_is_found(computer: Linux) -> None:
    computer.install("org.gnome.Geary", "Geary")
    computer.install("thunderbird", "Thunderbird Mail")
    computer.install("gimp", "GIMP", types="image/png")
    assert [(client.name, client.program) for client in computer.found()] == [
        ("Geary", OTHER),
        ("Thunderbird Mail", "thunderbird"),
    ]


def test_where_there_is_a_list_of_what_opens_what_no_other_file_is_read(computer: Linux) -> None:
    computer.install("geary", "Geary")
    computer.install("unlisted", "Unlisted")
    computer.write(computer.shared / "applications/mimeinfo.cache", f"[MIME Cache]\n{MAILTO}=geary.desktop;gone.desktop;\n")
    assert computer.names() == ["Geary"]
    computer.write(computer.shared / "applications/mimeinfo.cache", "[MIME Cache]\ntext/html=geary.desktop;\n")
    assert computer.names() == []


@pytest.mark.parametrize(
    "path",
    [
        "home/.config/kde-mimeapps.list",
        "home/.config/mimeapps.list",
        "etc/xdg/gnome-mimeapps.list",
        "etc/xdg/mimeapps.list",
        "home/.local/share/applications/mimeapps.list",
        "usr/share/applications/kde-mimeapps.list",
        "usr/share/applications/mimeapps.list",
    ],
)
def test_the_one_in_use_stands_first_wherever_it_was_chosen(computer: Linux, path: str) -> None:
    for name in ("Alpha", "Beta", "Gamma"):
        computer.install(name.lower(), name)
    computer.choose("gamma", path=path)
    assert computer.names(XDG_CURRENT_DESKTOP="KDE:GNOME") == ["Gamma", "Alpha", "Beta"]


def test_the_choice_for_this_desktop_goes_before_that_for_all_and_the_persons_before_the_systems(computer: Linux) -> None:
    for name in ("Alpha", "Beta", "Gamma"):
        computer.install(name.lower(), name)
    computer.choose("alpha", path="usr/share/applications/mimeapps.list")
    computer.choose("gamma", path="home/.config/mimeapps.list")
    computer.choose("beta", path="home/.config/kde-mimeapps.list")
    assert computer.names(XDG_CURRENT_DESKTOP="KDE")[0] == "Beta"
    assert computer.names(XDG_CURRENT_DESKTOP="XFCE")[0] == "Gamma"


def test_a_choice_that_is_gone_gives_way_to_the_next_one(computer: Linux) -> None:
    computer.install("alpha", "Alpha")
    computer.install("beta", "Beta")
    computer.choose("gone", "beta", "alpha")
    assert computer.names() == ["Beta", "Alpha"]


def test_a_program_that_the_person_added_is_found_and_one_that_they_took_away_is_not(computer: Linux) -> None:
    computer.install("mutt", "Mutt", types="text/plain")
    computer.install("geary", "Geary")
    computer.install("evolution", "Evolution")
    added, removed = (f"[{group} Associations]\n{MAILTO}=" for group in ("Added", "Removed"))
    computer.write("home/.config/mimeapps.list", f"{added}mutt.desktop\n{removed}geary.desktop;\n")
    computer.write("etc/xdg/mimeapps.list", f"{added}geary.desktop\n")
    computer.write("home/.config/kde-mimeapps.list", f"{removed}evolution.desktop\n")
    assert computer.names(XDG_CURRENT_DESKTOP="KDE") == ["Mutt", "Evolution"]


def test_the_persons_own_desktop_file_counts_in_place_of_the_systems(computer: Linux) -> None:
    computer.install("geary", "Geary")
    computer.install("geary", "My Geary", folder=computer.own)
    computer.install("mutt", "Mutt")
    computer.install("mutt", "Mutt", "Hidden=true", folder=computer.own)
    assert computer.names() == ["My Geary"]


@pytest.mark.parametrize(
    ("line", "desktop", "shown"),
    [
        ("NoDisplay=true", "", False),
        ("Hidden=true", "", False),
        ("NoDisplay=false", "", True),
        ("OnlyShowIn=KDE;", "KDE", True),
        ("OnlyShowIn=KDE;", "ubuntu:GNOME", False),
        ("OnlyShowIn=GNOME;KDE;", "ubuntu:GNOME", True),
        ("OnlyShowIn=KDE;", "", False),
        ("NotShowIn=GNOME", "ubuntu:GNOME", False),
        ("NotShowIn=GNOME", "KDE", True),
        ("Categories=Network;WebBrowser;", "", True),
    ],
)
def test_what_is_not_to_be_shown_is_not(computer: Linux, line: str, desktop: str, *, shown: bool) -> None:
    computer.install("geary", "Geary", line)
    assert computer.names(XDG_CURRENT_DESKTOP=desktop) == ["Geary"] * shown


def test_a_browser_that_opens_mail_on_the_web_is_no_mail_program_even_where_it_is_in_use(computer: Linux) -> None:
    both = f"x-scheme-handler/https;{MAILTO}"
    computer.install("chromium", "Chromium", "Categories=Network;WebBrowser;", types=both)
    computer.install("seamonkey", "SeaMonkey", "Categories=Network;WebBrowser;Email;", types=both)
    computer.choose("chromium", "seamonkey")
    assert computer.names() == ["SeaMonkey"]


def test_its_name_is_that_in_the_persons_language(computer: Linux) -> None:
    computer.install("mail", "Mail", "Name[de]=Post", "Name[pt_BR]=Correio", "Name[sr@latin]=Pošta", "Name[fr]=\u202e")
    (found,) = computer.found()
    assert found.names == (("de", "Post"), ("pt_BR", "Correio"))
    assert (found.called("de"), found.called("pt_PT"), found.called("fr")) == ("Post", "Correio", "Mail")


# Where it is looked for


def test_the_usual_folders_count_where_the_environment_names_none(tmp_path: Path) -> None:
    data = (tmp_path / ".local/share", Path("/usr/local/share"), Path("/usr/share"))
    assert folders_of({}, lambda: tmp_path) == Folders((tmp_path / ".config", Path("/etc/xdg")), data)


def test_a_path_that_is_not_whole_is_ignored(tmp_path: Path) -> None:
    named = {
        "XDG_DATA_HOME": "share",
        "XDG_DATA_DIRS": f"share:{tmp_path}::{tmp_path}",
        "XDG_CONFIG_HOME": str(tmp_path / "settings"),
    }
    found = folders_of(named | {"HOME": str(tmp_path)}, Path)
    assert found == Folders((tmp_path / "settings", Path("/etc/xdg")), (tmp_path / ".local/share", tmp_path))


def test_without_a_home_the_systems_folders_are_left() -> None:
    def home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    assert folders_of({}, home) == Folders((Path("/etc/xdg"),), (Path("/usr/local/share"), Path("/usr/share")))


def test_a_computer_without_any_of_this_has_no_programs(computer: Linux) -> None:
    assert computer.found() == ()


# Bad input


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 1_000,
        b"\xff\xfe[Desktop Entry]",
        b"Name=Mail\nType=Application\n",
        b"[Desktop Entry]\nType=Application\n",
        b"[Desktop Entry]\nType=Application\nName=\n",
        b"[Desktop Entry]\nType=Application\nName=\xe2\x80\xae\n",
        b"[Desktop Entry]\nType=Link\nName=Mail\n",
        b"[Desktop Entry\nType=Application\nName=Mail\n",
        b"[Other]\nType=Application\nName=Mail\n",
        b"x" * LARGEST + b"\n[Desktop Entry]\nType=Application\nName=Mail\n",
    ],
    ids=range(11),
)
def test_a_broken_entry_is_left_out_and_the_others_stay(computer: Linux, content: bytes) -> None:
    computer.write(computer.shared / "applications/broken.desktop", content)
    computer.install("geary", "Geary")
    computer.choose("broken")
    assert computer.names() == ["Geary"]


def test_broken_lines_are_left_out_and_the_others_stay(computer: Linux) -> None:
    computer.install("geary", "Geary", "broken", "=", "[", "]", "Name=Second", "Name [de] = Post", "Name[de=Post", "Icon")
    (found,) = computer.found()
    assert (found.name, found.names) == ("Geary", ())


def test_a_name_of_10000_signs_is_cut_and_signs_that_harm_are_taken_out(computer: Linux) -> None:
    computer.install("a", f"Alpha\u202e\x07{'a' * 10_000}")
    (name,) = computer.names()
    assert (name[:7], name[-1], len(name)) == ("Alphaaa", "…", LONGEST_NAME)


@pytest.mark.parametrize(
    "listed",
    ["../../../secret", "/etc/secret", "a\0b", "\ufffd" * 3_000, ".hidden", "", ";;;;"],
    ids=["above", "whole path", "no name at all", "too long", "hidden", "empty", "only separators"],
)
def test_a_list_leads_nowhere_but_into_its_folders(computer: Linux, listed: str) -> None:
    computer.install("secret", "Secret", folder=computer.root)
    (computer.root / "applications/secret.desktop").rename(computer.root / "secret.desktop")
    computer.install("geary", "Geary")
    computer.choose(listed, "geary")
    assert computer.names() == ["Geary"]


def test_folders_and_pipes_and_links_in_a_circle_hold_nothing_up(computer: Linux) -> None:
    applications = computer.install("geary", "Geary").parent
    (applications / "folder.desktop").mkdir()
    (applications / "loop.desktop").symlink_to(applications / "loop.desktop")
    (applications / "gone.desktop").symlink_to(applications / "nothing")
    os.mkfifo(applications / "pipe.desktop")
    computer.own.parent.mkdir(parents=True)
    computer.own.symlink_to(computer.own)
    computer.choose("pipe", "loop", "folder", "geary")
    assert computer.names() == ["Geary"]


def test_a_link_to_where_a_package_lies_is_followed(computer: Linux) -> None:
    real = computer.install("org.mozilla.Thunderbird", "Thunderbird", folder=computer.root / "var/lib/flatpak/app/export/share")
    exported = computer.root / "var/lib/flatpak/exports/share"
    (exported / "applications").mkdir(parents=True)
    (exported / "applications" / real.name).symlink_to(real)
    assert computer.names(XDG_DATA_DIRS=str(exported)) == ["Thunderbird"]


def test_of_500_programs_few_are_shown_and_the_known_one_among_them(computer: Linux) -> None:
    for number in range(500):
        computer.install(f"a{number:03}", f"Mail {number:03}")
    computer.install("thunderbird", "Thunderbird")
    computer.choose("a007")
    names = computer.names()
    assert len(names) == MOST_SHOWN
    assert names[:3] == ["Mail 007", "Thunderbird", "Mail 000"]


def test_a_name_in_a_language_is_looked_for_among_as_many_as_there_may_be(computer: Linux) -> None:
    computer.install("mail", "Mail", *(f"Name[de_{number}]=Post" for number in range(MOST_NAMES + 1)), "Name[fr]=Courrier")
    (found,) = computer.found()
    assert len(found.names) == MOST_NAMES


def test_a_list_of_100000_entries_is_cut(computer: Linux) -> None:
    computer.install("geary", "Geary")
    computer.choose("geary", *(f"gone{number}" for number in range(100_000)))
    assert computer.names() == ["Geary"]


def test_a_folder_with_too_many_files_is_left_out(computer: Linux) -> None:
    for number in range(MOST_FILES):
        computer.write(computer.own / f"applications/{number}.txt", "")
    computer.install("geary", "Geary", folder=computer.own)
    assert computer.names() == []


# Icons


def icon_of(computer: Linux, icon: str) -> bytes:
    computer.install("geary", "Geary", f"Icon={icon}")
    (found,) = computer.found()
    return found.icon


@pytest.mark.parametrize(
    "place", ["icons/hicolor/48x48/apps/geary.png", "icons/hicolor/32x32/apps/geary.png", "pixmaps/geary.png"]
)
@pytest.mark.parametrize("name", ["geary", "geary.png"])
def test_an_icon_is_read_from_the_theme_on_which_all_others_rest(computer: Linux, place: str, name: str) -> None:
    computer.write(computer.shared / place, png())
    assert icon_of(computer, name) == png()


def test_the_icon_whose_size_fits_best_is_taken(computer: Linux) -> None:
    for size in ICON_SIZES[1:]:
        computer.write(computer.shared / f"icons/hicolor/{size}x{size}/apps/geary.png", png(size, size))
    assert icon_of(computer, "geary") == png(ICON_SIZES[1], ICON_SIZES[1])


def test_an_icon_with_a_whole_path_is_read_where_it_lies(computer: Linux) -> None:
    assert icon_of(computer, str(computer.write("snap/geary/icon.png", png()))) == png()


@pytest.mark.parametrize("name", ["", "gone", "../../../../../secret", "secret/icon", "\0", "."])
def test_a_name_leads_to_no_picture_elsewhere(computer: Linux, name: str) -> None:
    for path in ("secret.png", "icons/secret.png", "usr/share/secret.png"):
        computer.write(path, png())
    assert icon_of(computer, name) == b""


def test_a_file_that_is_no_picture_is_not_even_opened(computer: Linux) -> None:
    assert icon_of(computer, str(computer.write("home/secret.txt", png()))) == b""


@pytest.mark.parametrize(
    "content",
    [b"", b"\x89PNG", png()[:-20], png(WIDEST_ICON + 1, 1), b"\xff\xd8\xff\xd9", png() + bytes(LARGEST_ICON)],
    ids=["empty", "head", "cut off", "too wide", "another kind", "too large"],
)
def test_what_is_no_picture_to_decode_is_no_icon(computer: Linux, content: bytes) -> None:
    assert icon_of(computer, str(computer.write("icon.png", content))) == b""


def test_a_picture_of_another_kind_is_no_icon(computer: Linux) -> None:
    webp = b"RIFF" + (22).to_bytes(4, "little") + b"WEBPVP8X" + (10).to_bytes(4, "little") + bytes(4) + bytes(6)
    assert icon_of(computer, str(computer.write("icon.png", webp))) == b""
