"""Knowledge put together: which recognition stands, what a file changes, in which words it is found.

No verdict may enter: nothing here says that something works or should be used.
"""
