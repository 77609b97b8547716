#!/bin/sh
# Puts Gmail Access Assistant into the menu of the person who runs this; nothing outside their home is touched.
# usage: ./install.sh           copies the program to ~/.local
#        ./install.sh --remove  takes it away again; what the person did in it is kept
set -eu
umask 022
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
place=$HOME/.local/lib/gmail-access-assistant
link=$HOME/.local/bin/gmail-access-assistant
list=$place/installed-files

die() { echo "$*" >&2; exit 1; }

# Only files that an installation noted down, and folders that are empty afterwards.
remove() {
    [ -f "$list" ] || return 0
    while IFS= read -r file; do rm -f "$file"; done <"$list"
    rm -rf "$place"
}

if [ "${1-}" = --remove ]; then
    [ -f "$list" ] || die "Gmail Access Assistant is not installed here."
    remove
    echo "Gmail Access Assistant was removed."
    exit 0
fi
[ "$(id -u)" != 0 ] || die "This installs for one person. Please run it as that person, not as root."
[ ! -e "$place" ] || [ -f "$list" ] || die "$place holds something else. Nothing was changed."

mkdir -p "$(dirname "$place")" "$(dirname "$link")" "$data" || die "Nothing can be written to $HOME."
rm -rf "$place.new"
cp -R "$here" "$place.new" || { rm -rf "$place.new"; die "There is too little space. Nothing was changed."; }
rm -rf "$place.new/share" "$place.new/install.sh"
remove
mv "$place.new" "$place"
{
    (cd "$here/share" && find . -type f) | sed "s|^\.|$data|"
    echo "$link"
} >"$list"
cp -R "$here/share/." "$data/"
ln -sf "$place/gmail-access-assistant" "$link"
sed -i "s|^Exec=.*|Exec=\"$link\"|" "$data/applications/gmail-access-assistant.desktop"
echo "Gmail Access Assistant is installed; you find it in the menu. To remove it: $here/install.sh --remove"
