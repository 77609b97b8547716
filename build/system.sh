#!/bin/sh
# Installs those Debian packages that are needed and missing; where it may not, it names them and goes on.
# usage: sh build/system.sh run|test|pictures
set -eu

# What Qt's libraries load. Without a display the first line is enough; the others are for X11 and Wayland windows.
run="libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 fonts-dejavu-core
  libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
  libxcb-shape0 libxcb-xkb1 libwayland-client0 libwayland-cursor0"
# A display with windows and a browser's place on it; real mail servers; the fonts of usual desktops, in which pages must be whole.
test="xvfb xauth openbox xdotool xdg-utils dovecot-imapd dovecot-pop3d fonts-cantarell fonts-inter fonts-noto-core"
# What the pictures are drawn with.
pictures="chromium fontconfig fonts-roboto fonts-inter"

wanted() {
    case $1 in
        run) echo $run ;;
        test) echo $run $test ;;
        pictures) echo $run $pictures ;;
        *) echo "usage: sh build/system.sh run|test|pictures" >&2; exit 2 ;;
    esac
    # Debian packs the part of Python that fills an environment apart from Python itself.
    python=$(command -v "${PYTHON:-python3}" || true)
    if [ ! -x .venv/bin/python ] && [ "$python" = /usr/bin/python3 ] && ! "$python" -c 'import ensurepip' 2>/dev/null; then
        echo python3-venv
    fi
}

# Debian 13 added "t64" to the names of some libraries.
missing() {
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $(for name in "$@"; do echo "$name" "${name}t64"; done) 2>/dev/null |
        sed -n 's/^installed //p')
    for name in "$@"; do
        case "
$installed
" in
            *"
$name
"* | *"
${name}t64
"*) ;;
            *) echo "$name" ;;
        esac
    done
}

# Runs its arguments as root; fails where that is not allowed without a password.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -n env $(env | grep -iE '^(https?|ftp|all|no)_proxy=' || true) "$@"
    fi
}

may_install() {
    command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

# A mail server that comes with a package serves nobody here: it is neither started now nor at the next boot.
install='
    names=""
    apt-get -qq update || true
    for name in "$@"; do
        for spelling in "$name" "${name}t64"; do
            if apt-cache show "$spelling" 2>/dev/null | grep -q "^Package:"; then names="$names $spelling"; break; fi
        done
    done
    if [ ! -e /usr/sbin/policy-rc.d ]; then
        trap "rm -f /usr/sbin/policy-rc.d" EXIT
        trap "exit 130" INT TERM
        printf "#!/bin/sh\nexit 101\n" >/usr/sbin/policy-rc.d
        chmod 755 /usr/sbin/policy-rc.d
    fi
    [ -z "$names" ] || DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $names
    case " $names" in *" dovecot"*) systemctl disable dovecot.service dovecot.socket 2>/dev/null || true ;; esac
'

command -v dpkg-query >/dev/null || exit 0
names=$(wanted "${1-}")
list=$(missing $names)
[ -n "$list" ] || exit 0
if may_install; then
    echo "Installing these system packages:" $list
    as_root sh -c "$install" sh $list </dev/null >/dev/null || true
    list=$(missing $list)
    [ -n "$list" ] || exit 0
fi
echo "Some system packages are missing and cannot be installed from here. Whoever looks after this computer can:" >&2
echo "  apt-get install" $list >&2
