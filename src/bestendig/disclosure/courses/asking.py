"""What was asked about relationships, in one line for the ledger."""

from bestendig.disclosure.rule import Rule
from bestendig.model.course import Chain, CourseRequest, Durations, Endings, YearsOfHelp
from bestendig.model.result import Provenance

NAMES = {Endings: "endings", Durations: "durations", YearsOfHelp: "years_of_help", Chain: "chain"}


def asked(answer: Endings | Durations | YearsOfHelp | Chain, rule: Rule) -> str:
    """What makes two questions the same: data, kind of answer, everything asked, the rule."""
    request, provenance = _about(answer)
    return " ".join((
        provenance.data_version,
        NAMES[type(answer)],
        request.with_whom,
        f"by={request.by or ''}",
        f"period={request.period or ''}",
        f"law={request.law or ''}",
        f"horizon={request.horizon}",
        str(request.windows),
        str(rule),
    ))  # fmt: skip


def _about(answer: Endings | Durations | YearsOfHelp | Chain) -> tuple[CourseRequest, Provenance]:
    """The question and where its answer comes from."""
    if isinstance(answer, Chain):
        return answer.years.request, answer.years.provenance
    return answer.request, answer.provenance
