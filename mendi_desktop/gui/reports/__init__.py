# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reports in the window: the list of what was handed out, and the dialog that makes a new one."""
