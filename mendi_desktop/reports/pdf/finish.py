# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the structure into the painted file and makes it an archival one, on the level of the file format."""

import re
import zlib
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Page, Pdf, Stream, String

from mendi_desktop.reports.document import Document
from mendi_desktop.reports.pdf.metadata import info_date, producer, srgb_profile, xmp
from mendi_desktop.reports.pdf.structure import Annotation, Attribute, Mark, Node
from mendi_desktop.reports.plain_text import shortened

_PRINT = 4
_BLOCK = 100
_LONGEST = 500
_RETURN = 0x0D
_RETURN_AT_END = b"\r\nendstream"
_UNICODE_PAIR = re.compile(rb"<([0-9A-Fa-f]{2})> <([0-9A-Fa-f]+)>")


def finish(painted: bytes, root: Node, owners: list[list[Node]], document: Document) -> bytes:
    """The file as it is saved. ``owners`` are the pen's books: the node of each marked content, page by page."""
    with Pdf.open(BytesIO(painted)) as pdf:
        _Structure(pdf, owners).write(root)
        _repair_unicode_maps(pdf)
        _declare(pdf, document)
        _avoid_returns(pdf)
        modes = pikepdf.ObjectStreamMode
        data = _saved(pdf, modes.generate)
        return _saved(pdf, modes.disable) if _RETURN_AT_END in data else data


def _saved(pdf: Pdf, mode: pikepdf.ObjectStreamMode) -> bytes:
    out = BytesIO()
    pdf.save(out, object_stream_mode=mode, compress_streams=True, deterministic_id=True, fix_metadata_version=False)
    return out.getvalue()


def _avoid_returns(pdf: Pdf) -> None:
    """Keep compressed data from ending in a carriage return.

    Before the line feed that stands in front of ``endstream`` some validators take it for part of the line end and find
    the stream one byte short (ISO 32000-1, 7.3.8.1 leaves both readings open). Compressed data end in the Adler-32
    checksum (RFC 1950), so one more blank in a program of text changes the last byte.
    """
    for stream in (obj for obj in pdf.objects if isinstance(obj, Stream)):
        if stream.get("/Type") == Name.Metadata:
            continue
        data = stream.read_bytes()
        if zlib.adler32(data) & 0xFF == _RETURN:
            stream.write(data + (b"\0" if "/Length1" in stream else b"\n"))
            if "/Length1" in stream:
                stream.Length1 = len(data) + 1


class _Structure:
    """Turns nodes into structure elements, and builds the parent tree that leads from content back to them."""

    def __init__(self, pdf: Pdf, owners: list[list[Node]]) -> None:
        self._pdf, self._owners = pdf, owners
        self._pages: list[Page] = list(pdf.pages)
        self._elements: dict[Node, Dictionary] = {}
        self._annotations: list[tuple[Dictionary, Node]] = []
        self._tags: dict[str, Name] = {}
        self._attributes: dict[tuple[str, tuple[tuple[str, Attribute], ...]], Dictionary] = {}

    def write(self, root: Node) -> None:
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = self._element(root, tree)
        entries: list[object] = []
        for key, page in enumerate(self._pages):
            page.obj.StructParents, page.obj.Tabs = key, Name.S
            entries += [key, Array([self._elements[node] for node in self._owners[key]])]
        for key, (annotation, node) in enumerate(self._annotations, len(self._pages)):
            annotation.StructParent = key
            entries += [key, self._elements[node]]
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(entries)))
        tree.ParentTreeNextKey = len(self._pages) + len(self._annotations)
        self._pdf.Root.StructTreeRoot = tree

    def _element(self, node: Node, parent: Dictionary) -> Dictionary:
        home = next((kid.page for kid in node.kids if isinstance(kid, Mark)), None)
        entries: dict[str, object] = {"/Type": Name.StructElem, "/S": self._tag(node.tag), "/P": parent}
        if home is not None:
            entries["/Pg"] = self._pages[home].obj
        if node.alt:
            entries["/Alt"] = String(node.alt)
        if node.actual:
            entries["/ActualText"] = String(node.actual)
        if node.attributes:
            entries["/A"] = self._attribute_object(node)
        only = node.kids[0] if len(node.kids) == 1 else None
        if isinstance(only, Mark):
            entries["/K"] = only.mcid
        element = self._pdf.make_indirect(Dictionary(entries))
        self._elements[node] = element
        if not isinstance(only, Mark):
            self._write_kids(node, element, home)
        return element

    def _write_kids(self, node: Node, element: Dictionary, home: int | None) -> None:
        kids = [
            self._kid(kid, element, node, home) for kid in node.kids if not (isinstance(kid, Node) and kid.is_empty)
        ]
        if kids:
            element.K = kids[0] if len(kids) == 1 else Array(kids)

    def _tag(self, tag: str) -> Name:
        if tag not in self._tags:
            self._tags[tag] = Name("/" + tag)
        return self._tags[tag]

    def _attribute_object(self, node: Node) -> Dictionary:
        """Equal attributes, such as the scope of all heads of rows, are written once and shared."""
        key = (node.owner, node.attributes)
        if key not in self._attributes:
            values = {"/" + name: _value(value) for name, value in node.attributes}
            self._attributes[key] = self._pdf.make_indirect(Dictionary({"/O": Name("/" + node.owner), **values}))
        return self._attributes[key]

    def _kid(self, kid: Node | Mark | Annotation, element: Dictionary, node: Node, home: int | None) -> object:
        if isinstance(kid, Node):
            return self._element(kid, element)
        page = self._pages[kid.page].obj
        if isinstance(kid, Annotation):
            return Dictionary(Type=Name.OBJR, Obj=self._link(kid, node), Pg=page)
        return kid.mcid if kid.page == home else Dictionary(Type=Name.MCR, Pg=page, MCID=kid.mcid)

    def _link(self, link: Annotation, node: Node) -> Dictionary:
        page = self._pages[link.page]
        annotation = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array([round(value, 2) for value in link.box]),
                Border=Array([0, 0, 0]),
                F=_PRINT,
                Contents=String(link.words),
                A=Dictionary(Type=Name.Action, S=Name.URI, URI=String(link.target)),
                P=page.obj,
            )
        )
        if "/Annots" not in page.obj:
            page.obj.Annots = Array()
        page.obj.Annots.append(annotation)
        self._annotations.append((annotation, node))
        return annotation


def _value(value: Attribute) -> object:
    return Name("/" + value) if isinstance(value, str) else Array([round(number, 2) for number in value])


def _repair_unicode_maps(pdf: Pdf) -> None:
    """ReportLab maps unused codes to U+0000 and writes blocks of more than 100; PDF/UA-1 7.21.7 forbids the first."""
    maps = {}
    for page in pdf.pages:
        for font in page.obj.Resources.get("/Font", Dictionary()).values():
            if "/ToUnicode" in font:
                maps[font.ToUnicode.objgen] = font.ToUnicode
    for stream in maps.values():
        old = stream.read_bytes()
        head, _, rest = old.partition(b"endcodespacerange\n")
        pairs = [match[0] for match in _UNICODE_PAIR.finditer(rest) if int(match[2], 16)]
        blocks = [pairs[start : start + _BLOCK] for start in range(0, len(pairs), _BLOCK)]
        body = b"".join(b"%d beginbfchar\n%s\nendbfchar\n" % (len(block), b"\n".join(block)) for block in blocks)
        stream.write(head + b"endcodespacerange\n" + body + b"endcmap" + rest.partition(b"endcmap")[2])


def _declare(pdf: Pdf, document: Document) -> None:
    root = pdf.Root
    root.MarkInfo = Dictionary(Marked=True)
    root.Lang = String(document.lang)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    title = shortened(document.title, _LONGEST)
    subject = shortened(", ".join(filter(None, (document.purpose, document.period))), _LONGEST)
    packet = Stream(pdf, xmp(title=title, subject=subject, lang=document.lang, day=document.made_on))
    packet.Type, packet.Subtype = Name.Metadata, Name.XML
    root.Metadata = packet
    profile = Stream(pdf, srgb_profile())
    profile.N = 3
    name = String("sRGB IEC61966-2.1")
    intent = Dictionary(
        Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=name, Info=name, DestOutputProfile=profile
    )
    root.OutputIntents = Array([pdf.make_indirect(intent)])
    del pdf.trailer.ID, pdf.docinfo  # both tell the time of making
    for key, value in (("/Title", title), ("/Subject", subject), ("/Creator", producer()), ("/Producer", producer())):
        pdf.docinfo[key] = String(value)
    for key in ("/CreationDate", "/ModDate"):
        pdf.docinfo[key] = String(info_date(document.made_on))
