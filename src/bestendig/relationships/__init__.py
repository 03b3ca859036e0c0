"""From contacts and assignments to dated relationships; why they ended; how long they last.

Expressions over standard tables and plain numbers only: no reading, running, releasing or wording may enter.
"""
