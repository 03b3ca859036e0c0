"""Policy over council terms in words and pictures: the timeline, and the file that a new council is handed.

Only released figures and what people wrote at the table may enter; nothing is ranked and no figure is made.
"""
