#!/bin/sh
# Runs inside the Debian that windows_screen.sh makes, as a person, in an empty home: installs, starts, looks and presses keys.
# usage: sh on_screen.sh ADDRESS    (with setup.exe, the msi, browser.exe and the stand-ins in ~/given; leaves pictures in ~/seen)
set -eu
wanted=$1
title="Gmail Access Assistant"
given=$HOME/given
seen=$HOME/seen
drive=$HOME/.wine/drive_c
person=$drive/users/$(id -un)
notes=$drive/users/Public/opened.txt
export WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=;mscms=n"
export XDG_RUNTIME_DIR=/tmp/runtime
mkdir -m 700 "$XDG_RUNTIME_DIR"
mkdir -p "$seen"

say() { printf '== %s\n' "$*"; }
fail() {
    echo "FAILED: $*" >&2
    import -silent -window root "$seen/failed.png" 2>/dev/null || true
    exit 1
}
# Waits, for a minute at most, until a command succeeds.
until_true() {
    tries=600
    until "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || fail "did not happen within a minute: $*"
        sleep 0.1
    done
}
dos() { printf 'C:%s' "${1#"$drive"}" | tr / "\\\\"; }
registry() { wine reg add "$@" /f >/dev/null </dev/null || fail "the registry cannot be written: $*"; }

# Waits until something is painted and stays as it is, and keeps a picture of the screen.
look() {
    rm -f /tmp/before.ppm
    until_true still
    convert /tmp/now.ppm "$seen/$1.png"
}
still() {
    import -silent -window root /tmp/now.ppm
    cmp -s /tmp/now.ppm /tmp/before.ppm && [ "$(identify -format %k /tmp/now.ppm)" -gt 500 ] && return 0
    mv /tmp/now.ppm /tmp/before.ppm
    return 1
}

# In the corner of a page there is nothing; QWizard's own arrow would be there.
corner() {
    colours=$(import -silent -window "$shown" ppm:- | convert - -crop 32x32+0+0 -format %k info:)
    [ "$colours" = 1 ] || fail "something is painted in the corner of the window: $colours colours"
}

window() { shown=$(xdotool search --onlyvisible --name "$1" | head -n 1) && [ -n "$shown" ]; }
newer() { [ -n "$(find "$1" -newer "$2")" ]; }
in_front() { xdotool windowactivate "$shown" && [ "$(xdotool getactivewindow)" = "$shown" ]; }
noted() { [ "$(tail -c 1 "$notes" | od -An -c | tr -d ' ')" = '\n' ]; }
# Starts the program by the words given; waits until its window has the keyboard and the program has noted that its page was seen.
start() {
    expected=$1 progress=$2
    shift 2
    touch /tmp/started
    timeout 120 wine "$@" </dev/null >/tmp/said 2>&1 &
    program=$!
    until_true window "$expected"
    until_true in_front
    until_true newer "$progress" /tmp/started
}
leave() {
    xdotool key Escape
    code=0
    wait "$program" || code=$?
    [ "$code" = 0 ] || fail "the program ended with $code"
    [ ! -s /tmp/said ] || { cat /tmp/said; fail "something was said on the side"; }
}

# What Wine 10 lacks of Windows lies beside the program as long as it is tried.
lend() { cp "$given/icuuc.dll" "$given/mscms.dll" "$1/"; }
take_back() { rm "$1/icuuc.dll" "$1/mscms.dll"; }

say "a display with a window manager, and an empty Windows ($(wine --version))"
Xvfb :1 -screen 0 1280x800x24 -nolisten tcp -noreset 2>/dev/null &
export DISPLAY=:1
until_true xdotool getmouselocation
openbox >/dev/null 2>&1 &
until_true xdotool get_desktop
wineboot -i >/dev/null 2>&1
# Windows has Segoe UI; Open Sans is like it in shape and width.
for font in "Segoe UI" Tahoma "MS Shell Dlg" "MS Shell Dlg 2"; do
    registry 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d "Open Sans"
done
# The browser, as browsers register. Windows goes by what the person chose, Wine 10 by the class of the whole computer.
browser="\"$(dos "$drive/users/Public/browser.exe")\" \"%1\""
cp "$given/browser.exe" "$drive/users/Public/"
registry 'HKLM\Software\Classes\TrialBrowserURL' /v 'URL Protocol' /d ''
registry 'HKLM\Software\Classes\TrialBrowserURL\shell\open\command' /ve /d "$browser"
registry 'HKCU\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\https\UserChoice' /v ProgId /d TrialBrowserURL
registry 'HKCR\https\shell\open\command' /ve /d "$browser"

say "setup.exe, silently, for the current user"
wine "$given/setup.exe" /S </dev/null >/dev/null 2>&1 || fail "setup.exe ended with $?"
place="$person/AppData/Local/Programs/$title"
lend "$place"

say "the step's button reaches the browser that is registered for https"
settings=$person/kept
start 'Step .* Gmail Access Assistant' "$settings/progress.json" "$place/gmail-access-assistant.exe" \
    --guide app-password --step make-app-password --settings-folder "$(dos "$settings")"
look step
corner
xdotool key space
until_true noted
printf '%s\n' "$wanted" | cmp - "$notes" || fail "the browser was given something else: $(cat "$notes")"
look opened
leave
grep -q '"make-app-password"' "$settings/progress.json" || fail "no progress was noted"
echo "   $(cat "$notes")"

say "the same step on a dark Windows"
registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize' /v AppsUseLightTheme /t REG_DWORD /d 0
start 'Step .* Gmail Access Assistant' "$settings/progress.json" "$place/gmail-access-assistant.exe" --settings-folder "$(dos "$settings")"
look dark
leave
light=$(convert "$seen/step.png" -colorspace gray -format '%[fx:mean]' info:)
dark=$(convert "$seen/dark.png" -colorspace gray -format '%[fx:mean]' info:)
[ "$(echo "$light $dark" | awk '{ print ($2 < $1 / 2) }')" = 1 ] || fail "it does not follow a dark Windows: brightness $dark instead of $light"
registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize' /v AppsUseLightTheme /t REG_DWORD /d 1
take_back "$place"
wine "$place/uninstall.exe" /S "_?=$(dos "$place")" </dev/null >/dev/null 2>&1 || fail "uninstall.exe ended with $?"
wineserver -w
[ ! -e "$place" ] || fail "the removal left $(find "$place" | head -n 5)"

say "the msi, silently, on a German Windows, opened from the Start menu"
export LANG=de_DE.UTF-8
wine msiexec /i "$(winepath -w "$given/program.msi")" /qn </dev/null >/dev/null 2>&1 || fail "msiexec ended with $?"
place="$drive/Program Files/$title"
lend "$place"
entry=$(find "$drive" -path '*Start Menu*' -name "$title.lnk")
[ -f "$entry" ] || fail "no entry in the Start menu"
progress="$person/AppData/Roaming/$title/progress.json"
start 'Gmail Access Assistant' "$progress" start "$(dos "$entry")"
look german
corner
# Wine's `start` does not wait for what a shortcut leads to, so of this one no exit code is known; only that it ends.
xdotool key Escape
timeout 60 wineserver -w || fail "the program from the Start menu does not end"
grep -q '"language": "de"' "$progress" || fail "it does not speak the language of Windows"

say "the language that was named at the installation goes before that of Windows"
rm "$progress"
registry 'HKLM\Software\Gmail Access Assistant' /v Language /d pl
start 'Gmail Access Assistant' "$progress" "$place/gmail-access-assistant.exe"
look polish
leave
grep -q '"language": "pl"' "$progress" || fail "it does not speak the language that was named"
take_back "$place"
wine msiexec /x "$(winepath -w "$given/program.msi")" /qn </dev/null >/dev/null 2>&1 || fail "msiexec /x ended with $?"
wineserver -w
[ ! -e "$place" ] || fail "the removal left $(find "$place" | head -n 5)"
