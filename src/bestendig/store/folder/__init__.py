"""The data folder: immutable versions side by side, and a pointer to the one that counts.

Nothing is changed in place: new files are written beside, synced, and moved into place by a rename.
"""
