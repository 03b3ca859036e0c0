"""How numbers, shares and dates are written in each language."""

from datetime import date

MONTHS = {
    "nl": [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
DECIMAL_SIGN = {"nl": ",", "en": "."}
THOUSANDS_SIGN = {"nl": ".", "en": ","}


def number(value: float, language: str, decimals: int = 0) -> str:
    """1234.5 as 1.234,5 (nl) or 1,234.5 (en); a true minus sign; halves away from zero never, to even."""
    language = "en" if language == "en" else "nl"
    written = f"{abs(value):,.{decimals}f}"
    swapped = written.translate(str.maketrans(",.", THOUSANDS_SIGN[language] + DECIMAL_SIGN[language]))
    is_zero = not any(sign in "123456789" for sign in written)
    return swapped if value >= 0 or is_zero else f"−{swapped}"


def share(value: float, language: str, decimals: int = 0) -> str:
    """0.634 as 63% in both languages."""
    return f"{number(100 * value, language, decimals)}%"


def day(value: date, language: str) -> str:
    """9 januari 2024 / 9 January 2024."""
    return f"{value.day} {MONTHS['en' if language == 'en' else 'nl'][value.month - 1]} {value.year}"


def month(year: int, month_of_year: int, language: str) -> str:
    """Januari 2024 / January 2024."""
    return f"{MONTHS['en' if language == 'en' else 'nl'][month_of_year - 1]} {year}"
