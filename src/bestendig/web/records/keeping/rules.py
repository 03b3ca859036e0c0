"""The terms of the house: what goes after how long, and why. Stricter is allowed, down to the shortest."""

from dataclasses import dataclass

from bestendig.language import Text


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of thing: after `days` it goes; a municipality may choose less, not less than `least`."""

    kind: str
    what: Text
    days: int
    least: int
    why: Text


RULES: tuple[Rule, ...] = (
    Rule(
        "sessions",
        Text(nl="Sessies van wie inlogde", en="Sessions of who signed in"),
        1,
        0,
        Text(
            nl="Een sessie die voorbij is, dient nergens meer voor.",
            en="A session that is over serves no purpose.",
        ),
    ),
    Rule(
        "tallies",
        Text(nl="Tellers tegen te veel pogingen", en="Tallies against too many tries"),
        1,
        0,
        Text(nl="Ze dienen alleen om een aanval te vertragen.", en="They only serve to slow down an attack."),
    ),
    Rule(
        "sign_ins",
        Text(
            nl="Pogingen om in te loggen, met netwerkadres", en="Tries to sign in, with the network address"
        ),
        90,
        14,
        Text(
            nl="Nodig om een aanval terug te vinden; daarna zijn het alleen nog persoonsgegevens.",
            en="Needed to trace an attack; after that they are only personal data.",
        ),
    ),
    Rule(
        "invitations",
        Text(nl="Uitnodigingen die verliepen of gebruikt zijn", en="Invitations that ended or were used"),
        30,
        1,
        Text(
            nl="Zolang kan de beheerder zien dat iemand is uitgenodigd.",
            en="So long the manager can see that somebody was invited.",
        ),
    ),
    Rule(
        "work",
        Text(nl="Lang werk dat klaar is", en="Long work that is over"),
        90,
        7,
        Text(
            nl="De uitkomst staat op haar eigen plek; de regel over het werk zelf is dan niet meer nodig.",
            en="The outcome stands in its own place; the line about the work itself is not needed then.",
        ),
    ),
    Rule(
        "drafts",
        Text(nl="Plannen die nooit zijn getoetst", en="Plans that were never tested"),
        365,
        30,
        Text(
            nl="Een plan zonder toets is een kladje van één partij en geen besluit.",
            en="A plan without a test is a note of one party and no decision.",
        ),
    ),
    Rule(
        "versions",
        Text(nl="Gegevensversies die niet meer tellen", en="Data versions that do not count any more"),
        730,
        30,
        Text(
            nl="Om terug te kunnen. Er staan rijen over mensen in, met pseudoniemen.",
            en="To be able to go back. They hold rows about people, with pseudonyms.",
        ),
    ),
    Rule(
        "logbook",
        Text(nl="Het logboek van verwerkingen", en="The log of processing"),
        1825,
        366,
        Text(
            nl="Zolang kan worden verantwoord wat met gegevens gebeurde (AVG 5, lid 2).",
            en="So long it can be accounted for what happened to data (GDPR 5, paragraph 2).",
        ),
    ),
    Rule(
        "trail",
        Text(nl="Het spoor van handelingen", en="The trail of acts"),
        1825,
        366,
        Text(
            nl="Zolang kan een besluit worden nagegaan. Wat blijft, zit vast achter het zegel van wat ging.",
            en="So long a decision can be traced. What stays holds on behind the seal of what went.",
        ),
    ),
)
"""In the order in which they are carried out: the trail last, so that what went before stands on it."""
BY_KIND = {rule.kind: rule for rule in RULES}

STAYS: tuple[tuple[Text, Text], ...] = (
    (
        Text(nl="Gespreksbladen op tafel, verhalen, antwoorden", en="Sheets on the table, stories, answers"),
        Text(
            nl="Zij horen bij besluiten. Breng ze naar het zaaksysteem; de archivaris bepaalt daar hoe lang.",
            en="They belong to decisions. Take them to the case system; the archivist decides how long.",
        ),
    ),
    (
        Text(
            nl="Toetsen, beloften, uitgangspunten, gesprekken, kwartaalgesprekken",
            en="Tests, promises, principles, talks, quarterly sessions",
        ),
        Text(
            nl="Een terugblik vergelijkt met wat toen is gezegd.",
            en="A look-back compares with what was said then.",
        ),
    ),
    (
        Text(nl="De lijst van vrijgegeven antwoorden", en="The list of released answers"),
        Text(
            nl="Zonder die lijst verraadt het verschil tussen twee antwoorden soms iets over enkelen.",
            en="Without it the difference between two answers may tell something about a few people.",
        ),
    ),
    (
        Text(nl="Het bewijs van wat ging", en="The proof of what went"),
        Text(
            nl="Aantallen en vingerafdrukken; er staat niemand in.",
            en="Counts and fingerprints; nobody is in it.",
        ),
    ),
    (
        Text(nl="Accounts", en="Accounts"),
        Text(
            nl="Wie iets schreef, blijft de schrijver. Een account zonder stoel kan nergens meer bij.",
            en="Who wrote something stays its writer. An account without a seat reaches nothing any more.",
        ),
    ),
)
"""What stays, and why."""
