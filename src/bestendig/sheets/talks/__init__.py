"""The papers of a talk at the table: one page with what lies ready and what is asked, and a calendar file.

No figure may enter, only the words of what lies on the table already; no name of a person ever.
"""
