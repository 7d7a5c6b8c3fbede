"""Spreadsheets, texts and chats as pages, through the same document model as the letters."""

from __future__ import annotations

from collections.abc import Iterator

from wml_claim.letters.document import Block, Column, Heading, LetterDocument, Paragraph, Row, Table, plain
from wml_claim.letters.matter import Matter
from wml_claim.readers.sheet_page import SheetPage

MOST_LINES = 20_000
MOST_COLUMNS = 12
WIDE_CELL = 18
REPLACED = "\ufffd"
MOST_REPLACED = 0.05


class UnusableText(ValueError):
    """A text that cannot be shown; says in Dutch why."""


def sheets_document(matter: Matter, title: str, pages: tuple[SheetPage, ...]) -> LetterDocument:
    """A spreadsheet as tables with the letters and numbers of its cells."""
    blocks = [block for page in pages for block in _sheet(matter, page)]
    return LetterDocument("exhibit", title, title, tuple(blocks), concept=False, landscape=True)


def _sheet(matter: Matter, page: SheetPage) -> Iterator[Block]:
    yield Heading(matter.label("bundle.sheet", name=page.name))
    used = [at for at in range(len(page.letters)) if any(texts[at] for _, texts in page.rows)]
    for start in range(0, len(used), MOST_COLUMNS):
        part = used[start : start + MOST_COLUMNS]
        columns = [Column("")]
        for at in part:
            longest = max(len(texts[at]) for _, texts in page.rows)
            columns.append(Column(page.letters[at], weight=1 if longest > WIDE_CELL else 0))
        rows = (Row((str(number), *(texts[at] for at in part))) for number, texts in page.rows)
        yield Table(tuple(columns), tuple(rows), compact=True)


def text_document(title: str, data: bytes) -> LetterDocument:
    """A text or an exported chat, line by line. UnusableText when it is no text, or too long."""
    lines = _decoded(data).splitlines()
    if len(lines) > MOST_LINES:
        raise UnusableText("de tekst is te lang om af te drukken")
    blocks = tuple(Paragraph(plain(line.replace("\t", "    ")), style="small") for line in lines if line.strip())
    if not blocks:
        raise UnusableText("het bestand is leeg")
    return LetterDocument("exhibit", title, title, blocks, concept=False)


def _decoded(data: bytes) -> str:
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        if b"\x00" in data:
            raise UnusableText("dit soort bestand kan niet worden getoond") from None
        return data.decode("cp1252", errors="replace")


def printable(document: LetterDocument, unprintable: str) -> LetterDocument:
    """The document with a mark for each sign that no font here has. UnusableText when it would be full of them."""
    if not unprintable:
        return document
    words = "".join(document.texts())
    if sum(words.count(sign) for sign in unprintable) > MOST_REPLACED * len(words):
        raise UnusableText("het schrift van deze tekst kan niet worden gedrukt")
    table = {ord(sign): REPLACED for sign in unprintable}
    blocks = tuple(_replaced(block, table) for block in document.blocks)
    return LetterDocument(document.kind, document.title, document.reference, blocks, document.concept,
                          document.landscape)  # fmt: skip


def _replaced(block: Block, table: dict[int, str]) -> Block:
    match block:
        case Paragraph():
            return Paragraph(plain("".join(run.text for run in block.text).translate(table)), style=block.style)
        case Heading():
            return Heading(block.text.translate(table), block.level)
        case Table():
            rows = tuple(Row(tuple(cell.translate(table) for cell in row.cells)) for row in block.rows)
            return Table(block.columns, rows, compact=block.compact)
    return block
