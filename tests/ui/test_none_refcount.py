"""PySide6 6.12.0 lost a reference to None at every void call and aborted after some thousands. Guards each upgrade."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
widget = QWidget()
before = sys.getrefcount(None)
for number in range(10_000):
    widget.setWindowTitle(str(number))
print(sys.getrefcount(None) - before)
"""


def test_ten_thousand_void_calls_keep_the_references_to_none() -> None:
    run = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=True)
    assert abs(int(run.stdout)) < 100
