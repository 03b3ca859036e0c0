"""The tables of exchange as they grew.

Nothing but migrations may enter.
"""
