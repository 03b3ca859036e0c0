"""Files between municipalities: a Data Package in one ZIP, written and read.

Nothing is fetched and nothing is believed: a file that is damaged, foreign or strange is refused whole.
"""
