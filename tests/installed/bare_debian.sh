#!/bin/sh
# Plays what a newcomer does: a Debian with only git, make and Python, a clone, `make run`, `make test`.
# usage: sh tests/installed/bare_debian.sh [bookworm|trixie]    (as root; takes about 3 GB in TMPDIR for a while)
set -eu

suite=${1:-bookworm}
checkout=$(cd "$(dirname "$0")/../.." && pwd)
. "$checkout/tests/installed/debian.sh"
settings=CI=true
check_tools git
make_work_folder

# Runs a command as a user with an empty home and no display.
as() {
    rm -rf "$bare/home/${1:?}" && mkdir -p "$bare/home/$1"
    chroot "$bare" chown "$1" "/home/$1"
    inside "$@"
}

fresh_clone() {
    rm -rf "$bare/srv/project"
    git clone -q --no-hardlinks "$checkout" "$bare/srv/project"
    chroot "$bare" chown -R "$1" /srv/project
}

pictures_of_the_tour() {
    find "$bare/srv/project/out/tour" -name '*.png' -size +4k | wc -l
}

make_debian "$suite" git make python3

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
# shellcheck disable=SC2016 # the sh in there puts its own words in
as root 'cd /srv/project && set -e; start=$(date +%s%N); make -s set-up-run compiled; echo $((($(date +%s%N) - start) / 1000000)) ms'

say "root: make test"
as root 'cd /srv/project && make test'

say "a user, once the libraries are there: make run, make test"
fresh_clone ada
as ada 'cd /srv/project && make run && make test'
[ "$(pictures_of_the_tour)" -ge 5 ] || fail "out/tour has too few pictures"

say "passed on a bare Debian $suite"
