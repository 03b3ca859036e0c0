"""The words of each fault inside a file: what it is, and what to do about it."""

from bestendig.language import Text
from bestendig.sources.formats.message_remarks import MESSAGE_REMARKS

NOTHING_NEEDED = Text(nl="U hoeft niets te doen.", en="Nothing needs to be done.")

REMARKS: dict[str, tuple[Text, Text]] = {
    "too_few_fields": (
        Text(nl="Regel met te weinig velden", en="Line with too few fields"),
        Text(
            nl="Kijk of de regel is afgebroken, bijvoorbeeld door een regeleinde in een opmerking.",
            en="Check whether the line is broken off, for instance by a line end in a note.",
        ),
    ),
    "too_many_fields": (
        Text(nl="Regel met te veel velden", en="Line with too many fields"),
        Text(
            nl="Kijk of een veld het scheidingsteken bevat zonder aanhalingstekens eromheen.",
            en="Check whether a field holds the delimiter without quotes around it.",
        ),
    ),
    "no_records": (
        Text(nl="Alleen kolomnamen, geen gegevens", en="Only column names, no data"),
        Text(
            nl="Klopt dat? Kijk anders naar de periode en de selectie van de export.",
            en="Is that right? If not, look at the period and the selection of the export.",
        ),
    ),
    "encoding_mixed": (
        Text(nl="Regel in een andere tekenset dan de rest", en="Line in another encoding than the rest"),
        Text(
            nl="Het bestand is samengevoegd uit twee bronnen. Kijk of namen goed zijn overgekomen.",
            en="The file is put together from two sources. Check whether names came across well.",
        ),
    ),
    "quote_misplaced": (
        Text(nl="Aanhalingsteken op een vreemde plek", en="Quote at an odd place"),
        Text(
            nl="Het veld is zo goed mogelijk gelezen. Kijk of het klopt.",
            en="The field was read as well as possible. Check whether it is right.",
        ),
    ),
    "line_end_in_field": (
        Text(nl="Regeleinde midden in een veld", en="Line end inside a field"),
        NOTHING_NEEDED,
    ),
    "trailing_delimiter": (
        Text(nl="Leeg veld te veel aan het eind van de regel", en="Empty field too many at the line's end"),
        NOTHING_NEEDED,
    ),
    "blank_lines": (Text(nl="Lege regel", en="Blank line"), NOTHING_NEEDED),
    "lines_above_header": (
        Text(nl="Regel boven de kolomnamen, overgeslagen", en="Line above the column names, skipped"),
        Text(
            nl="Staan de kolomnamen op een andere regel? Zet die regel als header_line in het profiel.",
            en="Are the column names on another line? Put that line in the profile as header_line.",
        ),
    ),
    "duplicate_header": (
        Text(nl="Kolomnaam die vaker voorkomt", en="Column name that occurs more than once"),
        Text(
            nl="De tweede heet nu naam_2. Kijk of u de goede kolom kiest.",
            en="The second is now called name_2. Check that you choose the right column.",
        ),
    ),
    "header_blank": (
        Text(nl="Kolom zonder naam", en="Column without a name"),
        Text(
            nl="De kolom heet nu column_ met het nummer. Geef haar liefst een naam in de bron.",
            en="The column is now called column_ with its number. Better give it a name at the source.",
        ),
    ),
    "sheet_hidden": (
        Text(nl="Verborgen tabblad, overgeslagen", en="Hidden sheet, skipped"),
        Text(
            nl="Is het nodig? Noem het tabblad dan in het profiel (sheet).",
            en="Is it needed? Then name the sheet in the profile (sheet).",
        ),
    ),
    "member_skipped": (
        Text(nl="Bestand zonder gegevens in het archief, overgeslagen", en="File without data, skipped"),
        NOTHING_NEEDED,
    ),
    "column_nested": (
        Text(
            nl="Veld met een lijst of lagen erin, overgeslagen",
            en="Field with a list or layers in it, skipped",
        ),
        Text(
            nl="Is het nodig? Vraag dan een platte export.",
            en="Is it needed? Then ask for a flat export.",
        ),
    ),
    "record_without_row": (
        Text(
            nl="Onderdeel waar geen regel uit te maken is",
            en="Part from which no row can be made",
        ),
        Text(
            nl="Bijvoorbeeld een aanbesteding zonder gunning, of een zaak zonder behandelaar.",
            en="For instance a tender without an award, or a case without a handler.",
        ),
    ),
    "record_of_other_kind": (
        Text(nl="Onderdeel van een andere soort, overgeslagen", en="Part of another kind, skipped"),
        NOTHING_NEEDED,
    ),
    "trace_empty": (
        Text(nl="Zaak zonder gebeurtenissen", en="Case without events"),
        NOTHING_NEEDED,
    ),
    "trace_attribute_late": (
        Text(
            nl="Kenmerk van een zaak dat na de gebeurtenissen staat, overgeslagen",
            en="Feature of a case that stands after its events, skipped",
        ),
        Text(
            nl="Volgens XES horen kenmerken voorop. Meld het de leverancier.",
            en="By the XES standard features come first. Tell the supplier.",
        ),
    ),
    **MESSAGE_REMARKS,
}
