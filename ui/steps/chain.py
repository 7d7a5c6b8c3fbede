"""The chain of firms above the worker: who can be addressed for the wage."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import look
from ui.icons import pixmap
from ui.parts import EntryField, Panel, Text, rule, scrolled
from ui.parts.amount import isolated
from ui.session import Session
from wml_claim.dossier import Dossier, Party

ROLES: Final = ("main_client", "client", "user_company", "agency", "employer")
WORKER: Final = "worker"


class Node(QAbstractButton):
    """One place in the chain: a firm, an empty place, or the worker. Pressing it shows its fields."""

    def __init__(self, role: str, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role, self.words = role, words
        self.filled = False
        self.name = title
        self.setCheckable(role != WORKER)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if role != WORKER else Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(look.current().length(52))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_party(self, name: str, words: str, filled: bool) -> None:
        """Show a name and role; `filled` is false for an empty place."""
        self.name, self.words, self.filled = name, words, filled
        self.setAccessibleName(f"{name}. {words}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon, name and role; dashed where nobody is known."""
        now, painter = look.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        pen = QPen(now.colour("accent" if on else "border"), 2 if on else 1.2)
        if not self.filled and not on:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(now.colour("accent_soft" if on else "base"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        name = "user" if self.role == WORKER else "building" if self.filled else "plus"
        side = now.length(18)
        left = self.width() - side - now.length(12) if mirrored else now.length(12)
        picture = pixmap(name, now.tokens.text if self.filled else now.tokens.text2, side, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - side) // 2, picture)
        start, end = now.length(42), now.length(12)
        place = self.rect().adjusted(end if mirrored else start, 0, -(start if mirrored else end), 0)
        half = self.height() // 2
        painter.setPen(now.colour("text" if self.filled or on else "text2"))
        painter.setFont(now.font(bold=True))
        shown = painter.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideRight, place.width())
        leading = Qt.AlignmentFlag.AlignLeading
        painter.drawText(place.adjusted(0, 0, 0, -half + 3), leading | Qt.AlignmentFlag.AlignBottom, isolated(shown))
        painter.setPen(now.colour("text2"))
        painter.setFont(now.font("small"))
        painter.drawText(place.adjusted(0, half + 2, 0, 0), leading | Qt.AlignmentFlag.AlignTop, isolated(self.words))


class Wire(QWidget):
    """The line between two places."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.solid = False
        self.setFixedHeight(look.current().length(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Solid between known places, dashed otherwise."""
        now, painter = look.current(), QPainter(self)
        style = Qt.PenStyle.SolidLine if self.solid else Qt.PenStyle.DashLine
        painter.setPen(QPen(now.colour("text2"), 2, style))
        across = now.length(30)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            across = self.width() - across
        painter.drawLine(across, 0, across, self.height())


class ChainPanel(Panel):
    """The chain as a picture, and the fields of the chosen firm below it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ChainPanel", "Keten")
        remark = QCoreApplication.translate("ChainPanel", "Wie kan worden aangesproken")
        super().__init__(title, remark, margins=0, parent=parent)
        self.session = session
        self._chosen = "employer"
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(18, 12, 18, 14)
        column.setSpacing(0)
        self._nodes: dict[str, Node] = {}
        self._wires: dict[str, Wire] = {}
        for role in (*ROLES, WORKER):
            title, words = self._words(role)
            node = self._nodes[role] = Node(role, title, words)
            node.clicked.connect(lambda _on, role=role: self._choose(role))
            column.addWidget(node)
            if role != WORKER:
                self._wires[role] = Wire()
                column.addWidget(self._wires[role])
        column.addSpacing(14)
        column.addWidget(rule())
        column.addSpacing(10)
        self._add_fields(column)
        column.addStretch(1)
        self.body.addWidget(scrolled(content))

    def _words(self, role: str) -> tuple[str, str]:
        return {
            "main_client": (self.tr("Hoofdopdrachtgever"), self.tr("Stond boven de opdrachtgever")),
            "client": (self.tr("Opdrachtgever"), self.tr("Liet het werk doen. Onbekend mag.")),
            "user_company": (self.tr("Inlener"), self.tr("Gaf de opdrachten, als dat een ander was")),
            "agency": (self.tr("Uitzendbureau"), self.tr("Leende de werknemer uit")),
            "employer": (self.tr("Werkgever"), self.tr("Tegen wie de vordering gaat")),
            WORKER: (self.tr("Werknemer"), self.tr("Werknemer")),
        }[role]

    def _add_fields(self, column: QVBoxLayout) -> None:
        head = QHBoxLayout()
        self._role = Text(bold=True)
        self._remove = QPushButton(self.tr("Weghalen"))
        self._remove.setProperty("type", "small")
        self._remove.clicked.connect(self._take_away)
        head.addWidget(self._role, 1)
        head.addWidget(self._remove)
        column.addLayout(head)
        column.addSpacing(6)
        self._name = EntryField(self.tr("Naa&m van het bedrijf"), self.tr("Zoals in het handelsregister"))
        self._name.entered.connect(self._take_name)
        self._address = EntryField(self.tr("Ad&res"), self.tr("Voor de brief"))
        self._address.entered.connect(lambda value: self._change(self.tr("adres"), address=value or None))
        self._private = QCheckBox(self.tr("particulier huishouden"))
        self._private.clicked.connect(lambda on: self._change(self.tr("huishouden"), private_household=on))
        for widget in (self._name, self._address, self._private):
            column.addWidget(widget)
            column.addSpacing(8)

    def ask_employer(self) -> None:
        """Put the keyboard in the name of the employer."""
        self._choose("employer")

    def _choose(self, role: str) -> None:
        self._chosen = role
        self.refresh(self.session)
        self._name.line.setFocus()

    # ------------------------------------------------------------ to the dossier

    def _take_name(self, name: str) -> None:
        role, label = self._chosen, self.tr("{role} in de keten").format(role=self._words(self._chosen)[0].lower())
        if not name:
            self._take_away()
        elif party_of(self.session.dossier, role) is None:
            self.session.apply(label, lambda dossier: replace(dossier, parties=(*dossier.parties, Party(name, role))))
        else:
            self._change(label, name=name)

    def _change(self, label: str, **changes: str | bool | None) -> None:
        old = party_of(self.session.dossier, self._chosen)
        if old is None:
            return
        new = replace(old, **changes)  # type: ignore[arg-type]
        self.session.apply(
            label,
            lambda dossier: replace(dossier, parties=tuple(new if p is old else p for p in dossier.parties)),
        )

    def _take_away(self) -> None:
        old = party_of(self.session.dossier, self._chosen)
        label = self.tr("{name} weg uit de keten").format(name=old.name if old else "")
        self.session.apply(
            label, lambda dossier: replace(dossier, parties=tuple(p for p in dossier.parties if p is not old))
        )

    # ------------------------------------------------------------ from the dossier

    def refresh(self, session: Session) -> None:
        """The chain as the dossier has it."""
        dossier = session.dossier
        for role, node in self._nodes.items():
            title, words = self._words(role)
            party = party_of(dossier, role)
            if role == WORKER:
                node.show_party(dossier.worker.name or title, words, True)
            elif party:
                node.show_party(party.name, title, True)
            else:
                node.show_party(title, words, False)
            node.setChecked(role == self._chosen)
            if role in self._wires:
                self._wires[role].solid = party is not None
                self._wires[role].update()
        shows_main = party_of(dossier, "client") is not None or party_of(dossier, "main_client") is not None
        self._nodes["main_client"].setVisible(shows_main)
        self._wires["main_client"].setVisible(shows_main)
        self._show_fields(party_of(dossier, self._chosen))

    def _show_fields(self, party: Party | None) -> None:
        self._role.setText(self._words(self._chosen)[0])
        self._name.show_value(party.name if party else "")
        self._address.show_value(party.address or "" if party else "")
        self._address.setEnabled(party is not None)
        self._private.setEnabled(party is not None)
        self._private.setChecked(bool(party and party.private_household))
        self._remove.setVisible(party is not None)


def party_of(dossier: Dossier, role: str) -> Party | None:
    """The first party with a role."""
    return next((party for party in dossier.parties if party.role == role), None)
