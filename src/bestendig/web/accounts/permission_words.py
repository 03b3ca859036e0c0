"""What each permission means, in plain words; a test sees that every permission has them."""

from bestendig.language import Text

PERMISSION_WORDS: dict[str, Text] = {
    "start.see": Text(nl="de eigen beginpagina zien", en="see the own start page"),
    "account.own": Text(nl="het eigen account beheren", en="manage the own account"),
    "sheets.read": Text(
        nl="gespreksbladen lezen die op tafel liggen", en="read discussion sheets that lie on the table"
    ),
    "sheets.download": Text(nl="gespreksbladen downloaden", en="download discussion sheets"),
    "sheets.make": Text(
        nl="gespreksbladen laten maken van de eigen gegevens", en="have sheets made of the own data"
    ),
    "sheets.tell_story": Text(
        nl="een verhaal zetten bij een blad over de eigen partij",
        en="put a story beside a sheet about the own party",
    ),
    "sheets.let_go": Text(
        nl="een blad over de eigen partij op tafel leggen",
        en="lay a sheet about the own party on the table",
    ),
    "sheets.postpone": Text(
        nl="een blad over de eigen partij uitstellen, met een reden",
        en="postpone a sheet about the own party, with a reason",
    ),
    "sheets.discuss": Text(
        nl="antwoorden bij een blad op tafel, en afvinken wie het besprak",
        en="answer beside a sheet on the table, and tick who discussed it",
    ),
    "promises.read": Text(nl="afspraken lezen", en="read promises"),
    "promises.make": Text(nl="een afspraak maken namens de eigen partij", en="promise for the own party"),
    "promises.answer": Text(
        nl="vertellen wat er van een eigen afspraak kwam", en="tell what came of an own promise"
    ),
    "impact.read": Text(
        nl="toetsen lezen die op tafel liggen", en="read continuity tests that lie on the table"
    ),
    "impact.make": Text(
        nl="een plan toetsen en de toets op tafel leggen", en="test a plan and lay the test on the table"
    ),
    "work.follow": Text(
        nl="lang werk van de eigen partij volgen en stoppen",
        en="follow and stop long work of the own party",
    ),
    "contracts.read": Text(
        nl="aflopende contracten zien, met vrijgegeven aantallen",
        en="see contracts by end date, with released numbers",
    ),
    "policy.read": Text(
        nl="de tijdlijn van beleid en de overdracht aan een nieuwe raad lezen",
        en="read the timeline of policy and the handover to a new council",
    ),
    "policy.write": Text(
        nl="programma’s, uitgangspunten en de overdracht bijhouden",
        en="keep programmes, principles and the handover",
    ),
    "portraits.read": Text(
        nl="de pagina’s van aanbieders lezen die met de eigen partij zijn gedeeld",
        en="read pages of providers that are shared with the own party",
    ),
    "portraits.write": Text(
        nl="de pagina van de eigen organisatie maken en delen",
        en="make and share the page of the own organisation",
    ),
    "talks.read": Text(
        nl="geplande gesprekken zien, met hun bladen", en="see the talks that are planned, with their sheets"
    ),
    "talks.plan": Text(
        nl="gesprekken plannen en voorbereiden", en="plan and prepare talks"
    ),
    "rounds.read": Text(
        nl="zien welke tellingen er zijn en wat ze dekken",
        en="see which counts there are and what they cover",
    ),
    "rounds.manage": Text(
        nl="tellingen van kluizen ontvangen en optellen", en="receive counts of vaults and add them up"
    ),
    "rounds.withdraw": Text(
        nl="tellingen van de eigen partij terugnemen", en="take back counts of the own party"
    ),
    "patterns.read": Text(nl="rode draden en hun cijfers lezen", en="read patterns and their figures"),
    "patterns.manage": Text(
        nl="rode draden maken, samenvoegen, splitsen en herstellen",
        en="make, merge, split and undo patterns",
    ),
    "bottlenecks.read": Text(
        nl="knelpunten lezen van het eigen team en wat gedeeld is",
        en="read bottlenecks of the own team and what was shared",
    ),
    "bottlenecks.note": Text(nl="een knelpunt opschrijven", en="write down a bottleneck"),
    "bottlenecks.release": Text(
        nl="een knelpunt van het eigen team delen met de tafel",
        en="share a bottleneck of the own team with the table",
    ),
    "bottlenecks.judge": Text(
        nl="zeggen of knelpunten op elkaar lijken", en="say whether bottlenecks are alike"
    ),
    "bottlenecks.reply": Text(nl="antwoorden op een gedeeld knelpunt", en="reply to a shared bottleneck"),
    "answers.read": Text(nl="antwoorden op regels lezen", en="read answers on rules"),
    "answers.ask": Text(nl="vragen of iets mag", en="ask whether something is allowed"),
    "answers.answer": Text(
        nl="een vraag over regels beantwoorden, met de grond erbij",
        en="answer a question on rules, with its ground",
    ),
    "knowledge.read": Text(
        nl="zoeken in interventies en lokaal geheugen", en="search interventions and local memory"
    ),
    "knowledge.tell": Text(nl="eigen ervaring bij kennis zetten", en="put own experience beside knowledge"),
    "knowledge.write": Text(
        nl="interventies, erkenningen en lokale ervaring bijhouden",
        en="keep interventions, recognitions and local experience",
    ),
    "newness.read": Text(nl="lezen of plannen nieuw waren", en="read whether plans were new"),
    "newness.ask": Text(
        nl="vragen of een plan nieuw is, en elke vondst beantwoorden",
        en="ask whether a plan is new, and answer each find",
    ),
    "incidents.read": Text(
        nl="lezen wat er eerder gedaan is op een thema", en="read what was done before on a theme"
    ),
    "incidents.ask": Text(
        nl="nagaan wat we al deden, en een advies bewaren", en="look up what we did, and keep an advice"
    ),
    "quarters.read": Text(nl="kwartaalgesprekken lezen", en="read quarterly sessions"),
    "quarters.raise": Text(
        nl="een punt of vraag inbrengen voor een kwartaalgesprek",
        en="raise a point or question for a quarterly session",
    ),
    "quarters.plan": Text(
        nl="een kwartaalgesprek voorbereiden en vastleggen", en="prepare and record a quarterly session"
    ),
    "exchange.use": Text(
        nl="vrijgegeven kennis uitwisselen met andere gemeenten",
        en="exchange released knowledge with other municipalities",
    ),
    "data.read": Text(
        nl="gegevensversies en inleesverslagen zien, zonder regels of personen",
        en="see data versions and import reports, without rows or persons",
    ),
    "data.import": Text(
        nl="bestanden inlezen in de eigen kluis en een versie terugzetten",
        en="read files into the own vault and go back to a version",
    ),
    "accounts.manage": Text(
        nl="mensen uitnodigen, plaatsen geven en beëindigen, partijen beheren",
        en="invite people, give and end seats, manage parties",
    ),
    "audit.read": Text(
        nl="het spoor lezen en controleren", en="read and check the trail"
    ),
    "governance.read": Text(
        nl="het pakket voor OR, AVG en algoritmeregister lezen",
        en="read the package for works council, privacy law and register of algorithms",
    ),
    "records.export": Text(
        nl="besluiten uitvoeren naar het zaaksysteem of archief",
        en="export decisions to the case system or archive",
    ),
    "retention.manage": Text(
        nl="bewaartermijnen uitvoeren en het bewijs bewaren", en="run retention and keep the proof"
    ),
    "settings.manage": Text(
        nl="instellingen van deze werkplek wijzigen; kleine aantallen alleen strenger",
        en="change settings of this workplace; small numbers only stricter",
    ),
}  # fmt: skip
"""In the order in which the rights list shows them."""
