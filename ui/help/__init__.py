"""Help: a page per step (F1), the words of a payslip in the worker's language, and the tour of the example."""
