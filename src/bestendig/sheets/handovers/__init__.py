"""The papers of a handover: the proposal, warm-handover sheets, letters, the calendar file, the list.

Rows about persons enter for this task alone, as `Entrusted`; no discussion sheet may enter, and no decision.
"""
