"""What stays and what wavers under a plan: sentences that name bounds, never a verdict."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.model.impact import Difference, Exposure, ImpactTest, Outlook
from bestendig.model.request import WithWhom
from bestendig.sheets.impacts.ranges import between, compared, is_known
from bestendig.sheets.words.counting import sentence, written
from bestendig.sheets.words.levels import FACE
from bestendig.sheets.words.shares import share_of
from bestendig.sheets.words.telling import fill
from bestendig.sheets.words.values import value_words

APART = Text(
    nl="{n} van de {all} relaties die nu lopen, hangen niet van dit plan af.",
    en="{n} of the {all} relationships that run now do not depend on this plan.",
)
RUNS = Text(
    nl="Van de relaties die het wel raakt, loopt over een jaar naar verwachting nog {share}, onder inwoners "
    "die dan nog hulp hebben.",
    en="Of the relationships that it does touch, {share} is expected to still run in a year, among residents "
    "who still have help then.",
)
NOT_KNOWN = Text(
    nl="Wat er blijft, is uit deze gegevens niet te zeggen. Vraag het de mensen om wie het gaat.",
    en="What stays cannot be said from these data. Ask the people it is about.",
)
SECOND = Text(nl="{who} ook al {second}.", en="{who} {second} as well.")
KNOWS = (Text(nl="kent", en="already knows"), Text(nl="kennen", en="already know"))
SECONDS: dict[WithWhom, Text] = {
    "professional": Text(nl="een tweede gezicht", en="a second face"),
    "team": Text(nl="een tweede team", en="a second team"),
    "organisation": Text(nl="een tweede organisatie", en="a second organisation"),
}
TOUCHED = Text(nl="geraakte inwoners", en="touched residents")
TOUCHES = Text(
    nl="Het plan raakt {n} relaties van {people} inwoners.",
    en="The plan touches {n} relationships of {people} residents.",
)
SO_FAR = Text(nl="Die lopen nu gemiddeld {years} jaar.", en="They have run for {years} years on average.")
AGAINST = Text(
    nl="Vergeleken met {other} is er naar verwachting {how} hulp met {face}, in {whole} jaar.",
    en="Compared with '{other}', {how} of help with {face} is expected in {whole} years.",
)
AT_ONCE = Text(
    nl="Bij {share} verandert thuis tegelijk nog iets.",
    en="For {share} something else changes at home at the same time.",
)
AGAIN = Text(
    nl="{share} kreeg het afgelopen jaar al {other}.",
    en="{share} already got {other} in the past year.",
)
RESTORED = Text(
    nl="Tot relaties weer zo lang lopen als nu, duurt het naar verwachting {time}.",
    en="Until relationships have lasted as long again as now, {time} is expected.",
)
NOT_RESTORED = Text(
    nl="Binnen {whole} jaar lopen relaties naar verwachting nog niet weer zo lang als nu.",
    en="Within {whole} years relationships are not expected to have lasted as long again as now.",
)
AT_LEAST = Text(nl="ten minste {low} jaar", en="at least {low} years")
LESS, MORE = Text(nl="minder", en="less"), Text(nl="meer", en="more")
YEAR, MONTHS_A_YEAR = 12, 12
FEW = 0.1
"""Below this share it is no comfort that some know a second face."""


def stays(test: ImpactTest) -> tuple[Text, ...]:
    """What stays: what the plan does not touch, what goes on all the same, who knows a second face."""
    return tuple(_stays(test)) or (NOT_KNOWN,)


def wavers(test: ImpactTest) -> tuple[Text, ...]:
    """What wavers: who is touched, how it compares, whom it meets twice, how long until it is as before."""
    return tuple(_wavers(test))


def outlook_of(test: ImpactTest, alternative: str) -> Outlook | None:
    """What is expected under one alternative; None where it was not computed."""
    return next((each for each in test.outlooks if each.alternative == alternative), None)


def inside(label: Text) -> Text:
    """The words of an alternative as they stand inside a sentence: verlengen."""
    return Text(nl=label.nl[:1].lower() + label.nl[1:], en=label.en[:1].lower() + label.en[1:])


def face(with_whom: WithWhom) -> Text:
    """Hetzelfde gezicht, or the same team or organisation."""
    return FACE[with_whom][0]


def touched(exposure: Exposure) -> Text:
    """Het plan raakt 810 relaties van 640 inwoners."""
    return fill(TOUCHES, n=written(exposure.n_touched), people=written(exposure.n_touched_clients))


def whole_years(test: ImpactTest) -> Text:
    """How many years are looked ahead."""
    years = test.plan.horizon / MONTHS_A_YEAR
    return written(years, 0 if years.is_integer() else 1)


def _stays(test: ImpactTest) -> Iterator[Text]:
    found = test.exposure
    apart = found.n_relationships - found.n_touched
    if apart > 0:
        yield fill(APART, n=written(apart), all=written(found.n_relationships))
    plan = outlook_of(test, "plan")
    running = plan.running.get(YEAR) if plan else None
    if is_known(running):
        yield fill(RUNS, share=between(running, "share"))
    if found.second_face is not None and found.second_face >= FEW:
        yield _second(test, found.second_face)


def _wavers(test: ImpactTest) -> Iterator[Text]:
    found = test.exposure
    if found.years_so_far is None:
        yield touched(found)
    else:
        yield touched(found) + Text(nl=" ", en=" ") + fill(SO_FAR, years=written(found.years_so_far, 1))
    if test.differences and is_known(test.differences[0].same_face):
        yield _against(test, test.differences[0])
    if found.second_face is not None and found.second_face < FEW:
        yield _second(test, found.second_face)
    if found.household_change:
        yield fill(AT_ONCE, share=value_words(found.household_change, "share"))
    if found.handed_over:
        yield fill(AGAIN, share=value_words(found.handed_over, "share"), other=FACE[test.with_whom][1])
    plan = outlook_of(test, "plan")
    if plan is not None and found.n_touched and not _is_at_once(plan):
        yield _restored(test, plan)


def _against(test: ImpactTest, difference: Difference) -> Text:
    """The plan against the first alternative, in years with the same face."""
    other = outlook_of(test, difference.against)
    name = other.label if other else Text(nl=difference.against, en=difference.against)
    return fill(
        AGAINST,
        other=inside(name),
        how=compared(difference.same_face, "years", LESS, MORE),
        face=face(test.with_whom),
        whole=whole_years(test),
    )


def _second(test: ImpactTest, share: float) -> Text:
    """Who knows a second face as well."""
    who = share_of(share, TOUCHED).did(*KNOWS)
    return sentence(fill(SECOND, who=who, second=SECONDS[test.with_whom]))


def _is_at_once(plan: Outlook) -> bool:
    """Whether relationships never come to have lasted shorter than now: nothing that wavers."""
    return plan.restored is not None and is_known(plan.restored) and plan.restored.high < 1


def _restored(test: ImpactTest, plan: Outlook) -> Text:
    """How long until relationships have lasted as long again."""
    found = plan.restored
    if found is not None and is_known(found) and found.high < test.plan.horizon:
        return fill(RESTORED, time=between(found, "months"))
    if found is not None and is_known(found) and found.low > 0:
        return fill(RESTORED, time=fill(AT_LEAST, low=written(found.low / MONTHS_A_YEAR, 1)))
    return fill(NOT_RESTORED, whole=whole_years(test))
