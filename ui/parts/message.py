"""Bars that tell what happened: results and errors, and work in progress."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import look
from ui.icons import IconLabel, set_icon
from ui.parts.label import Text, wrapped
from ui.work import Job

_ICONS = {"error": ("alert-triangle", "bad"), "doubt": ("help-circle", "doubt"), "info": ("info-circle", "accent")}


class MessageBar(QFrame):
    """Says what happened, to which paper, and what to do; stays until it is closed or something else is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.setSpacing(12)
        self._icon = IconLabel("info-circle", "accent", 20)
        self._title = wrapped("", bold=True)
        self._words = wrapped("", "small", "muted")
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self._title)
        column.addWidget(self._words)
        self._act = QPushButton()
        self._act.setProperty("type", "small")
        self._act.clicked.connect(self._do)
        self._close = QPushButton()
        self._close.setProperty("icon", "true")
        self._close.setProperty("type", "small")
        self._close.setAccessibleName(self.tr("Bericht sluiten"))
        self._close.setToolTip(self.tr("Bericht sluiten (Esc)"))
        set_icon(self._close, "x", size=16)
        self._close.clicked.connect(self.hide)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.addWidget(self._act)
        row.addWidget(self._close)
        self._call: Callable[[], object] | None = None
        self._kind = "info"
        self.hide()

    @property
    def title(self) -> str:
        """What is said now."""
        return self._title.text()

    def say(
        self,
        title: str,
        words: str = "",
        kind: Literal["error", "doubt", "info"] = "info",
        act: str = "",
        call: Callable[[], object] | None = None,
    ) -> None:
        """Say something; `act` is a button that calls `call`. A screen reader hears title and words."""
        self._icon.show_icon(*_ICONS[kind])
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._act.setText(act)
        self._act.setVisible(bool(act))
        self._call, self._kind = call, kind
        look.repolish(self, panel=kind)
        self.setAccessibleName(" ".join(filter(None, (title, words))))
        self.show()

    def leave_step(self) -> None:
        """Another step is shown: what was only told goes, an error stays until it is closed."""
        if self._kind == "info":
            self.hide()

    def _do(self) -> None:
        self.hide()
        if self._call is not None:
            self._call()


class Progress(QFrame):
    """What is being done, how far, and a way to stop it. Give it a job with `follow`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 10)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(IconLabel("hourglass", "accent", 18))
        self._words = Text("", bold=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = QPushButton(self.tr("Stoppen"))
        self._stop.setProperty("type", "small")
        row.addWidget(self._words, 1)
        row.addWidget(self._stop)
        column.addLayout(row)
        column.addWidget(self._bar)
        self._job: Job | None = None
        self._stop.clicked.connect(self._cancel)
        self.hide()

    def follow(self, job: Job, words: str) -> None:
        """Show this job until it ends."""
        self._job = job
        self._tell(words, 0)
        job.progressed.connect(self._tell)
        for end in (job.done, job.failed, job.stopped):
            end.connect(self.hide)
        self.show()

    def _tell(self, words: str, percent: int) -> None:
        self._words.setText(words)
        self._bar.setValue(percent)
        self._bar.setAccessibleName(words)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
