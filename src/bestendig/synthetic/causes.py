"""Why things end in the made-up town: the known causes, each with its true level."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cause:
    """One true cause: canonical reason, level, and the word by which a source system would write it down."""

    reason: str
    level: str
    written: str


CAUSES = (
    Cause("open", "open", ""),
    Cause("goal_reached", "concluded", "Doel bereikt"),
    Cause("death", "concluded", "Overleden"),
    Cause("moved", "concluded", "Verhuisd"),
    Cause("client_initiated", "relational", "Gestopt door inwoner"),
    Cause("client_asked", "relational", "Op verzoek van de inwoner"),
    Cause("carer_asked", "relational", "Op verzoek van de mantelzorger"),
    Cause("mutual", "relational", "In overleg gestopt"),
    Cause("organisation_initiated", "organisational", "Gestopt door organisatie"),
    Cause("worker_left", "organisational", "Medewerker uit dienst"),
    Cause("worker_absent", "organisational", "Vervanging"),
    Cause("reorganisation", "organisational", "Herindeling teams"),
    Cause("caseload", "organisational", "Herverdeling caseload"),
    Cause("transfer_by_process", "organisational", "Overdracht na intake"),
    Cause("contract_change", "policy", "Einde contract"),
    Cause("municipality_initiated", "policy", "Besluit gemeente"),
    Cause("funding_change", "policy", "Einde project"),
    Cause("turned_18", "policy", "18 jaar geworden"),
    Cause("other_domain", "policy", "Naar de Wlz"),
    Cause("reassessment_shorter", "policy", "Herbeoordeling"),
    Cause("continues", "continues", ""),
    Cause("admin_correction", "admin", "Administratief"),
)
CODE = {cause.reason: number for number, cause in enumerate(CAUSES)}
"""The number by which arrays name a cause."""
