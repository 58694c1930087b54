# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The recovery sheet: made, printed or saved, whole or in two halves, from the doors and from the open vault."""
