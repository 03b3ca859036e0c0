"""The rows of a table that the file for a new council and the councillor's page are made of."""

from dataclasses import dataclass

from bestendig.web.impact.models import PlanRow
from bestendig.web.parties.models import Party, Table
from bestendig.web.policy.models import Answer, Principle
from bestendig.web.promises.models import Promise
from bestendig.web.sheets.models import TableSheet

ORDER = ("policy", "relational", "organisational", "chain", "neighbourhood", "contracts")
"""In which order sheets of different kinds are read: the three levels first."""
WHOSE = (Party.Kind.MUNICIPALITY, Party.Kind.TEAM, Party.Kind.ORGANISATION)


@dataclass(frozen=True, slots=True)
class Around:
    """What lies on one table, as rows; `silent` are parties without a sheet on it."""

    sheets: tuple[TableSheet, ...]
    plans: tuple[PlanRow, ...]
    promises: tuple[Promise, ...]
    principles: tuple[tuple[Principle, tuple[Answer, ...]], ...]
    silent: tuple[str, ...]
    n_coming: int


def around(table: Table) -> Around:
    """The newest sheet of each kind and party on the table, the tests on it, promises and principles."""
    sheets = list(TableSheet.objects.filter(about__table=table).select_related("about"))
    lying = newest([each for each in sheets if each.state == TableSheet.State.ON_TABLE])
    plans = PlanRow.objects.filter(party__table=table, test__is_on_table=True)
    spoken = {sheet.about_id for sheet in lying}
    parties = Party.objects.filter(table=table)
    return Around(
        sheets=lying,
        plans=tuple(plans.select_related("party", "test").prefetch_related("test__looked_back")),
        promises=tuple(Promise.objects.filter(party__table=table).select_related("party")),
        principles=tuple(_principles(table)),
        silent=tuple(party.name for party in parties if party.pk not in spoken),
        n_coming=sum(each.state != TableSheet.State.ON_TABLE for each in sheets),
    )


def newest(sheets: list[TableSheet]) -> tuple[TableSheet, ...]:
    """The newest sheet of each kind and party; sheets come newest first."""
    found: dict[tuple[str, int], TableSheet] = {}
    for sheet in sheets:
        found.setdefault((sheet.kind, sheet.about_id), sheet)
    return tuple(sorted(found.values(), key=_place))


def _place(sheet: TableSheet) -> tuple[int, int, str]:
    """Where a sheet stands among others: by its kind, whose it is, then by name; never by a figure."""
    kind = ORDER.index(sheet.kind) if sheet.kind in ORDER else len(ORDER)
    return kind, WHOSE.index(Party.Kind(sheet.about.kind)), sheet.about.name


def _principles(table: Table) -> list[tuple[Principle, tuple[Answer, ...]]]:
    """Each principle with what was answered about programmes and about tests on the table."""
    answers = Answer.objects.filter(principle__table=table).select_related("party", "plan__test")
    open_to_all = [each for each in answers if each.plan is None or _is_on_table(each.plan)]
    return [
        (principle, tuple(each for each in open_to_all if each.principle_id == principle.pk))
        for principle in Principle.objects.filter(table=table)
    ]


def _is_on_table(plan: PlanRow) -> bool:
    """Whether everybody sees the test of a plan."""
    return bool(getattr(plan, "test", None) and plan.test.is_on_table)
