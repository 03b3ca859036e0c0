"""Programmes, contracts and principles over council terms, and the file that a new council is handed.

No figure may be made here: programmes and contracts come from the front desk.
"""
