# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import pytest

from mendi_desktop.vault import session
from tests.support.vault_files import CHEAP


@pytest.fixture
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive keys in a millisecond: what is tested here does not depend on their cost."""
    monkeypatch.setattr(session, "PARAMETERS", (CHEAP,))
