"""A panel that stays folded until somebody asks for it, and says in its head what stands inside."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from ui.icons import set_icon
from ui.parts.panel import Panel
from ui.session import Session


class FoldPanel(Panel):
    """Subclasses make the inside when it is first opened, show a session in it, and say what is known.

    `opens` and `closes` are the words of the button, each with its mnemonic.
    """

    def __init__(
        self,
        session: Session,
        title: str,
        remark: str,
        opens: str,
        closes: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, remark, parent=parent)
        self.session = session
        self._bare, self._words = remark, (opens, closes)
        self._inside: QWidget | None = None
        self.fold_button = QPushButton()
        self.fold_button.setProperty("type", "small")
        self.fold_button.clicked.connect(self.turn)
        self.head.addWidget(self.fold_button)
        self._name_turn()

    def make_inside(self) -> QWidget:
        """The widgets inside."""
        raise NotImplementedError

    def show_inside(self, session: Session) -> None:
        """Show the session in them."""
        raise NotImplementedError

    def told(self, session: Session) -> str:
        """What is known already, in a few words; empty for nothing."""
        raise NotImplementedError

    @property
    def is_open(self) -> bool:
        """Whether the inside is shown."""
        return self._inside is not None and not self._inside.isHidden()

    def turn(self) -> None:
        """Open it, or fold it."""
        self.set_open(not self.is_open)

    def set_open(self, is_open: bool) -> None:
        """Show the inside or put it away."""
        if is_open and self._inside is None:
            self._inside = self.make_inside()
            self.body.addWidget(self._inside)
        if self._inside is not None:
            self._inside.setVisible(is_open)
        if is_open:
            self.show_inside(self.session)
        self._name_turn()

    def refresh(self, session: Session) -> None:
        """The head, and the inside where it is open."""
        self.remark.setText(self.told(session) or self._bare)
        if self.is_open:
            self.show_inside(session)

    def _name_turn(self) -> None:
        is_open = self.is_open
        self.fold_button.setText(self._words[is_open])
        self.fold_button.setAccessibleDescription(self.title.text())
        set_icon(self.fold_button, "chevron-down" if is_open else "chevron-right", size=14)
        margins = self.body.contentsMargins()
        margins.setTop(12 if is_open else 0)
        margins.setBottom(14 if is_open else 0)
        self.body.setContentsMargins(margins)
