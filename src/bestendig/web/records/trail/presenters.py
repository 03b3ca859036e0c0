"""A line of the trail as people read it."""

from typing import Any

from bestendig.language import Text
from bestendig.web.accounts.roles import ROLES
from bestendig.web.audit.models import Entry
from bestendig.web.records.trail.acts import act_words

BY_ITSELF = Text(nl="vanzelf", en="by itself")
ACCOUNT = Text(nl="account {n}", en="account {n}")


def line(entry: Entry, language: str) -> dict[str, Any]:
    """Moment, who in which role for which party, what, about which, and why."""
    role = ROLES.get(entry.role)
    who = role.words.into(language) if role else BY_ITSELF.into(language)
    account = ACCOUNT.filled(n=entry.actor.removeprefix("u")).into(language) if role else ""
    return {
        "entry": entry,
        "who": who,
        "account": account,
        "what": act_words(entry.act).into(language),
        "is_sealed": entry.number is not None,
    }
