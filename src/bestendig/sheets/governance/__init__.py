"""The package for works council, privacy officer and algorithm register, made from the real configuration.

No figure about people may enter: only what is configured, in words, and what the organisation must fill in.
"""
