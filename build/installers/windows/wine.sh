# Sourced by the scripts beside it: Wine with a Windows of its own, in out/windows, that says nothing on the side.
# Its own drive has a home for a person; nothing of this computer's is reached but the checkout, as drive Z.
WINEPREFIX=${WINEPREFIX:-$checkout/out/windows/wine}
export LC_ALL=C.UTF-8 WINEPREFIX WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=${MENUS:-}"
rig=$checkout/out/windows/python
unset DISPLAY WAYLAND_DISPLAY

fresh_windows() {
    wineserver -k 2>/dev/null || true
    rm -rf "$WINEPREFIX"
    mkdir -p "$WINEPREFIX"
    wineboot -i >/dev/null 2>&1
    wine winecfg -v win10 >/dev/null 2>&1
    wineserver -w
}

# Programs under Wine 8 write to a pipe, not to a file.
windows() { wine "$@" 2>&1 </dev/null | cat; }
