"""What is done with a portrait: written, given figures, shown, withdrawn; each act stands on the trail."""

from collections.abc import Iterable, Iterator, Mapping

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.sheets.portraits.portrait import Figure as FigureOnPaper
from bestendig.sheets.portraits.portrait import Portrait as Paper
from bestendig.sheets.portraits.portrait import Section as SectionOnPaper
from bestendig.sheets.portraits.portrait import write_portrait
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.parties.models import Party
from bestendig.web.portraits.models import Edition, Figure, Portrait
from bestendig.web.portraits.policies import check_may_be_chosen, check_says_something
from bestendig.web.portraits.rules import may_write
from bestendig.web.portraits.sections import AFTER, BEFORE, SECTIONS, Section
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.services import kept_of
from bestendig.web.talks.services import MADE_UP

TITLE = Text(nl="{party}: wat wij doen en betekenen", en="{party}: what we do and mean")
KICKER = Text(nl="Portret, door {party} zelf verteld", en="Portrait, told by {party} itself")
NOT_TOLD = Text(
    nl="Hierover vertelde {party} nog niets. Vraag ernaar.",
    en="{party} told nothing about this yet. Ask about it.",
)


@transaction.atomic
def write(seat: Seat, section: str, words: str) -> Edition:
    """The words of one section, kept for this party alone until it shows them."""
    draft = own_draft(seat)
    setattr(draft, section, words.strip())
    _changed(seat, draft, section)
    record(seat, "portrait_written", subject_of(draft.portrait), section)
    return draft


@transaction.atomic
def choose(seat: Seat, sheet: TableSheet, block: str) -> Figure:
    """A figure of a sheet on the table, to say something beside."""
    draft = own_draft(seat)
    if block not in {each["name"] for each in blocks_of(sheet, "nl")}:
        raise NotAllowed(
            Text(nl="Dit cijfer staat niet op dat blad.", en="This figure is not on that sheet."),
            Text(nl="Kies een cijfer uit de lijst.", en="Choose a figure from the list."),
            code="figure_unknown",
        )
    found = draft.figures.filter(sheet=sheet, block=block).first()
    if found is None:
        check_may_be_chosen(draft, sheet)
        found = Figure.objects.create(edition=draft, sheet=sheet, block=block)
    _changed(seat, draft)
    record(seat, "portrait_figure_chosen", subject_of(draft.portrait), block)
    return found


@transaction.atomic
def tell(seat: Seat, figure: Figure, words: str, still_good: str) -> None:
    """The words beside a figure, and whether it is still good."""
    _check(seat)
    figure.words, figure.still_good = words.strip(), still_good.strip()
    figure.save(update_fields=["words", "still_good"])
    _changed(seat, figure.edition)
    record(seat, "portrait_figure_told", subject_of(figure.edition.portrait), figure.block)


@transaction.atomic
def leave_out(seat: Seat, figure: Figure) -> None:
    """No longer this figure."""
    _check(seat)
    draft, block = figure.edition, figure.block
    figure.delete()
    _changed(seat, draft)
    record(seat, "portrait_figure_left_out", subject_of(draft.portrait), block)


@transaction.atomic
def show(seat: Seat, audience: str, chosen: Iterable[Party] = ()) -> Portrait:
    """What was written so far, for whom the party chooses; it takes the place of what was shown before."""
    draft = own_draft(seat)
    check_says_something(draft)
    portrait = Portrait.objects.select_for_update().get(pk=draft.portrait_id)
    portrait.audience = audience
    portrait.save(update_fields=["audience"])
    portrait.chosen.set(chosen if audience == Portrait.Audience.CHOSEN else ())
    portrait.editions.filter(is_shown=True).delete()
    shown = Edition.objects.create(
        portrait=portrait,
        is_shown=True,
        changed_by=seat.user,
        **{name: getattr(draft, name) for name in SECTIONS},
    )
    for each in draft.figures.all():
        told = {"words": each.words, "still_good": each.still_good}
        Figure.objects.create(edition=shown, sheet_id=each.sheet_id, block=each.block, **told)
    record(seat, "portrait_shown", subject_of(portrait), audience)
    return portrait


@transaction.atomic
def withdraw(seat: Seat) -> None:
    """Nobody sees it any more; what was shown is gone, what the party works on stays with it."""
    portrait = Portrait.objects.select_for_update().get(pk=own_draft(seat).portrait_id)
    portrait.audience = Portrait.Audience.OWN
    portrait.save(update_fields=["audience"])
    portrait.chosen.clear()
    portrait.editions.filter(is_shown=True).delete()
    record(seat, "portrait_withdrawn", subject_of(portrait))


def own_draft(seat: Seat) -> Edition:
    """The words that the party of this seat works on; made when they are first asked for."""
    _check(seat)
    portrait, _ = Portrait.objects.get_or_create(party=seat.party)
    found, _ = Edition.objects.get_or_create(
        portrait=portrait, is_shown=False, defaults={"changed_by": seat.user}
    )
    return found


def blocks_of(sheet: TableSheet, language: str) -> list[dict[str, object]]:
    """The figures of a sheet with their words and pictures."""
    found: list[dict[str, object]] = kept_of(sheet).view(language)["blocks"]
    return found


def known_of(sheet: TableSheet, language: str) -> tuple[str, ...]:
    """What the sheet itself knows of whether it is still good: residents' word, waiting, room."""
    prompts = kept_of(sheet).view(language)["prompts"]
    return tuple(words for prompt in prompts if prompt["is_known"] for words in prompt["known"])


def source_of(sheet: TableSheet, language: str) -> str:
    """From which sheet a figure comes: what it is about, and over which time."""
    view = kept_of(sheet).view(language)
    return ", ".join(each for each in (str(view["kicker"]), str(view["period"])) if each)


def still_good_of(figure: Figure, party: Party, language: str) -> tuple[str, ...]:
    """Whether it is still good: the party's words, or that there are none; then what the sheet knows."""
    own = figure.still_good or NOT_TOLD.filled(party=party.name).into(language)
    return (*(line for line in own.splitlines() if line.strip()), *known_of(figure.sheet, language))


def file_of(edition: Edition, form: str, language: str) -> bytes:
    """A portrait as PDF or DOCX; the same bytes for everybody who may read it."""
    party = edition.portrait.party
    paper = Paper(
        language=language,
        town=party.table.name,
        party=party.name,
        title=TITLE.filled(party=party.name).into(language),
        kicker=KICKER.filled(party=party.name).into(language),
        sections=tuple(_sections(edition, BEFORE, language)),
        figures=tuple(_figures(edition, party, language)),
        after=tuple(_sections(edition, AFTER, language)),
        notice=MADE_UP.into(language) if settings.CONFIGURATION.is_demo else "",
    )
    return write_portrait(paper, form)


def _sections(edition: Edition, parts: Mapping[str, Section], language: str) -> Iterator[SectionOnPaper]:
    """The sections in which something was written."""
    for name, section in parts.items():
        if words := getattr(edition, name):
            yield SectionOnPaper(section.heading.into(language), words)


def _figures(edition: Edition, party: Party, language: str) -> Iterator[FigureOnPaper]:
    """The chosen figures as they stand on their sheets."""
    for each in edition.figures.select_related("sheet"):
        block = next(b for b in blocks_of(each.sheet, language) if b["name"] == each.block)
        good = still_good_of(each, party, language)
        yield FigureOnPaper(block, source_of(each.sheet, language), each.words, good)


def _changed(seat: Seat, draft: Edition, *fields: str) -> None:
    """Keep the draft, and when it was changed by whom."""
    draft.changed_at, draft.changed_by = timezone.now(), seat.user
    draft.save(update_fields=["changed_at", "changed_by", *fields])


def subject_of(portrait: Portrait) -> str:
    """How the trail names a portrait."""
    return f"portrait {portrait.pk}"


def _check(seat: Seat) -> None:
    """NotAllowed for whoever has no portrait to write."""
    if not may_write(seat):
        raise NotAllowed(
            Text(nl="Een portret is van een aanbieder of team.", en="A portrait is of a provider or team."),
            Text(nl="Lees de portretten van anderen.", en="Read the portraits of others."),
            code="no_own_portrait",
        )
