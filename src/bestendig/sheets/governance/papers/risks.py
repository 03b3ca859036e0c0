"""The risks to people that the assessment names, with what the software does about each."""

from bestendig.language import Text

RISKS: tuple[tuple[Text, Text], ...] = (
    (
        Text(nl="Iemand wordt herkend in een klein getal.", en="Somebody is recognised in a small number."),
        Text(
            nl="Drempels, samenvoegen, verbergen, en een register tegen aftrekken.",
            en="Thresholds, merging, hiding, and a ledger against subtraction.",
        ),
    ),
    (
        Text(
            nl="Een pseudoniem wordt teruggerekend tot een persoon.", en="A pseudonym is traced to a person."
        ),
        Text(
            nl="Een geheime sleutel buiten de gegevens, alleen leesbaar voor de eigenaar.",
            en="A secret key outside the data, readable by its owner only.",
        ),
    ),
    (
        Text(
            nl="Gegevens van verschillende wetten worden één dossier.",
            en="Data of several laws become one file on a person.",
        ),
        Text(
            nl="Een eigen sleutel per wet. Koppelen kan alleen met een vastgelegde grond.",
            en="A key of its own for each law. Linking needs a recorded ground.",
        ),
    ),
    (
        Text(nl="Een medewerker wordt gevolgd of afgerekend.", en="A worker is monitored or settled with."),
        Text(
            nl="Geen cijfer over één of twee professionals, geen rangorde, personeelstabellen dicht zonder "
            "instemming.",
            en="No figure about one or two professionals, no order, staff tables closed without consent.",
        ),
    ),
    (
        Text(nl="Een cijfer wordt gelezen als schuld.", en="A figure is read as blame."),
        Text(
            nl="Woorden zonder oorzaak, een vraag onder elk cijfer, en hoe zeker het is.",
            en="Words without cause, a question under each figure, and how sure it is.",
        ),
    ),
    (
        Text(nl="De map of een reservekopie raakt kwijt.", en="The folder or a backup gets lost."),
        Text(
            nl="Geen namen in de map. De sleutels liggen ergens anders.",
            en="No names in the folder. The keys lie elsewhere.",
        ),
    ),
    (
        Text(
            nl="Een organisatie leert rijen van een andere organisatie.",
            en="An organisation learns rows of another.",
        ),
        Text(
            nl="Alleen tellingen gaan van kluis naar tafel, gemaskeerd tot ze zijn opgeteld.",
            en="Only counts go from vault to table, masked until they are added.",
        ),
    ),
)

MEASURES_TAKEN: tuple[Text, ...] = (
    Text(
        nl="Pseudoniemen aan de deur; sleutel en gegevens gescheiden (AVG 25 en 32).",
        en="Pseudonyms at the door; key and data apart (GDPR 25 and 32).",
    ),
    Text(
        nl="Eén uitgang voor cijfers, die kleine aantallen tegenhoudt.",
        en="One exit for figures, which stops small numbers.",
    ),
    Text(
        nl="Wissen van een persoon in elke versie van de gegevens, met alleen een aantal als bewijs.",
        en="Erasing a person from every version of the data, with only a count as proof.",
    ),
    Text(
        nl="Elke versie van de gegevens heeft een vingerafdruk; schade wordt gezien.",
        en="Every version of the data has a fingerprint; damage is seen.",
    ),
    Text(
        nl="Fouten noemen bestand, regel en kolom, nooit een waarde.",
        en="Errors name file, line and column, never a value.",
    ),
)
