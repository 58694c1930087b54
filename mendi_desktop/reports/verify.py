# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks into a finished PDF: does every piece of content belong to exactly one place of the structure, and back?

No validator checks all of this (ISO 32000-1, 14.7.4; PDF/UA-1, 7.1). Usable at run time, before a file is handed out.
"""

from collections import Counter, defaultdict
from io import BytesIO
from typing import TypeAlias

import pikepdf
from pikepdf import Array, Dictionary, Object, Pdf

_SHOWS_TEXT = frozenset({"Tj", "TJ", "'", '"'})
_PAINTS = frozenset({"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "EI"})

_Key: TypeAlias = tuple[int, int]


def integrity(pdf: bytes) -> list[str]:
    """Every fault as an English sentence; empty if the file is sound."""
    try:
        with Pdf.open(BytesIO(pdf)) as opened:
            return _Inspection(opened).faults()
    except (pikepdf.PdfError, AttributeError, KeyError, TypeError, ValueError) as error:
        return [f"the file cannot be inspected: {type(error).__name__}"]


class _Inspection:
    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        self._owners: dict[_Key, list[tuple[int, int]]] = defaultdict(list)
        self._objects: dict[tuple[int, int], tuple[int, int]] = {}
        self._links_without_object: int = 0
        self._parents: dict[int, Object] = {}

    def faults(self) -> list[str]:
        tree = self._pdf.Root.get("/StructTreeRoot")
        if tree is None or not self._pdf.Root.get("/MarkInfo", Dictionary()).get("/Marked"):
            return ["the file is not tagged"]
        nums = tree.ParentTree.Nums
        self._parents = {int(nums[at]): nums[at + 1] for at in range(0, len(nums), 2)}
        self._walk(tree.K, tree)
        found = [fault for number in range(len(self._pdf.pages)) for fault in self._page_faults(number)]
        if self._links_without_object:
            found.append(f"{self._links_without_object} link elements lead to no annotation")
        return found

    def _walk(self, kids: Object, parent: Object) -> None:
        waiting: list[tuple[Object, Object, Object | None]] = [(kids, parent, None)]
        while waiting:
            item, parent, page = waiting.pop()
            if isinstance(item, Array):
                waiting += [(kid, parent, page) for kid in item]
            elif not isinstance(item, Dictionary):
                self._own(page, int(item), parent)
            elif item.get("/Type") == "/MCR":
                self._own(item.get("/Pg", page), int(item.MCID), parent)
            elif item.get("/Type") == "/OBJR":
                self._objects[item.Obj.objgen] = parent.objgen
            elif "/K" in item:
                waiting.append((item.K, item, item.get("/Pg", page)))
                if item.S == "/Link" and not self._has_object(item.K):
                    self._links_without_object += 1

    def _own(self, page: Object | None, mcid: int, element: Object) -> None:
        number = -1 if page is None else self._pages.get(page.objgen, -1)
        self._owners[number, mcid].append(element.objgen)

    @staticmethod
    def _has_object(kids: Object) -> bool:
        items = list(kids) if isinstance(kids, Array) else [kids]
        return any(isinstance(kid, Dictionary) and kid.get("/Type") == "/OBJR" for kid in items)

    def _page_faults(self, number: int) -> list[str]:
        page = self._pdf.pages[number]
        seen, found = _content(page)
        back = self._parents.get(int(page.obj.get("/StructParents", -1)))
        for mcid, times in seen.items():
            owners = self._owners.get((number, mcid), [])
            if times > 1:
                found.append(f"content {mcid} is marked {times} times")
            if len(owners) != 1:
                found.append(f"content {mcid} belongs to {len(owners)} elements")
            elif back is None or mcid >= len(back) or _name(back[mcid]) != owners[0]:
                found.append(f"the parent tree does not lead from content {mcid} to its element")
        missing = [mcid for page_number, mcid in self._owners if page_number == number and mcid not in seen]
        found += [f"an element refers to content {mcid}, which is not there" for mcid in missing]
        return [f"page {number + 1}: {fault}" for fault in found + self._annotation_faults(page)]

    def _annotation_faults(self, page: pikepdf.Page) -> list[str]:
        found = []
        for annotation in page.obj.get("/Annots", Array()):
            element = self._objects.get(annotation.objgen)
            back = self._parents.get(int(annotation.get("/StructParent", -1)))
            if element is None or back is None or _name(back) != element:
                found.append("an annotation is not part of the structure")
        return found


def _name(item: Object | None) -> tuple[int, int] | None:
    return item.objgen if isinstance(item, Dictionary) else None


def _content(page: pikepdf.Page) -> tuple[Counter[int], list[str]]:
    """How often each MCID is opened, and what is painted outside marked content or artifacts."""
    seen: Counter[int] = Counter()
    found: list[str] = []
    depth = 0
    for instruction in pikepdf.parse_content_stream(page):
        operands, name = instruction.operands, str(instruction.operator)
        if name in {"BDC", "BMC"}:
            depth += 1
            properties = operands[1] if len(operands) > 1 else None
            if isinstance(properties, Dictionary) and "/MCID" in properties:
                seen[int(properties.MCID)] += 1
        elif name == "EMC":
            depth -= 1
        elif depth == 0 and (name in _SHOWS_TEXT or name in _PAINTS):
            found.append(f"{'text' if name in _SHOWS_TEXT else 'ink'} outside content and decoration")
    if depth:
        found.append("marked content is not closed")
    return seen, found
