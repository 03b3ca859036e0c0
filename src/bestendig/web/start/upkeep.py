"""What comes by itself once in a while: sheets come, what is too old goes, the trail is sealed."""

from bestendig.web.audit.services import seal
from bestendig.web.contracts.services import count_when_new
from bestendig.web.datasets.services import forget_old
from bestendig.web.freshness.revisions import tidy
from bestendig.web.knowledge.services import settle_new_tables
from bestendig.web.memory.services import keep_vectors
from bestendig.web.policy.services import remember_when_new
from bestendig.web.records.keeping.services import keep_to_rules
from bestendig.web.sheets.services import come_to_table

ACTS = (
    come_to_table, forget_old, keep_to_rules, count_when_new, remember_when_new, settle_new_tables,
    keep_vectors, tidy, seal,
)  # fmt: skip
"""In this order: what the others did is sealed last."""


def come_by() -> None:
    """Do each of them; a fault of one stops none of the others, and is raised after all are done."""
    faults = []
    for act in ACTS:
        try:
            act()
        except Exception as fault:
            faults.append(fault)
    if faults:
        raise faults[0]
