"""What can be said of the installers without building them; and of a frozen program, when one is there."""

from __future__ import annotations

import json
import plistlib
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

import pytest
import yaml
from PIL import Image

from assistant.guides import languages
from assistant.paths import PROGRAM, TITLE
from build.installers import contents, icons, licences, sizes, version_resource, words
from build.installers.linux import entries
from build.installers.macos import bundle
from build.installers.release import sbom, winget
from build.installers.windows import pack, rig, stand_in

ROOT = Path(__file__).parents[2]
INSTALLERS = ROOT / "build" / "installers"
FROZEN = [folder for folder in (ROOT / "out/frozen" / PROGRAM, ROOT / "out/windows/frozen" / PROGRAM) if folder.is_dir()]
FOLDERS = (".github", "assistant", "benchmarks", "build", "docs", "i18n", "resources", "tests")
FILES = [PurePosixPath(name) for name in ("a.exe", "_internal/b.pyd", "_internal/assistant/guides/c $d.md")]
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


def test_the_installers_speak_each_language_of_the_program_wholly() -> None:
    spoken = words.read()
    assert set(spoken) == set(languages.NAMES), "add build/installers/texts/<language>.json"
    for language, each in spoken.items():
        assert set(each) == set(spoken["en"]), language
        assert len(each["description"]) == len(spoken["en"]["description"]), language
        assert all(each.values()), language


def test_setup_says_nothing_that_has_no_words() -> None:
    script = (INSTALLERS / "windows" / "setup.nsi").read_text("utf-8")
    said = set(re.findall(r"\$\((\w+)\)", script))
    assert len(said) > 5
    assert said == set(pack.SPOKEN)


def test_quotation_marks_and_dollars_stay_themselves_in_nsis() -> None:
    assert pack.quoted('Taste „Ja“ or "yes" for $5') == 'Taste „Ja“ or $\\"yes$\\" for $$5'
    assert "LangString" in pack.spoken(words.read())


def test_the_desktop_entry_speaks_each_language(tmp_path: Path) -> None:
    entry = entries.desktop_entry((entries.SOURCES / f"{PROGRAM}.desktop").read_text("utf-8"), words.read())
    for language in set(languages.NAMES) - {"en"}:
        assert f"\nName[{language}]=" in entry
        assert f"\nComment[{language}]=" in entry
    assert f"\nExec={PROGRAM}\n" in entry
    assert f"\nIcon={PROGRAM}\n" in entry
    file = tmp_path / f"{PROGRAM}.desktop"
    file.write_text(entry, "utf-8")
    if shutil.which("desktop-file-validate"):
        run = subprocess.run(["desktop-file-validate", str(file)], capture_output=True, text=True, check=False)
        assert (run.returncode, run.stdout) == (0, "")


def test_the_metainfo_speaks_each_language() -> None:
    top = ET.fromstring(entries.metainfo(words.read(), "1.2.3", "2026-11-22", "https://example.org"))
    spoken = {element.get(entries.LANGUAGE, "en") for element in top.iter("summary")}
    assert spoken == set(languages.NAMES)
    release = top.find("releases/release")
    assert release is not None
    assert (release.get("version"), release.get("date")) == ("1.2.3", "2026-11-22")
    assert top.findtext("launchable") == f"{PROGRAM}.desktop"


def test_the_manual_page_names_each_option() -> None:
    page = (entries.SOURCES / f"{PROGRAM}.1").read_text("utf-8").replace("\\-", "-")
    help_text = subprocess.run(
        [sys.executable, "-m", "assistant", "--help"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    options = set(re.findall(r"(?<!\S)--[a-z-]+", help_text))
    assert len(options) > 4
    assert {option for option in options if option not in page} <= {"--help"}


def test_the_icon_is_there_in_each_size() -> None:
    for size in icons.SIZES:
        with Image.open(icons.ICONS / f"{size}.png") as picture:
            assert picture.size == (size, size)
    with Image.open(icons.ICONS / f"{PROGRAM}.ico") as picture:
        assert picture.info["sizes"] == {(size, size) for size in icons.WINDOWS}
    with Image.open(icons.ICONS / f"{PROGRAM}.icns") as picture:
        assert (512, 512) in {size[:2] for size in picture.info["sizes"]}


@pytest.mark.parametrize(
    ("place", "platform", "stays"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", "linux", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", "linux", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "linux", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "linux", False),
        *((f"PySide6/Qt/plugins/imageformats/libq{kind}.so", "linux", True) for kind in ("jpeg", "webp", "gif")),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", "linux", False),
        ("PySide6\\plugins\\imageformats\\qjpeg.dll", "win32", True),
        ("PySide6\\plugins\\imageformats\\qsvg.dll", "win32", False),
        ("PySide6/Qt/plugins/imageformats/libqgif.dylib", "darwin", True),
        ("PySide6/Qt/translations/qtbase_de.qm", "linux", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", "linux", False),
        ("PySide6/Qt/translations/qt_pt_PT.qm", "linux", True),
        ("libcrypto.so.3", "linux", False),
        ("libgtk-3.so.0", "linux", False),
        ("python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so", "linux", True),
        ("python3.11/lib-dynload/_codecs_jp.cpython-311-x86_64-linux-gnu.so", "linux", False),
        ("encodings/utf_8.pyc", "linux", True),
        ("encodings/cp1252.pyc", "win32", True),
        ("encodings/cp1253.pyc", "win32", False),
        ("PySide6\\Qt6Gui.dll", "win32", True),
        ("PySide6\\opengl32sw.dll", "win32", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "win32", True),
        ("icuuc.dll", "win32", False),
        ("libcrypto-3.dll", "win32", True),
        ("VCRUNTIME140.dll", "win32", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "darwin", True),
    ],
)
def test_only_what_has_a_reason_is_in_the_bundle(place: str, platform: str, stays: bool) -> None:
    assert (contents.why(place, platform) is not None) is stays


def test_our_own_files_are_all_in_the_bundle_but_what_serves_the_makers() -> None:
    modules = contents.modules_of_ours()
    assert {"assistant.cli", "assistant.wizard", "assistant.mail.check"} <= set(modules)
    assert all("__init__" not in name for name in modules)
    places = {place for _, place in contents.of_ours() if place.startswith("assistant/resources/")}
    assert {"assistant/resources/guides", "assistant/resources/licenses"} <= places
    assert not {f"assistant/resources/{name}" for name in ("pictures", "linux")} & places


def test_a_translation_that_was_not_compiled_is_told(tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n" / "gaa_fr.ts").touch()
    with pytest.raises(FileNotFoundError, match=r"gaa_fr\.qm is missing"):
        contents.of_ours(tmp_path)


def test_a_released_program_knows_where_later_versions_are_found(tmp_path: Path) -> None:
    assert contents.releases("", tmp_path) == []
    ((noted, place),) = contents.releases("https://example.org/x/releases", tmp_path / "work")
    assert (Path(noted).name, Path(noted).read_text("utf-8"), place) == (
        "releases.txt",
        "https://example.org/x/releases\n",
        "assistant/resources",
    )
    with pytest.raises(ValueError, match="RELEASES=javascript:"):
        contents.releases("javascript:alert(1)", tmp_path)


@pytest.mark.parametrize("frozen", FROZEN, ids=lambda folder: folder.parent.name)
def test_each_file_of_a_frozen_program_has_a_reason_and_a_licence(frozen: Path) -> None:
    platform = "win32" if (frozen / f"{PROGRAM}.exe").is_file() else "linux"
    places = [file.relative_to(frozen / "_internal").as_posix() for file in (frozen / "_internal").rglob("*") if file.is_file()]
    assert len(places) > 100
    kept = {place: contents.why(place, platform) for place in places}
    assert [place for place, why in kept.items() if why is None] == []
    assert not any(contents.GPL_ONLY.search(place) for place in places)
    told = list(sizes.reasons(frozen, platform))
    assert len(told) == len(set(kept.values()))
    assert any("the guides" in line for line in told)


def test_parts_of_qt_under_the_gpl_alone_are_seen(tmp_path: Path) -> None:
    (tmp_path / "_internal" / "PySide6").mkdir(parents=True)
    (tmp_path / "_internal" / "PySide6" / "Qt6Charts.dll").touch()
    (tmp_path / "_internal" / "strange.bin").touch()
    found = list(licences.unaccounted(tmp_path, licences.components()))
    assert "PySide6/Qt6Charts.dll: this part of Qt is under the GPL alone" in found
    assert "strange.bin: no component of components.json accounts for it" in found


def test_the_notice_is_that_of_the_list_and_each_text_is_there() -> None:
    listed = licences.components()
    assert (licences.FOLDER / "NOTICE.txt").read_text("utf-8") == licences.notice(listed, licences.locked()), (
        "run `make licences`"
    )
    texts = {text for each in listed for text in each.texts}
    assert {file.name for file in licences.FOLDER.glob("*.txt")} == texts | {"NOTICE.txt"}
    assert {each.package for each in listed} >= {"pyside6-essentials", "markdown", "pyyaml", "segno", "truststore"}


def test_each_source_is_where_its_own_project_says() -> None:
    listed = licences.components()
    assert [each.name for each in listed if not each.source.startswith("https://")] == []
    qt = "pyside6-essentials"  # the sources of Qt lie in an archive of its own
    packed = [each for each in listed if each.package not in {"", qt}]
    assert len(packed) >= 5
    for each in packed:
        said = metadata.metadata(each.package)
        named = [line.partition(", ") for line in said.get_all("Project-URL", [])]
        sources = {address for label, _, address in named if re.match("Source|Repository|Homepage", label)}
        assert each.source in sources | {said["Home-page"]}


def test_no_text_of_ours_sends_anybody_to_a_package_index() -> None:
    found = [*ROOT.glob("[!.]*"), *(file for folder in FOLDERS for file in (ROOT / folder).rglob("*"))]
    files = [file for file in found if file.is_file() and "__pycache__" not in file.parts]
    assert len(files) > 300
    index = re.compile(rb"\b[\w.-]*(?:pypi|pythonhosted|npmjs|crates|rubygems)\.(?:org|io|com)\b")
    assert {file.relative_to(ROOT).as_posix(): named for file in files if (named := index.findall(file.read_bytes()))} == {}


def test_the_bill_of_materials_names_each_component_with_its_version() -> None:
    listed, versions = licences.components(), licences.locked()
    bill = sbom.bill(listed, versions)
    assert json.loads(json.dumps(bill)) == bill
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    by_name = {each["name"]: each for each in bill["components"]}
    assert by_name["Qt"]["purl"] == f"pkg:pypi/pyside6-essentials@{versions['pyside6-essentials']}"
    assert set(by_name) == {each.name for each in listed}


def test_what_is_removed_is_exactly_what_was_written() -> None:
    written = re.findall(r'^File "/frozen/(.*)"$', pack.installing(Path("/frozen"), FILES), re.MULTILINE)
    lines = pack.uninstalling(FILES).splitlines()
    removed = [line.removeprefix('Delete "$INSTDIR\\').rstrip('"').replace("\\", "/").replace("$$", "$") for line in lines[:3]]
    assert written == removed == [str(file) for file in FILES]
    assert lines[3:] == [
        f'RMDir "$INSTDIR\\{name}"' for name in ("_internal\\assistant\\guides", "_internal\\assistant", "_internal")
    ]


def test_setup_never_deletes_a_folder_with_all_that_is_in_it() -> None:
    script = (INSTALLERS / "windows" / "setup.nsi").read_text("utf-8")
    assert "RMDir" in script
    assert not re.search(r"RMDir\s+/r|/REBOOTOK", script, re.IGNORECASE)


def test_each_file_has_a_component_of_its_own_that_stays_the_same() -> None:
    top = ET.fromstring(pack.listed(FILES))
    components = list(top.iter(f"{WIX}Component"))
    assert len({each.get("Guid") for each in components}) == len({each.get("Id") for each in components}) == len(FILES)
    assert pack.listed(FILES) == pack.listed(FILES)
    assert {each.get("Source") for each in top.iter(f"{WIX}File")} == {f"frozen/{file}" for file in FILES}


def test_msi_and_setup_agree_with_winget_on_who_they_are() -> None:
    product = ET.parse(INSTALLERS / "windows" / "program.wxs").getroot().find(f"{WIX}Product")
    assert product is not None
    assert product.get("UpgradeCode") == winget.UPGRADE_CODE
    assert product.get("Name") == TITLE
    properties = {each.get("Id") for each in product.iter(f"{WIX}Property")}
    assert {"ARPPRODUCTICON", "ARPNOMODIFY", "INSTALLDIR", "WINDOWSBUILD"} <= properties
    script = (INSTALLERS / "windows" / "setup.nsi").read_text("utf-8")
    build = winget.OLDEST_WINDOWS.split(".")[2]
    condition = product.findtext(f"{WIX}Condition") or ""
    assert f"WINDOWSBUILD >= {build}" in condition
    assert f"OLDEST_BUILD {build}" in script
    assert f'PROGRAM "{PROGRAM}"' in script


def test_wingets_manifests_name_both_installers_and_their_sums() -> None:
    made = winget.manifests("1.2.3", "https://example.org/v1.2.3", lambda name: f"SUM OF {name}")
    assert all(yaml.safe_load(yaml.safe_dump(content)) == content for content in made.values())
    assert {content["ManifestType"] for content in made.values()} == {"version", "defaultLocale", "installer"}
    installers = made[f"{winget.IDENTIFIER}.installer.yaml"]["Installers"]
    assert [(each["Scope"], each["InstallerType"]) for each in installers] == [("user", "nullsoft"), ("machine", "wix")]
    for each in installers:
        assert each["InstallerSha256"] == f"SUM OF {each['InstallerUrl'].rpartition('/')[2]}"


def test_the_version_resource_is_what_windows_takes() -> None:
    assert version_resource.numbers("1.2.3") == (1, 2, 3, 0)
    with pytest.raises(ValueError, match="invalid literal"):
        version_resource.numbers("1.2rc1")
    assert version_resource.strings("x", "1.2.3")["OriginalFilename"] == "x.exe"


def test_macos_is_told_all_languages_and_the_entitlements_can_be_read() -> None:
    information = bundle.information("1.2.3")
    assert plistlib.loads(plistlib.dumps(information)) == information
    assert information["CFBundleLocalizations"] == [language.replace("_", "-") for language in languages.NAMES]
    entitlements = plistlib.loads((INSTALLERS / "macos" / "entitlements.plist").read_bytes())
    assert entitlements
    assert all(value is True for value in entitlements.values())
    command = bundle.codesign("a.app", "Somebody", "e.plist")
    script = (INSTALLERS / "macos" / "dmg.sh").read_text("utf-8")
    assert all(word in script for word in command if word.startswith("--"))


def test_the_rig_takes_the_locked_packages_for_windows() -> None:
    locks = [(ROOT / name).read_text("utf-8") for name in ("requirements.lock", "requirements-develop.lock")]
    wanted = rig.requirements(*locks)
    names = re.findall(r"^([\w-]+)==", wanted, re.MULTILINE)
    assert {"pyside6-essentials", "markdown", "pyinstaller", "pefile", "pywin32-ctypes"} <= set(names)
    assert len(names) == len(set(names))
    assert " ; " not in wanted
    assert wanted.count("--hash=sha256:") > 2 * len(names)


def test_a_stand_in_refuses_what_it_is_asked() -> None:
    code = stand_in.source(["ucnv_open", "ucnv_close"])
    assert "*error = 16" in code
    assert "ucnv_close(void) { return 0; }" in code


def test_the_release_tests_first_and_signs_only_with_secrets() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8"))
    jobs = workflow["jobs"]
    assert {jobs[name]["needs"] for name in ("linux", "windows", "macos")} == {"test"}
    assert {jobs[name]["runs-on"] for name in ("linux", "windows", "macos")} == {"ubuntu-22.04", "windows-latest", "macos-latest"}
    assert set(jobs["publish"]["needs"]) == {"linux", "windows-trial", "macos"}
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    assert text.count('if [ -n "$SIGNING_CERTIFICATE" ]') == 2


def test_the_table_of_sizes_says_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist" / f"{PROGRAM}_1.0.0_amd64.deb").write_bytes(bytes(2_000_000))
    rows = list(sizes.rows(tmp_path))
    assert len(rows) == len(sizes.AIMS)
    assert any("2.0 MB" in row and "reached" in row for row in rows)
    assert any("not built" in row for row in rows)
