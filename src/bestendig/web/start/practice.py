"""The practice town as a whole: its parties, their sheets, and what they did at the table; all made up."""

from collections.abc import Callable
from pathlib import Path

from bestendig.language import Text
from bestendig.web.accounts import practice as people
from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.answers import practice as answers
from bestendig.web.bottlenecks import practice as bottlenecks
from bestendig.web.contracts.services import practise as count_contracts
from bestendig.web.datasets.services import practise as settle_data
from bestendig.web.exchange import practice as exchange
from bestendig.web.impact import practice as plans
from bestendig.web.incidents import practice as incidents
from bestendig.web.knowledge import practice as knowledge
from bestendig.web.newness import practice as newness
from bestendig.web.parties.models import Party
from bestendig.web.patterns import practice as patterns
from bestendig.web.policy import practice as policy
from bestendig.web.policy.services import ask_file
from bestendig.web.portraits import practice as portraits
from bestendig.web.quarters import practice as quarters
from bestendig.web.rounds import practice as rounds
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.services import let_go_made_up, make_sheet
from bestendig.web.talks import practice as talks

Tell = Callable[[str], object]
SHEETS = (
    ("wijkteams", "Wijkteams Voorbeeldstad", ("relational", "organisational", "neighbourhood")),
    ("gemeente", "Gemeente Voorbeeldstad", ("contracts", "policy")),
    ("aanbieder-linde", "De Linde", ("relational", "chain")),
    ("aanbieder-kompas", "Kompas", ("chain",)),
)
"""Per vault of the demo whose it is, and which sheets it makes."""
FIRST_DOOR = ("Wijkteams Voorbeeldstad", "organisational")
"""The one sheet that is still with its team, so that both doors can be seen."""
MADE_UP = Text(
    nl="Oefenblad: Voorbeeldstad bestaat niet, alle cijfers zijn verzonnen.",
    en="Practice sheet: Voorbeeldstad does not exist, all figures are made up.",
)


def settle_town(folder: Path, tell: Tell) -> None:
    """Everything of the practice town, once; `folder` is what `bestendig demo` wrote."""
    parties = {party.name: party for party in people.settle()}
    for vault, name, kinds in SHEETS:
        for kind in kinds:
            _sheet(folder / "kluizen" / vault, kind, parties[name], tell)
    noor = seat_of("policy_adviser")
    settle_data(noor.table)
    rounds.practise(noor.table, folder, MADE_UP)
    portraits.practise(noor.table)
    talks.practise(noor.table)
    policy.practise(noor.table, by=noor)
    count_contracts(noor.table)
    if plans.practise(noor):
        ask_file(noor)  # behind the tests, which it tells of
    settle_learning(noor)


def settle_learning(noor: Seat) -> None:
    """What the practice town learns from: answers and knowledge, bottlenecks, then what was made of those."""
    answers.practise(noor.table)
    knowledge.practise(seat_of)
    bottlenecks.practise(noor.table)
    patterns.practise(noor.table)
    quarters.practise(noor.table)
    incidents.practise(noor.table)
    exchange.practise(noor)
    newness.practise(noor)


def seat_of(role: str) -> Seat:
    """The seat of the one in the practice town who has that role."""
    row = SeatRow.objects.filter(party__table__name=people.TOWN, role=role)
    found = row.select_related("user", "party__table").earliest("pk")
    return Seat(found.user, found.role, found.party)


def _sheet(data: Path, kind: str, about: Party, tell: Tell) -> None:
    """One sheet, made once."""
    if TableSheet.objects.filter(about=about, kind=kind).exists() or not data.exists():
        return
    tell(f"  {about.name}: {kind}")
    sheet = make_sheet(data, kind, about, notice=MADE_UP)
    if (about.name, kind) != FIRST_DOOR:
        let_go_made_up(sheet)
