"""Taking files in: the way of a delivery from the door to a new data version, and its report."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from bestendig.analyses.intake import reporting
from bestendig.analyses.intake.arriving import OPENING, Arrived, arrive
from bestendig.analyses.intake.choosing import (
    Chosen,
    Decide,
    agree,
    choose,
    named_profile,
    profile_rows,
    shape_of,
)
from bestendig.analyses.intake.laying import lay_down
from bestendig.analyses.intake.linking import link, read_list, told
from bestendig.analyses.intake.sorting import Plan, plan_deliveries
from bestendig.analyses.intake.taking import Desk, Taken, laws_known, take
from bestendig.analyses.keeping import has_consent
from bestendig.analyses.places import KEYS, PROFILES
from bestendig.model.issue import ImportReport
from bestendig.model.manifest import Delivery
from bestendig.model.name_keeper import NameKeeper
from bestendig.model.profile import Profile
from bestendig.model.progress import Progress, Silent
from bestendig.model.seen import Decision
from bestendig.sources.crosswalk import NOTHING_LINKED, Crosswalk
from bestendig.sources.guess import Guess
from bestendig.sources.keyring import LEARNING, KeyRing, keep_outside
from bestendig.store import DataFolder, Draft, open_engine

__all__ = ["Guess", "agree", "import_files", "profile_rows", "take_in", "take_tables"]


def take_in(
    files: Sequence[Path],
    into: Path,
    *,
    keys: Path,
    profiles: Path,
    profile: str | None = None,
    decide: Decide = agree,
    progress: Progress | None = None,
    delivered_on: date | None = None,
    crosswalk: Path | None = None,
    ground: str | None = None,
    purpose: str = LEARNING,
    names: NameKeeper | None = None,
    decisions: Mapping[str, Decision] | None = None,
    staging: Path | None = None,
) -> ImportReport:
    """Read files and folders into one new data version of the folder `into`; the report of every row.

    Each table finds its profile by what a person decided about it (`decisions`, by the name of the table), by
    name, by its headers, or by a guess that `decide` agrees to (kept in `profiles`). `crosswalk` is a list of
    numbers that are one person, `ground` the recorded ground on which it also holds between laws. `purpose`
    says which keys are used, `names` keeps the numbers that people know (without it nobody can be known
    again), `staging` is where copies lie while they are read. Nothing is published when a named file is
    refused; the version that was there stays whole. InputError for files that cannot be used, ConfigError
    and NotAllowed for keys, StoreError for the folder.
    """
    follow = progress or Silent()
    with TemporaryDirectory(prefix="bestendig-", dir=staging) as copies:
        ours = (into, keys, profiles, *([crosswalk] if crosswalk else []))
        links = read_list(crosswalk, ground, into, delivered_on)
        arrived = arrive(files, Path(copies), shape_of(profile, profiles), follow, ours)
        fixed = named_profile(profile, profiles) if profile else None
        keep_outside(keys, into)
        chosen = choose(arrived, profiles, fixed, decide, decisions)
        work = _Work(chosen, keys, follow, delivered_on, links, purpose, names)
        return _publish(DataFolder.create(into), work)


def take_tables(
    arrived: Arrived,
    into: Path,
    keys: Path,
    profiles: Path,
    profile: Profile | None = None,
    decide: Decide = agree,
    progress: Progress | None = None,
    delivered_on: date | None = None,
    crosswalk: Crosswalk = NOTHING_LINKED,
) -> ImportReport:
    """The same for tables that are staged already."""
    keep_outside(keys, into)
    chosen = choose(arrived, profiles, profile, decide)
    work = _Work(chosen, keys, progress or Silent(), delivered_on, crosswalk)
    return _publish(DataFolder.create(into), work)


@dataclass(frozen=True, slots=True)
class _Work:
    """What an import has to go on: tables with profiles, keys, the day, which numbers are one person.

    `names`, when there, keeps the numbers that people know.
    """

    chosen: Chosen
    keys: Path
    progress: Progress
    day: date | None
    crosswalk: Crosswalk
    purpose: str = LEARNING
    names: NameKeeper | None = None


def import_files(
    files: Sequence[str | Path],
    *,
    into: str | Path,
    profile: str | None = None,
    keys: str | Path = KEYS,
    profiles: str | Path = PROFILES,
    crosswalk: str | Path | None = None,
    ground: str | None = None,
) -> ImportReport:
    """Read files or folders into a new data version of the folder `into`; the report of every row.

    Columns are guessed where no profile fits; look at `profiles` to see and mend what was guessed. `keys`
    is a folder outside the data. `crosswalk` is a list (CSV or XLSX) of numbers that are one person; with a
    recorded `ground` it also holds between the laws of that ground. InputError for files that cannot be used,
    ConfigError and NotAllowed for keys.
    """
    return take_in(
        [Path(file) for file in files],
        Path(into),
        keys=Path(keys),
        profiles=Path(profiles),
        profile=profile,
        delivered_on=date.today(),
        crosswalk=Path(crosswalk) if crosswalk else None,
        ground=ground,
    )


def _publish(folder: DataFolder, work: _Work) -> ImportReport:
    """Write the new version beside the old one and point to it."""
    with folder.draft(reporting.software()) as draft, open_engine("duckdb") as engine:
        ring = KeyRing(work.keys, work.purpose, _recorded(draft))
        linking = link(work.crosswalk, ring, [profile for _, profile in work.chosen.pairs])
        consent = has_consent(folder.path)
        plan = plan_deliveries(
            work.chosen.pairs, draft.previous, consent, laws_known(ring), linking, work.day
        )
        desk = Desk(draft, engine, ring, work.day, linking, work.names)
        taken = _take_all(desk, plan, work.progress)
        for name in plan.carried_tables:
            draft.carry(name)
        work.progress.step("tables", 0.8)
        deliveries = [*plan.carried, *(each.delivery for each in taken)]
        laid = lay_down(desk, deliveries)
        files = [reporting.settled(each, laid.fates.get(each.delivery.number, {})) for each in taken]
        stale = [each for each in deliveries if each.laws and each.laws != laws_known(ring)]
        said = told(linking, _earlier(draft), plan.carried, files, len(laws_known(ring)))
        report = reporting.report(plan, files, laid, work.chosen.unread, stale, said)
        version = draft.publish(
            deliveries=deliveries,
            profiles=plan.profiles,
            key_fingerprints=ring.fingerprints(),
            report=report,
            settings=_settings(draft, work.crosswalk.ground),
        )
    return replace(report, data_version=version.id)


def _settings(draft: Draft, ground: str) -> dict[str, str]:
    """The settings of the version that was there, with the ground on which laws are linked now."""
    earlier = dict(draft.previous.manifest.settings) if draft.previous else {}
    if not ground:
        return earlier
    return {**earlier, "grounds": " ".join(sorted({*earlier.get("grounds", "").split(), ground}))}


def _earlier(draft: Draft) -> tuple[Delivery, ...]:
    """The deliveries of the version that was there."""
    return draft.previous.manifest.deliveries if draft.previous else ()


def _recorded(draft: Draft) -> dict[str, str]:
    """The fingerprints of the keys that the data were made with."""
    return dict(draft.previous.manifest.key_fingerprints) if draft.previous else {}


def _take_all(desk: Desk, plan: Plan, progress: Progress) -> list[Taken]:
    """Every file that is new, read into the draft."""
    taken = []
    for place, each in enumerate(plan.new):
        progress.step(each.raw.name, OPENING + 0.5 * place / len(plan.new))
        taken.append(take(desk, each.raw, each.profile, each.number, each.source))
    return taken
