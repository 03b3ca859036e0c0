"""Count covered lines where that may show something new: it makes a test take twice as long."""

import signal
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

WALKED_OFTEN = (
    "tests/laws/",
    "tests/engines/",
    "tests/journeys/",
    "tests/docs/",
    "tests/cli/test_making.py",
    "tests/unit/analyses/test_against_truth.py",
    "tests/unit/analyses/test_forecasts_of_towns.py",
    "tests/unit/analyses/test_history_as_a_case.py",
    "tests/unit/analyses/test_laws_of_import.py",
    "tests/unit/disclosure/test_attack.py",
    "tests/unit/recall/test_quality.py",
    "tests/unit/recall/test_rising_patterns.py",
    "tests/unit/rounds/test_example.py",
    "tests/unit/rounds/test_vaults.py",
    "tests/unit/sources/istandaarden/test_take_in.py",
    "tests/unit/store/test_killed_at_every_step.py",
    "tests/web/test_role_routes.py",
    "tests/web/test_routes.py",
)
"""Tests that walk lines which others cover, thousands of times."""
CASES, SECONDS = 6, 3.0
"""So many cases of a test, and of each so many seconds of the processor, show what it will show."""
COUNTED: Counter[str] = Counter()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Count no lines where that was done before, neither in a test nor in what it sets up."""
    controller, function = counting(item), item.nodeid.partition("[")[0]
    COUNTED[function] += 1
    if controller is None or not (item.nodeid.startswith(WALKED_OFTEN) or COUNTED[function] > CASES):
        return (yield)
    controller.pause()
    try:
        return (yield)
    finally:
        controller.resume()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """Count what a test sets up, for a while."""
    with for_a_while(counting(item)):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Count a test, for a while."""
    with for_a_while(counting(item)):
        return (yield)


def counting(item: pytest.Item) -> Any:
    """What counts, where anything does."""
    return getattr(item.config.pluginmanager.getplugin("_cov"), "cov_controller", None)


@contextmanager
def for_a_while(controller: Any) -> Iterator[None]:
    """Count for so many seconds of the processor at most."""
    if controller is None or not controller.started:
        yield
        return
    before = signal.signal(signal.SIGVTALRM, lambda *_: controller.pause())
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
        if not controller.started:
            controller.resume()
