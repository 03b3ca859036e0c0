"""The exit desk: thresholds, suppression, the ledger; no figure leaves the house without it.

No computing of figures may enter: results come in whole and leave released or hidden.
"""

from bestendig.disclosure.entrust import entrust
from bestendig.disclosure.ledger import Ledger
from bestendig.disclosure.release import (
    release,
    release_agreements,
    release_counts,
    release_course,
    release_impact,
    release_look_back,
    release_policies,
)
from bestendig.disclosure.rule import DEFAULT, Rule
from bestendig.disclosure.trail import Seen, write_seen

__all__ = [
    "DEFAULT",
    "Ledger",
    "Rule",
    "Seen",
    "entrust",
    "release",
    "release_agreements",
    "release_counts",
    "release_course",
    "release_impact",
    "release_look_back",
    "release_policies",
    "write_seen",
]
