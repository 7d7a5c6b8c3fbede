"""The parts of step 3 together: lanes above, the week below, beside it the day, the conflicts or the usual week."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui import look
from ui.icons import set_icon
from ui.parts import Empty, Key, Panel, Segments, Text, scrolled, wrapped
from ui.session import Session
from ui.steps.hours.cells import Made
from ui.steps.hours.conflicts import ConflictList
from ui.steps.hours.day_panel import DayPanel
from ui.steps.hours.edits import Change, changed
from ui.steps.hours.lane_panel import LanePanel
from ui.steps.hours.lanes import Evidence, evidence
from ui.steps.hours.typical import TypicalWeek
from ui.steps.hours.week_model import WeekModel
from ui.steps.hours.week_table import WeekTable
from ui.steps.hours.words import cells_of, lane_name, week_number, week_title
from wml_claim.notation import clock
from wml_claim.records import WorkedHours
from wml_claim.span import Span, iso_week

NARROW, SHORT = 860, 430
"""Below this width or height, in pixels at normal size, the parts are pages of one switch."""
SIDE = 372


class HoursWork(QWidget):
    """`why` carries a figure to explain, `told` (title, words, kind) what could not be done."""

    why = Signal(object)
    told = Signal(str, str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._evidence: Evidence | None = None
        self._hours: object = None
        self._unsaid: list[WorkedHours] = []
        self._part = "week"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        parts = [("lanes", self.tr("Weken")), ("week", self.tr("Week")), ("side", self.tr("Dag en uitleg"))]
        self._switch = Segments(parts, self.tr("Deel van de stap"), small=True)
        self._switch.chosen.connect(self._show_part)
        column.addWidget(self._switch)
        self._empty = Empty(
            "clock", self.tr("Nog geen uren"),
            self.tr("Typ een gewone week, typ of plak de dagen hieronder, of sleep een rooster of dagboek hierheen."),
            self.tr("&Gewone week typen"), primary=True,
        )  # fmt: skip
        self._empty.acted.connect(self._begin_typical)
        column.addWidget(self._empty)
        self.lanes = LanePanel()
        self.lanes.week_chosen.connect(self.show_week)
        self.lanes.entered.connect(self._enter_week)
        column.addWidget(self.lanes)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._week_panel = self._build_week()
        self._side = self._build_side()
        row.addWidget(self._week_panel, 1)
        row.addWidget(self._side)
        column.addLayout(row, 1)
        self._arrange()
        session.opened.connect(self._forget)

    def _forget(self) -> None:
        """Another dossier: what was being typed and said belongs to the last one."""
        self._unsaid = []
        self._evidence = None
        self.model.forget()
        self.show_side("day")

    # ------------------------------------------------------------ parts

    def _build_week(self) -> Panel:
        panel = Panel(" ", margins=0)
        self._back, self._on = QPushButton(), QPushButton()
        for button, name, words, step in (
            (self._back, "chevron-left", self.tr("Vorige week"), -1),
            (self._on, "chevron-right", self.tr("Volgende week"), 1),
        ):
            button.setProperty("icon", "true")
            button.setProperty("type", "small")
            button.setAccessibleName(words)
            button.setToolTip(words)
            set_icon(button, name, size=16)
            button.clicked.connect(lambda _=False, step=step: self._step(step))
        panel.head.insertWidget(0, self._back)
        panel.head.insertWidget(2, self._on)
        panel.remark.setText(self.tr("Typ of plak uit Excel"))
        self._paste_key = Key("Ctrl+V")
        panel.head.addWidget(self._paste_key)
        self._line_button = QPushButton(self.tr("&Dienst erbij"))
        self._line_button.setProperty("type", "small")
        self._line_button.setToolTip(self.tr("Een tweede dienst op de gekozen dag (Insert)"))
        self._line_button.clicked.connect(self._add_line)
        panel.head.addWidget(self._line_button)
        self.model = WeekModel(self._apply, self)
        self.model.refused.connect(self._refuse)
        self.table = WeekTable(self.model)
        self.table.day_changed.connect(self._show_day)
        self.table.line_wanted.connect(self._add_line)
        panel.body.setSpacing(0)
        self.table.setMinimumSize(1, 1)
        panel.body.addWidget(self.table, 1)
        self._error = wrapped("", "small", "bad")
        self._error.setContentsMargins(14, 6, 14, 0)
        self._error.hide()
        panel.body.addWidget(self._error)
        self._foot = Text("", "small", "muted")
        self._foot.setContentsMargins(14, 6, 14, 8)
        panel.body.addWidget(self._foot)
        return panel

    def _build_side(self) -> Panel:
        panel = Panel()
        pages = [("day", self.tr("Deze dag")), ("conflicts", self.tr("Let op")), ("typical", self.tr("Vaste week"))]
        self._side_switch = Segments(pages, self.tr("Naast de week"), small=True)
        self._side_switch.chosen.connect(self.show_side)
        panel.body.addWidget(self._side_switch)
        self.day = DayPanel()
        self.day.why.connect(self.why)
        self.day.made_said.connect(self._say_made)
        self.conflicts = ConflictList()
        self.conflicts.day_chosen.connect(self.go_to_day)
        self.typical = TypicalWeek(self._session)
        self._pages = QStackedWidget()
        for page in (self.day, self.conflicts, self.typical):
            self._pages.addWidget(scrolled(page))
        panel.body.addWidget(self._pages, 1)
        self.show_side("day")
        return panel

    def show_side(self, page: object) -> None:
        """Show the day, the conflicts or the usual week."""
        self._side_switch.choose(page)
        self._pages.setCurrentIndex(("day", "conflicts", "typical").index(str(page)))

    def _begin_typical(self) -> None:
        self._show_part("side")
        self.show_side("typical")
        self.typical.begin()

    # ------------------------------------------------------------ from the dossier

    def refresh(self, session: Session) -> None:
        """Everything as the dossier has it now."""
        dossier = session.dossier
        basis = (dossier.hours, dossier.payslips, dossier.employment, dossier.on)
        if self._evidence is None or self._hours != basis:
            self._hours, self._evidence = basis, evidence(dossier)
        found = self._evidence
        self._empty.setVisible(not dossier.hours)
        self._arrange()
        self.lanes.refresh(found)
        week = (
            self.model.week if self.model.week in found.weeks else self.lanes.view.week or iso_week(_some_day(session))
        )
        if week in found.weeks:
            self.lanes.choose(week)
        self.conflicts.refresh(found, session.assessment)
        notes = self.conflicts.count
        words = self.tr("Let op ({n})").format(n=notes) if notes else self.tr("Let op")
        self._side_switch.button("conflicts").setText(words)
        self.typical.refresh()
        self._error.hide()
        self._unsaid = [record for record in self._unsaid if any(record is one for one in dossier.hours)]
        self._show(week)

    def _show(self, week: Span) -> None:
        assert self._evidence is not None
        self.model.show_week(self._session.dossier, self._evidence, week)
        self._week_panel.title.setText(week_title(week))
        weeks = self._evidence.weeks
        self._back.setEnabled(week in weeks and week != weeks[0])
        self._on.setEnabled(week in weeks and week != weeks[-1])
        parts = [self.tr("telt {hours}").format(hours=clock(self._evidence.week_total(week)))]
        parts += [
            f"{lane_name(lane).lower()} {clock(cell.hours)}"
            for lane, cell in cells_of(self._evidence, week)
            if cell.hours is not None and lane.code != "counts"
        ]
        title = self.tr("Week {n}").format(n=week_number(week))
        self._foot.setText(f"{title}: {' · '.join(parts)}")
        if not self.table.currentIndex().isValid():
            self.table.select_cell(0, 2)
        self._show_day()

    def _show_day(self) -> None:
        line = self.table.line
        if self._evidence is not None:
            self.day.show_day(line.day if line else None, self._evidence, self._session.dossier.hours)
            self.day.show_made(self.model.made, len(self._unsaid))

    # ------------------------------------------------------------ going to a week or day

    def show_week(self, week: Span) -> None:
        """Show the days of a week."""
        self._error.hide()
        self.lanes.choose(week)
        self._show(week)

    def go_to_day(self, day: date) -> None:
        """Show a day in its week, and what the sources say about it."""
        self.show_week(iso_week(day))
        row = next((i for i, line in enumerate(self.model.lines) if line.day == day), 0)
        self.table.select_cell(row, 2)
        self.show_side("day")

    def _step(self, step: int) -> None:
        if self.model.week is not None:
            self.show_week(iso_week(self.model.week.first + timedelta(days=7 * step)))

    def _enter_week(self) -> None:
        self._show_part("week")
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    # ------------------------------------------------------------ to the dossier

    def _apply(self, changes: Sequence[Change], days: Span) -> None:
        first, last = week_number(iso_week(days.first)), week_number(iso_week(days.last))
        label = self.tr("uren week {n}").format(n=first)
        if iso_week(days.first) != iso_week(days.last):
            label = self.tr("uren week {n} t/m {m}").format(n=first, m=last)
        if self.model.made is None:
            self._unsaid += [change.new for change in changes if change.new is not None and self._waits(change.old)]
        self._session.apply(label, lambda dossier: changed(dossier, changes))

    def _waits(self, old: WorkedHours | None) -> bool:
        """Whether a record is new, or was typed before anybody said how it was written down."""
        return old is None or any(old is record for record in self._unsaid)

    def _say_made(self, made: Made) -> None:
        """How the typed hours were written down: for what was typed before the answer, and for what follows."""
        self.model.made = made
        waiting, self._unsaid = self._unsaid, []
        answered = [Change(record, _made(record, made)) for record in waiting]
        if answered:
            self._session.apply(self.tr("hoe de uren zijn opgeschreven"), lambda dossier: changed(dossier, answered))
        self._show_day()

    def _add_line(self) -> None:
        line = self.table.line
        if line is not None and self.model.employed(line.day):
            self.table.select_cell(self.model.add_line(line.day), 2)
            self.table.setFocus()

    def _refuse(self, remedy: str) -> None:
        self._error.setText(remedy)
        self._error.setVisible(True)
        self.table.setAccessibleDescription(remedy)

    # ------------------------------------------------------------ room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All parts, or one at a time."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def narrow(self) -> bool:
        """Whether the parts are shown one at a time."""
        now = look.current()
        return self.width() < now.length(NARROW) or self.height() < now.length(SHORT)

    def _show_part(self, part: object) -> None:
        self._part = str(part)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.narrow
        self._switch.setVisible(narrow)
        self._switch.choose(self._part)
        has_weeks = self._evidence is not None and bool(self._evidence.weeks) and bool(self._session.dossier.hours)
        self.lanes.setVisible(has_weeks and (not narrow or self._part == "lanes"))
        self._week_panel.setVisible(not narrow or self._part == "week")
        self._side.setVisible(not narrow or self._part == "side")
        for hint in (self._paste_key, self._week_panel.remark):
            hint.setVisible(not narrow)
        self._foot.setVisible(not narrow)
        width = 16_777_215 if narrow else look.current().length(SIDE)
        self._side.setMinimumWidth(0 if narrow else width)
        self._side.setMaximumWidth(width)


def _made(record: WorkedHours, made: Made) -> WorkedHours:
    from dataclasses import replace

    return replace(record, source=made[0], made=made[1])  # type: ignore[arg-type]


def _some_day(session: Session) -> date:
    """A day to begin typing at: the first of the employment, or else the day of calculation."""
    return session.dossier.employment.start or session.on or date(2026, 1, 1)
