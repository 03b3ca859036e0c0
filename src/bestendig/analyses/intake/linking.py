"""The list of numbers of one import: read, held to a ground, and what must be told about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from bestendig.analyses.grounds import ground_named
from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.model.issue import FileReport, Issue
from bestendig.model.manifest import Delivery
from bestendig.model.profile import Profile
from bestendig.model.tables import TABLES
from bestendig.sources.crosswalk import NOTHING_LINKED, Crosswalk, read_crosswalk
from bestendig.sources.crosswalk.refusals import refuse_list
from bestendig.sources.keyring import STAFF, KeyRing
from bestendig.sources.people import linked_as, space_of
from bestendig.sources.plan import readings

LINKED_CODE = "numbers_linked"
LINKED = Text(
    nl="nummers die volgens de nummerlijst bij een ander nummer van dezelfde persoon horen",
    en="numbers that belong to another number of the same person, by the list of numbers",
)
NOTHING_TO_DO = Text(nl="U hoeft niets te doen.", en="You need not do anything.")
LAWS_STAY_APART = Text(
    nl="De nummerlijst verbindt nummers binnen één wet. Voor meer wetten samen is een vastgelegde "
    "grondslag nodig (bestendig ground).",
    en="The list of numbers links numbers within one law. For several laws together a recorded ground is "
    "needed (bestendig ground).",
)


@dataclass(frozen=True, slots=True)
class Linking:
    """What an import links: the list, its fingerprint under the keys of the data, systems not delivered."""

    crosswalk: Crosswalk = NOTHING_LINKED
    fingerprint: str = ""
    absent: tuple[str, ...] = ()

    def of(self, profile: Profile) -> str:
        """The fingerprint for a file of this profile; empty when it tells of nobody who can be linked."""
        return self.fingerprint if tells_of_people(profile) else ""


NO_LINKING = Linking()


def read_list(file: Path | None, ground: str | None, into: Path, day: date | None) -> Crosswalk:
    """The list in a file, for the laws of the ground that is named; nothing linked without a file."""
    if file is None:
        if ground is None:
            return NOTHING_LINKED
        raise RequestError(
            Text(
                nl="Een grondslag zonder nummerlijst doet niets.", en="A ground without a list does nothing."
            ),
            Text(nl="Geef de lijst met --crosswalk.", en="Give the list with --crosswalk."),
            code="ground_without_list",
        )
    laws = ground_named(into, ground, day).laws if ground else ()
    with TemporaryDirectory(prefix="bestendig-") as staging:
        return read_crosswalk(file, Path(staging)).with_laws(laws, ground or "")


def link(crosswalk: Crosswalk, ring: KeyRing, profiles: Sequence[Profile]) -> Linking:
    """The list with its fingerprint; InputError when it names no system and the files have several."""
    if not crosswalk.links:
        return NO_LINKING
    spaces = sorted({space for profile in profiles for space in _spaces(profile)})
    if crosswalk.has_no_system and len(spaces) > 1:
        raise refuse_list("crosswalk_needs_system", "--crosswalk", systems=", ".join(spaces))
    absent = sorted(crosswalk.systems - set(spaces))
    return Linking(crosswalk, crosswalk.fingerprint(ring.key(STAFF)), tuple(absent))


def tells_of_people(profile: Profile) -> bool:
    """Whether a file of this profile holds numbers of people that a list can link."""
    return any(linked_as(reading.column) for reading in readings(profile))


def linked_issue(table: str, column: str, count: int) -> Issue:
    """So many distinct numbers of a column were linked."""
    return Issue(LINKED_CODE, "remark", table, column, count, LINKED, NOTHING_TO_DO)


def told(
    linking: Linking,
    earlier: Sequence[Delivery],
    carried: Sequence[Delivery],
    read: Sequence[FileReport],
    laws: int,
) -> list[Text]:
    """What must be known of the list: files read with another, a list used before, or used for nothing."""
    words = [_otherwise(each.file) for each in carried if _is_other(each, linking)]
    if linking.absent:
        words.append(_absent(linking.absent))
    if linking.fingerprint and read and not any(map(_is_linked, read)):
        words.append(_NOBODY)
    was_linked = any(each.crosswalk for each in earlier)
    if was_linked and not linking.fingerprint:
        words.append(_FORGOTTEN)
    if linking.fingerprint and not linking.crosswalk.laws and laws > 1:
        words.append(LAWS_STAY_APART)
    return words


_FORGOTTEN = Text(
    nl="Eerder is er met een nummerlijst gelezen, nu zonder. Geef de lijst weer met --crosswalk, "
    "anders lijkt één inwoner twee mensen.",
    en="Earlier files were read with a list of numbers, now without. Give the list again with --crosswalk, "
    "or one client looks like two people.",
)


_NOBODY = Text(
    nl="Geen enkel nummer in deze bestanden staat in de nummerlijst. Is het de goede lijst?",
    en="No number in these files stands in the list of numbers. Is it the right list?",
)


def _is_linked(file: FileReport) -> bool:
    """Whether numbers in a file were linked."""
    return any(issue.code == LINKED_CODE for issue in file.issues)


def _absent(systems: Sequence[str]) -> Text:
    """What to say of systems in the list that no file is of."""
    named = ", ".join(systems)
    return Text(
        nl=f"De nummerlijst noemt systemen waarvan hier geen bestand is: {named}. Heten ze in het profiel "
        "anders (source_system)?",
        en=f"The list of numbers names systems of which there is no file here: {named}. Are they called "
        "otherwise in the profile (source_system)?",
    )


def _is_other(delivery: Delivery, linking: Linking) -> bool:
    """Whether a file that is carried over was read with another list than that of this import."""
    is_told = any(linked_as(column) for column in TABLES[delivery.table].columns)
    return is_told and bool(linking.fingerprint) and delivery.crosswalk != linking.fingerprint


def _otherwise(file: str) -> Text:
    """What to do about a file that was read with another list."""
    return Text(
        nl=f"{file} is gelezen met een andere nummerlijst, of zonder. Lever het opnieuw aan, "
        "dan kloppen de personen.",
        en=f"{file} was read with another list of numbers, or without. Deliver it again, "
        "then its people are right.",
    )


def _spaces(profile: Profile) -> list[str]:
    """The numberings of the people in a file."""
    return [space_of(profile, each.column) for each in readings(profile) if linked_as(each.column)]
