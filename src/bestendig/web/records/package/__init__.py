"""The package for works council, privacy officer and algorithm register, always of the workplace that runs.

No secret and no person may enter: what is configured, in words.
"""
