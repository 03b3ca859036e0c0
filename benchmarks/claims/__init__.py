"""One claim a file: which contenders, which ratio, which goal."""
