"""What stands still for a while: organisations, teams, contracts, programmes, kinds of help."""
