"""What each table of the workplace holds and why, in words; a test sees that none is missing."""

from bestendig.language import Text

HOLDINGS: dict[str, Text] = {
    "accounts.User": Text(
        nl="wie kan inloggen; nodig om te weten wie iets deed",
        en="who can sign in; needed to know who did something",
    ),
    "accounts.SeatRow": Text(
        nl="in welke rol iemand voor welke partij zit, van dag tot dag",
        en="in which role somebody sits for which party, from day to day",
    ),
    "accounts.Invitation": Text(
        nl="een uitnodiging; alleen de vingerafdruk van de link",
        en="an invitation; only the link's fingerprint",
    ),
    "accounts.Link": Text(
        nl="wie iemand is bij de organisatie die voor het inloggen instaat",
        en="who somebody is with the organisation that vouches for signing in",
    ),
    "accounts.SecondStep": Text(
        nl="de tweede stap bij het inloggen, verzegeld", en="the second step, sealed"
    ),
    "accounts.RecoveryCode": Text(
        nl="vingerafdruk van een code voor als de telefoon weg is",
        en="fingerprint of a code for when the telephone is gone",
    ),
    "accounts.Tally": Text(
        nl="hoe vaak iets is geprobeerd, als vingerafdruk; tegen aanvallen",
        en="how often something was tried, as a fingerprint; against attacks",
    ),
    "audit.Entry": Text(
        nl="een handeling: welke rol, welke partij, wat; nooit wat iemand schreef",
        en="an act: which role, which party, what; never what somebody wrote",
    ),
    "audit.Checkpoint": Text(
        nl="waar oude regels van het spoor zijn weggehaald", en="where old lines of the trail were taken away"
    ),
    "axes.AccessAttempt": Text(
        nl="pogingen om in te loggen; tegen aanvallen", en="tries to sign in; against attacks"
    ),
    "axes.AccessAttemptExpiration": Text(
        nl="tot wanneer inloggen op slot zit", en="until when signing in is locked"
    ),
    "axes.AccessFailureLog": Text(
        nl="mislukte pogingen om in te loggen; tegen aanvallen", en="failed tries to sign in; against attacks"
    ),
    "axes.AccessLog": Text(
        nl="wanneer iemand inlogde; tegen aanvallen", en="when somebody signed in; against attacks"
    ),
    "freshness.Write": Text(
        nl="in welke tabel iets veranderde, een minuut lang; opdat niemand een oude bladzijde ziet",
        en="in which table something changed, for a minute; so that nobody sees an old page",
    ),
    "memory.Revision": Text(
        nl="hoe vaak het geheugen van een tafel veranderde", en="how often the memory of a table changed"
    ),
    "memory.Remembered": Text(
        nl="de woorden waarmee knelpunten, antwoorden en kennis worden teruggevonden, zonder wie ze schreef",
        en="the words by which bottlenecks, answers and knowledge are found again, without who wrote them",
    ),
    "knowledge.InterventionRow": Text(
        nl="feiten over een interventie, met waar ze gezien zijn",
        en="facts about an intervention, with where they were seen",
    ),
    "knowledge.RecognitionRow": Text(
        nl="een erkenning: wie oordeelde wat, wanneer, volgens welke bron",
        en="a recognition: who judged what, when, by which source",
    ),
    "knowledge.ExperienceRow": Text(
        nl="wat hier eerder liep, wat eruit kwam en waarom het stopte; een functie, geen naam",
        en="what ran here before, what came of it and why it ended; a function, no name",
    ),
    "knowledge.Telling": Text(
        nl="wat praktijk of inwoners over een interventie vertellen, zonder naam",
        en="what practice or residents tell of an intervention, without a name",
    ),
    "knowledge.Change": Text(
        nl="hoe feiten over een interventie veranderden", en="how facts about an intervention changed"
    ),
    "knowledge.Intake": Text(
        nl="een ingelezen kennisbestand, zonder het bestand zelf",
        en="a file of knowledge that was read, without the file itself",
    ),
    "knowledge.IntakeLine": Text(
        nl="een verschil in zo'n bestand, en wat een mens ervan vond",
        en="a difference in such a file, and what a person decided",
    ),
    "exchange.Written": Text(
        nl="welk bestand voor andere gemeenten is geschreven, en wat erin zat",
        en="which file was written for other municipalities, and what was in it",
    ),
    "exchange.ReceivedFile": Text(
        nl="welk bestand van een andere gemeente is gelezen",
        en="which file of another municipality was read",
    ),
    "exchange.ReceivedItem": Text(
        nl="een rode draad, antwoord of ervaring van een andere gemeente, met de herkomst",
        en="a pattern, answer or experience of another municipality, with its origin",
    ),
    "newness.Check": Text(
        nl="de tekst van een plan waarvan is gevraagd of het nieuw is",
        en="the text of a plan of which was asked whether it is new",
    ),
    "newness.Find": Text(
        nl="wat op een plan lijkt, zoals het er toen stond, en wat ermee gebeurt",
        en="what is like a plan, as it stood then, and what is done with it",
    ),
    "answers.RuleQuestion": Text(nl="een vraag of iets mag", en="a question whether something is allowed"),
    "answers.AlsoAsked": Text(
        nl="welke partij een antwoord ook wil weten", en="which party wants to know an answer too"
    ),
    "answers.RuleAnswer": Text(
        nl="een antwoord op regels, met voorwaarden en tot wanneer het geldt",
        en="an answer on rules, with conditions and until when it holds",
    ),
    "answers.Ground": Text(nl="het wetsartikel onder een antwoord", en="the article under an answer"),
    "answers.Confirmation": Text(
        nl="dat een antwoord is nagekeken en nog klopt", en="that an answer was checked and still holds"
    ),
    "answers.Dispute": Text(
        nl="waarom een antwoord misschien niet klopt, en wat daarop is gezegd",
        en="why an answer may be wrong, and what was said to that",
    ),
    "answers.Reliance": Text(
        nl="welke partij met een antwoord werkt, zodat zij ziet dat het verandert",
        en="which party works with an answer, so that it sees when it changes",
    ),
    "incidents.Advice": Text(
        nl="wat na een incident is afgewogen, en wanneer er opnieuw wordt gekeken",
        en="what was weighed after an incident, and when it is looked at again",
    ),
    "incidents.Seen": Text(
        nl="een verwijzing naar wat er toen al was; nooit een kopie",
        en="a pointer to what was there already; never a copy",
    ),
    "incidents.LookedAgain": Text(
        nl="wat er van wachten of van een maatregel kwam", en="what came of waiting or of a measure"
    ),
    "sessions.Session": Text(nl="wie nu is ingelogd", en="who is signed in now"),
    "auth.Group": Text(
        nl="niet in gebruik; hoort bij de bibliotheek", en="not in use; belongs to the library"
    ),
    "auth.Permission": Text(
        nl="niet in gebruik; hoort bij de bibliotheek", en="not in use; belongs to the library"
    ),
    "contenttypes.ContentType": Text(
        nl="lijst van tabellen; hoort bij de bibliotheek", en="list of tables; belongs to the library"
    ),
    "parties.Table": Text(
        nl="een tafel: één gemeente met haar partijen", en="a table: one municipality with its parties"
    ),
    "parties.Party": Text(nl="een partij aan tafel", en="a party at the table"),
    "sheets.TableSheet": Text(
        nl="een gespreksblad: over welke partij, waar het staat; de cijfers zijn vrijgegeven",
        en="a discussion sheet: about which party, where it stands; its figures are released",
    ),
    "sheets.Story": Text(
        nl="wat een team of aanbieder bij een cijfer vertelt",
        en="what a team or provider tells beside a figure",
    ),
    "sheets.Answer": Text(
        nl="wat aan tafel op een vraag is geantwoord", en="what was answered at the table to a question"
    ),
    "promises.Promise": Text(
        nl="wie wat doet, voor welke dag, en wat ervan kwam",
        en="who does what, by which day, and what came of it",
    ),
    "jobs.Job": Text(nl="lang werk: wie vroeg het, hoe ver het is", en="long work: who asked, how far it is"),
    "impact.PlanRow": Text(
        nl="een plan om te toetsen, zoals het is opgeschreven", en="a plan to test, as it was written down"
    ),
    "impact.Tested": Text(nl="de vrijgegeven toets van een plan", en="the released test of a plan"),
    "impact.LookedBack": Text(
        nl="of een toets uitkwam, vrijgegeven", en="whether a test came true, released"
    ),
    "datasets.Vault": Text(nl="van welke partij de gegevens hier zijn", en="whose data lie here"),
    "datasets.DeliveryRow": Text(
        nl="bestanden die zijn aangeleverd; de inhoud gaat na het inlezen weg",
        en="files that were delivered; their contents go after taking in",
    ),
    "datasets.SheetOrder": Text(nl="welke bladen zijn gevraagd", en="which sheets were asked for"),
    "rounds.RoundRow": Text(nl="een gezamenlijke telling", en="a count together"),
    "rounds.Participant": Text(
        nl="een kluis die meetelt: of sleutel en telling er zijn",
        en="a vault that counts: whether key and count are there",
    ),
    "policy.Principle": Text(nl="een uitgangspunt van beleid", en="a principle of policy"),
    "policy.Answer": Text(
        nl="hoe een plan of programma zich tot een uitgangspunt verhoudt",
        en="how a plan or programme relates to a principle",
    ),
    "policy.CouncilFile": Text(nl="het dossier voor een nieuwe raad", en="the file for a new council"),
    "talks.Talk": Text(nl="een gesprek van de beleidscyclus", en="a talk of the policy cycle"),
    "talks.Laid": Text(nl="wat voor een gesprek is klaargelegd", en="what was laid ready for a talk"),
    "talks.Move": Text(nl="een gesprek dat is verzet, met reden", en="a talk that was moved, with a reason"),
    "talks.Word": Text(nl="wat in een gesprek is opgeschreven", en="what was written down in a talk"),
    "talks.Reply": Text(nl="wat een partij op een uitnodiging zei", en="what a party said to an invitation"),
    "portraits.Portrait": Text(
        nl="de pagina van een aanbieder of team, en voor wie",
        en="the page of a provider or team, and for whom",
    ),
    "bottlenecks.Bottleneck": Text(
        nl="een knelpunt in twee zinnen, zonder wie het over gaat; eerst alleen van het eigen team",
        en="a bottleneck in two sentences, without whom it is about; at first of the own team only",
    ),
    "bottlenecks.Recurrence": Text(
        nl="welke partij een knelpunt ook heeft", en="which party has a bottleneck too"
    ),
    "bottlenecks.Judgement": Text(
        nl="of twee dingen op elkaar lijken, zoals iemand het zag",
        en="whether two things are alike, as somebody saw it",
    ),
    "bottlenecks.Reply": Text(
        nl="wat een partij antwoordde op een knelpunt", en="what a party replied to a bottleneck"
    ),
    "bottlenecks.Pattern": Text(
        nl="een rode draad: naam, zin, van welke partij, waar het staat",
        en="a pattern: name, sentence, of which party, where it stands",
    ),
    "bottlenecks.Membership": Text(
        nl="welk knelpunt van wanneer tot wanneer bij een rode draad hoort",
        en="which bottleneck belongs to a pattern, from when until when",
    ),
    "bottlenecks.PatternAct": Text(
        nl="wat er met een rode draad is gedaan, en waarom", en="what was done with a pattern, and why"
    ),
    "bottlenecks.Example": Text(
        nl="een voorbeeld dat bij een rode draad hoort of juist niet",
        en="an example that belongs to a pattern or does not",
    ),
    "patterns.Declined": Text(
        nl="een voorstel voor een rode draad dat iemand afwees, en waarom",
        en="a proposed pattern that somebody rejected, and why",
    ),
    "patterns.Coding": Text(
        nl="een reeks paren knelpunten die twee mensen vergelijken",
        en="a set of pairs of bottlenecks that two people compare",
    ),
    "patterns.Pair": Text(nl="twee knelpunten naast elkaar", en="two bottlenecks beside each other"),
    "patterns.Code": Text(
        nl="wat een van die twee mensen van een paar zei", en="what one of those two said of a pair"
    ),
    "portraits.Edition": Text(
        nl="wat een aanbieder of team van zichzelf zegt", en="what a provider or team says of itself"
    ),
    "portraits.Figure": Text(
        nl="een vrijgegeven cijfer op die pagina, met eigen woorden",
        en="a released figure on that page, with own words",
    ),
    "records.TrailCheck": Text(nl="wanneer het spoor is nagekeken", en="when the trail was checked"),
    "records.RetentionRule": Text(nl="een strengere bewaartermijn", en="a stricter term of retention"),
    "records.RetentionProof": Text(
        nl="bewijs van wat wegging: aantal, dagen, vingerafdruk",
        en="proof of what went: count, days, fingerprint",
    ),
    "records.RetentionRun": Text(
        nl="wanneer de bewaarregels zijn uitgevoerd", en="when the rules were carried out"
    ),
    "records.ArchiveSetting": Text(
        nl="hoe besluiten voor het archief worden gewaardeerd",
        en="how decisions are appraised for the archive",
    ),
    "records.DecisionExport": Text(
        nl="welk besluit wanneer naar het zaaksysteem ging", en="which decision went to the case system when"
    ),
    "records.LoggedProcessing": Text(
        nl="wat al in het logboek van verwerkingen staat", en="what is in the log of processing already"
    ),
    "quarters.ReflectionSession": Text(
        nl="een kwartaalgesprek of teamgesprek: dag, wie is uitgenodigd, waar het staat",
        en="a quarterly or team session: day, who is invited, where it stands",
    ),
    "quarters.Point": Text(
        nl="een punt op de agenda, ingebracht door een partij; geen namen van inwoners",
        en="a point on the agenda, raised by a party; no names of residents",
    ),
    "quarters.Note": Text(nl="wat bij een punt is gezegd", en="what was said at a point"),
    "quarters.Decision": Text(
        nl="wat is besloten of afgesproken, op welke grond, en wat ervan kwam",
        en="what was decided or agreed, on what ground, and what came of it",
    ),
}
"""Table to what one row is and why it is kept."""
