"""Claims about speed and memory, one file each: ratios of one run, against what a user would use instead.

Nothing that the product needs may enter; `python -m benchmarks` runs all and writes RESULTS.md.
"""
