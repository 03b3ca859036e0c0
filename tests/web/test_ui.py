"""The look: our own files always, NL Design System where it was fetched, a house style on top."""

import pytest
from django.contrib.staticfiles import finders

from bestendig.web.ui import house


@pytest.fixture
def lies(monkeypatch, tmp_path):
    """Static files that are there, by name with their content; nothing else is."""

    def laid(**files):
        for number, content in enumerate(files.values()):
            (tmp_path / str(number)).write_text(content, encoding="utf-8")
        places = {name: str(tmp_path / str(number)) for number, name in enumerate(files)}
        monkeypatch.setattr(finders, "find", lambda name: places.get(name))
        house.look.cache_clear()
        house.contact.cache_clear()

    yield laid
    house.look.cache_clear()
    house.contact.cache_clear()


def test_without_fetched_files_a_page_links_our_own_only(client, db, lies):
    lies()
    shown = client.get("/inloggen/").content.decode()
    assert "ui/bestendig.css" in shown
    assert "ui/tokens.css" in shown
    assert "nlds.css" not in shown
    assert "huisstijl" not in shown


def test_fetched_files_come_before_our_own_tokens(client, db, lies):
    lies(**{"ui/vendor/nlds.css": ""})
    shown = client.get("/inloggen/").content.decode()
    assert shown.index("ui/bestendig.css") < shown.index("nlds.css") < shown.index("ui/tokens.css")


def test_a_house_style_comes_last_with_its_theme_and_leaves_the_dark_alone(client, db, lies):
    lies(**{"huisstijl/tokens.css": ".voorbeeldstad-theme { --basis-color-action-2-color-default: #003366 }"})
    shown = client.get("/inloggen/").content.decode()
    assert shown.index("ui/tokens.css") < shown.index("/static/huisstijl/tokens.css")
    assert "voorbeeldstad-theme" in shown.split(">", 3)[1]
    assert 'media="not all and (prefers-color-scheme: dark)"' in shown


def test_a_house_style_that_knows_the_dark_holds_there_too(lies):
    lies(**{"huisstijl/tokens.css": "@media (prefers-color-scheme: dark) { :root { color: #fff } }"})
    assert house.look().media == "all"


def test_the_statement_says_where_to_turn_to(client, db, lies):
    lies(**{"huisstijl/contact.txt": "toegankelijk@voorbeeldstad.invalid <nl>\n"})
    for page in ("/uitleg/toegankelijkheid/", "/uitleg/privacy/"):
        assert "toegankelijk@voorbeeldstad.invalid &lt;nl&gt;" in client.get(page).content.decode()


def test_every_page_says_which_version_runs(client, db):
    assert house.running_version() in client.get("/inloggen/").content.decode()
