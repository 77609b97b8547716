# Sourced by the scripts beside it: Wine with a Windows of its own, in out/windows, that says nothing on the side.
# Its own drive has a home for a person; nothing of this computer's is reached but the checkout, as drive Z.
WINEPREFIX=${WINEPREFIX:-$checkout/out/windows/wine}
export LC_ALL=C.UTF-8 WINEPREFIX WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=${MENUS:-}"
# Wine shows the person's own folders, such as the desktop, to its programs: here they are empty ones.
HOME=$checkout/out/windows/home
export HOME
mkdir -p "$HOME"
rig=$checkout/out/windows/python
unset DISPLAY WAYLAND_DISPLAY

fresh_windows() {
    wineserver -k 2>/dev/null || true
    rm -rf "$WINEPREFIX" "$HOME"
    mkdir -p "$WINEPREFIX" "$HOME/Desktop" "$HOME/Documents"
    wineboot -i >/dev/null 2>&1
    wine winecfg -v win10 >/dev/null 2>&1
    wineserver -w
}

# Programs under Wine 8 write to a pipe, not to a file.
windows() { wine "$@" 2>&1 </dev/null | cat; }
