"""What stands in the database beside the register: whose vault it is, which work, which tests."""

from bestendig.web.accounts.seat import Seat
from bestendig.web.datasets.selectors import owner
from bestendig.web.impact.models import PlanRow
from bestendig.web.impact.selectors import plans_of
from bestendig.web.jobs.models import Job
from bestendig.web.parties.models import Table


def own_table() -> Table | None:
    """The table of the party whose data lie here; while that is not settled, the only table there is."""
    whose = owner()
    if whose is not None:
        return whose.table
    tables = list(Table.objects.all()[:2])
    return tables[0] if len(tables) == 1 else None


def work_under_way(seat: Seat, kind: str) -> Job | None:
    """Work of this kind that the own party asked for and that is not over."""
    states = (Job.State.WAITING, Job.State.RUNNING)
    return Job.objects.filter(kind=kind, party=seat.party, state__in=states).first()


def tests_naming(seat: Seat, name: str) -> list[PlanRow]:
    """The tested plans that this seat may see and whose text names an organisation."""
    return list(plans_of(seat).filter(test__isnull=False, text__contains=name))
