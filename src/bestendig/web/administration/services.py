"""What an administrator changes: people, seats, parties; each act stands on the trail."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction
from django.http import Http404
from django.utils import timezone

from bestendig.language import Text
from bestendig.sheets.writers.listing import Listing, listing_csv, listings_xlsx
from bestendig.web.accounts.about import erase
from bestendig.web.accounts.invitations import invite
from bestendig.web.accounts.models import Invitation, SeatRow, User
from bestendig.web.accounts.seat import Seat, Somebody
from bestendig.web.accounts.second_step import take_away
from bestendig.web.accounts.services import end_sessions
from bestendig.web.administration.policies import (
    ADMINISTRATOR,
    check_administrator_stays,
    check_not_erased,
    check_role_fits,
)
from bestendig.web.administration.rights import right_heads, right_rows, seat_heads, seat_rows
from bestendig.web.administration.rules import may_manage_account, may_manage_party
from bestendig.web.audit.services import record
from bestendig.web.parties.models import Party, Table

PAPERS = {
    "rechten.xlsx": Text(nl="Alles in één werkboek (XLSX)", en="All in one workbook (XLSX)"),
    "rechten.csv": Text(nl="Wat elke rol mag (CSV)", en="What each role may (CSV)"),
    "plaatsen.csv": Text(nl="Wie welke plaats heeft (CSV)", en="Who has which seat (CSV)"),
}
"""The files of the rights list."""


@dataclass(frozen=True, slots=True)
class Place:
    """A seat to be given: for which party, in which role, from when to when."""

    party: Party
    role: str
    first_day: date
    last_day: date | None = None


@transaction.atomic
def invite_person(seat: Seat, name: str, email: str, place: Place) -> tuple[User, str]:
    """The account with its seat, and the secret of its link; no secret for who can sign in already."""
    user = User.objects.filter(email=email.strip().lower()).first()
    is_new = user is None
    user = user or User.objects.create_user(email, name)
    check_not_erased(user)
    give_seat(seat, user, place)
    can_sign_in = user.has_usable_password() or user.links.exists() or not user.is_active
    if not is_new and (can_sign_in or not may_manage_account(seat, user)):
        return user, ""
    record(seat, "person_invited", f"account {user.pk}")
    return user, invite(user, seat.user)


@transaction.atomic
def invite_again(seat: Seat, user: User) -> str:
    """The secret of a new link, for whoever forgot the password; the old link opens nothing any more."""
    _check(seat, user)
    record(seat, "person_invited", f"account {user.pk}")
    return invite(user, seat.user)


@transaction.atomic
def give_seat(seat: Seat, user: User, place: Place) -> SeatRow:
    """A seat at this table; a seat that was over is taken up again."""
    if not may_manage_party(seat, place.party):
        raise Http404
    check_not_erased(user)
    check_role_fits(place.role, place.party)
    days = {"first_day": place.first_day, "last_day": place.last_day}
    row, _ = SeatRow.objects.update_or_create(user=user, party=place.party, role=place.role, defaults=days)
    if place.role == ADMINISTRATOR and place.last_day is not None:
        check_administrator_stays(seat.table, [])
    record(seat, "seat_given", f"account {user.pk} seat {row.pk}", f"{place.role} {place.first_day}")
    return row


@transaction.atomic
def end_seat(seat: Seat, row: SeatRow) -> None:
    """No seat from today on; whoever has no other seat sees nothing any more."""
    if row.role == ADMINISTRATOR:
        check_administrator_stays(seat.table, [row.pk])
    row.last_day = timezone.localdate() - timedelta(days=1)
    row.first_day = min(row.first_day, row.last_day)
    row.save(update_fields=["first_day", "last_day"])
    record(seat, "seat_ended", f"account {row.user_id} seat {row.pk}", row.role)


@transaction.atomic
def deactivate(seat: Seat, user: User) -> None:
    """Nobody signs in with this account any more; every session of it is over."""
    _check(seat, user)
    check_administrator_stays(seat.table, list(user.seats.values_list("pk", flat=True)))
    user.is_active = False
    user.save(update_fields=["is_active"])
    end_sessions(user)
    Invitation.objects.filter(user=user, used_at=None).delete()
    record(seat, "account_closed", f"account {user.pk}")


@transaction.atomic
def activate(seat: Seat, user: User) -> None:
    """The account can be used again."""
    _check(seat, user)
    user.is_active = True
    user.save(update_fields=["is_active"])
    record(seat, "account_opened", f"account {user.pk}")


@transaction.atomic
def reset_second_step(seat: Seat, user: User) -> None:
    """Take the second step of somebody else away, who lost the telephone; every session of it is over."""
    _check(seat, user)
    take_away(user)
    end_sessions(user)
    record(seat, "second_step_reset", f"account {user.pk}")


@transaction.atomic
def erase_account(seat: Seat, user: User) -> None:
    """Leave nothing of the person but a number."""
    _check(seat, user)
    check_administrator_stays(seat.table, list(user.seats.values_list("pk", flat=True)))
    erase(user)
    record(seat, "account_erased", f"account {user.pk}")


def note_export(seat: Seat, user: User) -> None:
    """Write down that somebody took what is held about a person."""
    record(seat, "account_exported", f"account {user.pk}")


@transaction.atomic
def add_party(seat: Seat, name: str, kind: str) -> Party:
    """A party more at this table."""
    party = Party.objects.create(table=seat.table, name=name, kind=kind)
    record(seat, "party_added", f"party {party.pk}", kind)
    return party


@transaction.atomic
def rename_party(seat: Seat, party: Party, name: str) -> None:
    """Another name for a party; what it did stays with it."""
    if not may_manage_party(seat, party):
        raise Http404
    party.name = name
    party.save(update_fields=["name"])
    record(seat, "party_renamed", f"party {party.pk}")


@transaction.atomic
def begin_table(place: str, slug: str, name: str, email: str) -> tuple[Table, str]:
    """The first table with its municipality and administrator, and the secret of the first link."""
    table = Table.objects.create(name=place, slug=slug)
    party = Party.objects.create(table=table, name=place, kind=Party.Kind.MUNICIPALITY)
    user = User.objects.create_user(email, name)
    SeatRow.objects.create(user=user, party=party, role=ADMINISTRATOR)
    record(Somebody(user, ADMINISTRATOR, place), "table_begun", f"table {table.pk}")
    return table, invite(user, None)


def _check(seat: Seat, user: User) -> None:
    """404 for an account that is not to be managed from here, NotAllowed for one that was erased."""
    if not may_manage_account(seat, user):
        raise Http404
    check_not_erased(user)


def rights_paper(seat: Seat, name: str, language: str) -> bytes:
    """The rights list as a file; 404 for a name that it does not have."""
    rights = Listing("Rechten" if language == "nl" else "Rights", right_heads(language), right_rows(language))
    held = seat_rows(seat, language)
    seats = Listing("Plaatsen" if language == "nl" else "Seats", seat_heads(language), held)
    if name not in PAPERS:
        raise Http404
    record(seat, "rights_exported", name)
    if name == "rechten.xlsx":
        return listings_xlsx("Bestendig", (rights, seats))
    return listing_csv(rights if name == "rechten.csv" else seats)
