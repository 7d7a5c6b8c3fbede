"""The bundle: every page of every paper, upright and numbered; what cannot be shown is named and attached."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from openpyxl import Workbook
from PIL import Image
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfgen.canvas import Canvas

from tests.letters.papers import Case, case, single, text_of
from wml_claim.dossier import Dossier
from wml_claim.letters import LetterOptions, make_letter
from wml_claim.letters.exhibits import Exhibit
from wml_claim.letters.matter import matter
from wml_claim.records import Document, Payment
from wml_claim.span import Span

MM = 72 / 25.4


def pdf_of(*words: str, size: tuple[float, float] = A4) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    for text in words:
        canvas.drawString(60, size[1] - 90, text)
        canvas.drawString(4, size[1] - 12, f"rand {text}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def turned_page() -> bytes:
    """A page that is to be read after a quarter turn: its words stand upright only then."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.translate(90, 60)
    canvas.rotate(90)
    canvas.drawString(0, 0, "gedraaid vel")
    canvas.save()
    with pikepdf.Pdf.open(BytesIO(out.getvalue())) as pdf:
        pdf.pages[0].rotate(90, relative=False)
        pdf.save(out := BytesIO())
    return out.getvalue()


def photo(turned: int) -> bytes:
    """A photo that lies on its side, red above and blue below once it is turned as the camera noted."""
    upright = Image.new("RGB", (300, 400), "blue")
    upright.paste("red", (0, 0, 300, 200))
    turns = {6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
    lying = upright.transpose(turns[turned]) if turned in turns else upright
    exif = Image.Exif()
    exif[0x0112] = turned
    exif[0x010E] = "Thuis bij A. Kowalska"
    out = BytesIO()
    lying.save(out, "JPEG", exif=exif, quality=95)
    return out.getvalue()


def hours_sheet() -> bytes:
    book = Workbook()
    assert book.active is not None
    book.active.append(["Dag", "Begin", "Eind", "Uren"])
    book.active.append(["maandag 3 maart", "7:00", "17:30", 9.5])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def with_password() -> bytes:
    out = BytesIO()
    with pikepdf.Pdf.open(BytesIO(pdf_of("geheim"))) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    return out.getvalue()


CHAT = "[03-03-2025 07:01] Baas: begin om zeven uur \U0001f44d\n[03-03-2025 17:40] Ana: klaar, Łukasz ook\n"
PAPERS: Mapping[str, bytes] = {
    "contract Kowalska.pdf": pdf_of("eerste bladzijde", "tweede bladzijde", "derde bladzijde"),
    "liggend A3.pdf": pdf_of("groot vel", size=landscape(A3)),
    "gedraaid.pdf": turned_page(),
    "foto thuis.jpg": photo(6),
    "uren.xlsx": hours_sheet(),
    "chat met baas.txt": CHAT.encode(),
    "kapot.pdf": b"%PDF-1.4\n1 0 obj << /Type /Catalog",
    "geheim.pdf": with_password(),
    "brief.docx": b"PK\x03\x04 dit is geen rekenblad",
    "leeg.txt": b"",
}


def with_papers(facts: Dossier) -> Dossier:
    documents = tuple(Document(name, "0" * 64) for name in PAPERS)
    payment = Payment(date(2025, 3, 14), facts.payslips[0].gross, "bank", Span(date(2025, 3, 3), date(2025, 3, 9)),
                      document="bank.pdf")  # fmt: skip
    return replace(facts, documents=documents, payments=(payment,))


def paper(name: str) -> bytes:
    if name == "bank.pdf":
        return pdf_of("bankafschrift maart")
    return PAPERS[name]


@cache
def it() -> Case:
    return case("01", with_papers)


def made(options: LetterOptions | None = None, papers: Callable[[str], bytes] | None = paper) -> bytes:
    of = it()
    return make_letter("bundle", of.dossier, of.assessment, of.claim, of.law, "pdf", options, papers)


@cache
def bundle() -> bytes:
    return made()


@cache
def texts(data: bytes) -> tuple[str, ...]:
    document = pypdfium2.PdfDocument(data)
    found = []
    for page in document:
        textpage = page.get_textpage()
        found.append(single(textpage.get_text_bounded()))
        textpage.close()
        page.close()
    document.close()
    return tuple(found)


def page_with(words: str) -> int:
    """The number of the page, from 1, on which words stand."""
    (number,) = [number for number, text in enumerate(texts(bundle()), 1) if words in text]
    return number


def test_every_page_has_its_number_in_the_bundle() -> None:
    pages = texts(bundle())
    for number, text in enumerate(pages, 1):
        assert f"blad {number} van {len(pages)}" in text


@pytest.mark.parametrize(
    "words",
    ["eerste bladzijde", "tweede bladzijde", "derde bladzijde", "groot vel", "gedraaid vel", "begin om zeven uur",
     "maandag 3 maart"],
)  # fmt: skip
def test_every_page_of_every_exhibit_is_there_with_its_number(words: str) -> None:
    assert re.search(r"productie \d+ blad", texts(bundle())[page_with(words) - 1])


def test_a_turned_page_lies_as_it_is_read() -> None:
    document = pypdfium2.PdfDocument(bundle())
    page = document[page_with("gedraaid vel") - 1]
    width, height = page.get_size()
    textpage = page.get_textpage()
    (spot,) = [
        box
        for at in range(textpage.count_rects())
        if "gedraaid" in textpage.get_text_bounded(*(box := textpage.get_rect(at)))
    ]
    textpage.close()
    page.close()
    document.close()
    assert width > height
    assert spot[0] < width / 3 and spot[3] > height * 2 / 3, "at the top left, as it was written"


def test_marks_are_those_of_the_letter() -> None:
    exhibits = {entry.code: entry.number for entry in subject_exhibits()}
    assert f"productie {exhibits['bank']} " in texts(bundle())[page_with("bankafschrift maart") - 1]
    assert f"productie {exhibits['other']} " in texts(bundle())[page_with("groot vel") - 1]


def subject_exhibits() -> tuple[Exhibit, ...]:
    of = it()
    return matter("court", of.dossier, of.assessment, of.claim, of.law, LetterOptions()).exhibits.entries


def test_the_index_refers_to_the_right_pages() -> None:
    pages = texts(bundle())
    rows = re.findall(
        r"(\d+) (Berekening van de loonvordering|Bankafschriften[^0-9–]*|Overige stukken[^–]*?) (\d+)", pages[0]
    )
    assert len(rows) == 3
    for number, title, start in rows:
        assert f"productie {number} blad {start} van" in pages[int(start) - 1], title


def test_bookmarks_lead_to_every_part() -> None:
    with pikepdf.Pdf.open(BytesIO(bundle())) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
        inside = [child.title for item in outline.root for child in item.children]
    assert titles[:3] == ["Inhoud", "Processtuk voor de kantonrechter", "1. Berekening van de loonvordering"]
    assert len(titles) == 2 + len(subject_exhibits())
    assert "stuk 1" in inside


@pytest.mark.parametrize("turned", [1, 6, 8])
def test_photos_stand_upright_and_fit(turned: int) -> None:
    def one(name: str) -> bytes:
        return photo(turned) if name == "foto thuis.jpg" else paper(name)

    data = made(papers=one)
    document = pypdfium2.PdfDocument(data)
    try:
        found = [page for page in document if any(True for _ in page.get_objects(max_depth=3, filter=[3]))]
        (page,) = found
        assert [round(side / MM) for side in page.get_size()] == [210, 297]
        picture = page.render(scale=1).to_pil().convert("RGB")
        for page in found:
            page.close()
    finally:
        document.close()
    above, below = picture.getpixel((297, 250)), picture.getpixel((297, 600))
    assert above[0] > 200 > 60 > above[2] and below[2] > 200 > 60 > below[0]
    assert picture.getpixel((297, 3)) == (255, 255, 255)


def test_photos_lose_what_the_camera_noted() -> None:
    assert b"Thuis bij" not in bundle()
    with pikepdf.Pdf.open(BytesIO(bundle())) as pdf:
        streams = [one for one in pdf.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"]
        assert streams and all(b"Exif" not in one.read_raw_bytes() for one in streams)


def test_a_photo_of_100_megapixels_does_not_fill_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "groot.jpg"
    Image.new("L", (10_000, 10_000), 200).save(path, "JPEG")
    code = (
        "import resource, sys; from pathlib import Path; from wml_claim.letters.bundle.picture import pictures; "
        "import PIL.Image, PIL.JpegImagePlugin; most = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss; "
        "before = most(); (one,) = pictures(Path(sys.argv[1]).read_bytes()); "
        "print(max(one.width, one.height), (most() - before) // 1024)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    longest, megabytes = map(int, done.stdout.split())
    assert longest <= 2339 and megabytes < 60


def test_what_cannot_be_shown_is_named_and_attached() -> None:
    index = texts(bundle())[0]
    assert index.count("niet weer te geven") == 4
    assert "het pdf-bestand is beschadigd of beveiligd" in index and "het bestand is leeg" in index
    with pikepdf.Pdf.open(BytesIO(bundle())) as pdf:
        originals = {name: pdf.attachments[name].get_file().read_bytes() for name in pdf.attachments}
    number = next(entry.number for entry in subject_exhibits() if entry.code == "other")
    assert originals == {
        f"productie-{number:02}-stuk-7.pdf": PAPERS["kapot.pdf"],
        f"productie-{number:02}-stuk-8.pdf": PAPERS["geheim.pdf"],
        f"productie-{number:02}-stuk-9.docx": PAPERS["brief.docx"],
        f"productie-{number:02}-stuk-10.txt": b"",
    }


def test_signs_that_no_font_has_are_marked_in_a_chat() -> None:
    text = texts(bundle())[page_with("begin om zeven uur") - 1]
    assert "\U0001f44d" not in text and "klaar, Łukasz ook" in text


def test_names_of_files_are_never_told() -> None:
    words = text_of(bundle())
    assert not re.search(r"Kowalska\.pdf|contract|chat met|foto thuis|kapot\.pdf", words)
    assert b"foto thuis" not in bundle()


def test_exhibits_without_papers_have_a_page_that_says_so() -> None:
    alone = made(papers=None)
    assert "niet gevonden in het dossier" in text_of(alone)
    assert "zit niet in het dossier; voeg het stuk hier toe" in text_of(alone)


def test_a_missing_paper_does_not_stop_the_bundle() -> None:
    def lost(name: str) -> bytes:
        if name == "uren.xlsx":
            raise KeyError(name)
        return paper(name)

    assert text_of(made(papers=lost)).count("niet gevonden in het dossier") == 2


def test_parts_can_begin_on_right_hand_pages() -> None:
    pages = texts(made(LetterOptions(even_pages=True)))
    starts = [
        re.search(r"Berekening van de loonvordering (\d+)", pages[0]),
        re.search(r"kantonrechter (\d+)", pages[0]),
    ]
    assert all(found and int(found[1]) % 2 == 1 for found in starts)
    assert any("Dit blad is met opzet leeg." in text for text in pages)


def test_the_bundle_can_open_with_the_demand() -> None:
    pages = texts(made(LetterOptions(bundled="demand")))
    assert "Sommatie" in pages[0] and "schriftelijke aanmaning" in " ".join(pages)
    assert "Concept-dagvaarding" not in " ".join(pages)


def test_same_dossier_same_bytes() -> None:
    assert made() == bundle()


def test_all_fonts_of_our_own_pages_are_embedded() -> None:
    with pikepdf.Pdf.open(BytesIO(made(papers=None))) as pdf:
        fonts = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"]
        bare = [one for one in fonts if "/FontDescriptor" not in one or "/FontFile2" not in one.FontDescriptor]
    assert fonts and not [str(one.get("/BaseFont")) for one in bare]


def test_stamps_stay_clear_of_the_edge_and_of_the_page() -> None:
    document = pypdfium2.PdfDocument(bundle())
    page = document[page_with("rand groot vel") - 1]
    width, height = page.get_size()
    textpage = page.get_textpage()
    boxes = [(textpage.get_rect(at), textpage.get_text_bounded(*textpage.get_rect(at))) for at in
             range(textpage.count_rects())]  # fmt: skip
    textpage.close()
    page.close()
    document.close()
    stamp = next(box for box, words in boxes if "productie" in words)
    border = next(box for box, words in boxes if "rand" in words)
    assert (round(width / MM), round(height / MM)) == (297, 210)
    assert stamp[3] < height - 5 * MM and border[3] < stamp[1]
