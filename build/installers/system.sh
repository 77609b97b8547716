#!/bin/sh
# Installs what the installers are made and tried with; where that is not allowed, names it and ends with 1.
# usage: sh build/installers/system.sh linux|trial|windows|screen
set -eu

linux="xz-utils dpkg-dev desktop-file-utils appstream lintian"
trial="debootstrap xvfb xauth"
windows="wine wine64 gcc-mingw-w64-x86-64-win32 python3 python3-pip libpython3-stdlib unzip nsis wixl msitools osslsigncode openssl"
screen="debootstrap debian-archive-keyring gcc-mingw-w64-x86-64-win32"

case ${1-} in
    linux) names=$linux ;;
    trial) names="$linux $trial" ;;
    windows) names=$windows ;;
    screen) names=$screen ;;
    *) echo "usage: sh build/installers/system.sh linux|trial|windows|screen" >&2; exit 2 ;;
esac

missing=
for name in $names; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing="$missing $name"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ]; then as_root=; elif sudo -n true 2>/dev/null; then as_root="sudo -n"; else
    echo "These system packages are missing. Whoever looks after this computer can install them:" >&2
    echo "  apt-get install$missing" >&2
    exit 1
fi
echo "Installing these system packages:$missing"
$as_root apt-get -qq update || true
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends $missing </dev/null >/dev/null
