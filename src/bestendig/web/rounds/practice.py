"""The rounds of the practice town: one that was added up, and one that waits for a key."""

from pathlib import Path

from django.conf import settings

from bestendig.language import Text
from bestendig.model.progress import Silent
from bestendig.web.parties.models import Party, Table
from bestendig.web.rounds.models import RoundRow
from bestendig.web.rounds.policies import check_practice
from bestendig.web.rounds.services import add_up, begin_made_up, close, take_over

VAULTS = {
    "aanbieder-kompas": "Kompas",
    "aanbieder-linde": "De Linde",
    "wijkteams": "Wijkteams Voorbeeldstad",
}
"""The vaults of the example, and the parties that keep them."""
WAITS_FOR = "wijkteams"


def practise(table: Table, folder: Path, notice: Text | None = None) -> None:
    """The round of the demo in `folder` added up, and a new one that waits; nothing where it is not there.

    `folder` is what `bestendig demo` wrote: its round lies in `tafel`, the keys of its vaults in `sleutels`.
    """
    check_practice(settings.CONFIGURATION.is_demo)
    files = sorted((folder / "tafel").glob("*.json"))
    if not files or RoundRow.objects.filter(table=table).exists():
        return
    row, _ = take_over(None, table, ((path.name, path.read_bytes()) for path in files))
    parties = {party.name: party for party in Party.objects.filter(table=table)}
    for vault, name in VAULTS.items():
        row.participants.filter(name=vault).update(party=parties.get(name))
    add_up(row, next(iter(parties.values())), Silent(), notice)
    close(row)
    keys = {name: folder / "sleutels" / vault for vault, name in VAULTS.items() if vault != WAITS_FOR}
    begin_made_up(table, row.until, tuple(VAULTS.values()), keys)
