"""The relationships that run on the reference day, as arrays: where a forecast starts."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bestendig.impact.expecting.bands import BANDS
from bestendig.impact.expecting.chance import Floats
from bestendig.impact.expecting.columns import NONE, Ints, Rows, numbers, words

Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Slots:
    """The agreements behind relationships, one per contract and per lot; the first is "no contract known".

    `last` are days from the reference day to the agreed end, infinite where none is known; `contract` and
    `organisation` are places, -1 unknown; `lot` -1 for no lot, `stay` the chance that the plan gives to the
    present organisation, -1 where it gives none.
    """

    last: Floats
    contract: Ints
    organisation: Ints
    is_touched: Bools
    lot: Ints
    stay: Floats


@dataclass(frozen=True, slots=True)
class Cohort:
    """One row per relationship, sorted so that the order in which rows came in does not matter.

    `client`, `professional`, `organisation` and `slot` are places: 0, 1, 2, ...; `professional_id` and
    `organisation_id` tell which number each place has in the data. `age` is days so far, `lived` the age that
    hazards go by: old enough for the last band where the start is not known. Per professional `at` (the
    organisation), `form` of the job, `tenure` in days (-1 unknown). Who is not known is one of a kind.
    """

    on: int
    client: Ints
    professional: Ints
    organisation: Ints
    slot: Ints
    age: Floats
    lived: Floats
    has_second_face: Bools
    is_touched: Bools
    slots: Slots
    professional_id: Ints
    organisation_id: Ints
    at: Ints
    form: tuple[str, ...]
    tenure: Floats

    @property
    def n_clients(self) -> int:
        """How many people these relationships are of."""
        return int(self.client[-1]) + 1 if len(self.client) else 0


def cohort(running: Rows, on: int) -> Cohort:
    """The cohort of fetched `running` rows on day number `on`."""
    names = (
        "client_id", "organisation_id", "professional_id", "team_id", "contract_id", "contract_last_day",
        "age_days", "is_start_known", "is_touched", "lot", "stay_chance_permille", "has_second_face",
        "tenure_days",
    )  # fmt: skip
    columns = {name: numbers(running, name) for name in names}
    order = np.lexsort([columns[name] for name in reversed(names)])
    own = {name: column[order] for name, column in columns.items()}
    forms = words(running, "contract_form")
    client = np.unique(own["client_id"], return_inverse=True)[1]
    bodies, organisation = np.unique(own["organisation_id"], return_inverse=True)
    unknown = own["professional_id"] == NONE
    faces = np.where(unknown, -2 - np.arange(len(order)), own["professional_id"])
    ids, first, professional = np.unique(faces, return_index=True, return_inverse=True)
    slots, slot = _slots(own, organisation, on)
    age = np.maximum(own["age_days"], 0).astype(np.float32)
    return Cohort(
        on=on, client=client, professional=professional, organisation=organisation, slot=slot,
        age=age, lived=np.where(own["is_start_known"] == 1, age, np.maximum(age, np.float32(BANDS[-1]))),
        has_second_face=own["has_second_face"] == 1, is_touched=own["is_touched"] == 1, slots=slots,
        professional_id=ids, organisation_id=bodies, at=organisation[first],
        form=tuple(forms[order[place]] for place in first),
        tenure=own["tenure_days"][first].astype(np.float32),
    )  # fmt: skip


def _slots(own: dict[str, Ints], organisation: Ints, on: int) -> tuple[Slots, Ints]:
    """The agreements, and which one is behind each relationship."""
    has = (own["contract_id"] != NONE) | (own["is_touched"] == 1)
    keys = np.stack(
        [has, own["contract_id"], own["is_touched"], own["lot"], own["stay_chance_permille"], organisation]
    )
    keys = np.where(has, keys, -9)
    keys = np.concatenate([np.full((len(keys), 1), -9), keys], axis=1)
    _, first, found = np.unique(keys, axis=1, return_index=True, return_inverse=True)
    row = np.maximum(first - 1, 0)
    is_real = first > 0

    def of(name: str, missing: int) -> Ints:
        column = own[name] if len(own[name]) else np.array([missing])
        return np.where(is_real, column[row], missing)

    last = of("contract_last_day", NONE)
    contract = of("contract_id", NONE)
    body = organisation if len(organisation) else np.array([NONE])
    slots = Slots(
        last=np.where(last == NONE, np.inf, last - on + 1).astype(np.float32),
        contract=np.where(contract == NONE, NONE, np.unique(contract, return_inverse=True)[1]),
        organisation=np.where(is_real, body[row], NONE),
        is_touched=of("is_touched", 0) == 1,
        lot=of("lot", NONE),
        stay=(np.where(of("stay_chance_permille", NONE) < 0, -1000, of("stay_chance_permille", NONE)) / 1000)
        .astype(np.float32),
    )  # fmt: skip
    return slots, found.ravel()[1:]
