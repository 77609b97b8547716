#!/bin/sh
# Installs the .deb with apt into a bare Debian 12, starts it there on a virtual display, and removes it again.
# usage: sh build/installers/linux/trial.sh FILE.deb [bookworm]    (as root; takes about 1.5 GB in TMPDIR for a while)
set -eu

package=$(readlink -f "$1")
suite=${2:-bookworm}
checkout=$(cd "$(dirname "$0")/../../.." && pwd)
[ "$(id -u)" = 0 ] || { echo "This trial needs root: it makes a second Debian and changes into it." >&2; exit 2; }

work=$(mktemp -d "${TMPDIR:-/var/tmp}/deb-trial.XXXXXX")
bare=$work/debian
trap 'rm -rf --one-file-system "$work"' EXIT
trap 'exit 130' INT TERM

say() { printf '== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }

mirror() {
    apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
        sed -n "s/^$(. /etc/os-release && echo "$VERSION_CODENAME") //p" | head -n 1
}

# Runs a command inside as a person (or root), with empty mounts that end with it.
inside() {
    user=$1
    shift
    unshare --mount sh -c '
        mount --rbind /dev "$1/dev" && mount -t proc proc "$1/proc" && mount -t tmpfs tmpfs "$1/tmp"
        bare=$1 user=$2
        shift 2
        exec chroot --userspec="$user:" "$bare" env -i LANG=C.UTF-8 HOME="/home/$user" PATH=/usr/sbin:/usr/bin:/sbin:/bin \
            DEBIAN_FRONTEND=noninteractive $(env | grep -iE "^(https?|no)_proxy=") sh -c "$@"
    ' sh "$bare" "$user" "$@" </dev/null
}

# All that a package may leave behind; caches of other programs and apt's own state are theirs.
everything() {
    (cd "$bare" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./var/cache -o -path ./var/lib/apt \
        -o -path ./var/lib/dpkg -o -path ./var/log -o -path ./home \) -prune -o -print | LC_ALL=C sort)
}

say "a bare Debian $suite"
debootstrap --variant=minbase "$suite" "$bare" $(mirror) >"$work/log" || { tail -n 20 "$work/log"; fail "debootstrap"; }
for file in /etc/resolv.conf /etc/hosts /etc/apt/apt.conf.d; do
    [ ! -e "$file" ] || { mkdir -p "$bare$(dirname "$file")" && cp -rL "$file" "$bare$(dirname "$file")/"; }
done
# A copied setting may name a file of certificates that does not exist in there yet.
for file in /etc/ssl/certs/ca-certificates.crt; do [ ! -e "$file" ] || { mkdir -p "$bare/etc/ssl/certs" && cp -L "$file" "$bare$file"; }; done
chroot "$bare" useradd --create-home ada
cp "$package" "$bare/var/cache/package.deb"
inside root 'apt-get -qq update'
inside root 'apt-get -qq install -y --no-install-recommends ca-certificates xdg-utils xvfb xauth x11-utils >/dev/null 2>&1'
cp -L /etc/ssl/certs/ca-certificates.crt "$bare/etc/ssl/certs/" 2>/dev/null || true
# What it depends on goes in first, so that what remains after the removal is the package's own doing.
needed=$(dpkg-deb -f "$package" Depends | sed 's/([^)]*)//g; s/,/ /g')
inside root "apt-get -qq install -y --no-install-recommends $needed >/dev/null 2>&1" || fail "its dependencies cannot be installed: $needed"
everything >"$work/before"

say "apt installs it"
inside root 'apt-get -qq install -y --no-install-recommends /var/cache/package.deb 2>&1' >"$work/log" || { cat "$work/log"; fail "apt"; }
inside root 'dpkg --verify gmail-access-assistant' || fail "files differ from the package"
inside root 'dpkg -s gmail-access-assistant | grep -q "^Status: install ok installed"' || fail "it is not installed"

say "a person's self-test, without a display and on a virtual one: nothing on stderr"
inside ada 'gmail-access-assistant --selftest' >"$work/out" 2>"$work/err" || { cat "$work/out" "$work/err"; fail "self-test"; }
inside ada 'xvfb-run -a -e /tmp/xvfb gmail-access-assistant --selftest' >>"$work/out" 2>>"$work/err" || { cat "$work/out" "$work/err"; fail "self-test on X11"; }
[ ! -s "$work/err" ] || { cat "$work/err"; fail "something was said on stderr"; }
cat "$work/out"

say "the window on a virtual display"
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
