# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from tests.support.summers import summer, summer_file
from tests.support.vaults import empty_vault_file, vault

__all__ = ["empty_vault_file", "summer", "summer_file", "vault"]
