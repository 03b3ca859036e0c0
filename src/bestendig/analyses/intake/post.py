"""Messages of iWmo and iJw among the tables: settled over all deliveries, beside the registers of care."""

from collections.abc import Sequence
from dataclasses import dataclass

import narwhals.stable.v2 as nw

from bestendig.analyses.intake.taking import Desk
from bestendig.model.issue import Issue
from bestendig.sources.istandaarden import (
    COMPLETED,
    as_register,
    beside_registers,
    care_episodes,
    completed,
    count_episodes,
    count_lines,
    remarks,
    settle_lines,
)
from bestendig.store import Frame


@dataclass(frozen=True, slots=True)
class Post:
    """The lines with their fate, the care episodes of messages and registers together, what was seen."""

    lines: Frame
    care_episodes: Frame
    remarks: tuple[Issue, ...]


def lay_messages(desk: Desk, delivered: Sequence[Frame], registers: Frame | None) -> Post:
    """Settle the messages of all deliveries; an allocation that a register tells too is one episode."""
    lines = desk.engine.keep(settle_lines(nw.concat(list(delivered), how="vertical")))
    found = care_episodes(lines)
    episodes = desk.engine.keep(found if registers is None else beside_registers(found, registers))
    n_completed, united = 0, as_register(episodes)
    if registers is not None:
        filled = desk.engine.keep(completed(registers, episodes))
        n_completed = desk.engine.count(filled.filter(nw.col(COMPLETED)))
        united = nw.concat([filled.drop(COMPLETED), united], how="vertical")
    by_fate = desk.engine.fetch(count_lines(lines)).rows(named=True)
    by_way = desk.engine.fetch(count_episodes(episodes)).rows(named=True)
    return Post(lines, desk.engine.keep(united), remarks(by_fate, by_way, n_completed))
