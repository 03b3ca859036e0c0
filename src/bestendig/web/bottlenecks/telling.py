"""What is said after an act."""

from bestendig.language import Text
from bestendig.web.bottlenecks.models import Bottleneck

COUNTED = Text(
    nl="Genoteerd: ook bij uw team. Meer hoeft u niet te schrijven.",
    en="Noted: your team too. You need not write anything more.",
)
ALREADY = Text(nl="Uw team telt hier al mee.", en="Your team counts here already.")
REMOVED = Text(nl="Het knelpunt is weg. Niemand anders heeft het gezien.",
               en="The bottleneck is gone. Nobody else has seen it.")  # fmt: skip
FOR_TEAM = Text(nl="Bewaard. Alleen uw team ziet het.", en="Kept. Only your team sees it.")
FOR_ALL = Text(
    nl="Bewaard en gedeeld. De gemeente ziet het nu ook. U krijgt een antwoord van een mens.",
    en="Kept and shared. The municipality sees it now too. You will get an answer from a person.",
)
NONE_SHARED = Text(nl="Alles is bewaard en blijft bij uw team.", en="All is kept and stays with your team.")
SHARED = Text(nl="Alles is bewaard. Gedeeld: {n}.", en="All is kept. Shared: {n}.")


def noted_words(bottleneck: Bottleneck) -> Text:
    """Who sees what was just written."""
    return FOR_ALL if bottleneck.is_shared else FOR_TEAM


def shared_words(n: int) -> Text:
    """How many were shared after a team meeting."""
    return SHARED.filled(n=n) if n else NONE_SHARED
