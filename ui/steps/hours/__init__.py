"""Step 3: the hours worked, source by source and day by day."""

from ui.steps.hours.page import HoursPage

__all__ = ["HoursPage"]
