"""The papers of a session, made of what stands in the workplace.

Nothing may enter that whoever takes the paper along could not read on the page.
"""
