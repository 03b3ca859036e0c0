"""The list of a handover as a workbook: to fill in, to change by hand, and to read back without loss.

Only what people fill in or read may enter: no deciding, no formula, nothing that is sent anywhere.
"""

from bestendig.sheets.handovers.workbook.book import list_workbook, write_list

__all__ = ["list_workbook", "write_list"]
