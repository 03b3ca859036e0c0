"""The archive of messages: a ZIP of thousands, about a sample of the allocations."""

from dataclasses import replace
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import numpy as np

from bestendig.synthetic.allocations import Allocations
from bestendig.synthetic.arrays import FAR, Ints
from bestendig.synthetic.calendar import EXTRACT, day
from bestendig.synthetic.causes import CAUSES
from bestendig.synthetic.messages.case import Case
from bestendig.synthetic.messages.declarations import declarations
from bestendig.synthetic.messages.post import PostOffice, send_all, withdraw, written_letters
from bestendig.synthetic.people.registers import Registers
from bestendig.synthetic.town import Town
from bestendig.synthetic.world.lines import LINES, WMO, YOUTH
from bestendig.synthetic.world.organisations import TOWN
from bestendig.synthetic.writers.episode_sheets import end_codes, product_words

SINCE = day(2021)
N_STAYS = 420
CHANGE_CODES = {"death": "02", "moved": "07", "contract_change": "03", "other_domain": "06",
                "client_asked": "09", "reassessment_shorter": "05", "continues": "03"}  # fmt: skip
STAMP = (2026, 7, 1, 9, 0, 0)


def sampled_cases(town: Town, registers: Registers, made: Allocations) -> list[Case]:
    """All allocations of a sample of stays since 2021, with a product, not paid as a personal budget."""
    rng = town.settings.stream("messages")
    line = town.stays.line[made.stay]
    eligible = np.isin(line, [n for n, one in enumerate(LINES) if one.law in (WMO, YOUTH)])
    eligible &= (made.allocated >= SINCE) & ~made.is_budget & (made.first <= EXTRACT)
    stays = np.unique(made.stay[eligible])
    n = min(len(stays), round(N_STAYS * max(town.settings.scale, 0.1) ** 0.5))
    chosen = rng.permutation(stays)[:n]
    return _cases(town, registers, made, np.flatnonzero(eligible & np.isin(made.stay, chosen)))


def _cases(town: Town, registers: Registers, made: Allocations, rows: Ints) -> list[Case]:
    """The rows as cases."""
    part, stays = made.where(rows), town.stays
    line, person = stays.line[part.stay], stays.person[part.stay]
    category, code = product_words(line, part.product, part.is_recoded)
    ends = end_codes(town, part)
    return [
        Case(
            person=int(person[nth]), number=int(part.number[nth]),
            client_number=registers.clients[TOWN][person[nth]], born=int(town.residents.born[person[nth]]),
            is_youth=LINES[line[nth]].law == YOUTH,
            organisation=str(town.bodies.codes[stays.organisation[part.stay[nth]]]),
            category=category[nth], code=code[nth],
            allocated=int(part.allocated[nth]), first=int(part.first[nth]),
            planned=int(part.planned[nth]), last=int(part.last[nth]), end_code=ends[nth],
            change_code=_change(town, part, nth), is_last=bool(part.is_last[nth]),
        )
        for nth in range(len(rows))
    ]  # fmt: skip


def _change(town: Town, part: Allocations, nth: int) -> str:
    """The reason with which the municipality ends the allocation; empty where the provider just stops."""
    if part.last[nth] >= FAR:
        return ""
    if not part.is_last[nth]:
        return "10" if part.was_recoded[nth] else ""
    return CHANGE_CODES.get(CAUSES[town.stays.cause[part.stay[nth]]].reason, "")


def write_archive(
    town: Town, registers: Registers, made: Allocations, path: Path
) -> tuple[int, dict[str, list[str]]]:
    """Write the ZIP; the number of messages, and per kind of dirt which (a missing stop: the allocation)."""
    office = PostOffice(town.settings.stream("post"))
    cases = sampled_cases(town, registers, made)
    send_all(office, cases)
    for nth, case in enumerate(cases[::90]):
        withdraw(office, replace(case, number=9_000_001 + nth))
    spoiled: dict[str, list[str]] = {"missing_stop": [str(number) for number in office.missing]}
    n = 0
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=6) as archive:
        for name, text, letter in written_letters(office):
            archive.writestr(_entry(name), text)
            n += 1
            if letter.dirt and letter.answers < 0:
                spoiled.setdefault(letter.dirt, []).append(name)
        for name, text in declarations(cases, len(office.letters)):
            archive.writestr(_entry(name), text)
            n += 1
    return n, {kind: files for kind, files in spoiled.items() if files}


def _entry(name: str) -> ZipInfo:
    """An entry with a fixed moment, so that the same town gives the same bytes."""
    entry = ZipInfo(name, STAMP)
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry
