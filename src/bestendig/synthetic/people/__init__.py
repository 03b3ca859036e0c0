"""Who lives and works in the made-up town.

No real name, number or address may enter: everyone is drawn.
"""
