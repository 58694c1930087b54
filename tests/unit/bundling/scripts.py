# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Loads the scripts of ``packaging/``: scripts and not a package, because ``packaging`` is somebody else's name."""

import importlib.util
import sys
from functools import lru_cache
from types import ModuleType

from tests.arch.tree import ROOT

FOLDER = ROOT / "packaging"


@lru_cache
def script(name: str) -> ModuleType:
    """A script by its path without ending, such as ``windows/build_installer``; it finds the others as when started."""
    path = FOLDER / f"{name}.py"
    for home in (str(FOLDER), str(path.parent)):
        if home not in sys.path:
            sys.path.append(home)
    if path.stem in sys.modules:
        return sys.modules[path.stem]
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module
