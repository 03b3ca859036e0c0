"""What messages of iWmo and iJw mean: which lines stand, which care episodes they tell of.

Everything is an expression over all deliveries together, run by the store: a stop of today settles with a
start that was imported last year. Code lists are data.
"""

from bestendig.sources.istandaarden.beside import COMPLETED, as_register, beside_registers, completed
from bestendig.sources.istandaarden.episodes import care_episodes
from bestendig.sources.istandaarden.remarks import count_episodes, count_lines, remarks
from bestendig.sources.istandaarden.replay import settle_lines

__all__ = [
    "COMPLETED",
    "as_register",
    "beside_registers",
    "care_episodes",
    "completed",
    "count_episodes",
    "count_lines",
    "remarks",
    "settle_lines",
]
