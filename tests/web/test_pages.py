"""Every page of every role: in both languages, with its safety headers, with a way on."""

import pytest

from bestendig.web.accounts.practice import CAST

PAGES = ("/", "/gespreksbladen/", "/afspraken/")


@pytest.mark.parametrize("who", CAST)
@pytest.mark.parametrize("page", PAGES)
def test_each_role_reads_each_page_in_both_languages(as_, on_table, who, page):
    client = as_(who)
    dutch, english = client.get(page), client.get(page, {"taal": "en"})
    assert dutch.status_code == english.status_code == 200
    assert '<html lang="nl"' in dutch.content.decode()
    assert '<html lang="en"' in english.content.decode()
    assert "Uitloggen" in dutch.content.decode()
    assert "Uitloggen" not in english.content.decode()


def test_the_language_is_remembered(as_, town):
    client = as_("noor")
    client.get("/", {"taal": "en"})
    assert "Hello Noor." in client.get("/").content.decode()


def test_headers_let_no_script_or_frame_of_elsewhere_in(as_, town):
    headers = as_("noor").get("/").headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"


def test_what_is_not_there_says_so_in_calm_words(as_, town):
    response = as_("noor").get("/gespreksbladen/999/")
    assert response.status_code == 404
    assert "Hier is niets" in response.content.decode()
