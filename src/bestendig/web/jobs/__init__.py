"""Long work: asked for, followed, stopped, taken up again after a crash or said not to have finished.

What the work is may not enter: an app that has long work registers it under a name.
"""
