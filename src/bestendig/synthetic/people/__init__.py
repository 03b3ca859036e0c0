"""Who lives and works in the made-up town."""
