"""Pages kept as they were made: for nobody else, until something changes, with forms that still work."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib import messages
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from bestendig.web.accounts.models import SeatRow, User
from bestendig.web.accounts.practice import CAST
from bestendig.web.freshness import following, revisions, shelf
from bestendig.web.freshness.following import watching
from bestendig.web.freshness.models import Write
from bestendig.web.freshness.pages import PAGES, TOKEN
from bestendig.web.freshness.shelf import Shelf, shared
from bestendig.web.parties.models import Party
from bestendig.web.promises.models import Promise
from bestendig.web.sheets.models import Story, TableSheet

PEOPLE = ("henk", "noor", "esther", "frits", "marijke", "ronald")
PATHS = ("/", "/gespreksbladen/", "/afspraken/", "/beleid/", "/gesprekken/", "/aanbieders/")


def person(key):
    """The account of somebody of the cast."""
    return User.objects.get(name=CAST[key][0])


def without_tokens(response):
    """The words of a page, without what is another one at every visit."""
    return TOKEN.sub(b"", response.content)


def from_shelf(client, path, monkeypatch):
    """Whether a page comes without being made again."""
    made = []
    monkeypatch.setattr(PAGES, "put", lambda *_: made.append(path))
    response = client.get(path)
    monkeypatch.undo()
    return response.status_code == 200 and not made


@pytest.mark.parametrize("path", PATHS)
def test_a_page_seen_again_is_the_same_and_is_not_made_again(as_, on_table, path, monkeypatch):
    noor = as_("noor")
    first = noor.get(path)
    assert len(PAGES) == 1
    assert from_shelf(noor, path, monkeypatch)
    assert without_tokens(noor.get(path)) == without_tokens(first)


@pytest.mark.parametrize("path", PATHS)
def test_everybody_gets_the_page_that_was_made_for_them(as_, on_table, path):
    """Six roles ask one after another, twice: what comes from the shelf is what was made for that person."""
    people = {key: as_(key) for key in PEOPLE}
    apart = {}
    for key, client in people.items():
        PAGES.clear()
        response = client.get(path)
        apart[key] = (response.status_code, without_tokens(response))
    PAGES.clear()
    for _ in range(2):
        for key, client in people.items():
            response = client.get(path)
            assert (response.status_code, without_tokens(response)) == apart[key], key
    for key, (status, page) in apart.items():
        heads = {other: page.partition(b"<main")[0].count(person(other).name.encode()) for other in PEOPLE}
        assert status == 403 or [other for other, n in heads.items() if n] == [key]


def test_two_people_in_one_role_have_pages_of_their_own(as_, on_table, town):
    as_("noor").get("/gespreksbladen/")
    sam = User.objects.create_user("sam@voorbeeldstad.example", "Sam de Tweede")
    SeatRow.objects.create(user=sam, party=town["Gemeente Voorbeeldstad"], role="policy_adviser")
    client = Client()
    client.force_login(sam)
    assert b"Sam de Tweede" in client.get("/gespreksbladen/").content


def test_one_person_at_two_seats_has_two_pages(as_, on_table, town):
    noor = as_("noor")
    before = noor.get("/afspraken/").content
    second = SeatRow.objects.create(user=person("noor"), party=town["De Linde"], role="director")
    session = noor.session
    session["seat"] = second.pk
    session.save()
    after = noor.get("/afspraken/").content
    assert b"De Linde" in after
    assert before != after


def test_each_language_is_kept_apart(as_, on_table):
    noor = as_("noor")
    assert b"Gespreksbladen" in noor.get("/gespreksbladen/").content
    assert b"Discussion sheets" in noor.get("/gespreksbladen/?taal=en").content
    assert b"Discussion sheets" in noor.get("/gespreksbladen/").content
    assert b'lang="nl"' in noor.get("/gespreksbladen/?taal=nl").content


def test_who_may_not_see_a_page_gets_none_that_was_kept(as_, dirk, on_table):
    path = f"/gespreksbladen/{on_table.pk}/"
    assert as_("noor").get(path).status_code == 200
    assert dirk.get(path).status_code == 404
    assert Client().get(path).status_code == 302
    noor = as_("noor")
    assert noor.get(path).status_code == 200
    noor.post("/uitloggen/")
    assert noor.get(path).status_code == 302


def test_a_seat_that_is_over_gets_no_kept_page(as_, on_table):
    noor = as_("noor")
    assert noor.get("/gespreksbladen/").status_code == 200
    SeatRow.objects.filter(role="policy_adviser").update(last_day=timezone.localdate() - timedelta(days=1))
    assert noor.get("/gespreksbladen/").status_code == 403


def test_another_name_shows_at_once(as_, on_table):
    noor = as_("noor")
    noor.get("/afspraken/")
    User.objects.filter(pk=person("noor").pk).update(name="Noor Andersnaam")
    assert b"Noor Andersnaam" in noor.get("/afspraken/").content


def test_a_write_of_one_shows_at_once_on_the_page_of_another(as_, on_table):
    noor, henk = as_("noor"), as_("henk")
    assert b"Wij bellen elkaar" not in noor.get("/afspraken/").content
    assert b"Wij bellen elkaar" not in henk.get("/afspraken/").content
    Promise.objects.create(
        party=Party.objects.get(name="De Linde"), what="Wij bellen elkaar", by_when=timezone.localdate(),
        made_by=person("marijke"),
    )  # fmt: skip
    for client in (noor, henk):
        assert b"Wij bellen elkaar" in client.get("/afspraken/").content


def test_changing_and_deleting_show_as_well(as_, on_table):
    noor, path = as_("noor"), f"/gespreksbladen/{on_table.pk}/"
    noor.get(path)
    story = Story.objects.create(
        sheet=on_table,
        block="1-blijvers",
        words="Een nieuw verhaal",
        by=person("henk"),
    )
    assert b"Een nieuw verhaal" in noor.get(path).content
    Story.objects.filter(pk=story.pk).update(words="Een ander verhaal")
    assert b"Een ander verhaal" in noor.get(path).content
    story.delete()
    assert b"Een ander verhaal" not in noor.get(path).content


def test_what_is_taken_back_is_not_shown(as_, on_table, monkeypatch):
    noor = as_("noor")
    before = without_tokens(noor.get("/gespreksbladen/"))
    with transaction.atomic():
        TableSheet.objects.update(title_nl="Dit wordt teruggedraaid")
        transaction.set_rollback(True)
    assert without_tokens(noor.get("/gespreksbladen/")) == before


def test_a_new_day_makes_every_page_anew(as_, on_table, monkeypatch):
    noor = as_("noor")
    noor.get("/gespreksbladen/")
    assert from_shelf(noor, "/gespreksbladen/", monkeypatch)
    tomorrow = timezone.localdate() + timedelta(days=1)
    with monkeypatch.context() as later:
        later.setattr(revisions.timezone, "localdate", lambda *_: tomorrow)
        assert not PAGES.find(next(iter(PAGES._held)), revisions.now())


def test_a_new_file_in_the_folders_makes_every_page_anew(as_, on_table, settings):
    noor = as_("noor")
    noor.get("/gespreksbladen/")
    key = next(iter(PAGES._held))
    assert PAGES.find(key, revisions.now())
    place = Path(settings.CONFIGURATION.folder) / "contracten"
    place.mkdir(exist_ok=True)
    (place / "geteld-0002.json").write_text("{}")
    assert not PAGES.find(key, revisions.now())


def test_after_a_while_everything_is_made_anew_whatever_changed(as_, on_table, monkeypatch):
    noor = as_("noor")
    noor.get("/gespreksbladen/")
    monkeypatch.setattr(shelf, "LONGEST", -1.0)
    assert not PAGES.find(next(iter(PAGES._held)), revisions.now())


def test_forms_of_a_kept_page_belong_to_the_browser_that_asks(as_, on_table, monkeypatch):
    """Two browsers of one person: each kept page carries a token that fits its own cookie."""
    path = f"/gespreksbladen/{on_table.pk}/"
    noor = person("noor")
    tokens = set()
    for _ in range(2):
        client = Client(enforce_csrf_checks=True)
        client.force_login(noor)
        for _ in range(2):
            page = client.get(path).content.decode()
            token = page.split('name="csrfmiddlewaretoken" value="')[1][:64]
            assert token not in tokens
            tokens.add(token)
            sent = client.post(
                reverse("sheet-answer", kwargs={"pk": on_table.pk}),
                {"csrfmiddlewaretoken": token, "block": "1-blijvers", "words": f"Dat klopt {len(tokens)}"},
            )
            assert sent.status_code == 302
    other = Client(enforce_csrf_checks=True)
    other.force_login(noor)
    assert other.post("/uitloggen/", {"csrfmiddlewaretoken": tokens.pop()}).status_code == 403


def test_a_browser_that_has_the_page_is_told_so_and_another_is_not(as_, on_table):
    noor = as_("noor")
    mark = noor.get("/gespreksbladen/").headers["ETag"]
    again = noor.get("/gespreksbladen/", headers={"If-None-Match": mark})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["Cache-Control"] == "private, no-cache"
    henk = as_("henk")
    henk.get("/gespreksbladen/")
    assert henk.get("/gespreksbladen/", headers={"If-None-Match": mark}).status_code == 200
    TableSheet.objects.update(title_nl="Een andere titel")
    assert noor.get("/gespreksbladen/", headers={"If-None-Match": mark}).status_code == 200


def test_a_browser_with_a_new_cookie_gets_the_page_with_forms_that_fit(as_, on_table):
    noor = as_("noor")
    mark = noor.get("/gespreksbladen/").headers["ETag"]
    del noor.cookies["bestendig-formulier"]
    again = noor.get("/gespreksbladen/", headers={"If-None-Match": mark})
    assert again.status_code == 200
    assert "bestendig-formulier" in again.cookies


def test_a_message_is_shown_once_and_its_page_is_not_kept(as_, on_table, rf):
    noor = as_("noor")
    noor.get("/afspraken/")
    session = noor.session
    request = rf.get("/")
    request.session = session
    storage = messages.storage.default_storage(request)
    storage.add(messages.INFO, "Dat is bewaard.")
    storage.update(HttpResponse())
    session.save()
    assert b"Dat is bewaard." in noor.get("/afspraken/").content
    assert b"Dat is bewaard." not in noor.get("/afspraken/").content


def test_the_headers_of_a_kept_page_are_those_of_a_new_one(as_, on_table):
    noor = as_("noor")
    first, again = noor.get("/gespreksbladen/"), noor.get("/gespreksbladen/")
    assert dict(first.headers) == dict(again.headers)


def test_a_write_is_noted_with_its_table_and_undone_with_it(town):
    Write.objects.all().delete()
    Party.objects.filter(name="De Linde").update(name="De Linde")
    assert [each.name for each in Write.objects.all()] == ["parties_party"]
    with transaction.atomic():
        Party.objects.filter(name="De Linde").update(name="Anders")
        transaction.set_rollback(True)
    assert Write.objects.count() == 1


def test_sessions_and_tallies_are_not_noted(client, town):
    Write.objects.all().delete()
    client.get("/inloggen/")
    client.session.save()
    assert not Write.objects.exists()


def test_tidying_leaves_one_line_of_each_table_and_never_the_same_one(town):
    Write.objects.all().delete()
    for _ in range(3):
        Party.objects.filter(name="De Linde").update(name="De Linde")
    before = revisions.now()
    assert revisions.tidy() == 3
    after = revisions.now()
    assert list(Write.objects.values_list("name", flat=True)) == ["parties_party"]
    assert before.of(["parties_party"]) != after.of(["parties_party"])
    assert revisions.tidy() == 0
    assert revisions.now() == after


def test_a_line_that_comes_late_is_seen_although_its_number_is_lower(town):
    Write.objects.all().delete()
    high = Write.objects.create(pk=900, name="parties_party")
    before = revisions.now()
    Write.objects.create(pk=high.pk - 1, name="parties_party")
    assert revisions.now().of(["parties_party"]) != before.of(["parties_party"])


def test_what_is_read_is_watched_also_through_joins_and_by_who_watches_around(town):
    with watching() as around:
        with watching() as inner:
            list(SeatRow.objects.filter(party__table__slug="x").select_related("user"))
        list(Promise.objects.all())
    assert inner.names == {"accounts_seatrow", "parties_party", "parties_table", "accounts_user"}
    assert around.names == inner.names | {"promises_promise"}
    assert around.is_followed


def test_what_was_written_meanwhile_or_made_of_a_quiet_table_is_not_kept(town):
    with watching() as wrote:
        Party.objects.filter(name="De Linde").update(name="De Linde")
    with watching() as quiet, connection.cursor() as cursor:
        cursor.execute('SELECT COUNT(*) FROM "django_session"')
    assert not wrote.is_followed
    assert not quiet.is_followed


def test_a_thing_is_made_once_for_a_key_until_its_table_changes(town):
    made = []

    def names():
        made.append(1)
        return tuple(Party.objects.values_list("name", flat=True))

    first = shared(("names", 1), names)
    assert shared(("names", 1), names) is first
    assert len(made) == 1
    shared(("names", 2), names)
    assert len(made) == 2
    Party.objects.filter(name="Kompas").update(name="Kompas Zorg")
    assert "Kompas Zorg" in shared(("names", 1), names)
    with watching() as watch:
        shared(("names", 1), names)
    assert watch.names == {"parties_party"}


def test_a_full_shelf_lets_go_of_what_was_asked_for_longest_ago(town):
    held, at = Shelf[str](10, len), revisions.now()
    for name in ("a", "b", "c"):
        held.put(name, name * 4, following.Watch(), at)
        held.find("a", at)
    assert held.find("a", at) == "aaaa"
    assert held.find("b", at) is None
    assert held.weight == 8
    held.put("d", "d" * 11, following.Watch(), at)
    assert held.weight <= 10


def test_no_app_with_kept_pages_reads_a_session():
    """A kept page is the same in every session of a person: what a session says must not be on it."""
    web = Path(following.__file__).parents[1]
    apps = {path.parent for path in web.glob("*/views.py") if "@kept" in path.read_text()}
    assert len(apps) >= 7
    found = [
        path.relative_to(web).as_posix()
        for app in apps
        for path in (*app.rglob("*.py"), *app.rglob("*.html"))
        if "request.session" in path.read_text()
    ]
    assert not found
