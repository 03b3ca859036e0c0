"""How often relationships ended, professionals left and contracts went on: counts, as arrays."""

from dataclasses import dataclass

import numpy as np

from bestendig.impact.expecting.bands import BANDS
from bestendig.impact.expecting.cohort import Cohort
from bestendig.impact.expecting.columns import NONE, Ints, Rows, has, numbers, words

CLASSES = ("help_ended", "relational", "organisational", "policy", "unknown", "left", "contract")
HELP_ENDED, RELATIONAL, ORGANISATIONAL, POLICY, UNKNOWN, LEFT, CONTRACT = range(len(CLASSES))
OWN = (HELP_ENDED, RELATIONAL, ORGANISATIONAL, POLICY, UNKNOWN)
"""How a relationship ends by itself; departures and contracts have a clock of their own."""
N_OWN = len(OWN)


@dataclass(frozen=True, slots=True)
class Hazards:
    """Counts of the past. Relationships [clusters, bands]: `days` at risk, `ended` per class, `helped_on`.

    `group` is the place of the cluster's organisation in the cohort, `face` that of the professional, `NONE`
    where it is not there. Of jobs
    [cells] `job_at` (place of the organisation), `job_form`, `job_days` and `job_left`. Of contracts per
    organisation how many `came_to_end` and how many `continued`.
    """

    days: Ints
    ended: Ints
    helped_on: Ints
    group: Ints
    face: Ints
    job_at: Ints
    job_form: tuple[str, ...]
    job_days: Ints
    job_left: Ints
    contract_at: Ints
    came_to_end: Ints
    continued: Ints


def hazards(counts: Rows, staff: Rows | None, contracts: Rows | None, cohort: Cohort) -> Hazards:
    """The fetched counts as arrays; those of organisations that are not in the cohort count for the whole."""
    cluster, band = numbers(counts, "cluster"), numbers(counts, "band")
    clusters, place = np.unique(cluster, return_inverse=True)
    shape = (len(clusters), len(BANDS))

    def summed(name: str) -> Ints:
        found = np.zeros(shape, dtype=np.int64)
        np.add.at(found, (place, band), numbers(counts, name, 0))
        return found

    jobs, agreed = _jobs(staff, cohort), _agreed(contracts, cohort)
    return Hazards(
        summed("days"), np.stack([summed(f"n_{name}") for name in CLASSES]),
        summed("n_helped_on").sum(axis=1),
        _groups(counts, clusters, place, cohort), _placed(clusters, cohort.professional_id), *jobs, *agreed,
    )  # fmt: skip


OF_A_PERSON = 0.25
"""Of the lost faces so many at most may have gone with a policy about that person: another law, turned 18."""


def own_values(known: Hazards, least: int = 50) -> dict[str, float]:
    """Assumptions that the own data can tell, by name: turnover, drop-out, and whether organisations stay.

    `least` is on how many departures, lost faces or contracts (a tenth) one must rest. Where many went to
    another law, as a municipality sees it, who had nobody after did not drop out: nothing is then told.
    """
    found = {}
    if known.job_left.sum() >= least:
        found["turnover"] = 1 - float(np.exp(-known.job_left.sum() / known.job_days.sum() * 365.25))
    lost = known.ended[[ORGANISATIONAL, POLICY, LEFT, CONTRACT]].sum()
    if lost >= least and known.ended[POLICY].sum() <= OF_A_PERSON * lost:
        helped = known.helped_on.sum() - known.ended[[RELATIONAL, UNKNOWN]].sum()
        found["drop_out"] = float(np.clip(1 - helped / lost, 0, 1))
    if known.came_to_end.sum() >= least / 10:
        found["stay_chance"] = float(known.continued.sum() / known.came_to_end.sum())
    return found


def _groups(counts: Rows, clusters: Ints, place: Ints, cohort: Cohort) -> Ints:
    """The organisation of each cluster: as counted, else where that professional works today."""
    if has(counts, "organisation_id"):
        body = np.full(len(clusters), NONE)
        body[place] = numbers(counts, "organisation_id")
        return _placed(body, cohort.organisation_id)
    face = _placed(clusters, cohort.professional_id)
    own = np.where(face == NONE, NONE, cohort.at[face]) if len(cohort.at) else face
    return (
        np.where(own == NONE, _placed(clusters, cohort.organisation_id), own) if _of_bodies(cohort) else own
    )


def _of_bodies(cohort: Cohort) -> bool:
    """Whether the other ends are organisations: no professional is known."""
    return bool((cohort.professional_id < 0).all())


def _placed(numbers_: Ints, known: Ints) -> Ints:
    """The place of each number among the known ones, which are sorted; NONE where it is not there."""
    if not len(known):
        return np.full(len(numbers_), NONE)
    place = np.minimum(np.searchsorted(known, numbers_), len(known) - 1)
    return np.where(known[place] == numbers_, place, NONE)


def _jobs(staff: Rows | None, cohort: Cohort) -> tuple[Ints, tuple[str, ...], Ints, Ints]:
    """Where, in which form, days at risk and departures of jobs."""
    if staff is None:
        return (np.zeros(0, dtype=np.int64), (), *(np.zeros(0, dtype=np.int64) for _ in range(2)))  # type: ignore[return-value]
    at = _placed(numbers(staff, "organisation_id"), cohort.organisation_id)
    form = tuple(words(staff, "contract_form" if has(staff, "contract_form") else "form"))
    return at, form, numbers(staff, "days", 0), numbers(staff, "n_left", 0)


def _agreed(contracts: Rows | None, cohort: Cohort) -> tuple[Ints, Ints, Ints]:
    """Per organisation how many contracts came to an end and how many it went on with."""
    if contracts is None:
        return tuple(np.zeros(0, dtype=np.int64) for _ in range(3))  # type: ignore[return-value]
    at = _placed(numbers(contracts, "organisation_id"), cohort.organisation_id)
    return at, numbers(contracts, "n_ended", 0), numbers(contracts, "n_continued", 0)
