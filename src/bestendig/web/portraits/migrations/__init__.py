"""The tables of the portraits as they grew.

Nothing but migrations may enter.
"""
