"""The Logboek Dataverwerkingen of this workplace: one line for each processing, no user, no resident.

What somebody did at the table is for the trail and may not enter here.
"""
