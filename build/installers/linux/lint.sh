#!/bin/sh
# Checks the .deb in dist/ as Debian and desktops do: lintian without errors, desktop entry, metainfo, manual page.
set -eu
cd "$(dirname "$0")/../../.."
package=$(ls -t dist/gmail-access-assistant_*_amd64.deb | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
lintian --fail-on error "$package" 2>&1 | grep -v "running with root privileges" || true
lintian --fail-on error "$package" >/dev/null 2>&1
dpkg-deb -x "$package" "$work"
desktop-file-validate "$work"/usr/share/applications/*.desktop
appstreamcli validate --no-net "$work"/usr/share/metainfo/*.xml
echo "$package: lintian, desktop-file-validate and appstreamcli found no errors"
