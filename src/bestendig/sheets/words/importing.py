"""Words of the import report: what became of the rows, in calm sentences."""

from bestendig.language import Text

LABELS: dict[str, Text] = {
    "report": Text(nl="Importverslag", en="Import report"),
    "skip": Text(nl="Naar de inhoud", en="Skip to the content"),
    "in_short": Text(nl="In het kort", en="In short"),
    "read": Text(nl="gelezen", en="read"),
    "kept": Text(nl="bewaard", en="kept"),
    "set_apart": Text(nl="apart gezet", en="set apart"),
    "withdrawn": Text(nl="ingetrokken", en="withdrawn"),
    "duplicate": Text(nl="dubbel", en="duplicate"),
    "rows_in_file": Text(nl="Regels in dit bestand", en="Rows in this file"),
    "what": Text(nl="Wat er opviel", en="What was found"),
    "how_often": Text(nl="Aantal", en="Count"),
    "column": Text(nl="Kolom", en="Column"),
    "lines": Text(nl="Eerste regels", en="First lines"),
    "repair": Text(nl="Wat u kunt doen", en="What you can do"),
    "fate": Text(nl="Gevolg", en="Consequence"),
    "nothing": Text(nl="Er viel niets op.", en="Nothing was found."),
    "table": Text(nl="Tabel", en="Table"),
    "profile": Text(nl="Profiel", en="Profile"),
    "fingerprint": Text(nl="Vingerafdruk van het bestand", en="Fingerprint of the file"),
    "remarks": Text(nl="Opmerkingen over alle gegevens samen", en="Remarks on all data together"),
    "holds": Text(nl="Wat er nu in de gegevens staat", en="What the data now hold"),
    "rows": Text(nl="Regels", en="Rows"),
    "missing": Text(nl="Wat er nog niet is", en="What is not there yet"),
    "refused": Text(
        nl="Dit bestand is niet overgenomen. De gegevens die er al waren, zijn niet veranderd.",
        en="This file was not taken in. The data that were there have not changed.",
    ),
    "legend": Text(
        nl="Elke gelezen regel is bewaard, apart gezet, ingetrokken of dubbel. Er gaat geen regel verloren.",
        en="Every row read was kept, set apart, withdrawn or a duplicate. No row is lost.",
    ),
    "version": Text(nl="Gegevensversie", en="Data version"),
}
SEVERITIES = {
    "refuses_delivery": Text(nl="bestand niet overgenomen", en="file not taken in"),
    "sets_row_apart": Text(nl="regel apart gezet", en="row set apart"),
    "remark": Text(nl="opmerking, regel telt mee", en="remark, row counts"),
}
TITLE = Text(nl="{kept} van de {read} regels zijn bewaard", en="{kept} of the {read} rows were kept")
ALL_KEPT = Text(nl="Alle {read} regels zijn bewaard", en="All {read} rows were kept")
NOTHING_KEPT = Text(nl="Er zijn geen regels bewaard", en="No rows were kept")
