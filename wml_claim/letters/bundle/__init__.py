"""The bundle: letter, calculation and every exhibit in one PDF, with an index, bookmarks, and numbers on every page.

Page numbers run through the whole bundle; exhibits have the numbers that the letter gives them. A paper that cannot be
shown is named in the index and its original is attached. Names of files are never told (pikepdf, pillow).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from time import sleep

import pikepdf

from wml_claim.letters.annex import annex
from wml_claim.letters.bundle.contents import pieces
from wml_claim.letters.bundle.sheet import Sheet, Sheets, blank
from wml_claim.letters.bundle.shown import NotShown, Showing, size_of
from wml_claim.letters.document import Column, Heading, LetterDocument, Paragraph, Row, Table, plain
from wml_claim.letters.exhibits import Exhibit
from wml_claim.letters.matter import Matter

Papers = Callable[[str], bytes]


@dataclass(slots=True)
class Part:
    """The letter or one exhibit: its pages, where each of its papers begins, and what could not be shown."""

    number: str
    title: str
    sheets: list[Sheet] = field(default_factory=list)
    begins: list[tuple[str, int]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    originals: list[tuple[str, bytes]] = field(default_factory=list)


def bundle(matter: Matter, letter: LetterDocument, papers: Papers | None) -> bytes:
    """The bundle of a claim. `papers` gives the bytes of a paper of the dossier; None: the exhibits stay empty."""
    sheets = Sheets()
    try:
        showing = Showing(matter, sheets)
        parts = list(_parts(matter, letter, papers, showing))
        return _bound(matter, parts, sheets, showing)
    finally:
        sheets.close()


def _parts(matter: Matter, letter: LetterDocument, papers: Papers | None, showing: Showing) -> Iterator[Part]:
    title = matter.label(f"bundle.letter_{matter.options.bundled}")
    yield Part("", title, list(showing.document(letter, whole=True)))
    for exhibit in matter.exhibits.entries:
        part = Part(str(exhibit.number), exhibit.title)
        if exhibit.code == "annex":
            part.sheets += showing.document(annex(matter), whole=True)
        else:
            _exhibit(matter, exhibit, part, papers, showing)
        yield part


def _exhibit(matter: Matter, exhibit: Exhibit, part: Part, papers: Papers | None, showing: Showing) -> None:
    found = pieces(matter, exhibit)
    for number, piece in enumerate(found, 1):
        try:
            data = papers(piece.name) if papers else None
        except (KeyError, OSError):
            data = None
        if data is None:
            part.notes.append(matter.label("bundle.not_found", title=piece.title))
            continue
        try:
            pages = showing.paper(piece.name, piece.title, data)
        except NotShown as reason:
            part.notes.append(matter.label("bundle.not_shown", title=piece.title, reason=str(reason)))
            part.originals.append((_safe_name(exhibit.number, number, piece.name), data))
            continue
        part.begins.append((piece.title, len(part.sheets)))
        part.sheets += pages
    if not found:
        part.notes.append(matter.label("bundle.absent"))
    if part.notes:
        part.sheets += showing.document(_slip(matter, part))


def _safe_name(exhibit: int, piece: int, name: str) -> str:
    """The name of an attached original: its number and its kind, and nothing that its own name told."""
    kind = re.search(r"\.([A-Za-z0-9]{1,5})$", name)
    return f"productie-{exhibit:02}-stuk-{piece}.{kind[1].lower() if kind else 'bin'}"


def _slip(matter: Matter, part: Part) -> LetterDocument:
    """A page in the place of what is not shown."""
    lead = Heading(f"{matter.label('bundle.column_exhibit')} {part.number}: {part.title}", 1)
    notes = (Paragraph(plain(f"{note[:1].upper()}{note[1:]}."), "–") for note in part.notes)
    return LetterDocument("exhibit", part.title, matter.reference, (lead, *notes), concept=False)


def _bound(matter: Matter, parts: list[Part], sheets: Sheets, showing: Showing) -> bytes:
    """Index, parts and stamps in one file. The index is made again until its own length is right."""
    length, index = 1, b""
    for _ in range(4):
        index = _render(_index(matter, parts, _starts(matter, parts, length)))
        if size_of(index) == length:
            break
        length = size_of(index)
    starts = _starts(matter, parts, length)
    front = Part("", matter.label("bundle.index"))
    front.sheets += (sheets.whole(page) for page in sheets.opened(index).pages)
    _write(matter, sheets, [front, *parts], [1, *starts])
    _bookmarks(sheets.pdf, [front, *parts], [1, *starts])
    for part in parts:
        for name, data in part.originals:
            sheets.pdf.attachments[name] = pikepdf.AttachedFileSpec(sheets.pdf, data, filename=name)
    sheets.pdf.docinfo["/Title"] = matter.label("bundle.title")
    sheets.pdf.docinfo["/Producer"] = "WML-claim"
    out = BytesIO()
    streams = pikepdf.ObjectStreamMode.generate
    sheets.pdf.save(out, deterministic_id=True, object_stream_mode=streams, progress=_let_others_run)
    return out.getvalue()


def _let_others_run(_percent: int) -> None:
    """Writing a large file keeps every other thread of Python waiting, the window's too; here they get their turn."""
    sleep(0)


def _render(document: LetterDocument) -> bytes:
    from wml_claim.letters import pdf

    return pdf.render(document)


def _starts(matter: Matter, parts: list[Part], length: int) -> list[int]:
    """The page of the bundle on which each part begins, from 1; a right-hand page where that is asked."""
    starts, following = [], length + 1
    for part in parts:
        if matter.options.even_pages and following % 2 == 0:
            following += 1
        starts.append(following)
        following += len(part.sheets)
    return starts


def _index(matter: Matter, parts: list[Part], starts: list[int]) -> LetterDocument:
    label = matter.label
    columns = (
        Column(label("bundle.column_exhibit")),
        Column(label("bundle.column_what"), weight=1),
        Column(label("bundle.column_pages"), "right"),
    )
    rows = []
    for part, start in zip(parts, starts, strict=True):
        last = start + len(part.sheets) - 1
        rows.append(Row((part.number, part.title, str(start) if last == start else f"{start}–{last}")))
        rows += [Row(("", f"– {note}", "")) for note in part.notes]
    blocks = (
        Heading(label("bundle.heading"), 0),
        Paragraph(matter.say("bundle.opening")),
        Table(columns, tuple(rows)),
    )
    return LetterDocument("bundle", label("bundle.title"), matter.reference, blocks, not matter.dossier.confirmed)


def _write(matter: Matter, sheets: Sheets, parts: list[Part], starts: list[int]) -> None:
    """Every page with its stamp; empty pages where a part is to begin on a right-hand page."""
    from wml_claim.letters.pdf.stamps import stamps

    in_order: list[tuple[str, Sheet]] = []
    for part, start in zip(parts, starts, strict=True):
        while len(in_order) < start - 1:
            in_order.append((matter.label("bundle.blank_page"), blank()))
        mark = matter.label("bundle.mark", number=part.number) if part.number else ""
        in_order += [(mark, sheet) for sheet in part.sheets]
    pages = str(len(in_order))
    marks = [
        (mark, matter.label("bundle.page", page=str(number), pages=pages), sheet.width, sheet.height)
        for number, (mark, sheet) in enumerate(in_order, 1)
    ]
    stamped = sheets.opened(stamps(marks))
    for (_, sheet), stamp in zip(in_order, stamped.pages, strict=True):
        sheets.add(sheet, stamp)


def _bookmarks(pdf: pikepdf.Pdf, parts: list[Part], starts: list[int]) -> None:
    with pdf.open_outline() as outline:
        for part, start in zip(parts, starts, strict=True):
            title = f"{part.number}. {part.title}" if part.number else part.title
            item = pikepdf.OutlineItem(title, start - 1)
            if len(part.begins) > 1:
                item.children.extend(pikepdf.OutlineItem(name, start - 1 + at) for name, at in part.begins)
                item.is_closed = True
            outline.root.append(item)
