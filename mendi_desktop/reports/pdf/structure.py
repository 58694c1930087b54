# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The logical structure of a PDF: what a screen reader walks. Built with the layout, written by ``finish``."""

from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias


class Mark(NamedTuple):
    """A piece of page content that belongs to a node: marked content ``mcid`` on ``page`` (both from 0)."""

    page: int
    mcid: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """A clickable area of a link: ``box`` is left, bottom, right, top in points."""

    page: int
    box: tuple[float, float, float, float]
    target: str
    words: str


Attribute: TypeAlias = str | tuple[float, ...]


@dataclass(eq=False, slots=True)
class Node:
    """One structure element with a standard tag of PDF 1.7 (ISO 32000-1, 14.8.4).

    Children that are nodes are added when the layout is made, in reading order; marks when the page is painted.
    ``attributes`` belong to one ``owner`` (Table, List, Layout).
    """

    tag: str
    parent: "Node | None" = None
    alt: str = ""
    actual: str = ""
    owner: str = ""
    attributes: tuple[tuple[str, Attribute], ...] = ()
    kids: "list[Node | Mark | Annotation]" = field(default_factory=list)

    def add(self, tag: str, *, alt: str = "", actual: str = "") -> "Node":
        """A new last child."""
        node = Node(tag, self, alt=alt, actual=actual)
        self.kids.append(node)
        return node

    def describe(self, owner: str, **attributes: Attribute) -> "Node":
        """Set attributes and return the node itself."""
        self.owner = owner
        self.attributes = tuple(attributes.items())
        return self

    @property
    def is_empty(self) -> bool:
        """True if nothing was painted for this node or below it. Empty cells of a table still count as cells."""
        if self.tag in {"TD", "TH"}:
            return False
        return all(isinstance(kid, Node) and kid.is_empty for kid in self.kids)
