"""What happens: help and teams, workers who come and go, relationships and their endings, contacts.

No file is written here, and no dirt: only what really happens in the town.
"""
