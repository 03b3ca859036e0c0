"""Writes the example municipality: one folder per vault, and the truth beside it."""

import json
from dataclasses import asdict
from pathlib import Path

import pyarrow as pa

from bestendig.model.progress import Progress, Silent
from bestendig.synthetic.allocations import Allocations, make_allocations
from bestendig.synthetic.desk import DIRT_SCHEMA, Desk
from bestendig.synthetic.dirt.migration import MIGRATION_DAY
from bestendig.synthetic.people.registers import Registers, make_registers
from bestendig.synthetic.settings import STANDARD_SIZE
from bestendig.synthetic.summary import Summary
from bestendig.synthetic.town import Town, make_town
from bestendig.synthetic.truth.endings import relations_table
from bestendig.synthetic.truth.tables import (
    allocations_table,
    events_table,
    jobs_table,
    numbers_table,
    stays_table,
)
from bestendig.synthetic.vaults import FOLDERS, Source, write_municipality, write_provider, write_teams
from bestendig.synthetic.world.organisations import TEAMS, TOWN

STANDARD_SEED = 2022
"""The seed of the town in the demo and the docs."""


def write_example(
    folder: Path, *, seed: int = STANDARD_SEED, size: int = STANDARD_SIZE, progress: Progress | None = None
) -> Summary:
    """Write what the source systems of a made-up town of `size` inhabitants export; same seed, same bytes."""
    follow = progress or Silent()
    follow.step("town", 0.0)
    town = make_town(seed, size)
    registers = make_registers(town.settings, len(town.residents.born), int(town.officials.person.max()) + 1)
    desk, made = Desk(folder), make_allocations(town)
    follow.step("gemeente", 0.1)
    write_municipality(Source(desk, town, registers, TOWN), made)
    for nth, (organisation, name) in enumerate(FOLDERS.items()):
        follow.step(name, 0.3 + 0.15 * nth)
        write = write_teams if organisation == TEAMS else write_provider
        write(Source(desk, town, registers, organisation))
    follow.step("waarheid", 0.9)
    summary = Summary(folder, seed, size, tuple(desk.files))
    _write_truth(desk, town, registers, made, summary)
    follow.step("waarheid", 1.0)
    return summary


def _write_truth(desk: Desk, town: Town, registers: Registers, made: Allocations, summary: Summary) -> None:
    """The truth, in its own folder."""
    relations = relations_table(town)
    desk.truth("relaties", relations)
    desk.truth("gebeurtenissen", events_table(town))
    desk.truth("dienstverbanden", jobs_table(town))
    desk.truth("hulp", stays_table(town))
    desk.truth("toewijzingen", allocations_table(made))
    desk.truth("nummers", numbers_table(town, registers))
    desk.truth("vuil", pa.concat_tables([*desk.dirt, DIRT_SCHEMA.empty_table()]))
    told = {
        "seed": summary.seed,
        "size": summary.size,
        "settings": asdict(town.settings),
        "migration_day": MIGRATION_DAY,
        "files": {file.name: {"rows": file.n_rows, "dirt": file.dirt} for file in summary.files},
        "dirt": summary.dirt,
    }
    text = json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True)
    desk.path("waarheid/telling.json").write_text(text + "\n", encoding="utf-8")
