"""The workplace as it runs: its routes, powers, tables, settings and terms."""

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.urls import URLPattern, URLResolver, get_resolver

from bestendig.language import Text, plain
from bestendig.model.processing import ACTIVITIES
from bestendig.model.workplace import Power, Route, Term, Workplace
from bestendig.web.accounts.permission_words import PERMISSION_WORDS
from bestendig.web.accounts.roles import PERMISSIONS, ROLES
from bestendig.web.accounts.seat import MUST_STEP
from bestendig.web.configuration import DOCUMENTED
from bestendig.web.records.keeping.presenters import BY_THEMSELVES
from bestendig.web.records.keeping.rules import RULES
from bestendig.web.records.keeping.services import days_of
from bestendig.web.records.package.fields import tables

SET = Text(nl="gezet", en="set")
EMPTY = Text(nl="leeg", en="empty")
YES, NO = Text(nl="ja", en="yes"), Text(nl="nee", en="no")
AT_ONCE = Text(nl="Dan zijn ze nergens meer voor nodig.", en="Then they are needed for nothing more.")


def workplace() -> Workplace:
    """Everything that the package tells; no secret, no folder of this machine."""
    return Workplace(
        roles={name: role.words for name, role in ROLES.items()},
        powers=tuple(_power(each) for each in sorted(PERMISSIONS)),
        routes=tuple(_routes(get_resolver().url_patterns, "/")),
        tables=tables(),
        settings=tuple(_settings()),
        accounts=_accounts(),
        terms=(
            *(Term(rule.what, days_of(rule), rule.why) for rule in RULES),
            *(Term(what, days, AT_ONCE) for what, days in BY_THEMSELVES),
        ),
        activities=tuple(ACTIVITIES.values()),
    )


def _power(permission: str) -> Power:
    """One permission and who has it."""
    words = PERMISSION_WORDS.get(permission, plain(permission))
    return Power(
        permission, words, tuple(name for name, role in ROLES.items() if permission in role.permissions)
    )


def _routes(patterns: Any, before: str) -> Iterator[Route]:
    """Every address, as it is written in the code."""
    for each in patterns:
        if isinstance(each, URLResolver):
            yield from _routes(each.url_patterns, f"{before}{each.pattern}")
        elif isinstance(each, URLPattern):
            permission = getattr(each.callback, "permission", "")
            yield Route(str(each.name), f"{before}{each.pattern}", permission)


def _settings() -> Iterator[tuple[Text, Text]]:
    """Every setting: what it does, and whether it is set; of a few what it is."""
    told = settings.CONFIGURATION
    known = {
        "BESTENDIG_DATA": SET if told.data else EMPTY,
        "BESTENDIG_HTTPS": YES if told.is_https else NO,
        "BESTENDIG_DEMO": YES if told.is_demo else NO,
        "DATABASE_URL": plain("PostgreSQL" if told.database else "SQLite"),
        "BESTENDIG_UPLOAD_MB": plain(str(told.most_mb)),
        "BESTENDIG_PROXY": SET if told.proxy else EMPTY,
    }
    signs_on = SET if told.sign_on else EMPTY
    always = ("BESTENDIG_FOLDER", "BESTENDIG_KEYS", "BESTENDIG_PROFILES", "BESTENDIG_HOSTS")
    for name, words in DOCUMENTED.items():
        now = SET if name in always else known.get(name, signs_on)
        yield plain(f"{name}: ") + words, now


def _accounts() -> tuple[Text, ...]:
    """How accounts are kept safe, from the settings that run."""
    validators: Any = settings.AUTH_PASSWORD_VALIDATORS
    least = validators[0]["OPTIONS"]["min_length"]
    hours = settings.SESSION_COOKIE_AGE // 3600
    tries, wait = settings.AXES_FAILURE_LIMIT, settings.AXES_COOLOFF_TIME
    roles = [ROLES[name].words for name in sorted(MUST_STEP)]
    return (
        Text(nl="Geen account wordt gedeeld.", en="No account is shared."),
        Text(
            nl=f"Een wachtwoord heeft ten minste {least} tekens en is niet gewoon.",
            en=f"A password has at least {least} signs and is not a common one.",
        ),
        Text(
            nl=f"Na {tries} verkeerde pogingen is inloggen {wait} uur op slot.",
            en=f"After {tries} wrong tries signing in is locked for {wait} hour.",
        ),
        Text(nl=f"Een sessie duurt ten hoogste {hours} uur.", en=f"A session lasts at most {hours} hours."),
        Text(
            nl=f"Een tweede stap moet voor: {', '.join(each.nl for each in roles)}.",
            en=f"A second step is a must for: {', '.join(each.en for each in roles)}.",
        ),
    )
