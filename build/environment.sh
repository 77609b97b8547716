#!/bin/sh
# Makes .venv from a locked list, and again whenever the list has changed.
# usage: sh build/environment.sh run|develop
set -eu

venv=.venv
bin=$venv/bin
case $(uname) in MINGW* | MSYS*) bin=$venv/Scripts ;; esac
oldest_pip=requirements-oldest-pip.lock
python=

case ${1-} in
    run) lock=requirements.lock ;;
    develop) lock=requirements-develop.lock ;;
    *) echo "usage: sh build/environment.sh run|develop" >&2; exit 2 ;;
esac

# The stamp is a copy of the list that was installed, so no clock is trusted.
is_made_from() {
    cmp -s "$1" "$venv/$1"
}

find_python() {
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            python=$candidate
            return
        fi
    done
    echo "Python 3.11 or later was not found. Install it, or name it: make PYTHON=/path/to/python3" >&2
    exit 1
}

# Prints where a pip lies that can be run from its file: Debian's own, or one that apt fetches without being root.
pip_wheel() {
    for wheel in /usr/share/python-wheels/pip-*.whl; do
        [ ! -f "$wheel" ] || { echo "$wheel"; return; }
    done
    command -v apt-get >/dev/null || return 0
    mkdir -p "$fetched/lists/partial" "$fetched/archives/partial"
    (
        cd "$fetched"
        set -- -qq -o "Dir::State::Lists=$fetched/lists" -o "Dir::Cache=$fetched" -o Debug::NoLocking=true
        apt-get "$@" update && apt-get "$@" download python3-pip-whl && dpkg-deb -x python3-pip-whl_*.deb .
    ) >&2 || return 0
    ls "$fetched"/usr/share/python-wheels/pip-*.whl
}

make_venv() {
    find_python
    if "$python" -c 'import ensurepip' 2>/dev/null; then
        "$python" -m venv --clear "$venv"
        return
    fi
    "$python" -m venv --clear --without-pip "$venv"
    fetched=$(mktemp -d)
    trap 'rm -rf "$fetched"' EXIT
    wheel=$(pip_wheel)
    if [ -n "$wheel" ]; then
        PYTHONPATH=$wheel "$bin/python" -m pip install --quiet --no-index --no-deps "$wheel"
    elif ! "$python" -m pip --python "$bin/python" install --quiet pip; then
        echo "Python's package python3-venv is missing. Whoever looks after this computer can install it:" >&2
        echo "apt-get install python3-venv" >&2
        exit 1
    fi
}

# The lists are complete, so pip looks for nothing beyond them: what the index holds today changes nothing.
install_locked() {
    "$bin/python" -m pip install -qq --disable-pip-version-check --no-deps --only-binary :all: --require-hashes -r "$@"
}

fill_venv() {
    echo "Setting up Python in $venv, once: this takes a minute."
    "$bin/python" -m pip --version >/dev/null 2>&1 || make_venv
    rm -f "$venv"/requirements.lock "$venv"/requirements-develop.lock  # what either says is no longer so
    install_locked "$lock"
    # What lies elsewhere on this computer, such as on PYTHONPATH, is not the environment's.
    if ! why=$("$bin/python" -I -m pip check 2>&1); then
        echo "The packages in $venv do not fit together, so it cannot be used:" >&2
        echo "$why" | sed 's/^/  /' >&2
        echo "Where something else was installed in $venv, this makes it anew: rm -r $venv" >&2
        exit 1
    fi
    cp "$lock" "$venv/$lock"
}

# The tests install the lists with it, from a folder beside those of the environment.
fetch_oldest_pip() {
    rm -rf "$venv/oldest-pip"
    install_locked "$oldest_pip" --target "$venv/oldest-pip"
    cp "$oldest_pip" "$venv/$oldest_pip"
}

check_qt() {
    [ ! -e "$venv/qt-was-loaded" ] || return 0
    if ! why=$("$bin/python" -c 'import PySide6.QtWidgets' 2>&1); then
        echo "Qt cannot be loaded, so no window can be opened. A system library is missing:" >&2
        echo "  $(echo "$why" | tail -n 1)" >&2
        echo "The guide can be read without it: $bin/python -m assistant steps" >&2
        exit 1
    fi
    : >"$venv/qt-was-loaded"
}

"$bin/python" -c '' 2>/dev/null || rm -f "$venv"/requirements*.lock "$venv/qt-was-loaded"
is_made_from "$lock" || is_made_from requirements-develop.lock || fill_venv
[ "$1" = run ] || is_made_from "$oldest_pip" || fetch_oldest_pip
check_qt
