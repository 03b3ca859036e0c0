"""Every measure, in reading order: imported by name, so that nothing is found by accident."""

from collections.abc import Mapping
from types import MappingProxyType

from bestendig.errors import RequestError, did_you_mean
from bestendig.language import Text
from bestendig.measures.community.faces_passed import faces_passed
from bestendig.measures.community.longest_presence import longest_presence
from bestendig.measures.community.presence_tenure import presence_tenure
from bestendig.measures.community.professionals_present import professionals_present
from bestendig.measures.declare import Measure
from bestendig.measures.organisational.caseload_per_fte import caseload_per_fte
from bestendig.measures.organisational.flex_share import flex_share
from bestendig.measures.organisational.hired_share import hired_share
from bestendig.measures.organisational.officials_per_term import officials_per_term
from bestendig.measures.organisational.second_known_face_share import second_known_face_share
from bestendig.measures.organisational.single_thread_share import single_thread_share
from bestendig.measures.organisational.stability_index import stability_index
from bestendig.measures.organisational.turnover import turnover
from bestendig.measures.organisational.waiting_time import waiting_time
from bestendig.measures.organisational.worker_changes import worker_changes
from bestendig.measures.organisational.worker_changes_by_transfer import worker_changes_by_transfer
from bestendig.measures.policy.contract_length import contract_length
from bestendig.measures.policy.cooperation_length import cooperation_length
from bestendig.measures.policy.cooperation_so_far import cooperation_so_far
from bestendig.measures.policy.funding_horizon import funding_horizon
from bestendig.measures.policy.incidental_share import incidental_share
from bestendig.measures.policy.market_churn import market_churn
from bestendig.measures.policy.organisations_active import organisations_active
from bestendig.measures.policy.organisations_around import organisations_around
from bestendig.measures.policy.organisations_around_household import organisations_around_household
from bestendig.measures.policy.organisations_in_period import organisations_in_period
from bestendig.measures.policy.outlived_election_share import outlived_election_share
from bestendig.measures.policy.people_behind_ending_contracts import people_behind_ending_contracts
from bestendig.measures.policy.people_behind_latest_contract_ends import people_behind_latest_contract_ends
from bestendig.measures.policy.programmes_ended import programmes_ended
from bestendig.measures.policy.programmes_renamed import programmes_renamed
from bestendig.measures.policy.programmes_started import programmes_started
from bestendig.measures.relational.care_density import care_density
from bestendig.measures.relational.carer_changes import carer_changes
from bestendig.measures.relational.coc_index import coc_index
from bestendig.measures.relational.contact_regularity import contact_regularity
from bestendig.measures.relational.faces_in_14_days import faces_in_14_days
from bestendig.measures.relational.handover_warmth import handover_warmth
from bestendig.measures.relational.hhi import hhi
from bestendig.measures.relational.household_hands import household_hands
from bestendig.measures.relational.known_professional_share import known_professional_share
from bestendig.measures.relational.mmci import mmci
from bestendig.measures.relational.monthly_slicc import monthly_slicc
from bestendig.measures.relational.n_organisations import n_organisations
from bestendig.measures.relational.n_professionals import n_professionals
from bestendig.measures.relational.named_professional_share import named_professional_share
from bestendig.measures.relational.new_faces import new_faces
from bestendig.measures.relational.own_client_share import own_client_share
from bestendig.measures.relational.placement_moves import placement_moves
from bestendig.measures.relational.rolling_continuity import rolling_continuity
from bestendig.measures.relational.secon import secon
from bestendig.measures.relational.upc import upc
from bestendig.measures.relational.visit_entropy import visit_entropy
from bestendig.model.card import MeasureCard

_IN_READING_ORDER = (
    upc,
    coc_index,
    secon,
    mmci,
    hhi,
    visit_entropy,
    n_professionals,
    n_organisations,
    new_faces,
    faces_in_14_days,
    known_professional_share,
    rolling_continuity,
    monthly_slicc,
    named_professional_share,
    own_client_share,
    contact_regularity,
    handover_warmth,
    care_density,
    household_hands,
    placement_moves,
    carer_changes,
    turnover,
    stability_index,
    flex_share,
    hired_share,
    caseload_per_fte,
    waiting_time,
    second_known_face_share,
    single_thread_share,
    officials_per_term,
    worker_changes,
    worker_changes_by_transfer,
    people_behind_ending_contracts,
    people_behind_latest_contract_ends,
    organisations_around,
    organisations_in_period,
    cooperation_so_far,
    contract_length,
    cooperation_length,
    organisations_active,
    organisations_around_household,
    market_churn,
    programmes_started,
    programmes_ended,
    programmes_renamed,
    outlived_election_share,
    funding_horizon,
    incidental_share,
    professionals_present,
    presence_tenure,
    faces_passed,
    longest_presence,
)
MEASURES: Mapping[str, Measure] = MappingProxyType({each.name: each for each in _IN_READING_ORDER})


def find(name: str) -> Measure:
    """The measure of that name; RequestError with the nearest name where there is none."""
    if name in MEASURES:
        return MEASURES[name]
    near = did_you_mean(name, MEASURES)
    space = Text(nl=" " if near.nl else "", en=" " if near.en else "")
    every = Text(nl="Alle maten: bestendig measures.", en="All measures: bestendig measures.")
    raise RequestError(
        Text(nl=f"Onbekende maat: {name}.", en=f"Unknown measure: {name}."),
        near + space + every,
        code="measure_unknown",
    )


def card(name: str) -> MeasureCard:
    """The words of the measure of that name."""
    return find(name).card


def cards() -> tuple[MeasureCard, ...]:
    """The words of all measures, in reading order."""
    return tuple(each.card for each in MEASURES.values())
