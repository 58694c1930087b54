# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The other ways in: with the recovery sheet, and from a backup when the file is damaged or gone."""
