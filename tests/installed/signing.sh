#!/bin/sh
# Signs program, setup and msi with a certificate made for this trial, and verifies all of them. Nothing signed here is shipped.
# usage: sh tests/installed/signing.sh
set -eu
cd "$(dirname "$0")/../.."
work=out/windows/signing
rm -rf "$work" && mkdir -p "$work"
openssl req -x509 -newkey rsa:3072 -nodes -days 2 -subj "/CN=Trial of Gmail Access Assistant" -addext extendedKeyUsage=codeSigning \
    -keyout "$work/key.pem" -out "$work/certificate.pem" 2>/dev/null
openssl rand -hex 16 | tr -d '\n' >"$work/password"
openssl pkcs12 -export -inkey "$work/key.pem" -in "$work/certificate.pem" -passout "file:$work/password" -out "$work/signing.p12"
cp -R out/windows/frozen/gmail-access-assistant "$work/frozen"
SIGNING_PKCS12=$work/signing.p12 SIGNING_PASSWORD_FILE=$work/password \
    .venv/bin/python -m build.installers.windows.pack both --frozen "$work/frozen" --output "$work"
for file in "$work"/frozen/*.exe "$work"/*-setup.exe "$work"/*.msi; do
    osslsigncode verify -CAfile "$work/certificate.pem" -in "$file" >"$work/log" 2>&1 || { cat "$work/log"; echo "FAILED: $file" >&2; exit 1; }
    grep -q "CN=Trial of Gmail Access Assistant" "$work/log" || { echo "FAILED: $file has another signer" >&2; exit 1; }
    echo "signed and verified: ${file##*/}"
done
# What was packed is what was signed.
msiextract -C "$work/unpacked" "$work"/*.msi >/dev/null
find "$work/unpacked" -name 'gmail-access-assistant*.exe' -exec sh -c 'cmp "$1" "$0/${1##*/}"' "$work/frozen" {} \;
# One altered byte is seen.
cp "$work"/*-setup.exe "$work/altered.exe"
printf 'x' | dd of="$work/altered.exe" bs=1 seek=9000000 conv=notrunc 2>/dev/null
! osslsigncode verify -CAfile "$work/certificate.pem" -in "$work/altered.exe" >/dev/null 2>&1 || { echo "FAILED: an altered file passes" >&2; exit 1; }
echo "passed: an altered file is refused"
