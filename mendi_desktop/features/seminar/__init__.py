# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The seminar mode of a trainer: chapters, tasks, checks, papers. In sight only where all data are invented."""
