"""Pages in a real Chromium: opened from disk, at a width, in light or dark, looked through by axe."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from bestendig.recall.encoders.encoder import NoEncoder

Look = Callable[..., Any]


@pytest.fixture(scope="session")
def chromium_browser(browser_path: str) -> Iterator[Any]:
    """Give one browser to all journeys."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=20_000)  # beside other work a page may take its time
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def look(chromium_browser: Any) -> Iterator[Look]:
    """Open a page from disk; every address outside the file itself is refused and remembered."""
    contexts = []

    def opened(path: Path, width: int = 1000, **how: Any) -> Any:
        context = chromium_browser.new_context(viewport={"width": width, "height": 800}, **how)
        contexts.append(context)
        page = context.new_page()
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(path.as_uri())
        page.evaluate("document.fonts.ready.then(() => true)")
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def obstacles() -> Callable[[Any], list[str]]:
    """Give what axe finds on a page that keeps people out (WCAG 2.2 AA and good practice)."""
    from axe_playwright_python.sync_playwright import Axe

    def found(page: Any) -> list[str]:
        result = Axe().run(page)
        return [f"{each['id']}: {each['nodes'][0]['html'][:200]}" for each in result.response["violations"]]

    return found


@pytest.fixture
def words_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give an index that looks at words only: the sentence model has tests of its own."""
    monkeypatch.setattr("bestendig.recall.index.best_encoder", NoEncoder)
