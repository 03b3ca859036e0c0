"""What the messages show, counted and in words: how sure start and end are, what was sent or taken back."""

from collections.abc import Iterable, Mapping

import narwhals.stable.v2 as nw

from bestendig.language import Text
from bestendig.model.issue import Issue, Severity
from bestendig.sources.istandaarden.beside import IN_BOTH
from bestendig.sources.istandaarden.episodes import ENDED_BY, ENDS_FIRST, N_PAUSES, NOT_BEGUN, STARTED_BY
from bestendig.sources.istandaarden.reasons import UNKNOWN
from bestendig.sources.istandaarden.replay import REJECTED, WITHDRAWN
from bestendig.sources.shape import FATE, KEPT, REASON, Frame

NOTHING = Text(nl="U hoeft niets te doen.", en="You need not do anything.")
WORDS: dict[str, tuple[str, Severity, Text, Text]] = {
    REJECTED: (
        "messages", "sets_row_apart",
        Text(nl="berichtregels die de ontvanger heeft afgekeurd", en="lines of messages that were rejected"),
        NOTHING,
    ),
    "message_withdrawn": (
        "messages", "remark",
        Text(nl="berichtregels die zijn ingetrokken", en="lines of messages that were taken back"),
        NOTHING,
    ),
    "started_by_307": (
        "care_episodes", "remark",
        Text(nl="hulp zonder startbericht: begin uit het stopbericht",
             en="help without a start message: start from the stop message"),
        NOTHING,
    ),
    "started_by_301": (
        "care_episodes", "remark",
        Text(nl="hulp zonder startbericht: begin uit de toewijzing",
             en="help without a start message: start from the allocation"),
        Text(nl="De hulp begon misschien later, of niet. Vraag de aanbieder om startberichten.",
             en="Help may have started later, or not at all. Ask the organisation for start messages."),
    ),
    "started_by_323": (
        "care_episodes", "remark",
        Text(nl="hulp zonder startbericht en toewijzing: begin uit de declaratie",
             en="help without start message and allocation: start from the declaration"),
        Text(nl="Lever ook de toewijzingen (301) en startberichten (305) aan.",
             en="Deliver the allocations (301) and start messages (305) too."),
    ),
    "ended_by_301": (
        "care_episodes", "remark",
        Text(nl="hulp zonder stopbericht: einde uit de toewijzing",
             en="help without a stop message: end from the allocation"),
        Text(nl="De hulp stopte misschien eerder. Vraag de aanbieder om stopberichten.",
             en="Help may have stopped earlier. Ask the organisation for stop messages."),
    ),
    "paused": (
        "care_episodes", "remark",
        Text(nl="tijdelijke stop waarna de hulp verderging", en="temporary stop after which help went on"),
        NOTHING,
    ),
    "end_code_unknown": (
        "care_episodes", "remark",
        Text(nl="einde met een reden die niet op de lijst staat", en="end with a reason that is on no list"),
        Text(nl="De reden telt als onbekend. Gaat het om een oude versie? Meld het ons.",
             en="The reason counts as unknown. Is it of an old version? Tell us."),
    ),
    ENDS_FIRST: (
        "care_episodes", "sets_row_apart",
        Text(nl="hulptraject uit berichten dat eindigt voor het begint",
             en="care episode from messages that ends before it starts"),
        Text(nl="Start, stop en toewijzing spreken elkaar tegen. Vraag de aanbieder wat klopt.",
             en="Start, stop and allocation contradict each other. Ask the organisation what is right."),
    ),
    NOT_BEGUN: (
        "care_episodes", "sets_row_apart",
        Text(nl="toewijzing die nog niet is ingegaan", en="allocation that has not begun yet"),
        NOTHING,
    ),
    IN_BOTH: (
        "care_episodes", "remark",
        Text(nl="hulptraject dat ook in een eigen bestand staat: één keer geteld",
             en="care episode that a register tells too: counted once"),
        Text(nl="Het toewijzingsnummer is gelijk. De rij uit uw eigen bestand telt.",
             en="The allocation number is the same. The row of your own file counts."),
    ),
    "register_completed": (
        "care_episodes", "remark",
        Text(nl="hulptraject uit een eigen bestand, aangevuld met het stopbericht",
             en="care episode of a register, completed with the stop message"),
        Text(nl="Het einde of de reden ontbrak of zei weinig. U hoeft niets te doen.",
             en="The end or the reason was missing or said little. You need not do anything."),
    ),
}  # fmt: skip
"""Per code: table, consequence, what it is, what to do."""


def count_lines(settled: Frame) -> Frame:
    """So many lines of messages per fate and reason."""
    return settled.group_by(FATE, REASON).agg(nw.len().alias("n")).sort(FATE, REASON)


def count_episodes(episodes: Frame) -> Frame:
    """So many episodes per fate, reason, way of starting and ending, with the pauses in them."""
    unknown = (nw.col("end_reason") == nw.lit(UNKNOWN)).fill_null(value=False)
    told = episodes.with_columns(nw.when(unknown).then(nw.lit(1)).otherwise(nw.lit(0)).alias("unknown"))
    keys = (FATE, REASON, STARTED_BY, ENDED_BY)
    return (
        told.group_by(*keys)
        .agg(nw.len().alias("n"), nw.col(N_PAUSES).sum().alias("paused"), nw.col("unknown").sum())
        .sort(*keys)
    )


def remarks(
    lines: Iterable[Mapping[str, object]],
    episodes: Iterable[Mapping[str, object]],
    n_completed: int = 0,
) -> tuple[Issue, ...]:
    """What `count_lines` and `count_episodes` gave, in words; what does not occur is left out."""
    counts = dict.fromkeys(WORDS, 0) | {"register_completed": n_completed}
    for row in lines:
        code = "message_withdrawn" if row[FATE] == WITHDRAWN else str(row[REASON])
        if code in (REJECTED, "message_withdrawn"):
            counts[code] += _n(row, "n")
    for row in episodes:
        if row[FATE] != KEPT:
            counts[str(row[REASON])] += _n(row, "n")
            continue
        for code in (f"started_by_{row[STARTED_BY]}", f"ended_by_{row[ENDED_BY]}"):
            if code in counts:
                counts[code] += _n(row, "n")
        counts["paused"] += _n(row, "paused")
        counts["end_code_unknown"] += _n(row, "unknown")
    return tuple(_issue(code, count) for code, count in counts.items() if count)


def _n(row: Mapping[str, object], name: str) -> int:
    """A count of a fetched row."""
    return int(str(row[name] or 0))


def _issue(code: str, count: int) -> Issue:
    """One remark."""
    table, severity, label, hint = WORDS[code]
    return Issue(code, severity, table, "", count, label, hint)
