"""A program that owns the clipboard of an X server: `python -c OWNER HOW TEXT`."""

from __future__ import annotations

from typing import Final

OWNER: Final = r"""
import sys
from Xlib import X, display
from Xlib.protocol import event

how, text = sys.argv[1], sys.argv[2].encode()
server = display.Display()
window = server.screen().root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
for name in ("CLIPBOARD", "PRIMARY")[how == "primary" :]:
    window.set_selection_owner(server.intern_atom(name), X.CurrentTime)
server.sync()
print("ready", flush=True)
while True:
    asked = server.next_event()
    if asked.type != X.SelectionRequest or how == "never":
        continue
    print("asked", flush=True)
    if how == "dies":
        break
    place = asked.property
    if how in ("text", "primary"):
        asked.requestor.change_property(place, asked.target, 8, text)
    elif how == "large":
        asked.requestor.change_property(place, asked.target, 8, text * 100_000)
    elif how == "incr":
        asked.requestor.change_property(place, server.intern_atom("INCR"), 32, [100_000_000])
    else:
        place = X.NONE
    answer = event.SelectionNotify(
        time=asked.time, requestor=asked.requestor, selection=asked.selection, target=asked.target, property=place
    )
    asked.requestor.send_event(answer)
    server.flush()
"""
