"""Pages kept as they were made, until something that they were made of changes.

Only what follows what is read and written may enter: nothing here knows what a page is about.
"""
