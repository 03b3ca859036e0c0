"""What stands still for a while: organisations, teams, contracts, programmes, neighbourhoods, kinds of help."""
