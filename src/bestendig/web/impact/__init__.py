"""The continuïteitstoets on the screen: fill in a plan, see what stays and wavers beside the alternatives.

Nothing is computed here and no verdict may enter: what is shown was released at the front desk.
"""
