"""Facts that come along with their source: council terms, years, figures found elsewhere.

They are data in TOML files that anybody can read and change; no formula may enter.
"""
