#!/bin/sh
# Makes .venv from a locked list, and again whenever the list has changed.
# usage: sh build/environment.sh run|develop
set -eu

venv=.venv
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
        PYTHONPATH=$wheel "$venv/bin/python" -m pip install --quiet --no-index --no-deps "$wheel"
    elif ! "$python" -m pip --python "$venv/bin/python" install --quiet pip; then
        echo "Python's package python3-venv is missing. Whoever looks after this computer can install it:" >&2
        echo "apt-get install python3-venv" >&2
        exit 1
    fi
}

fill_venv() {
    echo "Setting up Python in $venv, once: this takes a minute."
    "$venv/bin/python" -m pip --version >/dev/null 2>&1 || make_venv
    "$venv/bin/python" -m pip install -qq --disable-pip-version-check --require-hashes -r "$lock"
    cp "$lock" "$venv/$lock"
}

check_qt() {
    [ ! -e "$venv/qt-was-loaded" ] || return 0
    if ! why=$("$venv/bin/python" -c 'import PySide6.QtWidgets' 2>&1); then
        echo "Qt cannot be loaded, so no window can be opened. A system library is missing:" >&2
        echo "  $(echo "$why" | tail -n 1)" >&2
        echo "The guide can be read without it: $venv/bin/python -m assistant steps" >&2
        exit 1
    fi
    : >"$venv/qt-was-loaded"
}

"$venv/bin/python" -c '' 2>/dev/null || rm -f "$venv"/requirements*.lock "$venv/qt-was-loaded"
is_made_from "$lock" || is_made_from requirements-develop.lock || fill_venv
check_qt
