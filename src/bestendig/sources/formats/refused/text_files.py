"""Refusals of a file on disk and of text with separators."""

from bestendig.language import Text

REFUSALS = {
    "file_missing": (
        Text(nl="Dit bestand is er niet.", en="This file does not exist."),
        Text(nl="Kijk of de naam en de map kloppen.", en="Check the name and the folder."),
    ),
    "file_unreadable": (
        Text(nl="Dit bestand kan niet worden geopend.", en="This file cannot be opened."),
        Text(
            nl="Kijk of het een bestand is en geen map, of u het mag lezen en of het niet elders openstaat.",
            en="Check that it is a file and not a folder, that you may read it, and that nothing locks it.",
        ),
    ),
    "file_empty": (
        Text(nl="Dit bestand is leeg.", en="This file is empty."),
        Text(
            nl="Maak de export opnieuw. Kijk daar of de periode en de selectie kloppen.",
            en="Export it again. Check the period and the selection there.",
        ),
    ),
    "file_cut_off": (
        Text(
            nl="Dit bestand houdt midden in een regel op. Er ontbreekt waarschijnlijk een stuk.",
            en="This file stops in the middle of a record. Part of it is probably missing.",
        ),
        Text(
            nl="Maak of verstuur het bestand opnieuw. Staat er een los aanhalingsteken in de genoemde regel? "
            "Haal dat dan weg.",
            en="Export or send the file again. Is there a stray quote in the line named? Then remove it.",
        ),
    ),
    "line_too_long": (
        Text(
            nl="Een regel is langer dan {limit} tekens. Zo'n regel hoort niet in een tabel.",
            en="A line is longer than {limit} characters. Such a line does not belong in a table.",
        ),
        Text(
            nl="Kijk of vanaf deze regel een aanhalingsteken mist, of dat er geen regeleinden zijn.",
            en="Check whether a quote is missing from this line on, or whether the file has no line ends.",
        ),
    ),
    "encoding_unreadable": (
        Text(
            nl="De tekens op deze plek zijn niet te lezen als {encoding}.",
            en="The characters at this place cannot be read as {encoding}.",
        ),
        Text(
            nl="Sla het bestand op als CSV UTF-8, of noem de tekenset in het profiel (encoding).",
            en="Save the file as CSV UTF-8, or name its encoding in the profile (encoding).",
        ),
    ),
    "encoding_unknown": (
        Text(nl="De tekenset in het profiel bestaat niet.", en="The encoding in the profile does not exist."),
        Text(
            nl="Gebruik bijvoorbeeld utf-8, cp1252 of utf-16, of laat encoding leeg.",
            en="Use for instance utf-8, cp1252 or utf-16, or leave encoding empty.",
        ),
    ),
    "nul_bytes": (
        Text(
            nl="Er staan nul-tekens in dit bestand. Dan is het geen gewone tekst, of het is beschadigd.",
            en="There are NUL characters in this file. So it is no plain text, or it is damaged.",
        ),
        Text(
            nl="Maak de export opnieuw en sla die op als CSV UTF-8. Is het UTF-16 zonder kenmerk? "
            'Zet dan encoding = "utf-16-le" in het profiel.',
            en="Export again and save as CSV UTF-8. Is it a UTF-16 file without a mark? "
            'Then put encoding = "utf-16-le" in the profile.',
        ),
    ),
    "delimiter_invalid": (
        Text(
            nl="Het scheidingsteken in het profiel moet precies één gewoon teken zijn.",
            en="The delimiter in the profile must be exactly one plain character.",
        ),
        Text(
            nl="Gebruik ; of , of | of een tab, of laat delimiter leeg.",
            en="Use ; or , or | or a tab, or leave delimiter empty.",
        ),
    ),
    "header_missing": (
        Text(
            nl="De eerste regel lijkt een gegeven en geen rij met kolomnamen.",
            en="The first line looks like data, not like a row of column names.",
        ),
        Text(
            nl="Zet een regel met kolomnamen bovenaan. Is er echt geen? Zet dan header_line = 0 "
            "in het profiel; de kolommen heten dan column_1, column_2, …",
            en="Put a line with column names at the top. Is there really none? Put header_line = 0 in the "
            "profile; the columns are called column_1, column_2, …",
        ),
    ),
    "header_line_missing": (
        Text(
            nl="Het profiel zegt dat de kolomnamen op regel {header_line} staan, maar daar staat niets.",
            en="The profile says that the column names stand on line {header_line}, but nothing is there.",
        ),
        Text(
            nl="Pas header_line in het profiel aan, of laat het weg.",
            en="Change header_line in the profile, or leave it out.",
        ),
    ),
    "too_many_columns": (
        Text(
            nl="Dit bestand heeft {count} kolommen. Meer dan {limit} kan niet.",
            en="This file has {count} columns. More than {limit} is not possible.",
        ),
        Text(
            nl="Exporteer alleen de kolommen die nodig zijn, of kijk of het scheidingsteken klopt.",
            en="Export only the columns that are needed, or check the delimiter.",
        ),
    ),
    "no_row_fits": (
        Text(
            nl="Geen enkele regel heeft evenveel velden als er kolomnamen zijn ({columns}).",
            en="Not one row has as many fields as there are column names ({columns}).",
        ),
        Text(
            nl="Kijk of het scheidingsteken klopt en of de kolomnamen op de juiste regel staan "
            "(delimiter en header_line in het profiel).",
            en="Check the delimiter and the line of column names (delimiter, header_line in the profile).",
        ),
    ),
    "format_unknown": (
        Text(
            nl="Wat er in dit bestand staat herkennen we niet ({found}).",
            en="We do not recognise what is in this file ({found}).",
        ),
        Text(
            nl="Lever CSV, XLSX, Parquet, XES of JSON aan. In Excel: kies Opslaan als, CSV UTF-8.",
            en="Deliver CSV, XLSX, Parquet, XES or JSON. In Excel: choose Save as, CSV UTF-8.",
        ),
    ),
    "cancelled": (
        Text(
            nl="Het lezen is gestopt omdat u dat vroeg. Er is niets veranderd.",
            en="Reading stopped because you asked. Nothing has changed.",
        ),
        Text(nl="Begin opnieuw wanneer u wilt.", en="Start again whenever you like."),
    ),
}
