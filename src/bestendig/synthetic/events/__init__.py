"""What happens: help that begins and ends, organisations that change, relationships, contacts.

No file is written here, and no dirt: only what really happens in the town.
"""
