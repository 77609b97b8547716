#!/bin/sh
# Opens the assistant; where there is no display, plays the main guide without one.
set -eu

if [ "$(uname)" = Darwin ] || [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    exec .venv/bin/python -m assistant
fi
echo "There is no display here, so the main guide is played without one."
.venv/bin/python -m assistant tour out/tour
echo "A picture of each page is in out/tour/."
