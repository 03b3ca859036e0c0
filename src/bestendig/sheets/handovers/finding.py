"""What a proposal finds, in sentences: the title, what stays, what wavers."""

from collections import defaultdict
from collections.abc import Iterator

from bestendig.language import Text, plain
from bestendig.sheets.handovers import finding_words as words
from bestendig.sheets.handovers.choosing import Handed, Placed
from bestendig.sheets.handovers.days import on_day
from bestendig.sheets.handovers.names import colleague
from bestendig.sheets.words.counting import count, counted, sentence
from bestendig.sheets.words.telling import fill


def title(handed: Handed) -> Text:
    """The finding: how many people keep a face they know."""
    known, everybody = n_known(handed), len(handed.people)
    if everybody == 1:
        return words.ONE_IN_ALL
    said = words.NONE_KNOWN if known == 0 else words.ALL_KNOWN if known == everybody else words.SOME_KNOWN
    said = words.ONE_KNOWN if known == 1 else said
    return fill(said, n=sentence(count(known)), all=count(everybody))


def lead(handed: Handed) -> Text:
    """What happens, from when, and what this paper is."""
    case = handed.case
    is_person = case.occasion in ("leaving", "caseload")
    subject = colleague(case.subject) if is_person else plain(case.subject)
    return sentence(fill(words.OCCASIONS[case.occasion], subject=subject, day=on_day(case.from_day)))


def n_known(handed: Handed) -> int:
    """How many people would have a face they know: somebody known, or the professional of now."""
    return sum(each.placement.professional is not None and not each.is_new_face for each in handed.people)


def stays(handed: Handed) -> tuple[Text, ...]:
    """What stays, first of all."""
    together, _ = homes(handed)
    lines = [
        _people(n_known(handed), words.KEPT),
        _people(sum(each.stays for each in handed.people), words.STAY),
        *_wishes_met(handed),
        _number(together, words.HOMES),
    ]
    return tuple(line for line in lines if line is not None)


def wavers(handed: Handed) -> tuple[Text, ...]:
    """What wavers, and with how many people nobody has spoken."""
    variant, _, apart = handed.variant, *homes(handed)
    changing = [each for each in handed.people if not each.stays]
    lines = [
        _people(len(handed.without_place), words.NO_PLACE),
        _people(sum(each.is_new_face for each in changing), words.NEW_FACE),
        _people(sum(each.is_second_change for each in changing), words.SECOND),
        _number(variant.n_wishes - variant.n_wishes_met, words.WISH_NOT),
        _number(apart, words.APART),
        _people(sum(wants_something_unsaid(each) for each in changing), words.WANT_OTHER),
        _people(sum(each.person.status == "not_spoken" for each in changing), words.NOT_SPOKEN),
    ]
    return tuple(line for line in lines if line is not None)


def wants_something_unsaid(placed: Placed) -> bool:
    """Whether somebody wants something else, and nobody wrote down what."""
    person = placed.person
    return person.status == "wants_other" and not person.wish and not person.rather_not


def homes(handed: Handed) -> tuple[int, int]:
    """Households with several people on the list: so many get one face, so many more than one."""
    faces: defaultdict[str, list[str | None]] = defaultdict(list)
    for each in handed.people:
        if each.mates:
            faces[each.person.household].append(each.placement.professional)
    together = sum(is_together(found) for found in faces.values())
    return together, len(faces) - together


def is_together(professionals: list[str | None]) -> bool:
    """Whether all have the same professional."""
    return None not in professionals and len(set(professionals)) == 1


def mates_apart(placed: Placed, handed: Handed) -> bool:
    """Whether somebody else of the household would get another face."""
    mates = {each.client for each in placed.mates}
    others = [each.placement.professional for each in handed.people if each.person.client in mates]
    return bool(mates) and not is_together([placed.placement.professional, *others])


def _wishes_met(handed: Handed) -> Iterator[Text]:
    """How many wishes can go ahead; nothing where nobody has a wish that can."""
    met, asked = handed.variant.n_wishes_met, handed.variant.n_wishes
    if met and met == asked:
        yield fill(words.ALL_WISHES[asked > 1], all=count(asked))
    elif met:
        go = Text(nl="gaat" if met == 1 else "gaan", en="")
        yield fill(words.WISHES, all=count(asked), n=count(met), go=go)


def _people(n: int, said: tuple[Text, Text]) -> Text | None:
    """A sentence about so many people; None about nobody."""
    return sentence(fill(said[n > 1], n=counted(n, words.PERSON, words.PEOPLE))) if n else None


def _number(n: int, said: tuple[Text, Text]) -> Text | None:
    """A sentence about so many things; None about none."""
    return sentence(fill(said[n > 1], n=sentence(count(n)))) if n else None
