# shellcheck shell=sh
# Sourced by the trials beside it that need a bare Debian: makes one, and runs commands in it. A trial then says:
# bare, the Debian's folder, and work, where the log lies: make_work_folder, or others that stay.
settings= # NAME=VALUE ...: what its commands find set
kept=     # a folder that keeps its packages for the next run
apart=    # --net: its commands have no network

say() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
cannot() { echo "This trial cannot run here: $*" >&2; exit 2; }

# Ends the trial where no Debian can be made, or where one of the tools named is missing.
check_tools() {
    [ "$(id -u)" = 0 ] || cannot "it needs root, since it makes a second Debian and changes into it."
    for tool in debootstrap unshare apt-get "$@"; do
        command -v "$tool" >/dev/null || cannot "it needs $tool."
    done
    unshare --mount --pid --net --fork true 2>/dev/null || cannot "nothing may be mounted here."
}

# A folder for the Debian of this run, which goes with it.
make_work_folder() {
    work=$(mktemp -d "${TMPDIR:-/var/tmp}/trial.XXXXXX")
    bare=$work/debian
    trap 'rm -rf --one-file-system "$work"' EXIT
    trap 'exit 130' INT TERM
}

# This machine's mirror, if it is a Debian's; none named here means debootstrap's own.
mirror() {
    # shellcheck disable=SC1091
    . /etc/os-release
    # shellcheck disable=SC2016 # apt puts its own words in
    [ "$ID" != debian ] || apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
        sed -n "s/^$VERSION_CODENAME //p" | head -n 1
}

# The ways out that this machine is set up for: resolver, certificates, proxies, what pip and apt are told.
copy_network_settings() {
    for file in /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt /etc/pip.conf /etc/xdg/pip; do
        [ ! -e "$file" ] || { mkdir -p "$bare$(dirname "$file")" && cp -rL "$file" "$bare$(dirname "$file")/"; }
    done
    apt-config dump Acquire | grep -vE '^Acquire::(IndexTargets|Changelogs|cdrom)' >"$bare/etc/apt/apt.conf.d/90acquire"
}

# Makes the Debian anew, with a person, ada: make_debian SUITE [PACKAGE...]
make_debian() {
    suite=$1
    shift
    say "a bare Debian $suite${*:+ with only $*}"
    set -- ca-certificates "$@"
    rm -rf --one-file-system "$bare"
    # shellcheck disable=SC2046 # no mirror is no word
    unshare --mount debootstrap --variant=minbase --include="$(IFS=,; echo "$*")" ${kept:+--cache-dir="$kept"} \
        "$suite" "$bare" $(mirror) >"$work/log" 2>&1 || { tail -n 20 "$work/log"; fail "debootstrap"; }
    copy_network_settings
    chroot "$bare" useradd --create-home ada
}

# Runs a command of sh in the Debian: inside USER COMMAND. Its mounts and all that it started end with it.
inside() {
    # shellcheck disable=SC2016,SC2086 # the inner shell puts its own words in; nothing to keep apart is no word
    unshare --mount --pid --fork --kill-child $apart sh -c '
        mount --rbind /dev "$1/dev" && mount -t proc proc "$1/proc" && mount -t tmpfs tmpfs "$1/tmp" || exit 1
        [ -z "$5" ] || mount --bind "$5" "$1/var/cache/apt/archives" || exit 1
        exec chroot --userspec="$2:" "$1" env -i HOME="/home/$2" PATH=/usr/sbin:/usr/bin:/sbin:/bin $4 \
            $(env | grep -E "^(PIP_|SSL_CERT_|REQUESTS_CA_BUNDLE=|(https?|no)_proxy=|(HTTPS?|NO)_PROXY=)") sh -c "$3"
    ' sh "$bare" "$1" "$2" "$settings" "$kept" </dev/null
}

# Installs packages in the Debian, by their names or files.
apt_install() {
    inside root "apt-get -qq update && apt-get -qq install -y --no-install-recommends $*" >"$work/log" 2>&1 ||
        { tail -n 20 "$work/log"; fail "apt cannot install: $*"; }
}
