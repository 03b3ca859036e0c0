"""Discussion sheets: which questions, in which words, which picture; HTML, PDF, XLSX, CSV, JSON.

Only released figures may enter; no workroom and no frame.
"""
