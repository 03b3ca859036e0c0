"""Measures of the policy level: contracts that end, organisations around a person, how long they go together.

From care episodes and contracts alone; no worker is named in those. One measure per file.
"""
