"""Made-up reports of a made-up town: ten problems, three reports of each, and some that stand alone."""

GROUPS: dict[str, tuple[str, str, str]] = {
    "wachten-jeugd": (
        "Een meisje van twaalf wacht al sinds de zomer op een plek bij de jeugdpsychiater.",
        "Jeugdhulp voor kinderen met angst heeft een wachtlijst van een half jaar.",
        "We houden gezinnen aan de praat omdat de specialistische jeugdhulp vol zit.",
    ),
    "briefadres": (
        "Iemand zonder huis krijgt geen briefadres en dus ook geen uitkering.",
        "Voor een briefadres vraagt de balie een bewijs dat een dakloze niet kan geven.",
        "Zonder briefadres loopt de zorgverzekering af van mensen die op straat slapen.",
    ),
    "taxi": (
        "De schooltaxi laat leerlingen van het speciaal onderwijs een uur wachten.",
        "Elke week een andere chauffeur in het leerlingenvervoer; kinderen raken in paniek.",
        "Ouders brengen hun kind zelf omdat het taxibusje niet komt.",
    ),
    "schulden-partner": (
        "Schuldhulp begint pas als ook de vertrokken partner tekent.",
        "Een moeder kan geen schuldregeling krijgen zonder handtekening van haar ex.",
        "Na een scheiding blijven schulden liggen omdat twee mensen samen moeten aanvragen.",
    ),
    "formulieren": (
        "Het formulier voor bijzondere bijstand is te moeilijk voor wie slecht leest.",
        "Inwoners haken af bij de digitale aanvraag van de bijstand.",
        "De brief over de toeslag is zo ingewikkeld dat niemand hem begrijpt.",
    ),
    "mantelzorg": (
        "Mantelzorgers kunnen nergens terecht als zij een weekend rust nodig hebben.",
        "Respijtzorg is er alleen op werkdagen, terwijl de mantelzorger dan zelf werkt.",
        "Een oudere man verzorgt zijn vrouw dag en nacht en valt bijna om.",
    ),
    "gezichten": (
        "Dit gezin vertelt nu voor de vijfde keer hetzelfde verhaal aan een nieuwe hulpverlener.",
        "Bij elke aanbesteding krijgt een inwoner een andere begeleider.",
        "Het tijdelijke contract van een vertrouwde jeugdwerker liep af; de jongere komt niet meer.",
    ),
    "wmo-wlz": (
        "Bij de overgang van Wmo naar Wlz valt de begeleiding weken weg.",
        "Het CIZ en de gemeente wijzen naar elkaar als iemand langdurige zorg nodig heeft.",
        "Wie een indicatie voor de wet langdurige zorg aanvraagt verliest zijn dagbesteding.",
    ),
    "drempel-geluid": (
        "Buurtbewoners bellen ons over geluid, maar de woningbouw zegt dat het zorg is.",
        "Burenruzie door verward gedrag: de corporatie wacht op ons en wij op de corporatie.",
        "Overlast van een man met psychische klachten wordt door niemand opgepakt.",
    ),
    "taal": (
        "Nieuwkomers krijgen geen tolk bij het gesprek over hun kind.",
        "Zonder tolk begrijpt een moeder uit Eritrea het plan van de school niet.",
        "Voor een gesprek in het Arabisch moet een buurvrouw vertalen.",
    ),
}
ALONE = (
    "De parkeerkaart voor een rolstoelbus moet elk jaar opnieuw worden gekeurd.",
    "Het dak van het buurthuis lekt en de inloop is daarom dicht.",
    "De nieuwe laptop start niet op als je thuis werkt.",
    "De sporthal is op zaterdag niet te huur voor een wijkfeest.",
    "De huisarts in de wijk neemt geen nieuwe patiënten aan.",
)
"""These stand alone."""
