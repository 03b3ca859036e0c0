"""The table on the screen: the web workplace where parties meet around released things.

Nothing is computed here: services ask the front desk, and no figure that is not released may enter.
"""
