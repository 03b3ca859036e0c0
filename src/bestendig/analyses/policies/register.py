"""Programmes as threads and agreements as rounds, beside the council terms; released as public facts."""

from bestendig.analyses.opening import Data
from bestendig.analyses.policies.rounds import rounds
from bestendig.analyses.policies.terms import shipped_terms, terms
from bestendig.analyses.policies.threads import threads
from bestendig.disclosure import release_policies
from bestendig.model.policies import Policies
from bestendig.model.result import Released


def policies(data: Data) -> Released[Policies]:
    """What the registers of a vault tell of policy; what they lack is empty, never an error."""
    labels = data.version.identifiers.labels("record")
    with data.opened() as (engine, tables):
        found = Policies(
            terms=terms(engine, tables, labels),
            threads=threads(engine, tables, labels),
            rounds=rounds(engine, tables),
            data_version=data.version.id,
        )
    return release_policies(found, rule=data.rule)


def council_terms() -> Released[Policies]:
    """The council terms that come along, for a table without data of its own."""
    return release_policies(Policies(shipped_terms()))
