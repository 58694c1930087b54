# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Room for every class that a worker loads is made before, and nothing of it stays."""

import json
import subprocess
import sys

from mendi_desktop.app.room_for_classes import CLASSES
from tests.arch.tree import ROOT

COUNTING = """
import json
import mendi_desktop.app.gui_main, mendi_desktop.app.desktop
from mendi_desktop.app.room_for_classes import make_room
from shiboken6 import Shiboken

def classes():
    found, waiting = set(), [Shiboken.Object]
    while waiting:
        new = set(type.__subclasses__(waiting.pop())) - found
        found |= new
        waiting += new
    return found

counts = [len(classes())]
make_room()
counts.append(len(classes()))
import mendi_desktop.app.workshop
counts.append(len(classes()))
print(json.dumps(counts))
"""


def test_every_class_that_is_loaded_later_has_room() -> None:
    done = subprocess.run([sys.executable, "-c", COUNTING], cwd=ROOT, capture_output=True, text=True, check=True)
    before, with_room, loaded = json.loads(done.stdout)
    assert with_room == before, "what made the room has gone"
    assert 0 < loaded - before < CLASSES * 9 // 10, "others come with areas and dialogs"
