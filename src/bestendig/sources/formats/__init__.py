"""Readers: CSV, XLSX, Parquet, XES and JSON, packed or not, become one staged raw table with line numbers.

No mapping and no meaning may enter: columns keep their source names, values stay text.
"""
