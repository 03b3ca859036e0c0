"""Why these data and no more, as far as the software can say."""

from bestendig.language import Text

NECESSARY: tuple[Text, ...] = (
    Text(
        nl="Doelbinding: één doel (zien en leren), één sleutel per wet en doel.",
        en="Purpose limitation: one purpose (see and learn), one key for each law and purpose.",
    ),
    Text(
        nl="Minder kan niet: zonder pseudoniem is niet te zien of iemand dezelfde persoon "
        "terugziet. Namen, "
        "adressen en vrije tekst zijn niet nodig en worden niet bewaard (AVG 5, "
        "dataminimalisatie).",
        en="Less is not possible: without a pseudonym one cannot see whether somebody meets "
        "the same person "
        "again. Names, addresses and free text are not needed and not kept (GDPR 5, "
        "minimisation).",
    ),
    Text(
        nl="Pseudoniemen zijn nog steeds persoonsgegevens (AVG 4, onder 5).",
        en="Pseudonyms are still personal data (GDPR 4, under 5).",
    ),
    Text(
        nl="Dat iemand hulp krijgt, kan iets zeggen over gezondheid. Dan gelden de regels voor "
        "bijzondere "
        "gegevens (AVG 9).",
        en="That somebody has help may tell about health. Then the rules for special "
        "categories hold "
        "(GDPR 9).",
    ),
    Text(
        nl="Er is geen besluit over een persoon, en geen profiel (AVG 22).",
        en="There is no decision about a person and no profile (GDPR 22).",
    ),
)
