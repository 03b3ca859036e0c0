"""The rules in force, in words."""

from typing import Any

from bestendig.language import Text
from bestendig.language.writing import number, share
from bestendig.web.accounts.roles import ROLES
from bestendig.web.records.rules.selectors import Burden
from bestendig.web.records.rules.services import LAW_WORDS, PROMISES, RULE_WORDS, Configuration

ALL_ROLES = Text(nl="alle rollen samen", en="all roles together")
PURPOSES = {
    "leren": Text(nl="zien en leren hoe vast hulp is", en="seeing and learning how steady help is"),
    "overdragen": Text(
        nl="mensen overdragen met behoud van gezichten", en="handing people over, keeping faces"
    ),
}


def shown(made_of: Configuration, language: str) -> dict[str, Any]:
    """Small numbers, purposes, grounds, consents, what is impossible."""
    held = made_of.held
    return {
        "rule": [(_words(name, language), _value(value, language)) for name, value in made_of.rule.items()],
        "threshold": int(made_of.rule["threshold"]),
        "purposes": [_purpose(key, language) for key in held.keys],
        "grounds": held.grounds,
        "consents": held.consents,
        "staff_tables": [table.title.into(language) for table in made_of.staff_tables],
        "promises": [(each.words.into(language), each.test) for each in PROMISES],
    }


def burden(found: Burden, language: str) -> dict[str, Any]:
    """One average in words."""
    role = ROLES[found.role].words if found.role else ALL_ROLES
    value = None if found.a_week is None else number(round(found.a_week, 1), language)
    return {"role": role.into(language), "n": found.n_people, "value": value}


def _words(name: str, language: str) -> str:
    """One part of the rule."""
    return RULE_WORDS[name].into(language) if name in RULE_WORDS else name


def _value(value: float, language: str) -> str:
    """A number or a share."""
    return share(value, language) if value < 1 else f"{value:g}"


def _purpose(key: str, language: str) -> tuple[str, str]:
    """A key in words: the law, and what for."""
    purpose, _, law = key.partition("/")
    words = PURPOSES.get(purpose, Text(nl=purpose, en=purpose))
    return LAW_WORDS.get(law, Text(nl=law, en=law)).into(language), words.into(language)
