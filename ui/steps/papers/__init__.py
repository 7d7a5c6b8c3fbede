"""Step 2: the papers and what was read from them."""

from ui.steps.papers.page import PapersPage

__all__ = ["PapersPage"]
