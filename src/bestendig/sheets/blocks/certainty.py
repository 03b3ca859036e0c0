"""How far ahead it is settled: contract and employment secured for 12, 24 and 48 months."""

from bestendig.language import Text
from bestendig.model.course import Course, Durations
from bestendig.model.result import Released
from bestendig.sheets.blocks.answered import About, figure, not_to_see
from bestendig.sheets.blocks.frame import Finding
from bestendig.sheets.pictures.distribution import Class, DistributionPicture
from bestendig.sheets.sheet import Block, DataTable
from bestendig.sheets.words.counting import sentence
from bestendig.sheets.words.made import CERTAINTY
from bestendig.sheets.words.shares import share_of
from bestendig.sheets.words.splitting import span_words
from bestendig.sheets.words.telling import pair, told
from bestendig.sheets.words.values import value_words

RUNNING = Text(nl="relaties die nu lopen", en="relationships that run now")
AHEAD = Text(nl="Vooruit", en="Ahead")
SETTLED = Text(nl="Ligt nog vast", en="Settled")
SUBTITLE = Text(
    nl="Bij welk deel van de relaties die nu lopen contract en dienstverband zo lang nog vastliggen.",
    en="For which part of the relationships that run now contract and employment are settled that long.",
)
SURE = Text(
    nl="Dit is een telling, geen schatting: er hoort geen marge bij. Wat niet vastligt, kan toch doorgaan.",
    en="This is a count, not an estimate: it has no margin. What is not settled may still go on.",
)
NOT_KNOWN = Text(
    nl="hoe ver vooruit iets vastligt, staat niet in deze gegevens",
    en="how far ahead things are settled is not in these data",
)
BARS = Text(
    nl="Liggende balken met wat zo lang nog vastligt.", en="Horizontal bars of what is settled that long."
)
SPOKEN_OF = (24, 12, 48)
MANY, FEW = 0.5, 0.995


def settled_sentence(answer: Released[Durations]) -> Text | None:
    """Bij zes van de tien relaties ligt het nog twee jaar vast; only where that is half or more."""
    course = answer.value.overall
    for months in (48, 24, 12):
        share = _share(course, months)
        if share is not None and share >= MANY:
            return _sentence(share, months)
    return None


def unsettled_sentence(answer: Released[Durations]) -> Text | None:
    """Bij vier van de tien relaties die nu lopen ligt over twee jaar nog niets vast; None where not known."""
    course = answer.value.overall
    for months in SPOKEN_OF:
        share = _share(course, months)
        if share is not None and share < FEW:
            who, when = share_of(1 - share, RUNNING).words, span_words(months)
            return sentence(
                Text(
                    nl=f"Bij {who.nl} ligt over {when.nl} contract of dienstverband nog niet vast",
                    en=f"For {who.en}, contract or employment is not yet settled in {when.en}",
                )
            )
    return None


def _sentence(share: float, months: int) -> Text:
    """For which share it is settled how long."""
    who, when = share_of(share, RUNNING).words, span_words(months)
    return Text(
        nl=f"Bij {who.nl} liggen contract en dienstverband nog {when.nl} vast",
        en=f"For {who.en}, contract and employment are settled for another {when.en}",
    )


def _share(course: Course, months: int) -> float | None:
    """The share settled for so many months."""
    return course.secured.get(months) if course.state == "shown" else None


def certainty_block(answer: Released[Durations], is_wide: bool = False) -> Block:
    """A bar for each of the three horizons."""
    course = answer.value.overall
    about = About(answer, CERTAINTY, course.basis, answer.value.request, answer.value.provenance)
    if course.state != "shown":
        return not_to_see(about, course.state, course.reason, is_wide)
    if not course.secured:
        return not_to_see(about, "undefined", NOT_KNOWN, is_wide)
    rows = tuple((span_words(months), share) for months, share in sorted(course.secured.items()))
    finding = Finding(
        heading=unsettled_sentence(answer) or settled_sentence(answer) or CERTAINTY.label,
        subtitle=SUBTITLE,
        alternative=_alternative(rows),
        table=DataTable(CERTAINTY.label, (AHEAD, SETTLED), ("words", "share"), rows),
        picture=DistributionPicture(tuple(Class(words, share, is_marked=True) for words, share in rows)),
        certainty=SURE,
        is_wide=is_wide,
    )
    return figure(about, finding)


def _alternative(rows: tuple[tuple[Text, float], ...]) -> Text:
    """The bars in words."""
    return told(BARS, (pair(words, value_words(share, "share")) for words, share in rows))
