"""The tables of newness as they grew.

Nothing but migrations may enter.
"""
