"""What goes wrong on the way into a source system, every bit of it counted.

Nothing true is changed here: dirt lies over what is written, and the truth stays apart.
"""
