"""How the tables of this app came to be.

Nothing but migrations may enter.
"""
