"""The continuïteitstoets at the front desk: tested, kept, and held against what happened later.

No computing may enter: what a plan does is worked out in `impact`, and `disclosure` closes the door.
"""
