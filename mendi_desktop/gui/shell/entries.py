# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which pages stand in the sidebar: what waits on them, what is still empty, what was hidden."""

from collections.abc import Sequence

from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.page import PageSpec
from mendi_desktop.gui.shell.sidebar import Sidebar


class Entries:
    """Keeps the sidebar as the vault says. A hidden page is only out of the sidebar: links still lead to it."""

    def __init__(self, desk: Desk, pages: Sequence[PageSpec], sidebar: Sidebar) -> None:
        self._desk, self._sidebar = desk, sidebar
        self._specs = {page.id: page for page in pages}
        self._hidden = desk.vault.options.hidden_areas
        self._marked = ""
        self._sidebar.show_pages(self._listed())

    def mark(self, page_id: str) -> None:
        """This page is in sight now; a page without an entry stands within another one."""
        self._marked = self._specs[page_id].within or page_id
        self._sidebar.show_page(self._marked)

    def refresh(self) -> bool:
        """Read the vault anew. Whether the page in sight was hidden just now and should make room."""
        hidden, before = self._desk.vault.options.hidden_areas, self._hidden
        if hidden != before:
            self._hidden = hidden
            self._sidebar.show_pages(self._listed())
            self._sidebar.show_page(self._marked)
        for spec in self._specs.values():
            if spec.count:
                self._sidebar.set_count(spec.id, spec.count(self._desk))
            if spec.is_used:
                self._sidebar.set_quiet(spec.id, not spec.is_used(self._desk))
        area = self._specs[self._marked].area if self._marked else ""
        return area in hidden and area not in before

    def _listed(self) -> list[PageSpec]:
        return [spec for spec in self._specs.values() if spec.area not in self._hidden]
