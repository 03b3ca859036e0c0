"""One file per format: HTML, PDF, XLSX, JSON and CSV; the same sheet gives the same bytes.

A hidden figure is written with its state and its reason and nothing else, whatever it still carries.
"""
