"""What is kept and for how long: the trail, retention with proof, decisions for the archive, the package.

No content of a sheet may change here.
"""
