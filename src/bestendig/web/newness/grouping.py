"""In which group a find stands: what is here, what was, what exists elsewhere, what was asked before."""

from bestendig.language import Text
from bestendig.web.memory.cards import Card
from bestendig.web.newness.models import Find

HERE, BEFORE, ELSEWHERE, ASKED = Find.Group.HERE, Find.Group.BEFORE, Find.Group.ELSEWHERE, Find.Group.ASKED
SEARCHED: tuple[tuple[str, ...], ...] = (
    ("programme", "agreement"),
    ("experience", "incident"),
    ("intervention", "from_elsewhere"),
    ("answer", "pattern", "newness"),
)
"""Kinds that are searched together, so that many of one kind never crowd out the few of another."""
OF_HERE = frozenset({"programme", "agreement", "experience"})
"""What runs or ran in this municipality itself."""
GROUPS = {"incident": BEFORE, "intervention": ELSEWHERE, "from_elsewhere": ELSEWHERE}
MOST = 3
"""As many finds a group at most: more is not read."""
HEADINGS: dict[str, Text] = {
    HERE: Text(nl="Dit is er hier al", en="This is here already"),
    BEFORE: Text(nl="Dit was hier eerder", en="This was here before"),
    ELSEWHERE: Text(nl="Dit bestaat elders", en="This exists elsewhere"),
    ASKED: Text(nl="Hier is eerder naar gevraagd", en="This was asked before"),
}
NOTHING: dict[str, Text] = {
    HERE: Text(nl="Hier vonden wij niets dat al loopt.", en="We found nothing here that runs already."),
    BEFORE: Text(
        nl="Wij vonden niets dat hier eerder is gedaan.", en="We found nothing that was done here before."
    ),
    ELSEWHERE: Text(nl="Wij vonden geen aanpak van elders.", en="We found no approach from elsewhere."),
    ASKED: Text(
        nl="Wij vonden geen antwoord of rode draad die hierop lijkt.",
        en="We found no answer or pattern that is like this.",
    ),
}


def group_of(kind: str, card: Card) -> str:
    """The group of a thing of this kind; what ran here and is over stands with what was."""
    if kind in OF_HERE:
        return BEFORE if card.is_over else HERE
    return GROUPS.get(kind, ASKED)
