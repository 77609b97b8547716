#!/bin/sh
# Installs both Windows packages under Wine, silently, and looks at what they leave: files, shortcuts, registry, exit codes.
# usage: sh tests/installed/windows.sh    (needs what `make windows` makes; takes about six minutes)
set -eu
checkout=$(cd "$(dirname "$0")/../.." && pwd)
. "$checkout/build/installers/windows/wine.sh"
cd "$checkout"
version=$(.venv/bin/python -c 'import assistant; print(assistant.__version__)')
newer=9.8.7
work=$checkout/out/windows/trial
name=Gmail-Access-Assistant
home=$WINEPREFIX/drive_c/users/$(id -un)
title="Gmail Access Assistant"
key='Software\Microsoft\Windows\CurrentVersion\Uninstall\gmail-access-assistant'
failures=0

say() { printf '== %s\n' "$*"; }
wrong() { printf 'FAILED: %s\n' "$*" >&2; failures=$((failures + 1)); }

# Runs a program of Windows and says how it ended; `wine` itself gives only the last eight bits of an exit code.
code() { wine "$@" >/dev/null 2>&1 </dev/null && echo 0 || echo $?; }
expect() {
    wanted=$1
    shift
    got=$(code "$@")
    [ "$got" = "$wanted" ] || wrong "exit code $got instead of $wanted: $*"
    wineserver -w
}
# Waits, for a minute at most, until a command succeeds.
until_true() {
    tries=600
    until "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || { wrong "did not happen within a minute: $*"; return 0; }
        sleep 0.1
    done
}
# Wine lists no programs; this computer does, since they are its own.
listed() { pgrep -f "Programs.$title.$1" >/dev/null; }
# Opens a program and leaves it open: the window, or the command line that waits for somebody to type.
open() {
    case $1 in
        *-cli) set -- "$1" explain ;;
        *) set -- "$1" --settings-folder "$(windows_path "$work/settings")" ;;
    esac
    image=$1.exe
    shift
    rm -f "$work/typing" && mkfifo "$work/typing"
    wine cmd /c "$(windows_path "$checkout/tests/installed/in_memory.bat")" "$(dos "$place")\\$image" "$@" <"$work/typing" >/dev/null 2>&1 &
    exec 9>"$work/typing"
    until_true listed "$image"
}
close() {
    wine taskkill /F /IM "$1.exe" >/dev/null 2>&1 </dev/null || wrong "$1 was not open any more"
    exec 9>&-
    wineserver -w
}
expect_open() {
    wanted=$1
    shift
    got=$(code "$@")
    [ "$got" = "$wanted" ] || wrong "exit code $got instead of $wanted while the program is open: $*"
}
# Removes as Windows does: the uninstaller goes on as a copy, which Wine's end waits for.
removed() {
    folder=$1
    shift
    expect 0 "$folder/uninstall.exe" "$@"
}
there() { [ -e "$1" ] || wrong "missing: $1"; }
gone() { [ ! -e "$1" ] || wrong "left behind: $1"; }
registered() { wine reg query "$1" /v "$2" 2>/dev/null </dev/null | tr -d '\r' | sed -n "s/^ *$2 *REG_[A-Z]* *//p"; }
# shellcheck disable=SC1003 # a backslash, and no quotation mark
windows_path() { printf 'Z:%s' "$1" | tr / '\\'; }
files_of() { (cd "$1" && find . -type f ! -name uninstall.exe ! -name icuuc.dll | LC_ALL=C sort); }
# shellcheck disable=SC1003
dos() { printf '%s' "C:${1#"$WINEPREFIX/drive_c"}" | tr / '\\'; }

# The installed program does what the sources do. Its Windows lacks ICU, so a stand-in lies beside it meanwhile.
try_program() {
    cp "$rig/icuuc.dll" "$1/"
    batch=$(windows_path "$checkout/tests/installed/in_memory.bat")
    answer=$(wine cmd /c "$batch" "$(dos "$1")\\gmail-access-assistant-cli.exe" --selftest 2>&1 </dev/null | tr -d '\r')
    [ "$answer" = "$title $version: all is there and works" ] || wrong "self-test in $1: $answer"
    wine cmd /c "$batch" "$(dos "$1")\\gmail-access-assistant.exe" --selftest >/dev/null 2>&1 </dev/null || wrong "self-test of the windowed program"
    for language in en pl; do
        wine cmd /c "$batch" "$(dos "$1")\\gmail-access-assistant-cli.exe" steps --json --language $language 2>&1 </dev/null | tr -d '\r' >"$work/installed.json"
        .venv/bin/python -m assistant steps --json --language $language >"$work/source.json"
        cmp "$work/installed.json" "$work/source.json" || wrong "the steps in $language differ from the sources'"
    done
    rm "$1/icuuc.dll"
}

# Installs where nothing is yet, and kills the installer and all of Windows once a library lies there.
kill_setup_halfway() {
    removed "$place" /S
    rm -rf "$place"
    wine "$setup" /S >/dev/null 2>&1 </dev/null &
    until_true test -s "$place/_internal/PySide6/Qt6Core.dll"
    wineserver -k || true
    wait
}

say "an empty Windows, and packages of a later version to upgrade to"
rm -rf "$work" && mkdir -p "$work"
fresh_windows
setup=$checkout/dist/$name-$version-x64-setup.exe
msi=$checkout/dist/$name-$version-x64.msi
later=out/windows/later
# For the upgrade's sake the later version need not be whole: it lacks a folder, so a file that remains is seen.
rm -rf $later && cp -R out/windows/frozen/gmail-access-assistant $later && rm -rf $later/_internal/PySide6 && echo later >$later/_internal/later.txt
.venv/bin/python -m build.installers.windows.pack both --frozen $later --output "$work" --version $newer >/dev/null
files_of out/windows/frozen/gmail-access-assistant >"$work/wanted"
files_of $later >"$work/wanted-later"
(cd "$WINEPREFIX" && find drive_c ! -path '*/Temp/*' | LC_ALL=C sort) >"$work/drive-before"

say "setup: for the current user, silently"
place="$home/AppData/Local/Programs/$title"
expect 0 "$setup" /S
files_of "$place" | diff "$work/wanted" - || wrong "other files than those of the frozen program"
there "$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/$title.lnk"
gone "$home/Desktop/$title.lnk"
[ "$(registered "HKCU\\$key" DisplayVersion)" = "$version" ] || wrong "DisplayVersion is not registered"
[ "$(registered "HKCU\\$key" InstallLocation)" = "$(dos "$place")" ] || wrong "InstallLocation: $(registered "HKCU\\$key" InstallLocation)"
try_program "$place"

say "setup: an installation that was cut off is mended by the next one"
rm -rf "$place/_internal/PySide6" "$place/gmail-access-assistant.exe"
expect 0 "$setup" /S
files_of "$place" | diff "$work/wanted" - || wrong "the second installation did not mend the first"

say "setup: killed in the middle, and started again"
kill_setup_halfway
files_of "$place" | cmp -s "$work/wanted" - && wrong "the installation was over before it was killed"
expect 0 "$setup" /S
files_of "$place" | diff "$work/wanted" - || wrong "the next installation did not mend the one that was killed"
find "$place" -type f -size 0 -name '*.dll' | grep . && wrong "an empty library remains"

say "setup: killed in the middle, and removed instead"
kill_setup_halfway
removed "$place" /S
gone "$place"
[ -z "$(registered "HKCU\\$key" DisplayVersion)" ] || wrong "the registry still lists what was removed"
expect 0 "$setup" /S

say "setup: while the program is open, neither upgrade nor removal"
cp "$rig/icuuc.dll" "$place/"
for program in gmail-access-assistant gmail-access-assistant-cli; do
    open "$program"
    expect_open 4 "$work/$name-$newer-x64-setup.exe" /S
    # In quotation marks, as an argument with spaces would stand, NSIS does not know this switch.
    # shellcheck disable=SC2046
    expect_open 4 "$place/uninstall.exe" /S $(printf '_?=%s' "$(dos "$place")")
    files_of "$place" | diff "$work/wanted" - || wrong "something was changed while $program was open"
    [ "$(registered "HKCU\\$key" DisplayVersion)" = "$version" ] || wrong "the registry was changed while $program was open"
    close "$program"
done
rm "$place/icuuc.dll"
expect 0 "$setup" /S
files_of "$place" | diff "$work/wanted" - || wrong "the next try did not succeed once the program was closed"

say "setup: a place that cannot be written ends with 8, changes nothing, and the next try succeeds"
removed "$place" /S
echo mine >"$home/file"
expect 8 "$setup" /S "/D=$(dos "$home/file")\\below"
expect 8 "$setup" /S "/D=$(dos "$home/file")\\odd name"
[ "$(cat "$home/file")" = mine ] || wrong "a file that stood in the way was changed"
[ -z "$(registered "HKCU\\$key" DisplayVersion)" ] || wrong "the registry lists what was not installed"
rm "$home/file"
long=$home/$(printf '%0190d' 0)
expect 8 "$setup" /S "/D=$(dos "$long")\\x"
gone "$long"
mkdir "$home/disk"
if mount -t tmpfs -o size=12m,ro tmpfs "$home/disk" 2>/dev/null; then
    disk="/D=$(dos "$home/disk")\\program"
    expect 8 "$setup" /S "$disk"
    [ -z "$(registered "HKCU\\$key" DisplayVersion)" ] || wrong "the registry lists what was not installed"
    mount -o remount,rw,size=12m "$home/disk"
    expect 8 "$setup" /S "$disk"
    gone "$home/disk/program"
    mount -o remount,size=200m "$home/disk"
    expect 0 "$setup" /S "$disk"
    files_of "$home/disk/program" | diff "$work/wanted" - || wrong "the next try did not mend what a full disk cut off"
    removed "$home/disk/program" /S
    gone "$home/disk/program"
    umount "$home/disk"
else
    say "  not tried, since no disk can be mounted here: read-only and full disks"
fi
rmdir "$home/disk"
expect 0 "$setup" /S

say "setup: the later version replaces it, the earlier one is refused"
mkdir -p "$home/AppData/Roaming/$title" && echo '{}' >"$home/AppData/Roaming/$title/progress.json"
echo mine >"$place/mine.txt"
expect 0 "$work/$name-$newer-x64-setup.exe" /S /DesktopShortcut
rm "$place/mine.txt" || wrong "somebody's own file was deleted by the upgrade"
files_of "$place" | diff "$work/wanted-later" - || wrong "files of the earlier version remain"
there "$home/Desktop/$title.lnk"
expect 6 "$setup" /S
[ "$(registered "HKCU\\$key" DisplayVersion)" = "$newer" ] || wrong "the refused installation changed the registry"

say "setup: removal takes what was installed, and nothing else"
echo mine >"$place/mine.txt"
removed "$place" /S
there "$place/mine.txt"
[ "$(find "$place" -type f | wc -l)" = 1 ] || wrong "files remain: $(find "$place" -type f | head -n 3)"
there "$home/AppData/Roaming/$title/progress.json"
rm -rf "$place"

say "setup: another folder with odd letters, and removal of the settings too"
odd="$home/Été à Łódź & co 😀"
expect 0 "$setup" /S "/D=$(dos "$odd")"
there "$odd/gmail-access-assistant.exe"
removed "$odd" /S /PURGE
gone "$odd"
gone "$home/AppData/Roaming/$title"

say "setup: a folder in quotation marks, in either way"
printf '"%%~1" /S /D="%%~2"\r\n' >"$work/quoted.bat"
for way in inside around; do
    if [ $way = inside ]; then
        expect 0 cmd /c "$(windows_path "$work/quoted.bat")" "$(windows_path "$setup")" 'C:\in quotes'
    else
        expect 0 "$setup" /S '/D=C:\in quotes'
    fi
    there "$WINEPREFIX/drive_c/in quotes/gmail-access-assistant.exe"
    removed "$WINEPREFIX/drive_c/in quotes" /S
    gone "$WINEPREFIX/drive_c/in quotes"
done

say "setup: a folder that holds other files is refused"
mkdir -p "$home/Documents/letters" && echo mine >"$home/Documents/letters/a.txt"
expect 7 "$setup" /S "/D=$(dos "$home/Documents/letters")"
[ "$(ls "$home/Documents/letters")" = a.txt ] || wrong "something was put among other files"
rm -rf "$home/Documents/letters"

say "setup: for all users"
place="$WINEPREFIX/drive_c/Program Files/$title"
expect 0 "$setup" /S /AllUsers
files_of "$place" | diff "$work/wanted" - || wrong "other files than those of the frozen program"
[ "$(registered "HKLM\\$key" DisplayVersion)" = "$version" ] || wrong "DisplayVersion is not registered for all"
removed "$place" /S /AllUsers
gone "$place"
[ -z "$(registered "HKLM\\$key" DisplayVersion)" ] || wrong "the registry still lists it"

say "setup: a damaged download is refused"
head -c 9000000 "$setup" >"$work/damaged.exe"
[ "$(code "$work/damaged.exe" /S)" != 0 ] || wrong "a damaged setup ended with 0"
gone "$home/AppData/Local/Programs/$title"

say "msi: silently, with its properties"
expect 0 msiexec /i "$(windows_path "$msi")" /qn LANGUAGE=de 'POLICYFILE=C:\policy.json'
files_of "$place" | diff "$work/wanted" - || wrong "other files than those of the frozen program"
[ -n "$(find "$WINEPREFIX/drive_c" -name "$title.lnk")" ] || wrong "no entry in the Start menu"
[ "$(registered 'HKLM\Software\Gmail Access Assistant' Language)" = de ] || wrong "LANGUAGE was not kept"
[ "$(registered 'HKLM\Software\Gmail Access Assistant' PolicyFile)" = 'C:\policy.json' ] || wrong "POLICYFILE was not kept"
try_program "$place"

say "msi: cut off, and installed again"
expect 0 msiexec /x "$(windows_path "$msi")" /qn
gone "$place"
wine msiexec /i "$(windows_path "$msi")" /qn >/dev/null 2>&1 </dev/null &
until_true test -s "$place/_internal/PySide6/Qt6Core.dll"
wineserver -k || true
wait
files_of "$place" | cmp -s "$work/wanted" - && wrong "the installation was over before it was cut off"
expect 0 msiexec /i "$(windows_path "$msi")" /qn
files_of "$place" | diff "$work/wanted" - || wrong "the next installation did not mend the one that was cut off"
find "$place" -type f -size 0 -name '*.dll' | grep . && wrong "an empty library remains"

say "msi: the later version replaces it, the earlier one is refused with 1603 (67 in the last eight bits)"
expect 0 msiexec /i "$(windows_path "$work/$name-$newer-x64.msi")" /qn
files_of "$place" | diff "$work/wanted-later" - || wrong "files of the earlier version remain"
expect 67 msiexec /i "$(windows_path "$msi")" /qn
expect 0 msiexec /x "$(windows_path "$work/$name-$newer-x64.msi")" /qn
gone "$place"

say "msi: a damaged download is refused"
head -c 9000000 "$msi" >"$work/damaged.msi"
[ "$(code msiexec /i "$(windows_path "$work/damaged.msi")" /qn)" != 0 ] || wrong "a damaged msi ended with 0"
gone "$place"

say "msi: another folder and the desktop"
expect 0 msiexec /i "$(windows_path "$msi")" /qn 'INSTALLDIR=C:\Tools\Mail guide' ADDLOCAL=Main,DesktopShortcut
there "$WINEPREFIX/drive_c/Tools/Mail guide/gmail-access-assistant.exe"
[ -n "$(find -L "$WINEPREFIX/drive_c/users" -path '*Desktop*' -name "$title.lnk")" ] || wrong "no shortcut on the desktop"
expect 0 msiexec /i "$(windows_path "$work/$name-$newer-x64.msi")" /qn
files_of "$WINEPREFIX/drive_c/Tools/Mail guide" | diff "$work/wanted-later" - || wrong "the upgrade did not find the chosen folder"
expect 0 msiexec /x "$(windows_path "$work/$name-$newer-x64.msi")" /qn
gone "$WINEPREFIX/drive_c/Tools/Mail guide"

say "nothing is left on the drive"
rmdir "$WINEPREFIX/drive_c/Tools" 2>/dev/null || true
(cd "$WINEPREFIX" && find drive_c ! -path '*/Temp/*' | LC_ALL=C sort) | diff "$work/drive-before" - >"$work/left" || true
grep '^>' "$work/left" | grep -i 'assistant' && wrong "the above is left on the drive"
[ "$failures" = 0 ] || { echo "$failures checks failed" >&2; exit 1; }
say "passed: $name $version on Windows as Wine plays it ($(wine --version))"
