"""The shared tables that measures read: each built once per question, whatever number of measures reads it.

No measure may be written here, and no table that is read by nobody.
"""
