"""What comes by itself once in a while: sheets whose time has come, the sealing of the trail."""

from bestendig.web.audit.services import seal
from bestendig.web.sheets.services import come_to_table


def come_by() -> None:
    """Lay sheets on the table whose four weeks have passed; seal the lines of the trail in order."""
    come_to_table()
    seal()
