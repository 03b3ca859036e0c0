"""The parties at the table: municipalities, organisations, teams.

No person may enter: people sit here for a party, and live in accounts.
"""
