"""What the figures of a pattern say, in sentences that never say more than is known."""

from collections.abc import Iterator, Sequence

from bestendig.language import Text, plain
from bestendig.language.writing import number, share
from bestendig.model.pattern_figures import (
    Agreement,
    Denominators,
    Figures,
    Gathered,
    Quarter,
    Rise,
    Rising,
    Spread,
)

MOST_NAMED = 6
SELDOM = 0.05
"""A chance under this is told as hardly ever by chance."""
OFTEN = Text(
    nl="Minstens {n} van de {of} meldingen in het laatste jaar ({share_nl}). Ooit: minstens {ever}.",
    en="At least {n} of the {of} reports of the last year ({share_en}). Ever: at least {ever}.",
)
IN_SHORT = Text(
    nl="Minstens {n} keer in het laatste jaar, bij minstens {teams} teams in twee jaar.",
    en="At least {n} times in the last year, at {teams} teams or more in two years.",
)
BROAD = Text(
    nl="Minstens {n} van de {of} teams die in twee jaar iets meldden. Bij toeval: {chance_nl}.",
    en="At least {n} of the {of} teams that reported in two years. By chance: {chance_en}.",
)
LASTING = Text(
    nl="In minstens {n} van de {of} kwartalen met meldingen. Bij toeval: {chance_nl}.",
    en="In at least {n} of the {of} quarters with reports. By chance: {chance_en}.",
)
MORE = Text(nl=" Dat is meer dan toeval meestal geeft.", en=" That is more than chance usually gives.")
FEWER = Text(nl=" Dat is minder dan toeval meestal geeft.", en=" That is less than chance usually gives.")
AS_CHANCE = Text(nl=" Zoveel geeft toeval ook.", en=" Chance gives as many.")
NONE = Text(nl="Geen melding in de laatste twee jaar.", en="No report in the last two years.")
RISES: dict[Rise, Text] = {
    "rising": Text(nl="Stijgend", en="Rising"),
    "perhaps": Text(nl="Mogelijk stijgend", en="Perhaps rising"),
    "not_seen": Text(
        nl="Geen stijging te zien. Een verdubbeling blijft in één kwartaal meestal onzichtbaar.",
        en="No rise to be seen. A doubling mostly stays out of sight in one quarter.",
    ),
    "new": Text(
        nl="Nieuw: er is nog geen verleden om mee te vergelijken.",
        en="New: there is no past yet to compare with.",
    ),
    "named": Text(
        nl="Pas benoemd: wat opviel toen deze rode draad een naam kreeg, telt niet als stijging.",
        en="Only just named: what stood out when this pattern got its name does not count as a rise.",
    ),
    "back": Text(
        nl="Terug na meer dan twee jaar zonder melding.",
        en="Back after over two years without a report.",
    ),
    "too_short": Text(
        nl="Er zijn nog te weinig kwartalen om van stijgen te spreken.",
        en="There are too few quarters yet to speak of rising.",
    ),
}
SEEN = Text(
    nl=": minstens {n} in {window_nl}, waar het eigen verleden er {expected_nl} gaf.",
    en=": at least {n} in {window_en}, where its own past gave {expected_en}.",
)
BY_CHANCE = Text(
    nl=" Reken bij “mogelijk” op {nl} over alle rode draden.",
    en=" With “perhaps”, count on {en} over all patterns.",
)
WINDOWS = {
    1: Text(nl="het laatste kwartaal", en="the last quarter"),
    2: Text(nl="de laatste twee kwartalen", en="the last two quarters"),
    4: Text(nl="de laatste vier kwartalen", en="the last four quarters"),
}
GATHERED = Text(
    nl="“{pattern}” ligt sinds {since_nl} dicht bij elkaar bij {teams}: minstens {n}, waar {expected_nl} te "
    "verwachten was. Dat kan iets ter plekke zijn. Kans op zoiets ergens, bij toeval: {p_nl}.",
    en="“{pattern}” has lain close together at {teams} since {since_en}: at least {n}, where {expected_en} "
    "was to be expected. It may be something local. Chance of such a thing somewhere, at random: {p_en}.",
)
LOOKED = Text(
    nl="Wij keken naar {n} rode draden, elk over {windows} vensters (één, twee en vier kwartalen, als die "
    "er zijn). Voor dat vaker kijken is betaald: wat “stijgend” heet, is hooguit één op de tien keer toeval.",
    en="We looked at {n} patterns, each over {windows} windows (one, two and four quarters, where they are "
    "there). Looking more often is paid for: what is called “rising” is chance one time in ten at most.",
)
RESTS_ON = Text(
    nl="Dit rust op {n} meldingen van {teams} teams in {quarters} kwartalen. {share_nl} hoort nog bij geen "
    "rode draad. Meldingen laten zien wat mensen opvalt, niet hoe vaak het voorkomt. Dus: minstens.",
    en="This rests on {n} reports of {teams} teams in {quarters} quarters. {share_en} is in no pattern yet. "
    "Reports show what people notice, not how often it occurs. Therefore it says at least.",
)
MISSING = Text(nl="Zonder één melding: {nl}.", en="Without any report: {en}.")
BY_LINKED = Text(
    nl="Er wordt nu veel meer of minder gekoppeld dan eerder. Daarom telt elk deel van wat gekoppeld is.",
    en="Much more or less is linked now than before. Therefore the linked reports were the measure.",
)
AGREED = Text(
    nl="Van {n} paren gaven twee mensen er {same} hetzelfde antwoord. Bij toeval: {chance_nl}. "
    "Kappa {kappa_nl} (tussen {low_nl} en {high_nl}; 0 is toeval, 1 is altijd eens).",
    en="Of {n} pairs two people gave {same} the same answer. By chance: {chance_en}. "
    "Kappa {kappa_en} (between {low_en} and {high_en}; 0 is chance, 1 is always agreeing).",
)
NOTHING_MORE = Text(
    nl="Van {n} paren gaven twee mensen er {same} hetzelfde antwoord. Dat zegt hier niets meer dan toeval.",
    en="Of {n} pairs two people gave {same} the same answer. Here that says no more than chance.",
)
NOT_CLEAR = Text(
    nl=" Wat bij elkaar hoort is nog niet helder genoeg om op te tellen. Maak de zin en de voorbeelden "
    "scherper.",
    en=" What belongs together is not clear enough yet to count on. Sharpen the sentence and the examples.",
)
CLEAR = Text(
    nl=" Mensen zien dus meestal hetzelfde. De aantallen zijn te gebruiken voor het gesprek.",
    en=" So people mostly see the same. The numbers can be used for the talk.",
)
MIDDLING = Text(
    nl=" Meer dan toeval, maar met zo weinig paren blijft onzeker hoeveel. Praat over de paren waar u "
    "verschilt.",
    en=" More than chance, but with so few pairs it stays uncertain how much. Talk about the pairs on which "
    "you differ.",
)
ENOUGH = 0.6


def often(figures: Figures) -> Text:
    """How often."""
    found = figures.often
    return OFTEN.filled(n=found.n, of=found.n_of, ever=found.ever, **_both("share", found.share, share))


def in_short(figures: Figures) -> Text:
    """One line for a list."""
    return IN_SHORT.filled(n=figures.often.n, teams=figures.broad.n)


def broad(figures: Figures) -> Text:
    """Over how many teams, with what chance gives."""
    return _spread(BROAD, figures.broad)


def lasting(figures: Figures) -> Text:
    """In how many quarters, with what chance gives."""
    return _spread(LASTING, figures.lasting)


def rising(found: Rising, rest_on: Denominators) -> Text:
    """Whether it rises, over which window that was seen."""
    words = RISES[found.state]
    if found.state not in ("rising", "perhaps"):
        return words
    window = WINDOWS[found.window]
    words += SEEN.filled(
        n=found.n, window_nl=window.nl, window_en=window.en, **_both("expected", found.expected, _about)
    )
    return words + by_chance(rest_on) if found.state == "perhaps" else words


def by_chance(rest_on: Denominators) -> Text:
    """How many are "perhaps" by chance alone."""
    n = rest_on.by_chance
    if n < 0.5:
        return BY_CHANCE.filled(nl="nu en dan één toevalstreffer", en="a chance hit now and then")
    low, high = int(n), int(n) + 1
    if low == 0:
        return BY_CHANCE.filled(nl="ongeveer één toevalstreffer", en="about one chance hit")
    return BY_CHANCE.filled(nl=f"{low} à {high} toevalstreffers", en=f"{low} to {high} chance hits")


def gathered(found: Gathered) -> Text:
    """Where it lies close together."""
    since = quarter(found.since)
    return GATHERED.filled(
        pattern=found.pattern, n=found.n, teams=", ".join(found.teams), since_nl=since.nl, since_en=since.en,
        **_both("expected", found.expected, _about), **_both("p", found.p, _chance),
    )  # fmt: skip


def rests_on(found: Denominators) -> Iterator[Text]:
    """What all of it rests on, and how was looked."""
    yield RESTS_ON.filled(
        n=found.n_reports, teams=len(found.teams), quarters=len(found.quarters),
        **_both("share", found.share_not_linked, share),
    )  # fmt: skip
    if found.missing:
        yield _missing(found.missing)
    if found.windows:
        yield LOOKED.filled(n=found.n_tested, windows=len(found.windows))
    if found.is_by_linked:
        yield BY_LINKED


def _missing(quarters: Sequence[Quarter]) -> Text:
    """The quarters in which nobody reported, the last ones by name."""
    named = [quarter(each) for each in quarters[-MOST_NAMED:]]
    more = len(quarters) - len(named)
    nl, en = (", ".join(each.into(language) for each in named) for language in ("nl", "en"))
    return MISSING.filled(
        nl=f"{nl} en nog {more}" if more else nl, en=f"{en} and {more} more" if more else en
    )


def agreed(found: Agreement) -> Text:
    """How far two people agree, and what that means."""
    if found.kappa is None or found.low is None or found.high is None:
        return NOTHING_MORE.filled(n=found.n, same=found.n_same)
    words = AGREED.filled(
        n=found.n, same=found.n_same, **_both("chance", found.by_chance, _about),
        **_both("kappa", found.kappa, _two), **_both("low", found.low, _two),
        **_both("high", found.high, _two),
    )  # fmt: skip
    if found.low >= ENOUGH:
        return words + CLEAR
    return words + (MIDDLING if found.low > 0 else NOT_CLEAR)


def quarter(found: Quarter) -> Text:
    """A quarter as people say it."""
    return Text(nl=f"kwartaal {found.number} van {found.year}", en=f"quarter {found.number} of {found.year}")


def quarter_short(found: Quarter) -> Text:
    """A quarter under a bar."""
    return plain(f"{found.number}/{found.year % 100:02}")


def _spread(words: Text, found: Spread) -> Text:
    """A spread in words, with how it stands to chance."""
    if not found.n:
        return NONE
    said = words.filled(n=found.n, of=found.n_of, **_both("chance", found.by_chance, _about))
    if found.tail <= SELDOM:
        return said + MORE
    return said + (FEWER if found.low_tail <= SELDOM else AS_CHANCE)


def _both(name: str, value: float, write: object) -> dict[str, str]:
    """A value as each language writes it."""
    return {f"{name}_{language}": write(value, language) for language in ("nl", "en")}  # type: ignore[operator]


def _about(value: float, language: str) -> str:
    """With one digit behind the sign."""
    return number(value, language, 1)


def _two(value: float, language: str) -> str:
    """With two digits behind the sign."""
    return number(value, language, 2)


def _chance(value: float, language: str) -> str:
    """A chance as people say it."""
    hundred = max(1, round(100 * value))
    return f"{hundred} op de 100" if language == "nl" else f"{hundred} in 100"
