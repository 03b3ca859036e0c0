"""The paper for the council on one page: a continuïteitsparagraaf that can be pasted into a proposal."""

from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.model.impact import ImpactTest, Outlook
from bestendig.sheets.impacts.alternatives import alternatives_table
from bestendig.sheets.impacts.assumed import in_short, weightiest
from bestendig.sheets.impacts.doubts import doubts
from bestendig.sheets.impacts.kinds import KIND_WORDS, PURCHASES, questions
from bestendig.sheets.impacts.law import EXTENDING, ground
from bestendig.sheets.impacts.losses import LOSS_WORDS, loss_words, losses
from bestendig.sheets.impacts.room import room
from bestendig.sheets.impacts.setting import TOETS, Setting, foot, not_shown, origin
from bestendig.sheets.impacts.spoken import SPOKEN, TO_DO, spoken_with
from bestendig.sheets.impacts.standing import stays, wavers
from bestendig.sheets.impacts.tabled import tabled
from bestendig.sheets.words.counting import sentence
from bestendig.sheets.words.labels import LABELS
from bestendig.sheets.words.telling import pair
from bestendig.sheets.writers.document import (
    Document,
    Heading,
    Panel,
    Panels,
    Piece,
    Points,
    Tick,
    Ticks,
    Words,
)

TITLE = Text(nl="Continuïteitsparagraaf: {title}", en="Continuity paragraph: {title}")
WHEN = Text(nl="{kind}, per {nl}.", en="{kind}, as of {en}.")
ANNOUNCED = Text(nl=" Bekend vanaf {nl}.", en=" Known from {en}.")
GAIN = Text(nl="Wat het moet opleveren", en="What it should bring")
FOUR = Text(nl="Vier verliezen, apart geteld", en="Four losses, counted apart")
CHOICES = Text(nl="De keuzes naast elkaar", en="The choices beside each other")
UNKNOWN = Text(nl="Wat wij niet weten", en="What we do not know")
ASSUMPTIONS = Text(nl="Aannames om over te praten", en="Assumptions to talk about")
QUESTIONS = Text(nl="Vragen voor het gesprek", en="Questions for the conversation")
FEWEST = 3
WIDTHS = (2.1, 1.0)
"""How wide the first column of the alternatives is, and every other one."""


def council(test: ImpactTest, setting: Setting) -> Document:
    """The paper in one language; where nothing may be shown it says why, and still asks."""
    return Document(
        language=setting.language,
        title=setting.say(TITLE.filled(title=test.plan.title)),
        pieces=(
            *setting.noticed,
            Words(setting.say(about(test))),
            *(_shown(test, setting) if test.state == "shown" else _hidden(test, setting)),
            *_last(test, setting),
            origin(test, setting),
        ),
        kicker=setting.say(TOETS),
        place=setting.place,
        foot=foot(setting),
        is_dense=True,
    )


def about(test: ImpactTest) -> Text:
    """What is considered, from when, and since when people know."""
    plan = test.plan
    kind, on = sentence(KIND_WORDS[plan.kind]), plan.takes_effect_on
    said = Text(
        nl=WHEN.nl.format(kind=kind.nl, nl=day(on, "nl")), en=WHEN.en.format(kind=kind.en, en=day(on, "en"))
    )
    if plan.announced_on is None:
        return said
    return said + ANNOUNCED.filled(nl=day(plan.announced_on, "nl"), en=day(plan.announced_on, "en"))


def _shown(test: ImpactTest, setting: Setting) -> tuple[Piece, ...]:
    """Everything with figures."""
    gain = Panel(setting.say(GAIN), (Words(test.plan.intended_gain),))
    n_columns = len(test.outlooks)
    return (
        first_panels(test, setting),
        Panels((gain, Panel(setting.say(FOUR), (Points(loss_lines(test, setting)),)))),
        Heading(setting.say(CHOICES)),
        tabled(alternatives_table(test), setting.language, (WIDTHS[0], *(WIDTHS[1],) * n_columns)),
        *beside(test, setting),
        _in_doubt(test, setting),
    )


def first_panels(test: ImpactTest, setting: Setting) -> Panels:
    """What stays, and beside it what wavers."""
    sides = ((LABELS["stays"], stays(test), True), (LABELS["wavers"], wavers(test), False))
    return Panels(
        tuple(
            Panel(setting.say(name), tuple(Words(words) for words in setting.all(said)), is_marked)
            for name, said, is_marked in sides
        )
    )


def loss_lines(test: ImpactTest, setting: Setting) -> tuple[str, ...]:
    """The four losses, a line each."""
    return setting.all(
        tuple(sentence(pair(LOSS_WORDS[loss.kind], loss_words(loss))) for loss in losses(test))
    )


def beside(test: ImpactTest, setting: Setting) -> tuple[Piece, ...]:
    """What each alternative means here; beside extending a purchase always that it needs a ground."""
    return tuple(
        Words(setting.say(note), look="quiet", opening=f"{setting.say(sentence(outlook.label))}:")
        for outlook in test.outlooks
        if (note := _note(test, outlook)) is not None
    )


def _note(test: ImpactTest, outlook: Outlook) -> Text | None:
    """What must be said beside one alternative."""
    needs_ground = outlook.alternative == "extend" and test.plan.kind in PURCHASES
    return outlook.note or (EXTENDING if needs_ground else None)


def _in_doubt(test: ImpactTest, setting: Setting) -> Panels:
    """What is not known beside what is assumed."""
    unknown = Points(setting.all(doubts(test)[:FEWEST]))
    assumed = Points(setting.all(tuple(sentence(in_short(each)) for each in weightiest(test, FEWEST))))
    panels = [Panel(setting.say(UNKNOWN), (unknown,))]
    if assumed.texts:
        panels.append(Panel(setting.say(ASSUMPTIONS), (assumed,)))
    return Panels(tuple(panels), is_boxed=False)


def _hidden(test: ImpactTest, setting: Setting) -> tuple[Piece, ...]:
    """Why there are no figures; what the plan should bring stands there all the same."""
    why, still = not_shown(test.state, test.reason)
    return (
        Words(setting.say(why), look="lead"),
        Words(setting.say(still)),
        Panels((Panel(setting.say(GAIN), (Words(test.plan.intended_gain),)),)),
    )


def _last(test: ImpactTest, setting: Setting) -> tuple[Piece, ...]:
    """Questions, whether it is still good, who was spoken with, what the law asks."""
    asked = Panel(setting.say(QUESTIONS), (Points(setting.all(questions(test.plan.kind))),))
    good = Panel(setting.say(LABELS["still_good"]), tuple(Words(said) for said in setting.all(room(test))))
    law = ground(test.plan)
    return (
        Panels((asked, good), is_boxed=False),
        spoken(test, setting),
        *(() if law is None else (Words(setting.say(law), look="quiet"),)),
    )


def spoken(test: ImpactTest, setting: Setting) -> Ticks:
    """Gesproken met, with a tick for who was."""
    ticks = tuple(
        Tick(setting.say(party if was else party + Text(nl=f" {TO_DO.nl}", en=f" {TO_DO.en}")), was)
        for party, was in spoken_with(test.plan)
    )
    return Ticks(ticks, in_line=True, opening=setting.say(SPOKEN))
