"""An import report with every kind of line, for the tests."""

from bestendig.language import Text
from bestendig.model.issue import FileReport, ImportReport, Issue

UNREADABLE = Issue(
    code="date_unreadable",
    severity="sets_row_apart",
    table="contacts",
    column="datum",
    count=28,
    label=Text(nl="Een datum die niet te lezen is", en="A date that cannot be read"),
    hint=Text(nl="Kijk in regel 18 wat er staat.", en="See what stands in line 18."),
    lines=(18, 204, 1377),
)
NOBODY = Issue(
    code="professional_unknown",
    severity="sets_row_apart",
    table="contacts",
    column="medewerker",
    count=617,
    label=Text(nl="Een contact zonder bekende hulpverlener", en="A contact without a known professional"),
    hint=Text(nl="Vraag of de naam nog te vinden is.", en="Ask whether the name can still be found."),
    lines=(3, 5, 8, 13),
)
EMPTY = Issue(
    code="file_empty",
    severity="refuses_delivery",
    table="contracts",
    column="",
    count=1,
    label=Text(nl="Een leeg bestand", en="An empty file"),
    hint=Text(nl="Lever het bestand opnieuw.", en="Deliver the file again."),
)
MIGRATION = Issue(
    code="migration_day",
    severity="remark",
    table="assignments",
    column="started_on",
    count=1204,
    label=Text(nl="Op 1 juni 2019 begint bijna alles opnieuw", en="On 1 June 2019 nearly all starts anew"),
    hint=Text(nl="Vraag of dit een overgang van systeem was.", en="Ask whether a system was replaced."),
)
REPORT = ImportReport(
    data_version="2025-01-15-a1b2c3d4",
    files=(
        FileReport(
            file="contacten-2024.csv",
            table="contacts",
            profile="suite",
            content_hash="9f2c41aa77",
            read=13020,
            kept=12300,
            set_apart=645,
            duplicate=75,
            issues=(UNREADABLE, NOBODY),
            notes=(Text(nl="Gelezen als cp1252 met puntkomma.", en="Read as cp1252 with semicolons."),),
        ),
        FileReport("leden <script>.csv", "teams", "teams", "77aa", read=12, kept=12),
        FileReport("contracten.xlsx", "contracts", "inkoop", "0b", read=0, kept=0, issues=(EMPTY,)),
    ),
    remarks=(MIGRATION,),
    rows={"contacts": 12300, "contacts_apart": 617, "teams": 12},
    missing=(Text(nl="Er zijn geen contracten.", en="There are no contracts."),),
)
