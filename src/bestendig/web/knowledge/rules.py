"""Who may do what with knowledge: everybody reads; facts by who keeps them; own words by the own party."""

from bestendig.web.accounts.seat import Seat
from bestendig.web.knowledge.models import ExperienceRow, Intake, InterventionRow, Telling


def may_keep(seat: Seat, known: InterventionRow) -> bool:
    """Whether this seat may change facts and add or strike recognitions."""
    return known.table_id == seat.table.pk and seat.may("knowledge.write")


def may_tell(seat: Seat, known: InterventionRow) -> bool:
    """Whether this seat may put its own words beside an intervention."""
    return known.table_id == seat.table.pk and seat.may("knowledge.tell")


def may_change(seat: Seat, lived: ExperienceRow) -> bool:
    """Whether this seat may change an experience: its own party; out of a file, who keeps the facts."""
    if lived.table_id != seat.table.pk or lived.withdrawn_at is not None:
        return False
    is_own = lived.party_id == seat.party.pk
    return is_own and seat.may("knowledge.write" if lived.by_id is None else "knowledge.tell")


def may_withdraw(seat: Seat, told: Telling) -> bool:
    """Whether this seat may take back a telling: the party that told it."""
    is_here = told.intervention.table_id == seat.table.pk and told.withdrawn_at is None
    return is_here and told.party_id == seat.party.pk and seat.may("knowledge.tell")


def may_answer(seat: Seat, intake: Intake) -> bool:
    """Whether this seat may say yes or no to the lines of a file: the party that read it in."""
    is_own = intake.table_id == seat.table.pk and intake.party_id == seat.party.pk
    return is_own and seat.may("knowledge.write")
