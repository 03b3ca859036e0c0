"""Contracts by their last day, with the released number of relationships behind them.

No verdict on a party may enter, and no number that is not released.
"""
