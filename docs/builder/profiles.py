"""The page of the mappings that come along: which header of which source becomes which column."""

from docs.builder.markdown import code, codes, page, table

from bestendig.model.profile import ColumnRule, Profile
from bestendig.sources.profiles.shipped import shipped_profiles

INTRO = """
A profile says how the files of one source system are read: data, not code. Bestendig guesses one from
headers and values, shows it, and saves it as TOML beside your data; a later file with the same headers
finds it again. These come along, for the example municipality and for some public files. Use one with
`--profile NAME`.
"""
HEAD = ["standard column", "header", "and further"]


def pages() -> dict[str, str]:
    """The one page of shipped profiles."""
    return {"en/profiles.md": page("Profiles", INTRO, map(_part, shipped_profiles()))}


def _part(profile: Profile) -> str:
    """One profile: its table and its rules."""
    said = f"Gives `{profile.table}`; times are those of {profile.time_zone}."
    rows = [[code(name), _from(rule), _further(rule)] for name, rule in profile.columns.items()]
    return "\n\n".join([f"## {profile.name}", said, table(HEAD, rows)])


def _from(rule: ColumnRule) -> str:
    """Where the value comes from."""
    return rule.column or f"always {code(rule.constant)}"


def _further(rule: ColumnRule) -> str:
    """What else the rule says."""
    said = {
        "written as": codes(rule.formats),
        "stands for nobody": codes(rule.unknown),
        "does stand for someone": codes(rule.known),
        "values": "; ".join(f"{old} → {code(new)}" for old, new in rule.values.items()),
        "numbers of": code(rule.space),
    }
    return "; ".join(f"{name} {words}" for name, words in said.items() if words)
