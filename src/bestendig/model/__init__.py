"""What exists: standard tables, periods, requests, results, faults, profiles, and the ports of the house.

No reading, computing, engine or framework may enter: only frozen data and protocols.
"""
