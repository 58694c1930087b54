# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Is everything safe? Backups that make themselves, the page that shows them, and the way back to an older state."""
