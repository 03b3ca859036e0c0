"""Bottlenecks in two sentences, recognised while they are written, each with a human reply.

No data about a person may enter, and nothing that merges or closes by itself.
"""
