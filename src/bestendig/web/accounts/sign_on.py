"""Signing in through the organisation that says who people are: OpenID Connect, code with PKCE (S256).

The library checks state, nonce, signature, issuer, audience and time; what we demand beyond that stands here.
"""

from functools import lru_cache
from typing import Any

from authlib.common.errors import AuthlibBaseError
from authlib.integrations.django_client import OAuth
from django.conf import settings
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from joserfc.errors import JoseError
from requests import RequestException

from bestendig.errors import NotAllowed, StoreError
from bestendig.language import Text
from bestendig.web.accounts.invitations import use_up, waiting_for
from bestendig.web.accounts.models import Link, User
from bestendig.web.accounts.seat import Somebody
from bestendig.web.audit.services import record
from bestendig.web.single_sign_on import SignOn

NAME, SECONDS, LEEWAY = "organisation", 10, 60
ALGORITHMS = frozenset({"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"})
"""Signatures with a public key; a signature with a shared secret or none is never taken."""
FAULTS = (AuthlibBaseError, JoseError, RequestException, ValueError, RuntimeError, KeyError, TypeError)
UNSURE = Text(
    nl="Het inloggen via uw organisatie is niet gelukt.",
    en="Signing in through your organisation did not succeed.",
)
AGAIN = Text(
    nl="Probeer het opnieuw vanaf de inlogpagina. Lukt het weer niet? Vertel het de beheerder.",
    en="Try again from the sign-in page. Does it fail again? Tell the administrator.",
)
NOT_INVITED = Text(
    nl="U bent bekend bij uw organisatie, maar hier nog niet uitgenodigd.",
    en="Your organisation knows you, but you are not invited here yet.",
)
ASK = Text(
    nl="Vraag de applicatiebeheerder om een uitnodiging, en log daarna opnieuw in.",
    en="Ask the application manager for an invitation, then sign in again.",
)
TOO_WEAK = Text(
    nl="Uw organisatie heeft niet streng genoeg gekeken wie u bent.",
    en="Your organisation did not check strictly enough who you are.",
)
STRONGER = Text(
    nl="Log daar in met een tweede stap, en probeer het opnieuw.",
    en="Sign in there with a second step, and try again.",
)


def organisation() -> SignOn | None:
    """The organisation that says who people are; None where there are own accounts only."""
    found: SignOn | None = settings.CONFIGURATION.sign_on
    return found


@lru_cache(maxsize=4)
def _client(told: SignOn) -> Any:
    """The client of the organisation, with what it tells of itself and its keys once asked."""
    known = OAuth()
    known.register(
        NAME,
        client_id=told.client_id,
        client_secret=told.client_secret,
        server_metadata_url=f"{told.issuer}/.well-known/openid-configuration",
        client_kwargs={
            "scope": "openid email profile",
            "code_challenge_method": "S256",
            "default_timeout": SECONDS,
        },
    )
    return known.create_client(NAME)


def _ready(told: SignOn) -> Any:
    """The client, once the organisation said that it is who we think; only public signatures are left."""
    client = _client(told)
    about = client.load_server_metadata()
    if str(about.get("issuer", "")).rstrip("/") != told.issuer:
        raise ValueError("issuer")
    offered = about.get("id_token_signing_alg_values_supported") or ["RS256"]
    about["id_token_signing_alg_values_supported"] = [each for each in offered if each in ALGORITHMS]
    return client


def go(request: HttpRequest, told: SignOn, back: str) -> HttpResponse:
    """To the organisation, to say who one is; `back` is the address that it answers to."""
    asked = {"acr_values": " ".join(told.levels)} if told.levels else {}
    try:
        answer: HttpResponse = _ready(told).authorize_redirect(request, back, **asked)
    except FAULTS as fault:
        raise _unsure("not_reached") from fault
    return answer


def claims_of(request: HttpRequest, told: SignOn) -> dict[str, Any]:
    """What the organisation says of the person who comes back; NotAllowed for anything that does not fit."""
    try:
        client = _ready(told)
        demands = {
            "iss": {"essential": True, "value": client.server_metadata["issuer"]},
            "aud": {"essential": True, "value": told.client_id},
            "exp": {"essential": True},
        }
        token = client.authorize_access_token(request, claims_options=demands, leeway=LEEWAY)
        claims = dict(token["userinfo"])
    except FAULTS as fault:
        raise NotAllowed(UNSURE, AGAIN, code="identity_unsure") from fault
    if told.levels and not _levels(claims) & set(told.levels):
        raise NotAllowed(TOO_WEAK, STRONGER, code="identity_weak")
    return claims


def is_strong(claims: dict[str, Any], told: SignOn) -> bool:
    """Whether the organisation made the second step itself: the demanded level, or several factors."""
    return bool(told.levels) or "mfa" in _levels(claims)


def _levels(claims: dict[str, Any]) -> set[str]:
    """How surely the organisation looked who it is."""
    methods = claims.get("amr") or []
    return {str(claims.get("acr", "")), *map(str, methods if isinstance(methods, list) else [methods])}


@transaction.atomic
def person_of(claims: dict[str, Any], told: SignOn) -> User:
    """The account that belongs to these claims; the first time by the address of an open invitation.

    NotAllowed for whoever is not invited: nobody gets a seat by being known elsewhere.
    """
    subject = str(claims.get(told.subject_claim) or "")
    known = Link.objects.filter(issuer=told.issuer, subject=subject).select_related("user").first()
    if known is not None and subject:
        if not known.user.is_active:
            raise NotAllowed(NOT_INVITED, ASK, code="not_invited")
        return known.user
    user = User.objects.filter(email=_address(claims, told), is_active=True).first()
    invitation = waiting_for(user) if user else None
    if not subject or user is None or invitation is None or not use_up(invitation):
        raise NotAllowed(NOT_INVITED, ASK, code="not_invited")
    link(user, claims, told)
    return user


def link(user: User, claims: dict[str, Any], told: SignOn) -> None:
    """From now on this person can come in through the organisation; NotAllowed where it is another's."""
    subject = str(claims.get(told.subject_claim) or "")
    try:
        with transaction.atomic():
            Link.objects.create(user=user, issuer=told.issuer, subject=subject)
    except IntegrityError as fault:
        raise NotAllowed(
            Text(
                nl="Deze inlog hoort al bij een account, of uw account heeft al een andere.",
                en="This way of signing in belongs to an account, or yours has another.",
            ),
            ASK,
            code="linked_already",
        ) from fault
    record(Somebody(user), "account_linked", f"account {user.pk}")


def goodbye(told: SignOn, back: str) -> str:
    """The address at which one leaves the organisation too; empty where it has none."""
    try:
        client = _ready(told)
        if not client.server_metadata.get("end_session_endpoint"):
            return ""
        made = client.create_logout_url(post_logout_redirect_uri=back, client_id=told.client_id)
    except FAULTS:
        return ""
    return str(made["url"])


def _address(claims: dict[str, Any], told: SignOn) -> str:
    """The address that the organisation vouches for; empty where it does not."""
    vouched = told.email_claim != "email" or claims.get("email_verified") in (True, "true")
    return str(claims.get(told.email_claim) or "").strip().lower() if vouched else ""


def _unsure(code: str) -> StoreError:
    """The organisation cannot be reached, or tells something else than we expect."""
    return StoreError(
        Text(
            nl="De inlog van uw organisatie is nu niet te bereiken.",
            en="The sign-in of your organisation cannot be reached now.",
        ),
        Text(
            nl="Probeer het straks opnieuw. Met een eigen account kan het wel.",
            en="Try again later. With an account of your own it is possible.",
        ),
        code=code,
    )
