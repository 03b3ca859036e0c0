"""The tables of the talks as they grew.

Nothing but migrations may enter.
"""
