"""Which questions may be asked at all: whole months, at most two dimensions."""

from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.model.request import BY_TIME, EVERY_BY, Request

MOST_DIMENSIONS = 2
"""With three dimensions nearly every cell is small and what is hidden can no longer be kept hidden."""


def check_request(request: Request) -> None:
    """RequestError when the question is split too fine or its period cuts through a month."""
    if len(request.by) > MOST_DIMENSIONS or len(set(request.by)) < len(request.by):
        raise _refusal(
            "too_many_dimensions",
            Text(
                nl="Een vraag kan naar hoogstens twee verschillende dingen uitgesplitst worden.",
                en="A question can be split by at most two different things.",
            ),
            Text(nl=f"Kies er twee uit: {', '.join(EVERY_BY)}.", en=f"Choose two of: {', '.join(EVERY_BY)}."),
        )
    if sum(by in BY_TIME for by in request.by) > 1:
        raise _refusal(
            "two_times",
            Text(
                nl="Een vraag kan naar één soort tijdvak.", en="A question can be split by one kind of time."
            ),
            Text(nl="Kies jaar, kwartaal of maand.", en="Choose year, quarter or month."),
        )
    if request.period is not None and not request.period.is_whole_months:
        raise _refusal(
            "period_not_whole",
            Text(nl="De periode bestaat niet uit hele maanden.", en="The period is not whole months."),
            Text(
                nl="Kies een jaar (2024), een kwartaal (2024-Q1), een maand (2024-03) of een reeks daarvan.",
                en="Choose a year (2024), a quarter (2024-Q1), a month (2024-03) or a run of them.",
            ),
        )


def _refusal(code: str, happened: Text, hint: Text) -> RequestError:
    """One refusal of a question."""
    return RequestError(happened, hint, code=code)
