"""Released answers as plain rows: what is printed, saved and shown in a notebook."""

from collections.abc import Iterable

from bestendig.model.result import Figure, Released, Result

Row = dict[str, str | float | int | None]


def rows_of(answers: Iterable[Released[Result]], language: str = "nl") -> list[Row]:
    """One row per figure: the whole first, then the groups in the order in which they were released."""
    return [
        _row(answer.value, figure, language)
        for answer in answers
        for figure in (answer.value.overall, *answer.value.figures)
    ]


def _row(result: Result, figure: Figure, language: str) -> Row:
    """One figure with its group, interval, yardsticks and what it rests on."""
    groups: Row = {name: dict(figure.group).get(name, "") for name in result.request.by}
    return {
        "measure": result.card.versioned_name,
        **groups,
        "value": figure.value,
        "low": figure.interval.low if figure.interval else None,
        "high": figure.interval.high if figure.interval else None,
        "chance_level": figure.yardsticks.get("chance_level"),
        "feasible_level": figure.yardsticks.get("feasible_level"),
        **_support(figure),
        "state": figure.state,
        "reason": figure.reason.into(language) if figure.reason else "",
        "with_whom": result.request.with_whom,
        "counted_by": result.request.counted_by,
        "period": str(result.request.period or ""),
        "data_version": result.provenance.data_version,
    }


def _support(figure: Figure) -> Row:
    """What the figure rests on; empty where nothing may be seen."""
    if figure.state == "hidden":
        return dict.fromkeys(("clients", "contacts", "professionals", "undefined", "without_person"))
    support = figure.support
    return {
        "clients": support.n_clients,
        "contacts": support.n_contacts,
        "professionals": support.n_professionals,
        "undefined": support.n_undefined_clients,
        "without_person": support.n_contacts_without_person,
    }
