#!/bin/sh
# Plays what a newcomer does: a Debian with only git, make and Python, a clone, `make run`, `make test`.
# usage: sh tests/installed/bare_debian.sh [bookworm|trixie]    (as root; takes about 3 GB in TMPDIR for a while)
set -eu

suite=${1:-bookworm}
checkout=$(cd "$(dirname "$0")/../.." && pwd)

for tool in debootstrap unshare git apt-get; do
    command -v "$tool" >/dev/null || { echo "This trial needs $tool." >&2; exit 2; }
done
[ "$(id -u)" = 0 ] || { echo "This trial needs root: it makes a second Debian and changes into it." >&2; exit 2; }

work=$(mktemp -d "${TMPDIR:-/var/tmp}/bare.XXXXXX")
bare=$work/debian
trap 'rm -rf --one-file-system "$work"' EXIT
trap 'exit 130' INT TERM

say() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }

# This machine's mirror, whichever it is; none named here means debootstrap's own.
mirror() {
    apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
        sed -n "s/^$(. /etc/os-release && echo "$VERSION_CODENAME") //p" | head -n 1
}

# The ways out that this machine is set up for: resolver, certificates, proxies, package sources.
copy_network_settings() {
    for file in /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt /etc/pip.conf /etc/xdg/pip /etc/apt/apt.conf.d; do
        [ ! -e "$file" ] || { mkdir -p "$bare$(dirname "$file")" && cp -rL "$file" "$bare$(dirname "$file")/"; }
    done
}

# Runs a command in the bare Debian as a user with an empty home and no display. The mounts end with it.
as() {
    user=$1
    shift
    rm -rf "$bare/home/$user" && mkdir -p "$bare/home/$user"
    chroot "$bare" chown "$user" "/home/$user"
    unshare --mount sh -c '
        mount --rbind /dev "$1/dev" && mount -t proc proc "$1/proc" && mount -t tmpfs tmpfs "$1/tmp"
        bare=$1 user=$2
        shift 2
        exec chroot --userspec="$user:" "$bare" env -i HOME="/home/$user" PATH=/usr/sbin:/usr/bin:/sbin:/bin CI=true \
            $(env | grep -E "^(PIP_|SSL_CERT_|REQUESTS_CA_BUNDLE=|(https?|no)_proxy=|(HTTPS?|NO)_PROXY=)") \
            sh -c "$@"
    ' sh "$bare" "$user" "$@" </dev/null
}

fresh_clone() {
    rm -rf "$bare/srv/project"
    git clone -q --no-hardlinks "$checkout" "$bare/srv/project"
    chroot "$bare" chown -R "$1" /srv/project
}

pictures_of_the_tour() {
    find "$bare/srv/project/out/tour" -name '*.png' -size +4k | wc -l
}

say "Debian $suite with only git, make and Python"
debootstrap --variant=minbase --include=git,make,python3,ca-certificates "$suite" "$bare" $(mirror) >"$work/log" || {
    tail -n 20 "$work/log"
    fail "debootstrap"
}
copy_network_settings
chroot "$bare" useradd --no-create-home ada

say "a user who may not install anything is told what is missing"
fresh_clone ada
for target in run test; do
    ! as ada "cd /srv/project && make $target" >"$work/log" 2>&1 || fail "make $target went through without Qt's libraries"
    cat "$work/log"
    grep -q 'apt-get install .*libgl1' "$work/log" || fail "make $target does not name the missing packages"
    ! grep -q Traceback "$work/log" || fail "make $target showed a traceback"
done

say "root: make run"
fresh_clone root
as root 'cd /srv/project && make run'
[ "$(pictures_of_the_tour)" -ge 5 ] || fail "out/tour has too few pictures"

say "root: set-up a second time"
as root 'cd /srv/project && set -e; start=$(date +%s%N); make -s set-up-run compiled; echo $((($(date +%s%N) - start) / 1000000)) ms'

say "root: make test"
as root 'cd /srv/project && make test'

say "a user, once the libraries are there: make run, make test"
fresh_clone ada
as ada 'cd /srv/project && make run && make test'
[ "$(pictures_of_the_tour)" -ge 5 ] || fail "out/tour has too few pictures"

say "passed on a bare Debian $suite"
