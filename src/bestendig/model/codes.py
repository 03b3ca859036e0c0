"""Closed lists of codes that standard tables use."""

LAWS = ("wmo", "jeugdwet", "participatiewet", "community")
CONTACT_KINDS = ("visit", "talk", "call", "message", "group", "attempt")
NOT_COUNTED_KINDS = ("attempt", "message")
"""An attempt is no contact; a message is one only where a profile says so by mapping it to `call`."""

ASSIGNMENT_ROLES = ("first_contact", "case_manager", "practitioner", "other")
ASSIGNMENT_BASES = ("registered", "from_contacts", "from_snapshots")
EMPLOYMENT_ROLES = (
    "professional",
    "manager",
    "official",
    "alderman",
    "experience_expert",
    "volunteer",
    "other",
)
CONTRACT_FORMS = ("permanent", "temporary", "self_employed", "agency", "on_call")
INSTRUMENTS = ("open_house", "tender", "subsidy", "negotiated", "in_house")
ORGANISATION_KINDS = (
    "municipality", "provider", "neighbourhood_team", "welfare", "certified_institution", "youth_region",
    "school", "gp", "youth_health", "housing", "police", "volunteers",
)  # fmt: skip
MESSAGE_LINES = ("301", "305", "307", "323")
"""iWmo and iJw: allocation, start, stop, declaration; the numbers are the same in both standards."""
MESSAGE_ANSWERS = {"302": "301", "306": "305", "308": "307", "325": "323"}
"""The answer to each kind of message."""
MESSAGE_KINDS = (*MESSAGE_LINES, *MESSAGE_ANSWERS)
PROGRAMME_ORIGINS = ("state", "region", "municipality", "organisation", "residents")
END_REASONS = (
    "death", "moved", "goal_reached", "client_initiated", "organisation_initiated", "mutual", "temporary",
    "municipality_initiated", "contract_change", "funding_change", "delivery_form_change",
    "organisation_switch", "other_domain", "change_request", "worker_left", "worker_absent",
    "reorganisation", "caseload", "transfer_by_process", "client_asked", "carer_asked",
    "admin_correction", "withdrawn", "unknown", "extended", "municipal_merger", "reassessment_shorter",
    "turned_18", "other_law",
)  # fmt: skip
