"""The contracts of the municipality with its organisations, each the successor of the one before."""

from dataclasses import dataclass

import numpy as np

from bestendig.synthetic.arrays import FAR, NONE, Ints, ints
from bestendig.synthetic.book import EventBook
from bestendig.synthetic.calendar import LAST, day
from bestendig.synthetic.settings import Settings
from bestendig.synthetic.world.lines import LINES, WMO, WORK, YOUTH, lines_of
from bestendig.synthetic.world.organisations import Organisations, Seat

LAW_OF = {"begeleiding": WMO, "huishouden": WMO, "hulpmiddelen": WMO, "jeugd": YOUTH, "bescherming": YOUTH,
          "team": "community", "schuld": WORK}  # fmt: skip
TENDER, OPEN_HOUSE, NEGOTIATED, IN_HOUSE = "Aanbesteding", "Open house", "Onderhandeld", "Inbesteding"


@dataclass(frozen=True, slots=True)
class Round:
    """One round of contracts in a market: first, last and utmost last day, and by which instrument."""

    first: int
    last: int
    utmost: int
    instrument: str


def _round(first: int, last: int, utmost: int, instrument: str) -> Round:
    """A round from 1 January of the first year to 31 December of the last."""
    return Round(day(first), day(last + 1) - 1, day(utmost + 1) - 1, instrument)


ROUNDS = {
    "begeleiding": (_round(2015, 2017, 2017, NEGOTIATED), _round(2018, 2020, 2020, NEGOTIATED),
                    _round(2021, 2026, 2028, TENDER)),
    "huishouden": (_round(2015, 2018, 2018, TENDER), _round(2019, 2022, 2022, TENDER),
                   _round(2023, 2026, 2028, TENDER)),
    "hulpmiddelen": (_round(2015, 2019, 2019, TENDER), _round(2020, 2027, 2027, TENDER)),
    "jeugd": (_round(2015, 2017, 2017, OPEN_HOUSE), _round(2018, 2019, 2019, OPEN_HOUSE),
              _round(2020, 2022, 2022, OPEN_HOUSE), _round(2023, 2026, 2030, OPEN_HOUSE)),
    "bescherming": (_round(2015, 2016, 2016, NEGOTIATED), _round(2017, 2020, 2020, NEGOTIATED),
                    _round(2021, 2024, 2024, NEGOTIATED), _round(2025, 2028, 2028, NEGOTIATED)),
    "team": (_round(2015, 2017, 2017, NEGOTIATED), _round(2018, 2021, 2021, NEGOTIATED),
             _round(2022, 2026, 2029, IN_HOUSE)),
    "schuld": (_round(2015, 2019, 2019, NEGOTIATED), _round(2020, 2027, 2029, NEGOTIATED)),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Contract:
    """One agreement; `follows` is the number of the one before with the same organisation."""

    number: str
    organisation: int
    market: str
    instrument: str
    first: int
    last: int
    utmost: int
    amount: int
    follows: str

    @property
    def categories(self) -> str:
        """The product categories under the contract."""
        products = [product.category for line in lines_of(self.market) for product in LINES[line].products]
        return ",".join(sorted(set(products)))

    @property
    def notice_by(self) -> int:
        """The day before which it must be ended: half a year ahead."""
        return self.last - 183


def make_contracts(settings: Settings, bodies: Organisations, book: EventBook) -> tuple[Contract, ...]:
    """All contracts since 2015; each renewal is written down as an event."""
    rng = settings.stream("contracts")
    contracts: list[Contract] = []
    for market, rounds in ROUNDS.items():
        for seat in _one_seat_each(bodies.seats_of(market)):
            before = ""
            for one in rounds:
                if seat.first >= one.last or seat.last <= one.first:
                    continue
                amount = (
                    int(max(1, round(seat.share * settings.scale * float(rng.uniform(60, 95))))) * 100_000
                )
                made = _contract(len(contracts), seat, market, one, amount, before)
                contracts.append(made)
                before = made.number
                _renewal(book, bodies, seat, market, one)
    return tuple(contracts)


def _one_seat_each(seats: tuple[Seat, ...]) -> list[Seat]:
    """The first seat of each organisation: a second one is only a larger share."""
    return list({seat.organisation: seat for seat in reversed(seats)}.values())[::-1]


def _contract(place: int, seat: Seat, market: str, one: Round, amount: int, before: str) -> Contract:
    """One contract, cut to the years in which the organisation sells."""
    first, last = max(one.first, seat.first), min(one.last, seat.last)
    utmost = last if last < one.last else one.utmost
    year = 1970 + first // 365
    return Contract(
        f"C{year}-{place + 1:04}",
        seat.organisation,
        market,
        one.instrument,
        first,
        last,
        utmost,
        amount,
        before,
    )


def _renewal(book: EventBook, bodies: Organisations, seat: Seat, market: str, one: Round) -> None:
    """A contract that ends and is followed by another: visible in the register, and no reason to stop."""
    if one.last < min(seat.last, LAST):
        name = bodies.names[seat.organisation]
        book.add(
            "contract_renewed",
            f"Contract van {name} vernieuwd",
            "policy",
            one.last,
            seat.organisation,
            market,
        )


class ContractFinder:
    """Finds the contract of an organisation in a market on a day."""

    def __init__(self, contracts: tuple[Contract, ...]) -> None:
        self.markets = {market: number for number, market in enumerate(ROUNDS)}
        order = sorted(range(len(contracts)), key=lambda n: self._key(contracts[n]))
        self.place = ints(order)
        self.keys = ints([self._key(contracts[n]) for n in order])

    def _key(self, contract: Contract) -> int:
        """Organisation, market and first day in one number."""
        return (contract.organisation * 100 + self.markets[contract.market]) * 2 * FAR + contract.first

    def on(self, organisations: Ints, market: str, days: Ints) -> Ints:
        """The place of the contract that began last before each day; NONE where the market has none."""
        if market not in self.markets:
            return np.full(len(days), NONE, dtype=np.int64)
        base = (organisations * 100 + self.markets[market]) * 2 * FAR
        row = np.searchsorted(self.keys, base + np.maximum(days, 0), side="right") - 1
        row = np.where((row < 0) | (self.keys[np.maximum(row, 0)] < base), row + 1, row).clip(
            0, len(self.keys) - 1
        )
        same = (self.keys[row] >= base) & (self.keys[row] < base + 2 * FAR)
        return np.where(same, self.place[row], NONE)
