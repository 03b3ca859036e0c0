"""What holds for whatever is expected: shares are shares, years fit in the horizon, order changes nothing."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.impact.expecting.drawn_towns import busy, plan, town

from bestendig.impact.expecting import expect
from bestendig.model.plan import PLAN_KINDS

DETAILS = {
    "organisations_reduced": {"into": 1},
    "turnover_rises": {"rate": 0.4},
    "contract_length": {"years": 3},
}


@settings(max_examples=12, deadline=None, derandomize=True)
@given(
    kind=st.sampled_from(PLAN_KINDS), seed=st.integers(0, 99), n=st.integers(1, 120),
    horizon=st.sampled_from([24, 60]), shares=st.lists(st.floats(0, 1), min_size=5, max_size=5),
)  # fmt: skip
def test_whatever_is_asked_the_answer_fits(kind, seed, n, horizon, shares):
    names = ("staff_transfer", "follow", "drop_out", "keeps_face", "right_to_finish")
    asked = plan(kind, horizon=horizon, **DETAILS.get(kind, {}))
    running, *rest = busy(seed, n, n_faces=9)
    assumed = dict(zip(names, shares, strict=True))
    told, against = expect(*town(running, *rest), asked, assumed, seed=seed, n_runs=6)
    for outlook in told:
        for ahead in outlook.curve:
            assert 0 <= ahead.running.low <= ahead.running.middle <= ahead.running.high <= 1
        others = sum(each.low for each in outlook.other_face.values())
        assert outlook.same_face.low >= 0
        assert outlook.same_face.low + others <= horizon / 12 + 1e-6
        assert outlook.new_faces.low >= 0
        assert 0 <= outlook.dropped_out.high <= 1
        assert outlook.restored is None or 0 <= outlook.restored.high <= horizon
    assert all(abs(each.same_face.middle) <= horizon / 12 for each in against)
    order = np.random.default_rng(seed).permutation(n)
    shuffled = {name: [column[place] for place in order] for name, column in running.items()}
    assert expect(*town(shuffled, *rest), asked, assumed, seed=seed, n_runs=6) == (told, against)
