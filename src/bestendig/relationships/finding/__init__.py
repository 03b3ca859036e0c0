"""Who went with whom from when to when: from registers where there are, else from contacts.

Nothing about why a relationship ended may enter.
"""
