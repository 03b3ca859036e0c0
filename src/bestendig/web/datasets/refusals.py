"""Why files or an act cannot be taken, in words."""

from bestendig.errors import InputError, NotAllowed, RequestError, StoreError
from bestendig.language import Text
from bestendig.web.datasets.limits import MOST_FILES, most_mb


def too_many() -> RequestError:
    """The refusal of more files than a form may bring."""
    return RequestError(
        Text(nl="Dit zijn te veel bestanden tegelijk.", en="These are too many files at once."),
        Text(
            nl=f"Kies hoogstens {MOST_FILES} bestanden, of doe ze samen in één ZIP.",
            en=f"Choose at most {MOST_FILES} files, or put them together in one ZIP.",
        ),
        code="too_many_files",
    )


def too_large() -> RequestError:
    """The refusal of what is too large for a browser."""
    return RequestError(
        Text(nl="Dit is samen te groot.", en="Together this is too large."),
        Text(
            nl=f"Alles samen mag {most_mb()} MB zijn. Pak het in als ZIP of .gz, of lever het in delen aan. "
            "Op de server zelf kan het met bestendig import zonder deze grens.",
            en=f"All together may be {most_mb()} MB. Pack it as ZIP or .gz, or deliver it in parts. "
            "On the server itself bestendig import has no such bound.",
        ),
        code="too_large",
    )


def broken_off() -> RequestError:
    """The refusal of what came in half."""
    return RequestError(
        Text(nl="De bestanden zijn niet heel aangekomen.", en="The files did not arrive whole."),
        Text(
            nl="Er is niets bewaard. Kies ze opnieuw; lukt het weer niet, kijk dan naar uw verbinding.",
            en="Nothing was kept. Choose them again; if it fails again, look at your connection.",
        ),
        code="broken_off",
    )


def nothing() -> RequestError:
    """The refusal of a form without files."""
    return RequestError(
        Text(nl="U koos nog geen bestand.", en="You chose no file yet."),
        Text(nl="Kies één of meer bestanden.", en="Choose one or more files."),
        code="nothing_chosen",
    )


def disk_full() -> StoreError:
    """The refusal where the disk has no room."""
    return StoreError(
        Text(nl="Er is te weinig ruimte op de schijf.", en="There is too little room on the disk."),
        Text(
            nl="Er is niets bewaard. Maak ruimte, of vraag uw beheerder van de server.",
            en="Nothing was kept. Make room, or ask the administrator of the server.",
        ),
        code="disk_full",
    )


def no_own_data() -> RequestError:
    """The refusal of a question where nothing was taken in yet."""
    return RequestError(
        Text(nl="Deze werkplek heeft geen eigen gegevens.", en="This workplace has no data of its own."),
        Text(
            nl="Lever eerst bestanden aan bij Gegevens, of noem een kluis die er al is (BESTENDIG_DATA).",
            en="Deliver files at Data first, or name a vault that is there already (BESTENDIG_DATA).",
        ),
        code="no_own_data",
    )


def not_on_the_list() -> RequestError:
    """The refusal of a choice that the page did not offer."""
    return RequestError(
        Text(nl="Deze keuze staat niet op de lijst.", en="This choice is not on the list."),
        Text(nl="Kies opnieuw uit wat de pagina laat zien.", en="Choose again from what the page shows."),
        code="choice_unknown",
    )


def not_ready() -> NotAllowed:
    """The refusal of an act on a delivery that is worked on or over."""
    return NotAllowed(
        Text(nl="Dit kan nu niet met deze aanlevering.", en="This cannot be done with this delivery now."),
        Text(
            nl="Er wordt aan gewerkt, of zij is al klaar. Kijk op haar pagina.",
            en="Somebody is at it, or it is over. Look at its page.",
        ),
        code="delivery_not_open",
    )


def nothing_to_read() -> RequestError:
    """The refusal of a delivery of which nothing would be read."""
    return RequestError(
        Text(nl="Er blijft niets over om in te lezen.", en="Nothing is left to take in."),
        Text(
            nl="Laat minstens één bestand meedoen, of zeg bij een bestand welke kolom wat betekent.",
            en="Let at least one file take part, or say of a file which column means what.",
        ),
        code="nothing_to_read",
    )


def several_lists() -> RequestError:
    """The refusal of two lists of numbers at once."""
    return RequestError(
        Text(nl="Er zijn twee nummerlijsten.", en="There are two lists of numbers."),
        Text(nl="Laat er één weg.", en="Leave one of them out."),
        code="several_lists",
    )


def list_inside_archive() -> InputError:
    """The refusal of a list of numbers that lies in an archive."""
    return InputError(
        Text(nl="De nummerlijst zit in een ZIP.", en="The list of numbers is in a ZIP."),
        Text(
            nl="Lever hem los aan, naast de andere bestanden.",
            en="Deliver it loose, beside the other files.",
        ),
        code="list_inside_archive",
    )


def document_too_large() -> InputError:
    """The refusal of a document that is too large."""
    return InputError(
        Text(nl="Dit document is groter dan 20 MB.", en="This document is larger than 20 MB."),
        Text(nl="Kies het besluit zelf, zonder bijlagen.", en="Choose the decision itself, without annexes."),
        code="document_too_large",
    )


def already_settled() -> NotAllowed:
    """The refusal to say once more whose data these are."""
    return NotAllowed(
        Text(nl="Van wie deze gegevens zijn, staat al vast.", en="Whose data these are is settled already."),
        Text(nl="Vraag het uw beheerder van de server.", en="Ask the administrator of the server."),
        code="owner_settled",
    )
