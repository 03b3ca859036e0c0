"""What of a choice of agreements is drawn: each of them, or the rounds that they are part of when many."""

from collections.abc import Sequence

from bestendig.language import Text, plain
from bestendig.model.agreements import Agreement, Agreements
from bestendig.sheets.agreements.picture import Span, SpansPicture
from bestendig.sheets.agreements.words import behind_of, day_words, kind_words, law_words, people_words

MOST_LINES = 12
"""So many agreements are drawn one by one; more are drawn as rounds."""
SEVERAL = Text(nl="{n} contracten", en="{n} contracts")


def rounds_of(chosen: Sequence[Agreement]) -> dict[str, list[Agreement]]:
    """The agreements by law, kind and last day, in order of that day."""
    found: dict[str, list[Agreement]] = {}
    for each in chosen:
        found.setdefault(each.round_key, []).append(each)
    return found


def picture_of(found: Agreements, chosen: Sequence[Agreement]) -> SpansPicture | None:
    """The picture of a choice; None where there is nothing to draw."""
    if not chosen:
        return None
    if len(chosen) <= MOST_LINES:
        return SpansPicture(tuple(_one(found, each) for each in chosen), found.reference_day)
    spans = tuple(_round(found, own) for own in rounds_of(chosen).values())
    return SpansPicture(spans, found.reference_day)


def is_in_rounds(chosen: Sequence[Agreement]) -> bool:
    """Whether a choice is drawn as rounds."""
    return len(chosen) > MOST_LINES


def round_words(own: Sequence[Agreement]) -> Text:
    """Jeugdwet, open house: 88 contracten."""
    law, kind = law_words(own[0].law), kind_words(own[0].instrument)
    several = SEVERAL.filled(n=len(own)) if len(own) > 1 else plain(own[0].organisation)
    return _begun(law) + plain(", ") + kind + plain(": ") + several


def round_people(found: Agreements, own: Sequence[Agreement]) -> Text:
    """Who is behind a round; only where the whole round was chosen."""
    if not found.is_counted:
        return people_words(None)
    whole = [each for each in found.running if each.round_key == own[0].round_key]
    if len(whole) != len(own):
        return plain("")
    return people_words(found.rounds.get(own[0].round_key), own[0].instrument, is_short=True)


def alternative(picture: SpansPicture) -> Text:
    """The lines in words, with the same days and numbers."""
    said = [_said(span) for span in picture.spans]
    return Text(
        nl="Lijnen in de tijd. " + " ".join(each.nl for each in said),
        en="Lines in time. " + " ".join(each.en for each in said),
    )


def _said(span: Span) -> Text:
    """One line in words."""
    last, may = day_words(span.last_day), day_words(span.may_last_until)
    option = Text(nl=f", met opties tot en met {may.nl}", en=f", with options until {may.en}")
    until = Text(nl="tot en met ", en="until ") if span.last_day else plain("")
    number = plain(": ") + span.number if span.number.nl else plain("")
    more = option if span.may_last_until != span.last_day else plain("")
    return span.name + plain(", ") + until + last + more + number + plain(".")


def _one(found: Agreements, each: Agreement) -> Span:
    """An agreement as a line."""
    name = Text(
        nl=f"{each.organisation}, {law_words(each.law).nl}",
        en=f"{each.organisation}, {law_words(each.law).en}",
    )
    number = people_words(behind_of(found, each), each.instrument, is_short=True)
    return Span(name, each.first_day, each.last_day, each.may_last_until, each.notice_by, number)


def _round(found: Agreements, own: Sequence[Agreement]) -> Span:
    """A round as a line: from the first beginning to the last possible end, with the earliest notice day."""
    ends = [each.may_last_until for each in own if each.may_last_until]
    notice = [each.notice_by for each in own if each.notice_by]
    return Span(
        round_words(own),
        min(each.first_day for each in own),
        own[0].last_day,
        max(ends, default=None),
        min(notice, default=None),
        round_people(found, own),
    )


def _begun(words: Text) -> Text:
    """With a capital."""
    return Text(nl=words.nl[:1].upper() + words.nl[1:], en=words.en[:1].upper() + words.en[1:])
