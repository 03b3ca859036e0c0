"""The rules in force: small numbers, purposes and grounds, what is impossible, how much people have to type.

No figure about one person may enter, and no rule may become looser here.
"""
