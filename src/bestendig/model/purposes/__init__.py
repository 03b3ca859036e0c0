"""The purpose of every column of every standard table, beside the tables; a test sees that none is missing.

No table, reading or computing may enter: only why a column is there and what reads it.
"""

from collections.abc import Mapping

from bestendig.model.purpose import Purpose
from bestendig.model.purposes.bodies import BODIES
from bestendig.model.purposes.help import HELP
from bestendig.model.purposes.meetings import MEETINGS
from bestendig.model.purposes.messages import MESSAGES
from bestendig.model.purposes.policy import POLICY
from bestendig.model.purposes.staff import STAFF

PURPOSES: Mapping[str, Mapping[str, Purpose]] = {
    **MEETINGS,
    **HELP,
    **MESSAGES,
    **BODIES,
    **STAFF,
    **POLICY,
}

__all__ = ["PURPOSES"]
