"""What teams of the practice town wrote down in two years; all of it was made up for this."""

from dataclasses import dataclass

NOORD, OOST, ZUID, CENTRUM = "Team Noord", "Team Oost", "Team Zuid", "Team Centrum"
TOWN = "Gemeente Voorbeeldstad"


@dataclass(frozen=True, slots=True)
class Written:
    """One bottleneck: which team, how many weeks ago, in which words, about what.

    `reply` is what the municipality answered, `closed` how it ended and what came of it, `also` which teams
    said that they have it too. What is not shared stays with the team.
    """

    party: str
    weeks: int
    words: str
    theme: str = ""
    law: str = ""
    partner: str = ""
    is_shared: bool = True
    is_elsewhere: bool = False
    reply: str = ""
    closed: tuple[str, str] | None = None
    also: tuple[str, ...] = ()


WRITTEN = (
    Written(
        OOST,
        101,
        "De vervoerspas voor de dagbesteding laat zes weken op zich wachten. Iemand die"
        " net durfde te gaan, zit dan weer thuis.",
        theme="vervoer",
        law="wmo",
        partner="vervoerder",
        reply=("De aanvraag loopt langs twee afdelingen. Wij vragen de vervoerder om een tijdelijke pas."),
    ),
    Written(
        NOORD,
        88,
        "Een bewoner kan niet naar de inloop, want de pas voor het vervoer is nog niet "
        "goedgekeurd. Er belt niemand terug.",
        theme="vervoer",
        law="wmo",
        partner="vervoerder",
        reply="Wij vroegen dit na. De vervoerder belt nu binnen drie dagen terug; het staat in de afspraken.",
    ),
    Written(
        ZUID,
        61,
        "Zonder vervoer geen dagbesteding: wij rijden mensen nu zelf, omdat de pas weken duurt.",
        theme="vervoer",
        law="wmo",
        partner="vervoerder",
        also=(CENTRUM,),
        reply="Zelf rijden is niet de bedoeling. Wij zoeken uit of een tijdelijke pas kan.",
    ),
    Written(
        NOORD,
        22,
        "De taxipas liep af en de verlenging kwam te laat. Twee mensen misten drie weken hun groep.",
        theme="vervoer",
        law="wmo",
        partner="vervoerder",
        reply=("Sinds vorige maand kan een pas doorlopen tijdens verlenging. Meld het als het toch stopt."),
    ),
    Written(
        CENTRUM,
        3,
        "Wie van groep wisselt, moet de vervoerspas opnieuw aanvragen. Dat kost een maand thuiszitten.",
        theme="vervoer",
        law="wmo",
        partner="vervoerder",
    ),
    Written(
        CENTRUM,
        96,
        "De inkomenstoeslag stopt als iemand een week te laat inlevert. Dan komt er een"
        " maand later een schuld bij.",
        theme="geld",
        law="participatiewet",
        reply="Twee weken uitstel mag altijd. Wij zetten dat nu in de brief.",
        closed=(
            "answered",
            "De brief noemt nu zelf dat uitstel kan. Mensen bellen daarover.",
        ),
    ),
    Written(
        OOST,
        70,
        "De toeslag van het Rijk wordt teruggevorderd terwijl iemand al in een regeling"
        " zit. De afspraken met schuldeisers vallen dan om.",
        theme="geld",
        law="anders",
        partner="uitvoerder toeslagen",
        is_elsewhere=True,
        reply="Er is daar een team voor moeilijke gevallen. Wij zoeken het nummer op.",
    ),
    Written(
        NOORD,
        44,
        "Een terugvordering van toeslagen komt midden in de schuldregeling. Alles begint opnieuw.",
        theme="geld",
        law="anders",
        partner="uitvoerder toeslagen",
        is_elsewhere=True,
        also=(ZUID,),
        reply="Wij verzamelen deze gevallen en leggen ze samen voor aan de uitvoerder.",
    ),
    Written(
        ZUID,
        9,
        "Door een terugvordering van een toeslag breekt de bank de regeling af. Het vertrouwen is weg.",
        theme="geld",
        law="anders",
        partner="uitvoerder toeslagen",
        is_elsewhere=True,
    ),
    Written(
        NOORD,
        92,
        "De wachtlijst bij de ggz is zo lang dat wij maanden overbruggen zonder plan. "
        "Niemand zegt wie er dan belt bij nood.",
        theme="ggz",
        law="wmo",
        partner="ggz-instelling",
        reply="Wij bespreken met de instelling wie er belt tijdens het wachten.",
    ),
    Written(
        CENTRUM,
        74,
        "Tijdens het wachten op behandeling is er geen vast gezicht. Wij bellen zelf elke week.",
        theme="ggz",
        law="wmo",
        partner="ggz-instelling",
        also=(OOST,),
        reply="Dank dat u blijft bellen. Het staat op de agenda met de instelling.",
    ),
    Written(
        ZUID,
        37,
        "Iemand wacht acht maanden op de ggz en zakt weg. De huisarts en wij weten van "
        "elkaar niet wie wat doet.",
        theme="ggz",
        partner="ggz-instelling",
        reply="De praktijkondersteuner wordt het vaste punt. Wij horen graag of dat helpt.",
    ),
    Written(
        OOST,
        14,
        "Na de intake bij de ggz blijft het maanden stil. Wij horen niets en de bewoner ook niet.",
        theme="ggz",
        partner="ggz-instelling",
    ),
    Written(
        NOORD,
        2,
        "Wachten op behandeling duurt nu langer dan een jaar. Wij houden contact, maar dat staat nergens.",
        theme="ggz",
        law="wmo",
        partner="ggz-instelling",
        is_shared=False,
    ),
    Written(
        ZUID,
        83,
        "Een gezin vertelt het verhaal vier keer: bij school, bij ons, bij de jeugdhulp"
        " en bij de leerplicht. Daarna haken ze af.",
        theme="samenwerking",
        law="jeugdwet",
        partner="school",
        reply="Met toestemming van het gezin mag één verslag rond. Wij maken een voorbeeld.",
    ),
    Written(
        NOORD,
        55,
        "Ouders doen hun verhaal bij elke organisatie opnieuw. Er is geen plek waar het één keer staat.",
        theme="samenwerking",
        law="jeugdwet",
        partner="school",
        reply="Het voorbeeld voor één verslag is klaar. Vraag het bij de casusregisseur.",
    ),
    Written(
        CENTRUM,
        18,
        "Bij elk nieuw loket begint de intake van voren af aan. Mensen vragen of wij niet met elkaar praten.",
        theme="samenwerking",
    ),
    Written(
        OOST,
        78,
        "De hulp stopt op de achttiende verjaardag, terwijl er nog geen woonplek is. De"
        " nieuwe hulp begint maanden later.",
        theme="continuiteit",
        law="jeugdwet",
        partner="aanbieder jeugdhulp",
        reply="Verlengd doorlopen mag tot 23 jaar. Vraag het drie maanden vooraf aan.",
    ),
    Written(
        ZUID,
        30,
        "Een jongere werd achttien en raakte in één week de vaste begeleider kwijt.",
        theme="continuiteit",
        law="jeugdwet",
        partner="aanbieder jeugdhulp",
        also=(NOORD,),
    ),
    Written(
        CENTRUM,
        65,
        "Voor een urgentie moet iemand al dakloos zijn. Wij zien het aankomen en mogen niets doen.",
        theme="wonen",
        partner="woningcorporatie",
        reply="De regel ligt bij de regio. Wij vragen om een uitzondering als iemand het ziet aankomen.",
    ),
    Written(
        NOORD,
        40,
        "Na een scheiding slaapt iemand in de auto. Voor urgentie telt dat niet, want er is nog een adres.",
        theme="wonen",
        partner="woningcorporatie",
        reply=(
            "Een briefadres kan nu binnen een week. De urgentieregel ligt bij de regio; wij nemen het mee."
        ),
    ),
    Written(
        OOST,
        6,
        "Zonder briefadres geen uitkering, en zonder uitkering geen kamer. Mensen lopen rond in die cirkel.",
        theme="wonen",
        law="participatiewet",
        also=(CENTRUM,),
    ),
    Written(
        ZUID,
        50,
        "Het formulier voor huishoudelijke hulp is elf bladzijden. Mensen vragen ons om het in te vullen.",
        theme="toegang",
        law="wmo",
        reply="Er komt een kort formulier van twee bladzijden.",
        closed=(
            "solved",
            "Het korte formulier is er sinds het voorjaar. Bijna niemand vraagt nog hulp erbij.",
        ),
    ),
    Written(
        CENTRUM,
        34,
        "Een aanvraag wordt afgewezen omdat er één bewijsstuk mist. Dat had een telefoontje kunnen zijn.",
        theme="toegang",
        law="wmo",
        reply="Klopt, dat moet anders. Wij bellen nu eerst voordat er een brief gaat.",
    ),
    Written(
        NOORD,
        27,
        "Een mantelzorger die zelf ziek wordt, vindt geen vervanging voor een paar "
        "dagen. Opname is dan het enige.",
        theme="mantelzorg",
        law="wmo",
        reply=("Logeeropvang heeft twee bedden voor spoed. Het nummer staat nu bij het klantcontact."),
    ),
    Written(
        OOST,
        11,
        "De mantelzorger valt uit en pas na twee weken is er vervanging thuis.",
        theme="mantelzorg",
        law="wmo",
    ),
    Written(
        NOORD,
        16,
        "Wij mogen de wijkverpleging niet bellen over een gezamenlijke bewoner, zegt "
        "hun kantoor. Terwijl de bewoner het zelf vraagt.",
        theme="samenwerking",
        partner="wijkverpleging",
    ),
    Written(
        ZUID,
        1,
        "Voor een inwoner zonder Nederlands is er geen tolk bij het eerste gesprek. Het"
        " kind van twaalf vertaalt.",
        theme="nieuwkomers",
        law="wmo",
    ),
    Written(
        CENTRUM,
        46,
        "Een nieuwkomer moet naar inburgering op de dag van de dagbesteding. Twee regels, één mens.",
        theme="nieuwkomers",
        law="anders",
        is_elsewhere=True,
        closed=(
            "not_solved",
            "Wij vonden geen uitweg. De lestijden liggen vast bij de school.",
        ),
    ),
    Written(
        NOORD,
        5,
        "Collega's vertrekken en de overdracht is een lijstje. De nieuwe collega begint zonder verhaal.",
        theme="continuiteit",
        is_shared=False,
    ),
    Written(
        OOST,
        25,
        "Drie programma's voor eenzaamheid in één buurt, en geen enkele duurt langer "
        "dan een jaar. Mensen raken de tel kwijt.",
        theme="meedoen",
        law="wmo",
        reply="Klopt. Wij leggen dit neer bij het kwartaalgesprek.",
    ),
    Written(
        NOORD,
        12,
        "De inloop sluit in de zomer zes weken. Juist dan zijn mensen alleen.",
        theme="meedoen",
        law="wmo",
    ),
)
PATTERNS = (
    ("Vervoerspas komt te laat", 
     "Mensen missen hun dagbesteding omdat de pas voor vervoer er niet op tijd is.", "vervoer"),
    ("Toeslag teruggevorderd in een schuldregeling",
     "Een terugvordering van een andere instantie breekt een regeling die net loopt.", "geld"),
    ("Niemand belt tijdens het wachten op de ggz",
     "Tussen aanmelding en behandeling is er geen vast gezicht en geen afspraak over nood.", "ggz"),
)  # fmt: skip
"""Name, definition, and the theme whose bottlenecks people put in it."""
LEFT_OUT = ("inkomenstoeslag", "langer dan een jaar. Wij houden")
"""What has the theme of a pattern and still does not belong to it, or was written too short ago."""
