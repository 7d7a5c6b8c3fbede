"""Step 6: the papers that go out."""

from __future__ import annotations

from ui.steps.letter.page import LetterPage

__all__ = ["LetterPage"]
