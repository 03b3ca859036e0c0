"""Text with separators (CSV): one pass, quick where the file is clean, careful where it is not."""
