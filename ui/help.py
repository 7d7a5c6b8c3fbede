"""What the help says about the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def key_words() -> str:
    """The keys of the window in a few sentences."""
    return QCoreApplication.translate(
        "Help",
        "Alt+1 tot en met Alt+6 kiest een stap, Ctrl+Enter gaat verder, F6 wisselt tussen strook, stappen en werkblad. "
        "Ctrl+Z maakt ongedaan, Ctrl+Y doet opnieuw. Alt+W vraagt waarom, Alt+0 wat nog open staat. "
        "Ctrl++ en Ctrl+- maken alles groter of kleiner. Alt+Pijl omlaag opent de kalender van een datum.",
    )
