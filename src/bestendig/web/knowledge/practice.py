"""What the practice town knows: the shipped list, conditions that somebody read up, what ran here before."""

from collections.abc import Callable

from django.db import transaction

from bestendig.web.accounts.seat import Seat
from bestendig.web.knowledge import services
from bestendig.web.knowledge.models import ExperienceRow, InterventionRow, Telling

RAN = (
    ("policy_adviser", "home-start", {
        "programme": "Buurtmoeders", "since": "2016", "until": "2019-12", "theme": "jeugd",
        "ended_because": "aanbesteding", "contact_function": "opbouwwerker in Noord",
        "ended_words": "De nieuwe partij had eigen vrijwilligers. De oude stopten; een deel deed niets meer.",
        "reach": "ongeveer 45 gezinnen in Noord en Oost",
        "result": "Moeders kwamen uit zichzelf terug voor een kop koffie. De vrijwilliger bleef ook na het "
        "einde van de hulp langskomen. Wij hebben het niet gemeten.",
    }),
    ("team_leader", "", {
        "programme": "Eén deur in de flat", "since": "2021-03", "until": "2022-06", "theme": "samenwerking",
        "ended_because": "budget", "contact_function": "teamleider wijkteams",
        "ended_words": "Het was projectgeld voor vijftien maanden.",
        "reach": "bewoners van twee flats, samen ruim 200 huishoudens",
        "result": "Elf organisaties spraken af dat één persoon aanbelt. Bewoners vonden dat het rustiger "
        "werd. Na afloop kwamen er weer meer mensen aan de deur.",
    }),
    ("policy_adviser", "", {
        "programme": "Maatjes tegen eenzaamheid", "since": "2018", "until": "2020-03", "theme": "meedoen",
        "ended_because": "politiek", "contact_function": "beleidsadviseur ouderen",
        "ended_words": "Het nieuwe college koos voor een campagne in de hele stad.",
        "reach": "ongeveer 80 ouderen",
        "result": "Wie een maatje kreeg dat bleef, vertelde dat de week weer een vorm had. Bij een wisseling "
        "haakte de helft af.",
    }),
    ("social_worker", "ontmoetingscentra-voor-mensen-met-dementie-en-hun-verzorgers", {
        "programme": "Huiskamer De Linde", "since": "2019-09", "theme": "mantelzorg",
        "contact_function": "coördinator van de huiskamer", "reach": "24 bezoekers en hun familie",
        "result": "Twee vaste begeleiders. Familie komt mee en leert van elkaar.",
    }),
    ("director", "krachtwerk", {
        "programme": "Krachtwerk in de opvang", "since": "2020", "theme": "wonen",
        "contact_function": "werkbegeleider opvang", "reach": "vrijwel alle bewoners van de opvang",
        "result": "Het gaat goed als iemand zijn eigen begeleider houdt. Bij flexkrachten blijft het een "
        "formulier.",
    }),
)  # fmt: skip
"""By role who wrote it, of which intervention, and what; made up."""
READ_UP = {
    "home-start": {
        "named_professional": "Eén vaste vrijwilliger per gezin, begeleid door een coördinator.",
        "minimum_duration": "Zolang het gezin wil; reken op een half jaar tot anderhalf jaar.",
        "duration": "Een dagdeel per week, vaak een jaar of langer",
    },
    "krachtwerk": {
        "named_professional": "Eén eigen begeleider, met wie iemand een band kan opbouwen.",
        "caseload": "Zo klein dat de begeleider iedereen echt kent; een getal staat er niet bij.",
    },
}
"""What somebody of the practice town wrote of the conditions, in own words; made up for practice."""
TOLD = (
    ("social_worker", "home-start", Telling.Kind.PRACTICE,
     "Wij melden gezinnen pas aan als wij zelf betrokken blijven. Anders voelt het als doorschuiven.",
     "sociaal werkers van Team Noord"),
    ("social_worker", "home-start", Telling.Kind.LIVED,
     "Zij kwam elke dinsdag. Ze hoefde niets van mij te weten, en juist daarom vertelde ik het.",
     "moeders in het buurthuis, opgeschreven door de opbouwwerker"),
    ("team_leader", "eigen-kracht-conferentie", Telling.Kind.LIVED,
     "Mijn broer hoorde daar voor het eerst hoe het ging. Daarna belde hij elke zondag.",
     "deelnemers aan een conferentie, via de adviesraad"),
)  # fmt: skip


@transaction.atomic
def practise(seat_of: Callable[[str], Seat]) -> None:
    """Fill the table of the practice town, once; nothing where somebody wrote down experience already."""
    noor = seat_of("policy_adviser")
    services.settle_seed(noor.table)
    if ExperienceRow.objects.filter(table=noor.table).exists():
        return
    known = {row.databank_id: row for row in InterventionRow.objects.filter(table=noor.table)}
    for number, said in READ_UP.items():
        services.edit(noor, known[number], said)
    for role, number, said in RAN:
        services.write_experience(seat_of(role), {**said, "intervention": known.get(number)})
    for role, number, kind, words, told_by in TOLD:
        services.tell(seat_of(role), known[number], kind, words, told_by)
