"""The handover: who could take over whom with the least breakage, with a proof that it cannot be better.

A proposal only: nothing that applies one may enter, and no weighing of people other than the limits named.
"""

from bestendig.handover.division import check, pin
from bestendig.handover.proposal import propose

__all__ = ["check", "pin", "propose"]
