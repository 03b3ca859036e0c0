"""The page on how an ending gets its cause and how sure that is: the order, the words, the known truth."""

from dataclasses import fields

from docs.builder.markdown import code, page, table

from bestendig.analyses.against_truth import AgainstTruth, endings_against_truth
from bestendig.analyses.truth_rows import truth_rows
from bestendig.language import Text
from bestendig.language.writing import number, share
from bestendig.model.causes import CAUSES, LEVEL_WORDS
from bestendig.model.course import Windows

TITLE = Text(nl="Hoe een einde een oorzaak krijgt", en="How an ending gets its cause")
INTRO = Text(
    nl="""Een relatie van een inwoner en een hulpverlener eindigt. Waarom? Bestendig zegt nooit:
   *daardoor*.
Het zegt: *dit viel samen met*. Elk einde krijgt één oorzaak, het niveau waarop die begon, en hoe
zeker dat is.
"Niet bekend" is ook een antwoord.""",
    en="""A relationship of a resident and a professional ends. Why? Bestendig never says: *because
   of*. It says:
*it ended together with*. Each ending gets one cause, the level on which that began, and how sure it
is. "Not
known" is an answer too.""",
)
ORDER = Text(
    nl="""## De volgorde

De eerste die past, geldt.

1. **Te kort geleden om te weten.** Het einde ligt vlak voor de laatste dag van de gegevens.
2. **Een reden die iemand opschreef**, bij de betrokkenheid of bij het hulptraject. Codes die niets
   zeggen
   ("door de gemeente", "overstap", administratief) tellen alleen als aanwijzing.
3. **Overleden of verhuisd**, 18 geworden, over naar een andere wet.
4. **Een gebeurtenis vlakbij**: een contract dat afliep zonder vervolg, een programma zonder geld,
   een collega
   die uit dienst ging, vervanging, een team dat stopte, een ander gezicht in hetzelfde team, een andere
   organisatie.
5. **Niet bekend.** Afgerond is iets alleen als dat is opgeschreven. Wie wegblijft na een verloren
   aanbesteding,
   is niet "goed afgerond".

Ging de hulpverlener weg toen het contract van de organisatie afliep? Dan begon het op het niveau
van beleid. Dat
heet de keten. Gaat de hulpverlener mee naar de nieuwe organisatie? Dan is de relatie niet geëindigd.""",
    en="""## The order

The first that fits holds.

1. **Too recent to know.** The ending lies just before the last day of the data.
2. **A reason that someone wrote down**, with the assignment or the care episode. Codes that say
   nothing ("by the
   municipality", "switched", administrative) count as a hint only.
3. **Deceased or moved**, turned 18, to another law.
4. **An event close by**: a contract that ended without a next one, a programme without money, a
   colleague who
   left, a replacement, a team that stopped, another face in the same team, another organisation.
5. **Not known.** Something is concluded only when that was written down. Who stays away after a
   lost tender is
   not "well concluded".

Did the professional leave when the organisation's contract ended? Then it began on the level of
policy: the
chain. Does the professional move along to the new organisation? Then the relationship has not ended.""",
)
SURE = Text(
    nl="""## Hoe zeker

*Zeker*: opgeschreven, of meer bronnen zeggen hetzelfde. *Waarschijnlijk*: één gebeurtenis met een
datum dichtbij.
*Mogelijk*: alleen dichtbij in de tijd. Spreken bronnen elkaar tegen, dan daalt de zekerheid. Naast
elk aantal staat
hoeveel einden bij toeval zo dichtbij zouden liggen: dezelfde einden, een of twee jaar verschoven.""",
    en="""## How sure

*Sure*: written down, or several sources agree. *Likely*: one dated event close by. *Possible*: only
close in time.
Where sources contradict each other confidence falls. Beside each number stands how many endings
would lie so close by
chance: the same endings, moved by one or two years.""",
)
CAUSES_HEAD = Text(nl="## Niveaus en oorzaken", en="## Levels and causes")
WINDOWS_HEAD = Text(
    nl="""## Wat is aangenomen

In dagen. Elk getal is te veranderen: `bestendig endings --window contract=31`.""",
    en="""## What is assumed

In days. Each number can be changed: `bestendig endings --window contract=31`.""",
)
TRUTH_HEAD = Text(
    nl="""## Hoe vaak klopt het?

In een verzonnen stad weten we waarom elke relatie eindigde. De stad volgt andere regels dan
Bestendig. Eerst met
volledige gegevens, dan met gaten: een tiende van de uitdienstdata en een vijfde van de redenen is
weg. Zelf
doen: `bestendig endings --against-truth --degraded`.""",
    en="""## How often is it right?

In a made-up town we know why every relationship ended. The town follows other rules than Bestendig.
First with
complete data, then with gaps: a tenth of the days on which colleagues left and a fifth of the
reasons are gone. Do
it yourself: `bestendig endings --against-truth --degraded`.""",
)
COMPLETE = Text(nl="Volledige gegevens", en="Complete data")
DEGRADED = Text(nl="Met gaten", en="With gaps")
WINDOW_WORDS = {
    "gap": Text(
        nl="zo lang geen contact: de relatie is geëindigd", en="no contact for so long: it has ended"
    ),
    "contract": Text(nl="van het einde tot een contract", en="from the ending to a contract"),
    "programme": Text(nl="van het einde tot een programma", en="from the ending to a programme"),
    "employment": Text(nl="van het einde tot een dienstverband", en="from the ending to an employment"),
    "team": Text(nl="van het einde tot een team", en="from the ending to a team"),
    "record": Text(nl="van het einde tot een opgeschreven einde", en="from the ending to one written down"),
    "recent": Text(nl="korter geleden: te vroeg om te weten", en="more recent: too early to know"),
}
HEADS = {
    "nl": (
        ["niveau", "oorzaak", "in woorden"],
        ["naam", "dagen", "wat"],
        ["wat", "waarover", "aantal", "deel"],
    ),
    "en": (["level", "cause", "in words"], ["name", "days", "what"], ["what", "about", "number", "share"]),
}


def pages() -> dict[str, str]:
    """One page per language."""
    truths = (endings_against_truth(), endings_against_truth(degraded=True))
    return {"nl/einden.md": _page("nl", *truths), "en/endings.md": _page("en", *truths)}


def _page(language: str, complete: AgainstTruth, degraded: AgainstTruth) -> str:
    """The page in one language."""
    parts = [
        ORDER.into(language),
        SURE.into(language),
        f"{CAUSES_HEAD.into(language)}\n\n{_causes(language)}",
        f"{WINDOWS_HEAD.into(language)}\n\n{_windows(language)}",
        TRUTH_HEAD.into(language),
        f"### {COMPLETE.into(language)}\n\n{_truth(complete, language)}",
        f"### {DEGRADED.into(language)}\n\n{_truth(degraded, language)}",
    ]
    return page(TITLE.into(language), INTRO.into(language), parts, language)


def _causes(language: str) -> str:
    """Every cause with its level."""
    rows = [
        [LEVEL_WORDS[cause.level].into(language), code(cause.name), cause.words.into(language)]
        for cause in CAUSES.values()
    ]
    return table(HEADS[language][0], rows)


def _windows(language: str) -> str:
    """Every assumption in days."""
    rows = [
        [code(each.name), str(getattr(Windows(), each.name)), WINDOW_WORDS[each.name].into(language)]
        for each in fields(Windows)
    ]
    return table(HEADS[language][1], rows)


def _truth(answer: AgainstTruth, language: str) -> str:
    """The comparison with the truth."""
    rows = [
        [
            str(row["what"]),
            str(row["about"]),
            number(int(str(row["n"])), language),
            _share(row["share"], language),
        ]
        for row in truth_rows(answer, language)
    ]
    return table(HEADS[language][2], rows)


def _share(value: object, language: str) -> str:
    """A share with one decimal."""
    return share(float(str(value)), language, 1)
