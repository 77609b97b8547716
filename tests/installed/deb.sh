#!/bin/sh
# Installs the .deb with apt into a bare Debian 12, starts it there on a virtual display, and removes it again.
# usage: sh tests/installed/deb.sh FILE.deb [bookworm]    (as root; takes about 1.5 GB in TMPDIR for a while)
set -eu

package=$(readlink -f "$1")
suite=${2:-bookworm}
checkout=$(cd "$(dirname "$0")/../.." && pwd)
. "$checkout/tests/installed/debian.sh"
settings="LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive"
check_tools dpkg-deb
make_work_folder

# All that a package may leave behind; caches of other programs and apt's own state are theirs.
everything() {
    (cd "$bare" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./var/cache -o -path ./var/lib/apt \
        -o -path ./var/lib/dpkg -o -path ./var/log -o -path ./home \) -prune -o -print | LC_ALL=C sort)
}

make_debian "$suite"
cp "$package" "$bare/var/cache/package.deb"
apt_install xdg-utils xvfb xauth x11-utils
# What it depends on goes in first, so that what remains after the removal is the package's own doing.
apt_install "$(dpkg-deb -f "$package" Depends | sed 's/([^)]*)//g; s/,/ /g')"
everything >"$work/before"

say "apt installs it"
apt_install /var/cache/package.deb
inside root 'dpkg --verify gmail-access-assistant' || fail "files differ from the package"
inside root 'dpkg -s gmail-access-assistant | grep -q "^Status: install ok installed"' || fail "it is not installed"

say "a person's self-test, without a display and on a virtual one: nothing on stderr"
inside ada 'gmail-access-assistant --selftest' >"$work/out" 2>"$work/err" || { cat "$work/out" "$work/err"; fail "self-test"; }
inside ada 'xvfb-run -a -e /tmp/xvfb gmail-access-assistant --selftest' >>"$work/out" 2>>"$work/err" || { cat "$work/out" "$work/err"; fail "self-test on X11"; }
[ ! -s "$work/err" ] || { cat "$work/err"; fail "something was said on stderr"; }
cat "$work/out"

say "the window on a virtual display"
# shellcheck disable=SC2016 # the sh in there puts its own words in
inside ada 'xvfb-run -a sh -c "
    gmail-access-assistant 2>/tmp/err & program=\$!
    for attempt in \$(seq 100); do xwininfo -root -tree | grep -q \"Gmail Access Assistant\" && seen=yes && break; sleep 0.1; done
    kill \$program; wait \$program 2>/dev/null
    [ \"\${seen-}\" = yes ] || { cat /tmp/err; exit 1; }
    cat /tmp/err; [ ! -s /tmp/err ]
"' || fail "no window appeared, or something was said on stderr"

say "the steps are those of the sources"
inside ada 'gmail-access-assistant-cli steps --json --language fr' >"$work/installed.json"
(cd "$checkout" && .venv/bin/python -m assistant steps --json --language fr) >"$work/source.json"
cmp "$work/installed.json" "$work/source.json" || fail "the installed program's steps differ"

say "apt removes it"
inside root 'apt-get -qq purge -y gmail-access-assistant >/dev/null 2>&1'
everything >"$work/after"
diff "$work/before" "$work/after" || fail "the removal left the above"
say "passed on a bare Debian $suite"
