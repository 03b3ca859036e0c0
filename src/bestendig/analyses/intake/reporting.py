"""The import report: what became of every row of every file, and what the data still lack."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from importlib.metadata import version

from bestendig.analyses.intake.arriving import Unread
from bestendig.analyses.intake.laying import Laid
from bestendig.analyses.intake.sorting import Pair, Plan
from bestendig.analyses.intake.taking import Taken
from bestendig.language import Text
from bestendig.model.issue import FileReport, ImportReport, Issue
from bestendig.model.manifest import Delivery

WAITS_FOR_CONSENT = Text(
    nl="wacht op de instemming van de ondernemingsraad",
    en="waits for the consent of the works council",
)
HOW_TO_CONSENT = Text(
    nl="Leg de instemming vast met bestendig consent en lever dit bestand opnieuw aan.",
    en="Record the consent with bestendig consent and deliver this file again.",
)
WAS_HERE = Text(nl="Dit bestand was al ingelezen.", en="This file was read before.")
REPLACED = Text(
    nl="rijen van een eerdere aanlevering vervangen door een verbeterde",
    en="rows of an earlier delivery replaced by a corrected one",
)
NOTHING_TO_DO = Text(nl="U hoeft niets te doen.", en="You need not do anything.")
LACKING = {
    "contacts": Text(
        nl="Geen contacten: hoe vast het gezicht is, is nog niet te zien.",
        en="No contacts: how steady the face is cannot be seen yet.",
    ),
    "care_episodes": Text(
        nl="Geen hulptrajecten: welke organisatie hoe lang helpt, is nog niet te zien.",
        en="No care episodes: which organisation helps how long cannot be seen yet.",
    ),
    "contracts": Text(
        nl="Geen contracten: wat er afloopt, is nog niet te zien.",
        en="No contracts: what is about to end cannot be seen yet.",
    ),
    "clients": Text(
        nl="Geen inwonersbestand: buurten en huishoudens zijn nog niet te zien.",
        en="No file of clients: neighbourhoods and households cannot be seen yet.",
    ),
}


def software() -> str:
    """The version of this software, as written in data and on sheets."""
    return version("bestendig")


def settled(taken: Taken, fates: Mapping[str, int]) -> FileReport:
    """The report of a file after its rows were compared with the other deliveries."""
    return replace(
        taken.report,
        kept=fates.get("kept", 0),
        set_apart=taken.report.set_apart + fates.get("set_apart", 0),
        withdrawn=fates.get("withdrawn", 0),
        duplicate=fates.get("duplicate", 0),
    )


def report(
    plan: Plan,
    files: Sequence[FileReport],
    laid: Laid,
    unread: Sequence[Unread],
    stale: Sequence[Delivery],
    linking: Sequence[Text] = (),
) -> ImportReport:
    """The whole report; its data version is filled in when it is published."""
    lacking = (words for table, words in LACKING.items() if not laid.rows.get(table))
    told = [*files, *map(_known, plan.known), *map(_waiting, plan.without_consent), *map(_unread, unread)]
    return ImportReport(
        data_version="",
        files=tuple(sorted(told, key=lambda each: each.file)),
        remarks=(*(_withdrawn(each) for each in plan.replaced), *laid.remarks),
        rows=laid.rows,
        missing=(*lacking, *map(_new_law, stale), *linking),
    )


def _new_law(delivery: Delivery) -> Text:
    """What to do about a file of people that was read before a law was known."""
    return Text(
        nl=f"Er is een wet bijgekomen. Lever {delivery.file} opnieuw aan, dan horen de inwoners erbij.",
        en=f"A law was added. Deliver {delivery.file} again, then its clients belong to it.",
    )


def _known(pair: Pair) -> FileReport:
    """A file that was delivered before: every row is a duplicate."""
    return replace(_whole(pair), duplicate=_n_rows(pair), notes=(WAS_HERE,))


def _waiting(pair: Pair) -> FileReport:
    """A staff file that waits for the works council: every row is set apart."""
    raw, profile = pair
    issue = Issue(
        "consent_missing",
        "sets_row_apart",
        profile.table,
        "",
        raw.n_records,
        WAITS_FOR_CONSENT,
        HOW_TO_CONSENT,
    )
    return replace(_whole(pair), set_apart=_n_rows(pair), issues=(issue,))


def _whole(pair: Pair) -> FileReport:
    """The report of a file of which all rows share one fate, still without that fate."""
    raw, profile = pair
    return FileReport(raw.name, profile.table, profile.name, raw.content_hash, _n_rows(pair), 0)


def _n_rows(pair: Pair) -> int:
    """All records of a file, those included that did not fit or were superseded in it."""
    return pair[0].n_records + pair[0].n_rejected + pair[0].n_withdrawn


def _unread(unread: Unread) -> FileReport:
    """A file in a folder that holds no table we can read."""
    return FileReport(unread.file, "", "", "", 0, 0, notes=(unread.why,))


def _withdrawn(delivery: Delivery) -> Issue:
    """The rows of a delivery that a corrected one replaced."""
    return Issue("delivery_replaced", "remark", delivery.table, "", delivery.rows, REPLACED, NOTHING_TO_DO)
