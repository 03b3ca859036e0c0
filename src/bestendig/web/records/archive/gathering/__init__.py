"""The papers of one decision: as they were released, with the conversation about them in plain text.

Parties speak here, no persons: nobody's name may enter.
"""
