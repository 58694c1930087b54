# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What comes in from files and goes out into files: contacts, dates for a calendar, the public offices."""
