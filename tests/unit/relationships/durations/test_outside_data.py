"""The reference data of R's survival, with the figures that its vignettes print."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from bestendig.relationships.durations import curve, medians, restricted_mean, time_lost
from bestendig.relationships.durations.curves import mean_variance
from bestendig.relationships.durations.steps import Steps

pytestmark = pytest.mark.outside_data
OUTSIDE = Path(__file__).parents[4] / "../shared/data"
PER_MONTH, PER_DAY = Steps(1, 1, 12), Steps(1, 1, 365.25)


def golden(name):
    """The published figures under one name."""
    return json.loads((OUTSIDE / "reference/golden.json").read_text(encoding="utf-8"))[name]


def rows(name):
    """The rows of one data set."""
    with (OUTSIDE / f"survival/{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def mgus2(sex):
    """Progression and death after a first sign, in months, of one sex."""
    own = [row for row in rows("mgus2") if row["sex"] == sex]
    progressed = [float(row["pstat"]) == 1 for row in own]
    times = [
        int(float(row["ptime" if early else "futime"])) for row, early in zip(own, progressed, strict=True)
    ]
    causes = [
        "pcm" if early else "death" if float(row["death"]) else ""
        for row, early in zip(own, progressed, strict=True)
    ]
    return curve(times, causes, steps=PER_MONTH)


@pytest.mark.parametrize("sex", ["F", "M"])
def test_restricted_mean_time_per_cause_of_mgus2(sex):
    found, printed = mgus2(sex), golden("surv_mgus2_aalen_johansen")
    expected = printed["restricted_mean_time_in_state_years_tau240m"][sex]
    assert restricted_mean(found, 240)[0] == pytest.approx(expected["s0"], abs=printed["tol"])
    assert time_lost(found, 240)[0] == pytest.approx([expected["death"], expected["pcm"]], abs=printed["tol"])


@pytest.mark.parametrize("sex", ["F", "M"])
def test_one_minus_survival_overstates_a_cause(sex):
    printed = golden("surv_mgus2_aalen_johansen")["our_computed_pcm_probability_240m"]
    found = mgus2(sex)
    assert found.ended[0, 1, 239] == pytest.approx(printed["aalen_johansen"][sex], abs=6e-5)
    assert printed["naive_1_minus_KM"][sex] > 1.8 * found.ended[0, 1, 239]


@pytest.mark.parametrize(("arm", "trt"), [("arm1", "1"), ("arm0", "2")])
def test_restricted_mean_of_pbc_with_its_error(arm, trt):
    printed = golden("surv_pbc_rmst")
    own = [row for row in rows("pbc")[:312] if row["trt"] == trt]
    causes = ["died" if row["status"] == "2" else "" for row in own]
    found = curve([int(row["time"]) for row in own], causes, steps=PER_DAY)
    # Ten years are 3,652.5 days: half a day more than whole steps reach.
    mean = restricted_mean(found, 3652)[0] + 0.5 * found.survival[0, 3651] / 365.25
    assert mean == pytest.approx(printed["RMST"][arm][0], abs=printed["tol"])
    assert np.sqrt(mean_variance(found, 3652)[0]) == pytest.approx(
        printed["RMST"][arm][1], abs=printed["tol"]
    )
    lost = time_lost(found, 3652)[0, 0] + 0.5 * found.ended[0, 0, 3651] / 365.25
    assert lost == pytest.approx(printed["RMTL"][arm], abs=printed["tol"])


@pytest.mark.parametrize("arm", ["Maintained", "Nonmaintained"])
def test_survival_of_aml(arm):
    printed = golden("surv_aml_km")
    own = [row for row in rows("aml") if row["x"] == arm]
    causes = ["died" if float(row["status"]) else "" for row in own]
    found = curve([int(float(row["time"])) for row in own], causes)
    at = np.array(printed[arm]["time"]) - 1
    assert found.survival[0, at] == pytest.approx(printed[arm]["S"], abs=printed["tol"])
    errors = [each for each in printed[arm]["se"] if each is not None]
    assert (found.survival[0] * np.sqrt(found.greenwood[0]))[at][: len(errors)] == pytest.approx(
        errors, abs=printed["tol"]
    )
    assert medians(found) == [printed[arm]["median"]]


def test_pooled_survival_of_aml_to_eight_digits():
    own = rows("aml")
    found = curve(
        [int(float(row["time"])) for row in own], ["died" if float(row["status"]) else "" for row in own]
    )
    for time, share in golden("surv_aml_km")["pooled_S"].items():
        assert found.survival[0, int(time) - 1] == pytest.approx(share, abs=1e-8)
