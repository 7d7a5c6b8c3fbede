"""Paragraphs on paper: reportlab sets text from left to right, and what has letters from right to left is set here."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable
from reportlab.platypus import Paragraph as Flowing

from wml_claim.letters.document import Text, plain
from wml_claim.letters.pdf.bidi import Sign, arranged, runs_right_to_left
from wml_claim.letters.pdf.fonts import BOLD, draw_signs, draw_text, width_of_signs

TO_THE_LEFT, TO_THE_RIGHT = 0, 2


def flowing(text: Text | str, style: ParagraphStyle, *, rtl: bool = False, number: str = "") -> Flowable:
    """A paragraph in a style, with its `number` hanging in the margin; `rtl`: it begins at the right."""
    runs = plain(text) if isinstance(text, str) else text
    if not rtl and not any(runs_right_to_left(run.text) for run in runs):
        marked = "".join(f"<b>{escape(run.text)}</b>" if run.bold else escape(run.text) for run in runs)
        return Flowing(marked, style, bulletText=number or None)
    always = style.fontName == BOLD
    signs = [Sign(char, run.bold or always) for run in runs for char in " ".join(run.text.split("\n"))]
    return Bidirectional(arranged(signs, rtl=rtl), style, rtl=rtl, number=number)


class Bidirectional(Flowable):
    """Signs in the order of reading, broken into lines; each line stands in the order of the eye."""

    def __init__(self, signs: list[Sign], style: ParagraphStyle, *, rtl: bool, number: str = "") -> None:
        super().__init__()
        self.signs, self.style, self.rtl, self.number = signs, style, rtl, number
        self.spaceBefore, self.spaceAfter = style.spaceBefore, style.spaceAfter

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room it takes."""
        self.room = width
        self.lines = list(self._broken(width - self.style.leftIndent))
        self.width, self.height = width, len(self.lines) * self.style.leading
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """The lines that fit and the others; nothing when none fits."""
        self.wrap(width, height)
        fits = int(height / self.style.leading)
        if not 0 < fits < len(self.lines):
            return []
        parts = ([sign for line in lines for sign in line] for lines in (self.lines[:fits], self.lines[fits:]))
        first, second = (Bidirectional(part, self.style, rtl=self.rtl) for part in parts)
        first.number = self.number
        return [first, second]

    def draw(self) -> None:
        """The lines from top to bottom, the number beside the first."""
        style = self.style
        self.canv.setFillColor(style.textColor)
        aligned_right = self.rtl or style.alignment == TO_THE_RIGHT
        baseline = self.height - style.leading + (style.leading - style.fontSize * 0.75) / 2
        for index, line in enumerate(self.lines):
            signs = trimmed(line)
            edge = self.room - (style.leftIndent if self.rtl else 0)
            start = edge - width_of_signs(signs, style.fontSize) if aligned_right else style.leftIndent
            draw_signs(self.canv, start, baseline - index * style.leading, signs, style.fontSize)
        if self.number:
            at = self.room - style.bulletIndent if self.rtl else style.bulletIndent
            draw_text(self.canv, at, baseline, self.number, style.fontName, style.fontSize, at_right=self.rtl)

    def _broken(self, room: float) -> Iterator[list[Sign]]:
        """The lines: broken between words, inside a word only where it is longer than a line."""
        line: list[Sign] = []
        for word in _words(self.signs):
            if line and width_of_signs(trimmed([*line, *word]), self.style.fontSize) > room:
                yield line
                line = []
            line += word
            while width_of_signs(trimmed(line), self.style.fontSize) > room and len(line) > 1:
                fits = next(n for n in range(len(line) - 1, 0, -1) if n == 1 or self._fits(line[:n], room))
                yield line[:fits]
                line = line[fits:]
        yield line

    def _fits(self, signs: list[Sign], room: float) -> bool:
        return width_of_signs(signs, self.style.fontSize) <= room


def trimmed(signs: list[Sign]) -> list[Sign]:
    """Without the space at the end of a line."""
    end = len(signs)
    while end and signs[end - 1].char == " ":
        end -= 1
    return signs[:end]


def _words(signs: list[Sign]) -> Iterator[list[Sign]]:
    """Words with the space behind them."""
    word: list[Sign] = []
    for sign in signs:
        word.append(sign)
        if sign.char == " ":
            yield word
            word = []
    yield word
