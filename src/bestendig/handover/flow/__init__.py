"""The core on arrays: persons flow to places along arcs, in a strict order of goals, with a proof.

No dataclass of the model, no word and no name of a person may enter: whole numbers in, whole numbers out.
"""
