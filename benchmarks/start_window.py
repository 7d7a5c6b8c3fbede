"""How long the window takes to be seen, against an empty main window: prints both and their ratio.

Each is started five times in a process of its own, after once to compile as an installed program is; the middle time
counts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
RUNS = 5
EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
app.processEvents()
"""
OURS = """
from ui.app import application
app = application([])
from ui.window import Window
window = Window()
window.show()
app.processEvents()
"""


def seconds(script: str) -> float:
    """The middle time, in seconds, from starting Python to a window that has been drawn."""
    with TemporaryDirectory() as place:
        return median(_times(script, place)[1:])


def _times(script: str, place: str) -> list[float]:
    """With settings of its own: what somebody chose on this machine is no part of the measure."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPYCACHEPREFIX": place, "XDG_CONFIG_HOME": place}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    times = []
    for _ in range(RUNS + 1):
        began = time.perf_counter()
        command = [sys.executable, "-c", script]
        subprocess.run(command, cwd=ROOT, env=environment, check=True, stderr=subprocess.DEVNULL)
        times.append(time.perf_counter() - began)
    return times


def main() -> Mapping[str, float]:
    """Our window beside an empty one; the goal is a ratio of at most 1.6."""
    empty, ours = seconds(EMPTY), seconds(OURS)
    return {
        "empty window, s": empty,
        "our window, s": ours,
        "our window / empty window (goal: at most 1.6)": ours / empty,
    }


if __name__ == "__main__":
    print(main())
