"""Questions on rules with their answers: the ground in law, by whom, valid until when.

No case of a person may enter, and no answer without a name under it.
"""
