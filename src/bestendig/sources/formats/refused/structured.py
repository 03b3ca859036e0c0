"""Refusals of workbooks, Parquet, event logs and JSON."""

from bestendig.language import Text

REFUSALS = {
    "not_a_workbook": (
        Text(nl="Dit is geen werkmap die te openen is.", en="This is no workbook that can be opened."),
        Text(
            nl="Open het in Excel of LibreOffice en sla het opnieuw op als XLSX of CSV UTF-8.",
            en="Open it in Excel or LibreOffice and save it again as XLSX or CSV UTF-8.",
        ),
    ),
    "workbook_locked": (
        Text(nl="Deze werkmap heeft een wachtwoord.", en="This workbook has a password."),
        Text(nl="Haal het wachtwoord eraf en sla opnieuw op.", en="Remove the password and save again."),
    ),
    "sheet_missing": (
        Text(
            nl="Het tabblad uit het profiel zit niet in deze werkmap.",
            en="The sheet named in the profile is not in this workbook.",
        ),
        Text(
            nl="De werkmap heeft {count} tabbladen. Pas sheet in het profiel aan, of laat het weg.",
            en="The workbook has {count} sheets. Change sheet in the profile, or leave it out.",
        ),
    ),
    "sheet_too_large": (
        Text(
            nl="Tussen de eerste en de laatste cel van een tabblad liggen {count} cellen. "
            "Meer dan {limit} kan niet.",
            en="Between the first and the last cell of a sheet lie {count} cells. "
            "More than {limit} is not possible.",
        ),
        Text(
            nl="Vaak staat ver naar rechts of onderaan één losse cel. Verwijder de lege rijen en kolommen, "
            "of sla het tabblad op als CSV UTF-8.",
            en="Often one stray cell stands far to the right or below. Delete the empty rows and columns, "
            "or save the sheet as CSV UTF-8.",
        ),
    ),
    "workbook_too_large": (
        Text(
            nl="Uitgeschreven heeft deze werkmap meer tekst dan we in één keer kunnen openen.",
            en="Written out, this workbook has more text than we can open at once.",
        ),
        Text(
            nl="Haal lange opmerkingen weg die u niet nodig hebt, of sla het tabblad op als CSV UTF-8.",
            en="Remove long notes that you do not need, or save the sheet as CSV UTF-8.",
        ),
    ),
    "parquet_invalid": (
        Text(
            nl="Dit Parquet-bestand is beschadigd of niet compleet.",
            en="This Parquet file is damaged or incomplete.",
        ),
        Text(nl="Maak of verstuur het opnieuw.", en="Make or send it again."),
    ),
    "too_many_rows": (
        Text(
            nl="Dit bestand zegt {count} rijen te hebben. Meer dan {limit} kan niet.",
            en="This file claims {count} rows. More than {limit} is not possible.",
        ),
        Text(nl="Verdeel het over meer bestanden.", en="Divide it over more files."),
    ),
    "xml_entities": (
        Text(
            nl="Dit XML-bestand heeft eigen definities (DOCTYPE of ENTITY). Dat kan onveilig zijn. "
            "We lezen het niet.",
            en="This XML file has definitions of its own (DOCTYPE or ENTITY). That can be unsafe; we do not "
            "read it.",
        ),
        Text(
            nl="Vertrouwt u de afzender? Haal de regels met DOCTYPE en ENTITY weg.",
            en="Do you trust the sender? Then remove the lines with DOCTYPE and ENTITY.",
        ),
    ),
    "xml_invalid": (
        Text(
            nl="Op deze plek is het XML-bestand kapot.",
            en="At this place the XML file is broken.",
        ),
        Text(
            nl="Maak de export opnieuw. Vaak is het bestand niet helemaal overgekomen.",
            en="Export it again. Often the file did not arrive whole.",
        ),
    ),
    "xml_too_deep": (
        Text(
            nl="In dit bestand zitten meer dan {limit} lagen in elkaar.",
            en="In this file more than {limit} layers stand within each other.",
        ),
        Text(
            nl="Zo ziet een gewone export er niet uit. Vraag de leverancier om een platte export.",
            en="An ordinary export does not look like this. Ask the supplier for a flat export.",
        ),
    ),
    "not_an_event_log": (
        Text(
            nl="Dit is wel XML, maar geen logboek volgens XES.",
            en="This is XML, but no event log according to XES.",
        ),
        Text(
            nl="Lever een XES-bestand aan (het begint met <log>), of een CSV-export.",
            en="Deliver an XES file (it begins with <log>), or a CSV export.",
        ),
    ),
    "json_invalid": (
        Text(nl="Op deze plek is het JSON-bestand kapot.", en="At this place the JSON file is broken."),
        Text(
            nl="Maak de export opnieuw. Vaak is het bestand niet helemaal overgekomen.",
            en="Export it again. Often the file did not arrive whole.",
        ),
    ),
    "record_too_wide": (
        Text(
            nl="Eén onderdeel van dit bestand geeft meer dan {limit} rijen.",
            en="One part of this file gives more than {limit} rows.",
        ),
        Text(
            nl="Zo ziet een gewone export er niet uit. Vraag de leverancier om een nieuwe.",
            en="An ordinary export does not look like this. Ask the supplier for a new one.",
        ),
    ),
    "json_not_flat": (
        Text(
            nl="Dit JSON-bestand is geen lijst van rijen.",
            en="This JSON file is no list of rows.",
        ),
        Text(
            nl="Lever een lijst aan ([{{…}}, {{…}}]) of één rij per regel ({{…}}).",
            en="Deliver a list ([{{…}}, {{…}}]) or one row per line ({{…}}).",
        ),
    ),
}
