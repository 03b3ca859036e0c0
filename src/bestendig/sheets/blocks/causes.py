"""Why relationships ended: by level, how sure that is, and what chance alone would give."""

from bestendig.language import Text
from bestendig.model.causes import words_of
from bestendig.model.course import Ended, Endings
from bestendig.model.result import Released
from bestendig.sheets.blocks.answered import About, figure, not_to_see
from bestendig.sheets.blocks.frame import Finding
from bestendig.sheets.pictures.causes import CauseBar, CausesPicture
from bestendig.sheets.sheet import Block, Cell, DataTable
from bestendig.sheets.words.counting import sentence, written
from bestendig.sheets.words.groups import HIDDEN
from bestendig.sheets.words.levels import ENDED_ONES, in_order, level_words
from bestendig.sheets.words.made import ENDINGS
from bestendig.sheets.words.rests_on import joined
from bestendig.sheets.words.shares import share_of
from bestendig.sheets.words.telling import fill

SUBTITLE = Text(
    nl="Aantal relaties dat eindigde, naar waarmee dat samenviel. Samenvallen is niet: daardoor.",
    en="Number of relationships that ended, by what that coincided with. Coinciding is not: because of it.",
)
SURE = Text(
    nl="Van {whole} relaties is de reden bij {sure} zeker: opgeschreven, of meer bronnen zeggen hetzelfde.",
    en="Of {whole} relationships the reason is sure for {sure}: recorded, or several sources agree.",
)
NO_SURE = Text(
    nl="Hoe zeker de redenen zijn, is hier niet bekend.", en="How sure the reasons are is not known here."
)
CHANCE = Text(
    nl="Toeval alleen zou {n} keer een gebeurtenis zo dichtbij geven.",
    en="Chance alone would put an event this close {n} times.",
)
BARS = Text(nl="Liggende balken met aantallen relaties.", en="Horizontal bars with numbers of relationships.")
HEADERS = (
    Text(nl="Waarmee het samenviel", en="Coincided with"),
    Text(nl="Relaties", en="Relationships"),
    Text(nl="Waarvan zeker", en="Of which sure"),
    Text(nl="Bij toeval", en="By chance"),
)
WAS, WERE = Text(nl="was afgerond", en="was concluded"), Text(nl="waren afgerond", en="were concluded")
NOT_KNOWN = ("unknown", "too_recent")
FELL = (
    Text(nl="viel samen met", en="coincided with"),
    Text(nl="vielen samen met", en="coincided with"),
)
MATTERS = {
    "policy": Text(nl="een contract of beleid", en="a contract or policy"),
    "organisational": Text(nl="vertrek of reorganisatie", en="a departure or reorganisation"),
}


def concluded_sentence(answer: Released[Endings]) -> Text | None:
    """Vier van de tien relaties die eindigden, waren afgerond; None where that cannot be said."""
    share = _share(answer, "concluded")
    if not share:
        return None
    who = share_of(share, ENDED_ONES)
    verb = who.verb(WAS, WERE)
    return sentence(Text(nl=f"{who.words.nl}, {verb.nl}", en=f"{who.words.en} {verb.en}"))


def broken_sentence(answer: Released[Endings]) -> Text | None:
    """Een derde van de relaties die eindigden, viel samen met vertrek; the larger of the two."""
    found = [(share, level) for level in MATTERS if (share := _share(answer, level))]
    if not found:
        return None
    share, level = max(found)
    who = share_of(share, ENDED_ONES)
    verb = who.verb(*FELL)
    return sentence(
        Text(
            nl=f"{who.words.nl}, {verb.nl} {MATTERS[level].nl}",
            en=f"{who.words.en} {verb.en} {MATTERS[level].en}",
        )
    )


def _share(answer: Released[Endings], level: str) -> float | None:
    """Which share of all endings is on this level; None where some of it is hidden."""
    overall = answer.value.overall
    here = [each.n for each in overall.ended if each.level == level]
    if overall.state != "shown" or not here or None in here:
        return None
    whole = max(overall.basis.n_ended, sum(each.n or 0 for each in overall.ended))
    return sum(n or 0 for n in here) / whole if whole else None


def causes_block(answer: Released[Endings], is_wide: bool = True) -> Block:
    """The endings by level as bars; every cause in the table."""
    endings, overall = answer.value, answer.value.overall
    about = About(answer, ENDINGS, overall.basis, endings.request, endings.provenance)
    bars = level_bars(overall.ended)
    if overall.state != "shown" or not bars:
        return not_to_see(
            about, "hidden" if overall.state == "shown" else overall.state, overall.reason, is_wide
        )
    finding = Finding(
        heading=broken_sentence(answer) or concluded_sentence(answer) or ENDINGS.label,
        subtitle=SUBTITLE,
        alternative=_alternative(bars),
        table=_table(overall.ended),
        picture=CausesPicture(bars),
        certainty=joined(_sure(bars), _chance(bars)),
        is_wide=is_wide,
    )
    return figure(about, finding)


def level_bars(ended: tuple[Ended, ...]) -> tuple[CauseBar, ...]:
    """One bar a level, in the order of the levels; hidden causes are left out of its number."""
    bars = []
    for level in in_order(tuple(each.level for each in ended)):
        here = [each for each in ended if each.level == level]
        n = _summed([each.n for each in here])
        if n == 0:
            continue
        is_known = level not in NOT_KNOWN
        sure = _summed([each.n_sure for each in here if each.n is not None]) if is_known else None
        bars.append(CauseBar(level_words(level), n, sure, _chances(here)))
    return tuple(bars)


def _summed(numbers: list[int | None]) -> int | None:
    """The sum of what can be seen; None when nothing can."""
    seen = [number for number in numbers if number is not None]
    return sum(seen) if seen else None


def _chances(here: list[Ended]) -> float | None:
    """How many coincidences chance alone would give for the causes that have such a number."""
    seen = [each.n_by_chance for each in here if each.n_by_chance is not None and each.n is not None]
    return sum(seen) if seen else None


def _sure(bars: tuple[CauseBar, ...]) -> Text:
    """How many of the endings have a sure reason."""
    known = [(bar.n, bar.n_sure) for bar in bars if bar.n is not None and bar.n_sure is not None]
    if not known:
        return NO_SURE
    whole, sure = written(sum(n for n, _ in known)), written(sum(s for _, s in known))
    return Text(
        nl=SURE.nl.format(whole=whole.nl, sure=sure.nl), en=SURE.en.format(whole=whole.en, sure=sure.en)
    )


def _chance(bars: tuple[CauseBar, ...]) -> Text | None:
    """What chance alone would give."""
    known = [bar.n_by_chance for bar in bars if bar.n_by_chance is not None]
    if not known:
        return None
    return fill(CHANCE, n=written(round(sum(known))))


def _alternative(bars: tuple[CauseBar, ...]) -> Text:
    """The bars in words, with the same numbers."""
    said = [(bar.label, HIDDEN if bar.n is None else written(bar.n)) for bar in bars]
    return Text(
        nl="Liggende balken met aantallen relaties. " + "; ".join(f"{a.nl}: {b.nl}" for a, b in said) + ".",
        en="Horizontal bars with numbers of relationships. "
        + "; ".join(f"{a.en}: {b.en}" for a, b in said)
        + ".",
    )


def _table(ended: tuple[Ended, ...]) -> DataTable:
    """Level, then its causes, each with its number; hidden ones with the reason."""
    order = in_order(tuple(each.level for each in ended))
    rows = tuple(_row(each) for each in sorted(ended, key=lambda each: order.index(each.level)))
    return DataTable(ENDINGS.label, HEADERS, ("words", "number", "number", "number"), rows)


def _row(each: Ended) -> tuple[Cell, ...]:
    """One cause."""
    words = sentence(words_of(each.cause))
    if each.n is None:
        return words, HIDDEN, None, None
    return words, each.n, each.n_sure, None if each.n_by_chance is None else round(each.n_by_chance, 1)
