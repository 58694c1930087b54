# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The scripts of ``packaging/`` as modules. It is no package, because ``packaging`` is somebody else's name."""

import importlib
import sys
from types import ModuleType

from tests.arch.tree import ROOT

PACKING = ROOT / "packaging"


def script(name: str) -> ModuleType:
    """``script("parts")``, ``script("folder/slim")``: loaded once, with the folders in which it looks for others."""
    path = PACKING / f"{name}.py"
    for folder in (PACKING, path.parent):
        if str(folder) not in sys.path:
            sys.path.append(str(folder))
    return importlib.import_module(path.stem)
