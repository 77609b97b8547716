#!/bin/sh
# Installs the checkout with plain pip into an empty environment and uses the program from another folder.
# usage: sh tests/installed/plain_pip.sh
set -eu

cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

fail() { echo "FAILED: $*" >&2; exit 1; }

"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check .

mkdir "$work/elsewhere" "$work/home"
cd "$work/elsewhere"
program() {
    # shellcheck disable=SC2145 # the first word is the program's name
    env -u DISPLAY -u WAYLAND_DISPLAY -u PYTHONPATH HOME="$work/home" "$work/env/bin/$@" 2>"$work/errors" || return $?
}
quiet() { [ ! -s "$work/errors" ] || { cat "$work/errors"; fail "$1 wrote to standard error"; }; }

for name in gmail-access-assistant gmail-access-assistant-cli; do
    program $name --version >"$work/version" || fail "$name --version"
    program $name steps >"$work/steps" || fail "$name steps"
    quiet "$name steps"
    [ "$(wc -l <"$work/steps")" -ge 7 ] || fail "$name steps printed too little"
done

code=0
program gmail-access-assistant >/dev/null || code=$?
{ [ "$code" = 3 ] && [ "$(wc -l <"$work/errors")" = 1 ]; } || fail "without a display: one sentence and 3, not $code and: $(cat "$work/errors")"

program gmail-access-assistant tour "$work/tour" --language fr || { cat "$work/errors"; fail "tour"; }
quiet tour
[ "$(find "$work/tour" -name '*.png' -size +4k | wc -l)" -ge 5 ] || fail "the tour left too few pictures"
ls "$work/env/lib"/python3*/site-packages/assistant/translations/gaa_fr.qm >/dev/null || fail "no French sentences"

echo "installed, started and toured: $(cat "$work/version")"
