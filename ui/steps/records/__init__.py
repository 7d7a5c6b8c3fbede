"""Step 4: whether the employer's records can bear the pay."""

from ui.steps.records.page import RecordsPage

__all__ = ["RecordsPage"]
