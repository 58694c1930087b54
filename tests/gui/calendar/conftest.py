# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A real vault on a fixed day."""

from tests.support.vaults import empty_vault_file, vault

__all__ = ["empty_vault_file", "vault"]
