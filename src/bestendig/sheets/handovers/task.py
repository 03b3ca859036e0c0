"""What all papers of one handover share: the people, the place, what they are entrusted for."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.handover import Proposal, VariantName
from bestendig.model.result import Entrusted
from bestendig.sheets.handovers.choosing import Handed, hand


@dataclass(frozen=True, slots=True)
class Task:
    """One variant of an entrusted proposal; `notice` stands on top, for example that it is made up."""

    handed: Handed
    permission: str
    purpose: str
    place: str = ""
    notice: Text | None = None


def take_up(
    proposal: Entrusted[Proposal], variant: VariantName, place: str = "", notice: Text | None = None
) -> Task:
    """The papers' task; RequestError where the proposal has no such variant."""
    return Task(hand(proposal.value, variant), proposal.permission, proposal.purpose, place, notice)
