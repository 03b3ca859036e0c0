"""Whether something can be done with an account or a seat now; the reason when it cannot."""

from django.utils import timezone

from bestendig.errors import NotAllowed, RequestError
from bestendig.language import Text
from bestendig.web.accounts.models import SeatRow, User
from bestendig.web.parties.models import Party, Table

ADMINISTRATOR = "administrator"
KINDS_OF_ROLE = {
    "social_worker": (Party.Kind.TEAM, Party.Kind.ORGANISATION),
    "team_leader": (Party.Kind.TEAM, Party.Kind.ORGANISATION),
    "director": (Party.Kind.ORGANISATION, Party.Kind.TEAM),
    "policy_adviser": (Party.Kind.MUNICIPALITY,),
    "contract_manager": (Party.Kind.MUNICIPALITY,),
    "councillor": (Party.Kind.MUNICIPALITY,),
    ADMINISTRATOR: (Party.Kind.MUNICIPALITY,),
}
"""For what kind of party a role sits: what a municipality may, no provider gets by mistake."""
DOES_NOT_FIT = Text(
    nl="Deze rol hoort niet bij deze partij. Beleid, contracten, raad en beheer horen bij de gemeente; "
    "teamleider en directeur bij een team of aanbieder.",
    en="This role does not belong to this party. Policy, contracts, council and administration belong to the "
    "municipality; team leader and director to a team or provider.",
)


def fits(role: str, party: Party) -> bool:
    """Whether this role sits for this kind of party."""
    return party.kind in KINDS_OF_ROLE[role]


def check_role_fits(role: str, party: Party) -> None:
    """RequestError for a role that does not sit for such a party."""
    if not fits(role, party):
        raise RequestError(
            DOES_NOT_FIT,
            Text(nl="Kies een andere rol of partij.", en="Choose another role or party."),
            code="role_does_not_fit",
        )


def check_administrator_stays(table: Table, without: list[int]) -> None:
    """NotAllowed where nobody would be left who can manage the table."""
    left = SeatRow.objects.held_on(timezone.localdate()).filter(
        party__table=table, role=ADMINISTRATOR, user__is_active=True, last_day=None
    )
    if not left.exclude(pk__in=without).exists():
        raise NotAllowed(
            Text(nl="Dan is er geen beheerder meer.", en="Then no administrator is left."),
            Text(
                nl="Geef eerst iemand anders een plaats als applicatiebeheerder, zonder einddag.",
                en="First give somebody else a seat as application manager, without a last day.",
            ),
            code="last_administrator",
        )


def check_not_erased(user: User) -> None:
    """NotAllowed for an account of which nothing is left."""
    if user.erased_at:
        raise NotAllowed(
            Text(nl="Dit account is gewist.", en="This account was erased."),
            Text(nl="Nodig de persoon opnieuw uit.", en="Invite the person again."),
            code="account_erased",
        )
