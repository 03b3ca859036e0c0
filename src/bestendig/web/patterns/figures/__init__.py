"""The figures of patterns, asked of the front desk and put in words.

No figure may enter that another seat at the table would not see.
"""
