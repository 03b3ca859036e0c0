"""Rows leave only for a task, with the permission and the purpose named."""

import pytest

from bestendig.disclosure import entrust
from bestendig.errors import NotAllowed


def test_rows_carry_their_permission_and_purpose():
    entrusted = entrust([1, 2], "handover.propose", "overdragen")
    assert (entrusted.value, entrusted.permission, entrusted.purpose) == (
        [1, 2],
        "handover.propose",
        "overdragen",
    )


@pytest.mark.parametrize(("permission", "purpose"), [("", "leren"), ("handover.propose", " ")])
def test_rows_without_either_stay_inside(permission, purpose):
    with pytest.raises(NotAllowed):
        entrust([1], permission, purpose)
