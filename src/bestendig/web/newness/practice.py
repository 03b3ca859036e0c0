"""Two plans of the practice town that were looked up: one on the table with answers, one at the desk."""

from collections.abc import Mapping

from bestendig.web.accounts.seat import Seat
from bestendig.web.newness import services
from bestendig.web.newness.models import Check, Find

SHARED = {
    "title": "Maatjes en samen eten in elke wijk",
    "theme": "meedoen",
    "text": (
        "Aanleiding\n"
        "Ouderen in de wijken Noord en Zuid vertellen dat de dagen lang zijn. Buren willen wel helpen, maar "
        "weten niet hoe.\n"
        "Wat wij willen\n"
        "Vrijwillige maatjes bezoeken elke week een eenzame oudere. Een keer per maand eten bewoners samen "
        "in het buurthuis. Een vaste opbouwwerker brengt mensen bij elkaar.\n"
        "Looptijd\n"
        "Een pilot van twee jaar, daarna kijken wij of het verder gaat."
    ),
}
DRAFT = {
    "title": "Eén vast team voor gezinnen met schulden",
    "theme": "geld",
    "text": (
        "Gezinnen met schulden spreken nu met vijf mensen: de schuldhulp, de bewindvoerder, het wijkteam, "
        "school en de woningcorporatie. Wij willen dat één vaste hulpverlener naast het gezin staat en met "
        "de anderen belt. Vroeg erbij zijn voorkomt dat een gezin het huis uit moet."
    ),
}
ANSWERS: Mapping[str, tuple[str, str]] = {
    Find.Group.HERE: ("build_on", "Dit loopt al. Wij vragen eerst wat daar nodig is."),
    Find.Group.BEFORE: (
        "build_on", "Wij praten met wie het toen deed. De reden dat het stopte, lossen wij eerst op.",
    ),
    Find.Group.ELSEWHERE: (
        "not_fitting", "deze aanpak vraagt een vaste coördinator voor drie jaar, en die hebben wij nog niet.",
    ),
    Find.Group.ASKED: ("use", ""),
}  # fmt: skip
"""What the adviser said to the first find of each group."""


def practise(seat: Seat) -> None:
    """Look both plans up, once; after everything else that the town remembers."""
    if Check.objects.filter(table=seat.table).exists():
        return
    check, _ = services.ask(seat, SHARED)
    for group, (answer, reason) in ANSWERS.items():
        find = check.finds.filter(group=group).first()
        if find is not None:
            services.answer(seat, find, answer, reason)
    services.to_table(seat, check)
    services.ask(seat, DRAFT)
