#!/bin/sh
# Signs the application when there is a certificate, packs it into a disk image, and has it notarised when there is an account.
# usage: sh build/installers/macos/dmg.sh VERSION    (on a Mac; not tried yet)
# SIGNING_IDENTITY: the certificate's name; NOTARY_PROFILE: a profile that `xcrun notarytool store-credentials` kept.
set -eu
cd "$(dirname "$0")/../../.."
version=$1
application="out/frozen/Gmail Access Assistant.app"
image="dist/Gmail-Access-Assistant-$version-macos-$(uname -m).dmg"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -d "$application" ] || { echo "$application is missing: make frozen makes it." >&2; exit 1; }
if [ -n "${SIGNING_IDENTITY-}" ]; then
    codesign --force --deep --options runtime --timestamp --entitlements build/installers/macos/entitlements.plist \
        --sign "$SIGNING_IDENTITY" "$application"
    codesign --verify --deep --strict "$application"
fi
mkdir -p dist "$work/image"
cp -R "$application" "$work/image/"
ln -s /Applications "$work/image/Applications"
hdiutil create -quiet -volname "Gmail Access Assistant" -srcfolder "$work/image" -fs HFS+ -format ULMO -ov "$image"
if [ -n "${NOTARY_PROFILE-}" ]; then
    [ -z "${SIGNING_IDENTITY-}" ] || codesign --timestamp --sign "$SIGNING_IDENTITY" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
