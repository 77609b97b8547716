#!/bin/sh
# Freezes the program for Windows, under Wine, into out/windows/frozen.
# usage: sh build/installers/windows/freeze.sh
set -eu
checkout=$(cd "$(dirname "$0")/../../.." && pwd)
. "$checkout/build/installers/windows/wine.sh"
cd "$checkout"

[ -d "$WINEPREFIX/drive_c" ] || fresh_windows
[ -f "$rig/python.exe" ] || .venv/bin/python -m build.installers.windows.rig "$rig"
rm -rf out/windows/frozen
# An error names its line; the columns would make a tenth of all modules, and the hardest part to pack.
export PYTHONNODEBUGRANGES=1
windows "$rig/python.exe" -m PyInstaller --noconfirm --log-level ERROR --workpath out/windows/freeze --distpath out/windows/frozen build/gaa.spec |
    tee out/windows/freeze.log
[ -f out/windows/frozen/gmail-access-assistant/gmail-access-assistant.exe ] || { echo "The program was not frozen; see out/windows/freeze.log" >&2; exit 1; }
