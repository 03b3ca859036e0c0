"""The measuring room: every measure declared once, fused per shared table, summarised over clients.

No engine, file or threshold may enter: frames in, figures out.
"""
