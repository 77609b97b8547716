#!/bin/sh
# Installs both Windows packages in a Debian 13 with Wine 10 on a virtual display, and looks at the window for real:
# pictures of it, the step's button up to a browser registered in that Windows, keys, exit code, German, dark.
# usage: sh tests/installed/windows_screen.sh    (as root, after `make windows`)
# The Debian is kept in out/windows/screen (about 2 GB), so that the next run need not fetch it again; pictures lie beside it.
set -eu
checkout=$(cd "$(dirname "$0")/../.." && pwd)
here=$checkout/tests/installed
rig=$checkout/out/windows/python
work=$checkout/out/windows/screen
bare=$work/debian
suite=trixie
packages="wine wine64 xvfb openbox xdotool imagemagick fonts-open-sans locales"
. "$checkout/tests/installed/debian.sh"
settings="LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive"
kept=$work/debs
check_tools x86_64-w64-mingw32-gcc
set -- "$checkout"/dist/Gmail-Access-Assistant-*-x64-setup.exe "$checkout"/dist/Gmail-Access-Assistant-*-x64.msi \
    "$rig/icuuc.dll" "$rig/mscms.dll"
[ $# = 4 ] || cannot "there is more than one version in dist."
for file in "$@" "$checkout/.venv/bin/python"; do [ -f "$file" ] || cannot "$file is missing. Run \`make windows\` first."; done
mkdir -p "$kept"
exec 9>"$work/lock"
flock -n 9 || cannot "it is running already."

debian() {
    make_debian "$suite"
    # shellcheck disable=SC2086 # a word each
    apt_install $packages
    inside root 'localedef -i de_DE -f UTF-8 de_DE.UTF-8' || fail "German"
    echo "$suite $packages" >"$bare/ready"
}

[ "$(cat "$bare/ready" 2>/dev/null)" = "$suite $packages" ] || debian 9>&-
rm -rf --one-file-system "$bare/home/ada" "$work"/*.png
mkdir -p "$bare/home/ada/given"
cp "$1" "$bare/home/ada/given/setup.exe"
cp "$2" "$bare/home/ada/given/program.msi"
cp "$3" "$4" "$here/on_screen.sh" "$bare/home/ada/given/"
x86_64-w64-mingw32-gcc -municode -mwindows -O2 -s -o "$bare/home/ada/given/browser.exe" "$here/browser.c"
chroot "$bare" chown -R ada: /home/ada
address=$(cd "$checkout" && .venv/bin/python -m assistant steps --json --guide app-password --language en | .venv/bin/python -c '
import json, sys
steps = json.load(sys.stdin)["steps"]
print(next(step["buttons"][0]["address"] for step in steps if step["id"] == "make-app-password"))')

passed=yes
apart=--net
inside ada "sh ~/given/on_screen.sh '$address'" 9>&- || passed=no
cp "$bare"/home/ada/seen/*.png "$work/" 2>/dev/null || true
rm -rf --one-file-system "$bare/home/ada"
[ "$passed" = yes ] || fail "see out/windows/screen"
say "passed; the pictures are in out/windows/screen: $(cd "$work" && echo *.png)"
