"""Words of a sheet: numbers, shares, times, coverage and the fixed sentences, in both languages.

Only texts may enter; nothing here draws, writes a file or decides what may be seen.
"""
