"""From payslips and hours to a minimum-wage claim that a kantonrechter can follow line by line."""

__version__ = "0.1.0"
