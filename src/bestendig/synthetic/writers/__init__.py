"""The files that source systems would write.

No chance is drawn here and nothing is decided: what happened is only written down, as each system does.
"""
