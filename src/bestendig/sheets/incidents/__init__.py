"""The page of an advice after an incident: what was there, who stands near, what is advised, on one A4.

No person may enter, and no figure: only the words of what lies on the table.
"""
