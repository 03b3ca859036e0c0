"""The words of the calendar file: titles with numbers only, notes that say why."""

from bestendig.language import Text

TITLES: dict[str, Text] = {
    "first": Text(nl="Eerste gesprek samen: {whom} ({names})", en="First meeting together: {whom} ({names})"),
    "second": Text(
        nl="Tweede gesprek samen: {whom} ({names})", en="Second meeting together: {whom} ({names})"
    ),
    "farewell": Text(nl="Afscheid: {whom} ({names})", en="Saying goodbye: {whom} ({names})"),
}
WHO = Text(nl="Wie: de inwoner, met {names}.", en="Who: the resident, with {names}.")
LOOK_BACKS: dict[str, Text] = {
    "weeks": Text(nl="Terugblik na zes weken: {name}", en="Look back after six weeks: {name}"),
    "months": Text(nl="Terugblik na zes maanden: {name}", en="Look back after six months: {name}"),
}
LOOK = Text(
    nl="Was de overdracht warm? Houdt het? Vraag het ook aan de inwoners zelf. Het gaat om: {whom}.",
    en="Was the handover warm? Does it hold? Ask the residents too. This is about: {whom}.",
)
SUGGESTION = Text(
    nl="Dit is een voorstel voor een dag. Vraag eerst {asked} of dit goed is. Verzet het gerust.",
    en="This is a suggestion for a day. First ask {asked} whether this is all right. Move it freely.",
)
NO_NAMES = Text(
    nl="In de agenda staat een nummer en geen naam, omdat anderen kunnen meekijken. "
    "Wie het is, staat in de lijst van de overdracht.",
    en="The calendar shows a number and no name, because others may see it. "
    "Who it is stands in the list of the handover.",
)
LATE = Text(
    nl="Voor de overdracht was er geen tijd meer. Vraag of de vertrekkende collega er nog bij kan zijn.",
    en="There was no time left before the handover. Ask whether the leaving colleague can still be there.",
)
NAME = Text(nl="Overdracht", en="Handover")
