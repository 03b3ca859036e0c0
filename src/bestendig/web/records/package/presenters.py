"""The workplace as the page of the package shows it."""

from typing import Any

from bestendig.model.workplace import Workplace


def shown(held: Workplace, language: str) -> dict[str, Any]:
    """Who may what; which tables there are; how accounts are kept."""
    return {
        "roles": [words.into(language) for words in held.roles.values()],
        "powers": [
            (power.words.into(language), [role in power.roles for role in held.roles])
            for power in held.powers
        ],
        "tables": [
            (table.what.into(language), [each.name for each in table.fields if each.is_personal])
            for table in held.tables
            if table.what.into(language)
        ],
        "accounts": [each.into(language) for each in held.accounts],
        "settings": [(what.into(language), now.into(language)) for what, now in held.settings],
        "n_routes": len(held.routes),
    }
