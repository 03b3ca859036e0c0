"""From the case of a handover to arrays: who may receive whom, who knows whom, what each goal costs.

No solver and no sentence may enter.
"""
