"""Text with separators (CSV): one pass, quick where the file is clean, careful where it is not.

No other kind of file may enter, and no meaning: a field is text.
"""
