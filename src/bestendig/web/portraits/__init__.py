"""What an organisation does and means, in its own words beside released figures, seen by whom it chooses.

No comparison of organisations may enter.
"""
