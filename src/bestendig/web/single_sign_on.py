"""What a workplace is told about the organisation that says who people are (OpenID Connect)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from bestendig.errors import ConfigError
from bestendig.language import Text

DOCUMENTED = {
    "BESTENDIG_OIDC_ISSUER": Text(
        nl="Het adres van wie zegt wie iemand is (OpenID Connect); leeg: alleen eigen accounts.",
        en="The address of who says who somebody is (OpenID Connect); empty: own accounts only.",
    ),
    "BESTENDIG_OIDC_CLIENT_ID": Text(
        nl="De naam van deze werkplek daar.", en="The name of this workplace there."
    ),
    "BESTENDIG_OIDC_CLIENT_SECRET": Text(
        nl="Het geheim van deze werkplek daar; liever in een bestand.",
        en="The secret of this workplace there; better in a file.",
    ),
    "BESTENDIG_OIDC_SECRET_FILE": Text(nl="Het bestand met dat geheim.", en="The file with that secret."),
    "BESTENDIG_OIDC_EMAIL_CLAIM": Text(
        nl="Waar het e-mailadres staat; leeg: email, en dan alleen met email_verified.",
        en="Where the e-mail address stands; empty: email, and then only with email_verified.",
    ),
    "BESTENDIG_OIDC_SUBJECT_CLAIM": Text(
        nl="Wat een persoon daar blijvend aanwijst; leeg: sub.",
        en="What lastingly points at a person there; empty: sub.",
    ),
    "BESTENDIG_OIDC_ACR": Text(
        nl="De zekerheid (acr of amr) die wordt geëist, met komma's; leeg: geen eis.",
        en="The assurance (acr or amr) that is demanded, with commas; empty: no demand.",
    ),
}
"""Every setting of signing in through an organisation, with what it does."""


@dataclass(frozen=True, slots=True)
class SignOn:
    """The organisation that says who people are, and what we ask of it."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    email_claim: str = "email"
    subject_claim: str = "sub"
    levels: tuple[str, ...] = ()

    @property
    def origin(self) -> str:
        """Where it lives, without the path."""
        parts = urlsplit(self.issuer)
        return f"{parts.scheme}://{parts.netloc}"


def read_sign_on(environment: Mapping[str, str], loopback: tuple[str, ...]) -> SignOn | None:
    """The organisation that is named; None where none is, ConfigError where it is half named or unsafe."""
    told = {name: environment.get(name) or "" for name in DOCUMENTED}
    if not told["BESTENDIG_OIDC_ISSUER"]:
        return None
    found = SignOn(
        issuer=told["BESTENDIG_OIDC_ISSUER"].rstrip("/"),
        client_id=told["BESTENDIG_OIDC_CLIENT_ID"],
        client_secret=told["BESTENDIG_OIDC_CLIENT_SECRET"] or _from_file(told["BESTENDIG_OIDC_SECRET_FILE"]),
        email_claim=told["BESTENDIG_OIDC_EMAIL_CLAIM"] or "email",
        subject_claim=told["BESTENDIG_OIDC_SUBJECT_CLAIM"] or "sub",
        levels=tuple(level.strip() for level in told["BESTENDIG_OIDC_ACR"].split(",") if level.strip()),
    )
    _check(found, loopback)
    return found


def _from_file(path: str) -> str:
    """The secret in a file; ConfigError where it cannot be read."""
    if not path:
        return ""
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except OSError as fault:
        raise ConfigError(
            Text(nl="Het geheim voor het inloggen is er niet.", en="The secret for signing in is not there."),
            Text(
                nl="Kijk BESTENDIG_OIDC_SECRET_FILE na: het bestand moet leesbaar zijn.",
                en="Check BESTENDIG_OIDC_SECRET_FILE: the file must be readable.",
            ),
            code="secret_unreadable",
        ) from fault


def _check(found: SignOn, loopback: tuple[str, ...]) -> None:
    """Refuse an issuer without https, and one without our name and secret."""
    parts = urlsplit(found.issuer)
    is_here = (parts.hostname or "") in {host.strip("[]") for host in loopback}
    if parts.scheme != "https" and not (parts.scheme == "http" and is_here):
        raise ConfigError(
            Text(nl="BESTENDIG_OIDC_ISSUER is geen https-adres.", en="BESTENDIG_OIDC_ISSUER is not https."),
            Text(nl="Schrijf het hele adres, met https.", en="Write the whole address, with https."),
            code="issuer_unsafe",
        )
    if not found.client_id or not found.client_secret:
        raise ConfigError(
            Text(
                nl="Voor het inloggen via de organisatie ontbreekt een naam of geheim.",
                en="For signing in through the organisation a name or secret is missing.",
            ),
            Text(
                nl="Vul BESTENDIG_OIDC_CLIENT_ID in, en BESTENDIG_OIDC_SECRET_FILE.",
                en="Fill in BESTENDIG_OIDC_CLIENT_ID, and BESTENDIG_OIDC_SECRET_FILE.",
            ),
            code="sign_on_incomplete",
        )
