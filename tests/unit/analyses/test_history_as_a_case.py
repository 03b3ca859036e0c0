"""Voorbeeldstad's own history as a case: what was decided, tested with what was known, and what came of it.

One case proves nothing: these see that looking back works, not that a forecast came true.
"""

from collections.abc import Callable
from datetime import date

import pytest
from tests.made_town import MadeTown, made_town

from bestendig.analyses.impacts.looking_back import look_back
from bestendig.analyses.impacts.testing import impact_test
from bestendig.model.impact import LookBack
from bestendig.model.period import day_of
from bestendig.model.plan import Lot, Plan, Touches
from bestendig.synthetic.events.groups import TEAM_MERGER_DAY
from bestendig.synthetic.example import STANDARD_SEED
from bestendig.synthetic.world.organisations import TENDER_DAY

LINDE = Touches(organisations=("Stichting De Linde",), law="wmo")
TEAMS = Touches(organisations=("Sociaal Team Voorbeeldstad",))
SIZE = 26_000
"""Inhabitants: so many that there are two teams to merge."""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> MadeTown:
    """Voorbeeldstad, smaller."""
    return made_town(tmp_path_factory.mktemp("voorbeeldstad"), STANDARD_SEED, SIZE)


def tender(_: MadeTown) -> Plan:
    """The tender of 2020; nobody could know that De Linde would lose."""
    return Plan(
        "tender", "Begeleiding 2021", day_of(TENDER_DAY), "Eén aanspreekpunt per wijk.", touches=LINDE,
        lots=(Lot("begeleiding", LINDE, 0.5),), announced_on=date(2020, 2, 1),
    )  # fmt: skip


def merger(town: MadeTown) -> Plan:
    """The merger of two neighbourhood teams in 2019."""
    teams = town.made["teams"].to_pylist()
    ended = [each["name"] for each in teams if each["last_day"] == TEAM_MERGER_DAY - 1]
    return Plan(
        "team_merged", "Eén wijkteam", day_of(TEAM_MERGER_DAY), "Altijd iemand bereikbaar.",
        touches=Touches(teams=tuple(ended)), into=1,
    )  # fmt: skip


def departures(_: MadeTown) -> Plan:
    """The years in which people left faster than before; nobody is named."""
    return Plan(
        "turnover_rises", "Krapte", date(2022, 1, 1), "Geen: dit overkomt de teams.", touches=TEAMS, rate=0.2
    )


@pytest.mark.parametrize(
    ("made", "as_of"),
    [(tender, date(2019, 12, 31)), (merger, date(2018, 6, 30)), (departures, date(2021, 12, 31))],
)
def test_each_figure_shows_inside_or_outside(
    town: MadeTown, made: Callable[[MadeTown], Plan], as_of: date
) -> None:
    tested = impact_test(town, made(town), as_of=as_of, n_runs=100)
    assert tested.value.state == "shown", tested.value.reason
    back = look_back(town, tested.value).value
    assert {each.month for each in back.compared} >= {12, 24}
    assert len(told(back)) >= 2
    assert sum(n or 0 for _, n in back.touched_since) > 0


def told(back: LookBack) -> list[bool]:
    """For each figure that can be told whether it fell inside; as its own bounds say."""
    found = []
    for each in back.compared:
        if each.happened is not None:
            assert each.is_inside is (each.forecast.low <= each.happened <= each.forecast.high)
            assert each.n_clients
            found.append(each.is_inside)
    return found
