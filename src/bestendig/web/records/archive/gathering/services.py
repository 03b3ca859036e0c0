"""What belongs to a sheet, a test or a promise when it goes to the case system."""

from bestendig.sheets.archive.decision import Decision, Happened, Keeping, PaperFile
from bestendig.web.impact.models import PlanRow
from bestendig.web.impact.services import folder_of
from bestendig.web.promises.models import Promise
from bestendig.web.records.archive.gathering.words import promise_words, sheet_words
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.services import kept_of

FORMS = ("pdf", "xlsx", "csv", "json")
LANGUAGE = "nl"
MADE, LAID, TOLD = "Creatie", "Op tafel gelegd", "Teruggemeld"


def of_sheet(sheet: TableSheet, keeping: Keeping, place: str, case: str) -> Decision:
    """A sheet on the table: its files, and what was told, answered and promised beside it."""
    kept = kept_of(sheet)
    files = [PaperFile(f"gespreksblad.{form}", kept.file(form, LANGUAGE)) for form in FORMS]
    talk = PaperFile("gesprek.txt", sheet_words(sheet, kept.view(LANGUAGE)).encode())
    laid = sheet.let_go_at or sheet.made_at
    return Decision(
        identity=f"{place}-blad-{sheet.pk}",
        title=sheet.title_nl,
        kind="Gespreksblad",
        description=f"Gespreksblad over {sheet.about.name}, met verhaal, antwoorden en afspraken.",
        decided_on=laid.date(),
        about=(sheet.about.name,),
        happened=(Happened(MADE, sheet.made_at), Happened(LAID, laid, sheet.about.name)),
        papers=(*files, talk),
        keeping=keeping,
        case=case,
        period=sheet.period,
    )


def of_test(plan: PlanRow, keeping: Keeping, place: str, case: str) -> Decision:
    """A test on the table: the plan with its assumptions, the released test, the papers."""
    folder = folder_of(plan, LANGUAGE)
    papers = [PaperFile(path.name, path.read_bytes()) for path in sorted(folder.iterdir()) if path.is_file()]
    whole = folder.parent / plan.test.file
    return Decision(
        identity=f"{place}-toets-{plan.pk}",
        title=plan.title,
        kind="Continuïteitstoets",
        description="Plan met aannames, de toets zoals die is vrijgegeven, en de papieren voor het besluit.",
        decided_on=plan.test.made_at.date(),
        about=(plan.party.name,),
        happened=(Happened(MADE, plan.at, plan.party.name), Happened("Getoetst", plan.test.made_at)),
        papers=(
            PaperFile("plan.toml", plan.text.encode()),
            PaperFile("toets-vrijgegeven.json", whole.read_bytes()),
            *papers,
        ),
        keeping=keeping,
        case=case,
    )


def of_promise(promise: Promise, keeping: Keeping, place: str, case: str) -> Decision:
    """A promise and what came of it."""
    told = (Happened(TOLD, promise.told_at, promise.party.name),) if promise.told_at else ()
    return Decision(
        identity=f"{place}-afspraak-{promise.pk}",
        title=promise.what,
        kind="Afspraak",
        description=f"Afspraak van {promise.party.name} aan tafel.",
        decided_on=promise.made_at.date(),
        about=(promise.party.name,),
        happened=(Happened(MADE, promise.made_at, promise.party.name), *told),
        papers=(PaperFile("afspraak.txt", promise_words(promise).encode()),),
        keeping=keeping,
        case=case,
    )
