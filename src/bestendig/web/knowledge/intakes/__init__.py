"""Files of knowledge that come in: what they change waits until a person says yes or no, per line.

No taking over by itself may enter: a person presses yes, for one line or for those that were ticked.
"""
