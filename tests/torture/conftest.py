# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import os

import pytest


@pytest.fixture(scope="session")
def short() -> bool:
    """A shortened run, as after every change; the long one proves the numbers of the closing note."""
    return os.environ.get("MENDI_TORTURE") == "short"
