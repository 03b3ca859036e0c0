"""Ronald brings the files of a village: shown, corrected, taken in, reported; without any script."""

from dataclasses import replace

import pytest
from django.conf import settings as configured
from playwright.sync_api import expect
from tests.cast import as_, town
from tests.small_vault import write_files

from bestendig.web.datasets.boxes import room
from bestendig.web.datasets.services import own_data, versions
from bestendig.web.jobs.services import do_one

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True), pytest.mark.slow]
__all__ = ["as_", "town"]  # fixtures


@pytest.fixture
def ronald(chromium_browser, live_server, as_, settings, tmp_path):
    """The browser of the application manager, on a workplace without data; scripts are off."""
    settings.CONFIGURATION = replace(
        settings.CONFIGURATION,
        folder=tmp_path / "plek",
        keys=tmp_path / "plek" / "sleutels",
        profiles=tmp_path / "plek" / "profielen",
    )
    context = chromium_browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 700})
    name = configured.SESSION_COOKIE_NAME
    key = as_("ronald").cookies[name].value
    context.add_cookies([{"name": name, "value": key, "url": live_server.url}])
    page = context.new_page()
    page.goto(f"{live_server.url}/gegevens/")
    yield page
    context.close()


def worked(page):
    """The page of a delivery after a worker was there."""
    while do_one():
        pass
    page.goto(page.url.partition("?")[0])
    return page.inner_text("main")


def test_files_of_a_village_go_in(ronald, tmp_path):
    write_files(tmp_path)
    files = [tmp_path / name for name in ("contacten.csv", "hulptrajecten.csv", "contracten.csv")]
    (tmp_path / "kapot.zip").write_bytes(b"PK\x03\x04")
    ronald.click("text=Lever bestanden aan")
    ronald.set_input_files("#files", [*files, tmp_path / "kapot.zip"])
    ronald.click("text=Laat zien wat u erin leest")
    shown = worked(ronald)
    assert "Klopt het?" in shown
    assert "Dit ingepakte bestand is beschadigd." in shown
    ronald.click("text=Klopt dit niet? >> nth=0")
    ronald.select_option("#id_held_at", label="– staat er niet in –")
    ronald.click("text=Zo klopt het")
    expect(ronald.locator("main")).to_contain_text("Zo hebt u het gekozen.")
    ronald.click("text=Het klopt. Lees in")
    shown = worked(ronald)
    assert "van de 1.662 regels zijn bewaard" in shown
    assert "onbekende professional" in shown
    assert not list(room().iterdir())
    assert own_data().manifest.deliveries[0].profile
    assert len(versions()) == 1
    assert ronald.evaluate("document.documentElement.scrollWidth") == 320
