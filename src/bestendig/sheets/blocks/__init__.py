"""The figures of a sheet, one kind a file: from a released result to finding, picture, table and question.

Only released results may enter; values are worded and drawn here, never computed anew from hidden ones.
"""
