"""Measures of the organisational level: who stays, who leaves, how full the days are, how long people wait.

Those about staff read employments, which are there only after the works council's consent. Vacancies are in
no table: what is not filled cannot be seen here. One measure per file.
"""
