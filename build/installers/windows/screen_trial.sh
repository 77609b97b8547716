#!/bin/sh
# Installs both Windows packages in a Debian 13 with Wine 10 on a virtual display, and looks at the window for real:
# pictures of it, the step's button up to a browser registered in that Windows, keys, exit code, German, dark.
# usage: sh build/installers/windows/screen_trial.sh    (as root, after `make windows`)
# The Debian is kept in out/windows/screen (about 2 GB), so that the next run need not fetch it again; pictures lie beside it.
set -eu
checkout=$(cd "$(dirname "$0")/../../.." && pwd)
here=$checkout/build/installers/windows
rig=$checkout/out/windows/python
screen=$checkout/out/windows/screen
bare=$screen/debian
suite=trixie
packages="wine wine64 xvfb openbox xdotool imagemagick fonts-open-sans locales"

say() { printf '== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
cannot() { echo "This trial cannot run here: $*" >&2; exit 2; }

[ "$(id -u)" = 0 ] || cannot "it needs root, since it makes a second Debian and changes into it."
sh "$checkout/build/installers/system.sh" screen || cannot "the above is missing."
command -v debootstrap >/dev/null || cannot "it needs debootstrap."
unshare --mount --pid --net --fork true 2>/dev/null || cannot "nothing may be mounted here."
set -- "$checkout"/dist/Gmail-Access-Assistant-*-x64-setup.exe "$checkout"/dist/Gmail-Access-Assistant-*-x64.msi \
    "$rig/icuuc.dll" "$rig/mscms.dll"
[ $# = 4 ] || cannot "there is more than one version in dist."
for file in "$@" "$checkout/.venv/bin/python"; do [ -f "$file" ] || cannot "$file is missing. Run \`make windows\` first."; done
mkdir -p "$screen/debs"
exec 9>"$screen/lock"
flock -n 9 || cannot "it is running already."

# This machine's mirror, if it is a Debian's; none named here means debootstrap's own.
# shellcheck disable=SC1091,SC2016
mirror() {
    . /etc/os-release
    [ "$ID" != debian ] || apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
        sed -n "s/^$VERSION_CODENAME //p" | head -n 1
}

# Runs a command inside as a person (or root). Its mounts and all that it started end with it; a person has no network.
inside() {
    user=$1
    shift
    set -- "$bare" "$screen" "$user" "$@"
    # shellcheck disable=SC2016 # the inner shell puts its own words in
    set -- sh -c '
        mount --rbind /dev "$1/dev" && mount -t proc proc "$1/proc" && mount -t tmpfs tmpfs "$1/tmp" &&
            mount --bind "$2/debs" "$1/var/cache/apt/archives" || exit 1
        bare=$1 user=$3
        shift 3
        exec chroot --userspec="$user:" "$bare" env -i LANG=C.UTF-8 HOME="/home/$user" PATH=/usr/sbin:/usr/bin:/sbin:/bin \
            DEBIAN_FRONTEND=noninteractive $(env | grep -iE "^(https?|no)_proxy=") sh -c "$@"
    ' sh "$@"
    [ "$user" = root ] || set -- --net "$@"
    unshare --mount --pid --fork --kill-child "$@" </dev/null 9>&-
}

debian() {
    say "a Debian $suite with $packages"
    rm -rf --one-file-system "$bare"
    # shellcheck disable=SC2046 # no mirror is no word
    unshare --mount debootstrap --variant=minbase --cache-dir="$screen/debs" "$suite" "$bare" $(mirror) >"$screen/log" 2>&1 ||
        { tail -n 20 "$screen/log"; fail "debootstrap"; }
    for file in /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt; do
        [ ! -e "$file" ] || { mkdir -p "$bare$(dirname "$file")" && cp -L "$file" "$bare$file"; }
    done
    apt-config dump Acquire | grep -vE '^Acquire::(IndexTargets|Changelogs|cdrom)' >"$bare/etc/apt/apt.conf.d/90acquire"
    inside root "apt-get -qq update && apt-get -qq install -y --no-install-recommends $packages" >"$screen/log" 2>&1 ||
        { tail -n 20 "$screen/log"; fail "apt"; }
    inside root 'localedef -i de_DE -f UTF-8 de_DE.UTF-8 && useradd ada' || fail "a person and German"
    echo "$suite $packages" >"$bare/ready"
}

[ "$(cat "$bare/ready" 2>/dev/null)" = "$suite $packages" ] || debian
rm -rf --one-file-system "$bare/home/ada" "$screen"/*.png
mkdir -p "$bare/home/ada/given"
cp "$1" "$bare/home/ada/given/setup.exe"
cp "$2" "$bare/home/ada/given/program.msi"
cp "$3" "$4" "$here/on_screen.sh" "$bare/home/ada/given/"
x86_64-w64-mingw32-gcc -municode -mwindows -O2 -s -o "$bare/home/ada/given/browser.exe" "$here/browser.c"
chroot "$bare" chown -R ada: /home/ada
address=$(cd "$checkout" && .venv/bin/python -m assistant steps --json --guide app-password --language en | .venv/bin/python -c '
import json, sys
steps = json.load(sys.stdin)["steps"]
print(next(step["buttons"][0]["address"] for step in steps if step["id"] == "app-passwords"))')

passed=yes
inside ada "sh ~/given/on_screen.sh '$address'" || passed=no
cp "$bare"/home/ada/seen/*.png "$screen/" 2>/dev/null || true
rm -rf --one-file-system "$bare/home/ada"
[ "$passed" = yes ] || fail "see out/windows/screen"
say "passed; the pictures are in out/windows/screen: $(cd "$screen" && echo *.png)"
