"""What stands still for a while: organisations, teams, contracts, programmes, kinds of help.

Nobody lives here and nothing happens yet: no person and no contact may enter.
"""
