"""The route of a delivery: found, understood, marked, settled with earlier deliveries, laid down.

No expression is built here and nothing is run: each step asks the room that knows.
"""
