"""Policy over council terms, from the registers of programmes and of contracts: what began, ended, goes on.

No row about a person and no number of residents may enter: those come from sheets.
"""
