"""The exit desk: thresholds, suppression, the ledger; no figure leaves the house without it.

No computing of figures may enter: results come in whole and leave released or hidden.
"""
