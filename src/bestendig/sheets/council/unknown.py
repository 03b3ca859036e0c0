"""What is not known: who has no sheet on the table, what was not recorded, what no data can tell."""

from collections.abc import Iterator

from bestendig.language import Text, plain
from bestendig.sheets.council.facts import OnTable
from bestendig.sheets.words.counting import written
from bestendig.sheets.words.telling import fill
from bestendig.sheets.writers.document import Heading, Piece, Points

TITLE = Text(nl="Wat we niet weten", en="What we do not know")
SILENT = Text(
    nl="Van deze partijen ligt geen blad op tafel: {names}.",
    en="Of these parties no sheet lies on the table: {names}.",
)
COMING = Text(
    nl="Bladen die nog bij een team of aanbieder liggen: {n}. Zij kijken eerst zelf.",
    en="Sheets that are still with a team or provider: {n}. They look first.",
)
NO_REASON = Text(
    nl="Programma's die stopten zonder dat erbij staat waarom: {n}.",
    en="Programmes that ended without a recorded reason: {n}.",
)
NOT_TOLD = Text(
    nl="Afspraken waarvan de dag voorbij is en niet is verteld wat ervan kwam: {n}.",
    en="Promises of which the day has passed and nobody told what came of them: {n}.",
)
ALWAYS = (
    Text(
        nl="Of het goed was voor wie het aanging. Een lange duur zegt dat niet: vraag het inwoners.",
        en="Whether it was good for those concerned. Length does not say so: ask residents.",
    ),
    Text(
        nl="Wat onder een nieuwe naam hetzelfde bleef, als niemand het opschreef.",
        en="What stayed the same under a new name, where nobody wrote it down.",
    ),
    Text(
        nl="Of een contract verlengd wordt. Verlengingen staan zelden in het register.",
        en="Whether a contract will be extended. Extensions are seldom in the register.",
    ),
)


def unknown(table: OnTable, language: str) -> Iterator[Piece]:
    """The gaps, as far as they can be seen."""
    yield Heading(TITLE.into(language))
    yield Points(tuple(each.into(language) for each in (*_gaps(table), *ALWAYS)))


def _gaps(table: OnTable) -> Iterator[Text]:
    """What is missing here and now."""
    over = [each.latest for each in table.policy.threads if each.latest.last_day]
    n_promises = sum(not each.came_of_it and each.by_when < table.day for each in table.promises)
    counted = (
        (COMING, table.n_coming),
        (NO_REASON, sum(not each.end_reason for each in over)),
        (NOT_TOLD, n_promises),
    )
    if table.silent:
        yield fill(SILENT, names=plain(", ".join(table.silent)))
    yield from (fill(said, n=written(n)) for said, n in counted if n)
