"""The kinds of help of the town, with how many people a year have it and how long it lasts.

Magnitudes are those of published national figures scaled to 60,000 inhabitants, the rest are estimates.
"""

from dataclasses import dataclass

import numpy as np

from bestendig.synthetic.arrays import Floats, Ints


@dataclass(frozen=True, slots=True)
class Product:
    """One product: category, code before and after the recoding of 2021, share of the line."""

    category: str
    code: str
    new_code: str
    share: float


@dataclass(frozen=True, slots=True)
class Line:
    """One kind of help.

    `people` sets how many come, so that about as many have it in a year; it lasts `median` years with
    lognormal `sigma`; `stay` is the mean number of years that remain of it after moving, dying and so on;
    `ages` are mean and spread at the start; `contacts` the contacts a year (low, high); `caseload` the
    clients per position; `returns` the share that comes back; `shares_with` from which other line a share
    of the people comes; `growth` how busy the door was since each year; `allocation_years` for how long
    help is allocated at once.
    """

    name: str
    law: str
    market: str
    people: float
    median: float
    sigma: float
    stay: float
    ages: tuple[float, float]
    products: tuple[Product, ...]
    contacts: tuple[float, float] = (0.0, 0.0)
    caseload: float = 0.0
    returns: float = 0.0
    shares_with: tuple[str, float] = ("", 0.0)
    growth: tuple[tuple[int, float], ...] = ()
    allocation_years: float = 2.0

    @property
    def starts_a_year(self) -> float:
        """How many begin it in a year, in a town of 60,000."""
        return self.people / (self.stay + 1)


WMO, YOUTH, WORK = "wmo", "jeugdwet", "participatiewet"
YOUTH_GROWTH = ((2015, 0.8), (2017, 0.9), (2019, 1.0), (2020, 0.9), (2021, 1.05), (2022, 1.05), (2024, 1.0))

LINES = (
    Line("team", "", "team", 1610, 0.58, 1.1, 0.9, (42, 22), (), (8, 20), 15.5, 0.2, ("begeleiding", 0.06)),
    Line("huishouden", WMO, "huishouden", 2010, 4.3, 0.9, 3.9, (77, 9),
         (Product("01", "01A03", "01A13", 0.8), Product("01", "01A04", "01A14", 0.2)),
         (40, 48), 8, 0.03, ("", 0.0), ((2015, 0.9), (2019, 1.38), (2020, 1.3), (2021, 1.0)), 5),
    Line("thuis", WMO, "begeleiding", 860, 2.6, 0.9, 2.7, (60, 18),
         (Product("02", "02A05", "02B15", 0.7), Product("03", "03A05", "03B15", 0.3)),
         (38, 50), 8, 0.05, ("huishouden", 0.12), (), 2.5),
    Line("begeleiding", WMO, "begeleiding", 640, 2.7, 0.85, 2.8, (44, 16),
         (Product("02", "02A03", "02B13", 0.7), Product("07", "07A11", "07B21", 0.3)),
         (38, 50), 8, 0.06, ("thuis", 0.1), ((2015, 1.05), (2021, 0.9), (2022, 1.0)), 2),
    Line("hulpmiddel", WMO, "hulpmiddelen", 1500, 6.0, 0.8, 4.6, (70, 14),
         (Product("11", "11001", "11001", 0.35), Product("12", "12003", "12003", 0.45),
          Product("13", "13002", "13002", 0.2)), shares_with=("huishouden", 0.35), allocation_years=12),
    Line("jeugd ambulant", YOUTH, "jeugd", 930, 0.75, 0.8, 0.95, (10.5, 3.8),
         (Product("45", "45A04", "45B14", 0.75), Product("41", "41A03", "41B13", 0.15),
          Product("50", "50A01", "50B11", 0.1)),
         (15, 30), 7, 0.18, ("", 0.0), YOUTH_GROWTH, 1),
    Line("jeugd ggz", YOUTH, "jeugd", 430, 0.7, 0.7, 0.85, (11, 3.2),
         (Product("54", "54A02", "54B12", 0.8), Product("51", "51A01", "51B11", 0.2)),
         (15, 30), 7, 0.1, ("jeugd ambulant", 0.14), YOUTH_GROWTH, 1),
    Line("jeugd verblijf", YOUTH, "jeugd", 128, 1.1, 0.9, 1.4, (11, 4),
         (Product("43", "43A15", "43B25", 0.35), Product("44", "44A08", "44B18", 0.65)),
         (15, 30), 7, 0.15, ("jeugd ambulant", 0.5), (), 1),
    Line("bescherming", YOUTH, "bescherming", 136, 1.8, 0.7, 1.75, (9, 4.5),
         (Product("48", "48A03", "48A03", 0.85), Product("47", "47A01", "47A01", 0.15)),
         (20, 26), 14, 0.05, ("jeugd ambulant", 0.4), (), 1),
    Line("inkomen", WORK, "inkomen", 1300, 3.6, 1.35, 5.3, (40, 11), (), (2, 6), 150, 0.1,
         ("begeleiding", 0.1), ((2015, 1.1), (2018, 0.9), (2020, 1.15), (2021, 0.85)), 40),
    Line("schuld", WORK, "schuld", 240, 3.0, 0.12, 2.1, (39, 11), (), (4, 8), 45, 0.04,
         ("inkomen", 0.3), (), 40),
)  # fmt: skip
LINE = {line.name: number for number, line in enumerate(LINES)}
"""The number by which arrays name a line."""


def factor(line: Line, years: Ints) -> Floats:
    """How busy the door was in each calendar year against the line's usual year."""
    factors = np.ones(len(years))
    for since, value in line.growth:
        factors[years >= since] = value
    return factors


def lines_of(market: str) -> tuple[int, ...]:
    """Numbers of the lines that one market sells."""
    return tuple(number for number, line in enumerate(LINES) if line.market == market)
