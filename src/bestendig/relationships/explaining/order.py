"""The order in which evidence counts, and how sure each step is: one line per step, read from above."""

from dataclasses import dataclass

import narwhals.stable.v2 as nw

from bestendig.relationships.explaining.ending import LAST
from bestendig.relationships.reasons import NUMBER, cause_of, is_specific
from bestendig.relationships.rows import identifier

KINDS = (
    "episode", "hint", "died", "moved", "turned_18", "contract", "programme", "local", "departure", "at_work",
    "behind", "replacement", "colleague", "known", "other_team", "other_body", "other_law", "again",
    "team_ended",
)  # fmt: skip
RECORD, HELP_RECORD = "record", "episode"
"""A reason in the register of the relationship itself, and in the register of help."""
EVENT_OF = {
    "contract": "contract", "programme": "programme", "worker_left": "departure",
    "replacement": "replacement", "team_change": "team_ended",
}  # fmt: skip
"""The kind of evidence that holds the event of a cause that a register recorded."""
NEAR = 31
"""Two sources agree when both are so near to the ending."""
LATE = 14
"""Contacts so many days after the professional left according to HR contradict HR."""
AT_ONCE = 7
"""A professional who left so few days before the ending left with it."""
INTAKE = 90
"""A first face that makes room within so many days passed the client on after the intake."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: when it holds, the cause it gives, how sure that is, and the kind of its event."""

    holds: nw.Expr
    cause: nw.Expr
    confidence: nw.Expr
    event: str | None = None


def has(kind: str) -> nw.Expr:
    """Whether there is evidence of this kind."""
    return ~nw.col(kind).is_null()


def _hinted(reason: str) -> nw.Expr:
    """Whether a register gives this reason as a hint."""
    number = NUMBER[reason]
    return ((nw.col("why") == number) | (identifier(nw.col("hint")) == number)).fill_null(value=False)


def _away(kind: str) -> nw.Expr:
    """Days from the ending to the event: later is above zero."""
    return nw.col(f"{kind}_day") - nw.col(LAST)


def _near(kind: str) -> nw.Expr:
    """Whether there is evidence of this kind close by."""
    return (_away(kind).abs() <= NEAR).fill_null(value=False)


def _word(word: str) -> nw.Expr:
    """A text that is the same in every row."""
    return nw.lit(word)


def _sure_if(sure: nw.Expr, otherwise: str = "likely") -> nw.Expr:
    """Sure where the condition holds."""
    return nw.when(sure).then(_word("sure")).otherwise(_word(otherwise))


def steps(too_recent: int, with_whom: str) -> tuple[Step, ...]:
    """All steps, in order; the first that holds gives the cause. `too_recent` is the day after which."""
    return (
        Step(nw.col(LAST) > too_recent, _word("too_recent"), _word("sure")),
        *_recorded(),
        *_policy(),
        *(_people() if with_whom == "professional" else ()),
        *_next(with_whom),
        Step(nw.lit(value=True), _word("unknown"), _word("possible")),
    )


def _recorded() -> tuple[Step, ...]:
    """Recorded reasons, a death, a move, another law."""
    goes_on = has("colleague")
    why, help_reason = nw.col("why"), identifier(nw.col("episode"))
    events = has("departure") | has("contract") | has("replacement")
    closed_late = (nw.col("basis") == "registered") & (_away("died") < 0)
    dropped = (help_reason == NUMBER["client_initiated"]).fill_null(value=False) & _left_then()
    return (
        Step(is_specific(why), cause_of(why), _sure_if(~_contradicted()), RECORD),
        Step(has("died") & ~goes_on, _word("deceased"), _sure_if(_near("died") | closed_late), "died"),
        Step(has("moved") & ~goes_on, _word("moved"), _sure_if(~events & _near("moved")), "moved"),
        Step(dropped & ~goes_on, _word("worker_left"), _word("likely"), "departure"),
        Step(
            has("episode") & ~goes_on,
            cause_of(help_reason),
            _sure_if(~events & _near("episode")),
            HELP_RECORD,
        ),
        Step(has("turned_18") & ~goes_on, _word("turned_18"), _word("likely"), "turned_18"),
        Step(has("other_law") & ~goes_on, _word("other_law"), _word("possible"), "other_law"),
    )


def _left_then() -> nw.Expr:
    """Whether the professional left in the very weeks of the ending."""
    return _away("departure").is_between(-AT_ONCE, NEAR).fill_null(value=False)


def _contradicted() -> nw.Expr:
    """Whether another source tells otherwise: the client had died, HR has the professional at work."""
    died = has("died") & (nw.col("why") != NUMBER["death"])
    return died | ((nw.col("why") == NUMBER["worker_left"]) & has("at_work"))


def _policy() -> tuple[Step, ...]:
    """Contract and programme, and a municipality that says it was its doing."""
    goes_on, by_town = has("colleague"), _hinted("municipality_initiated")
    agrees = by_town | has("other_body") | has("departure")
    return (
        Step(has("contract") & ~goes_on, _word("contract"), _sure_if(agrees & _near("contract")), "contract"),
        Step(has("local") & ~goes_on, _word("programme"), _word("possible"), "local"),
        Step(by_town & ~goes_on, _word("decision"), _word("likely"), None),
    )


def _people() -> tuple[Step, ...]:
    """The job of the professional ended, or someone stood in."""
    came = has("colleague") | has("other_body")
    against = _away("departure") < -LATE
    departed = nw.when(against).then(_word("possible")).otherwise(_sure_if(came & _near("departure")))
    return (
        Step(has("departure"), _word("worker_left"), departed, "departure"),
        Step(has("replacement"), _word("replacement"), _word("likely"), "replacement"),
    )


def _next(with_whom: str) -> tuple[Step, ...]:
    """A team that ended, who came next, the same face again, a programme out of money."""
    is_intake = (nw.col(LAST) - nw.col("first_day") < INTAKE) & (nw.col("n_returns") == 0)
    passed_on = nw.when(is_intake).then(_word("process")).otherwise(_word("caseload"))
    possible = _word("possible")
    team = (Step(has("team_ended"), _word("team_change"), _word("likely"), "team_ended"),)
    return (
        *(team if with_whom != "organisation" else ()),
        Step(has("other_team"), _word("team_change"), possible, "other_team"),
        Step(has("colleague"), passed_on, possible, "colleague"),
        Step(has("known"), _word("caseload"), possible, "known"),
        Step(_hinted("organisation_switch"), _word("client_choice"), _word("likely"), None),
        Step(has("other_body"), _word("client_choice"), possible, "other_body"),
        Step(has("again"), _word("pause"), possible, "again"),
        Step(_hinted("admin_correction") | _hinted("withdrawn"), _word("correction"), _word("likely"), None),
    )
