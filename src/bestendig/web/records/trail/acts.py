"""Every act on the trail in plain words; a test sees that none is missing."""

from bestendig.language import Text

ACTS: dict[str, Text] = {
    "look_back_asked": Text(nl="vroeg een terugblik op een toets", en="asked for a look-back on a test"),
    "plan_written": Text(nl="schreef een plan om te toetsen", en="wrote down a plan to test"),
    "promise_made": Text(nl="deed een belofte", en="made a promise"),
    "promise_told_back": Text(nl="vertelde wat van een belofte kwam", en="told what came of a promise"),
    "question_answered": Text(nl="antwoordde bij een cijfer", en="answered beside a figure"),
    "sheet_came": Text(
        nl="gespreksblad kwam vanzelf op tafel", en="discussion sheet came to the table by itself"
    ),
    "sheet_discussed": Text(nl="gaf aan wie een blad besprak", en="marked who discussed a sheet"),
    "sheet_let_go": Text(nl="legde een gespreksblad op tafel", en="laid a discussion sheet on the table"),
    "sheet_made": Text(nl="gespreksblad gemaakt", en="discussion sheet made"),
    "sheet_postponed": Text(nl="stelde een gespreksblad uit", en="postponed a discussion sheet"),
    "sign_in": Text(nl="logde in", en="signed in"),
    "sign_out": Text(nl="logde uit", en="signed out"),
    "story_told": Text(nl="zette een verhaal bij een cijfer", en="put a story beside a figure"),
    "test_on_table": Text(nl="legde een toets op tafel", en="laid a test on the table"),
    "trail_checked": Text(
        nl="liet nakijken of het spoor heel is", en="had it checked that the trail is whole"
    ),
    "trail_cut": Text(
        nl="oude regels van het spoor weggehaald volgens de bewaarregel",
        en="old lines of the trail taken away by the rule of retention",
    ),
    "trail_exported": Text(nl="nam het spoor mee als bestand", en="took the trail away as a file"),
    "work_asked": Text(nl="vroeg om lang werk", en="asked for long work"),
    "work_stopped": Text(nl="stopte lang werk", en="stopped long work"),
    "contracts_count_asked": Text(
        nl="liet tellen wie hulp heeft achter contracten", en="had it counted who has help behind contracts"
    ),
    "decision_exported": Text(
        nl="nam een besluit mee voor het zaaksysteem", en="took a decision to the case system"
    ),
    "round_begun": Text(nl="begon een ronde om samen te tellen", en="began a round of counting together"),
    "round_taken_over": Text(
        nl="nam een ronde over die elders begon", en="took over a round that began elsewhere"
    ),
    "round_counts_received": Text(nl="ontving een telling", en="received a count"),
    "round_key_received": Text(nl="ontving een sleutel voor een telling", en="received a key for a count"),
    "talk_question": Text(nl="schreef een vraag voor een gesprek op", en="wrote down a question for a talk"),
    "talk_said": Text(nl="schreef op wat is gezegd", en="wrote down what was said"),
    "round_joined": Text(nl="liet de eigen kluis meedoen", en="let the own vault take part"),
    "round_number_compared": Text(nl="vergeleek het controlegetal", en="compared the check number"),
    "round_counted": Text(nl="de kluis van deze werkplek telde", en="the vault of this workplace counted"),
    "round_added_up": Text(nl="tellingen opgeteld en weggegooid", en="counts added up and thrown away"),
    "round_withdrawn": Text(nl="haalde tellingen terug", en="took counts back"),
    "round_ended": Text(nl="stopte een ronde", en="ended a round"),
    "package_taken": Text(nl="nam het pakket mee", en="took the package away"),
    "retention_asked": Text(nl="liet de bewaarregels uitvoeren", en="had the rules of retention carried out"),
    "retention_stricter": Text(nl="maakte een bewaartermijn korter", en="made a term of retention shorter"),
    "retention_kept": Text(nl="bewaarregel uitgevoerd", en="rule of retention carried out"),
    "threshold_raised": Text(
        nl="maakte de regel voor kleine aantallen strenger", en="made the rule for small numbers stricter"
    ),
    "archive_decided": Text(
        nl="legde vast hoe besluiten bewaard worden", en="recorded how decisions are kept"
    ),
    "account_closed": Text(nl="sloot een account", en="closed an account"),
    "account_erased": Text(nl="wiste een account", en="erased an account"),
    "account_exported": Text(
        nl="nam gegevens van een account mee op verzoek", en="took the data of an account on request"
    ),
    "account_linked": Text(
        nl="verbond een account met de inlogorganisatie", en="linked an account with who vouches for it"
    ),
    "account_opened": Text(nl="opende een account weer", en="opened an account again"),
    "codes_renewed": Text(nl="maakte nieuwe noodcodes", en="made new recovery codes"),
    "consent_recorded": Text(nl="legde een instemming vast", en="recorded a consent"),
    "council_file_made": Text(nl="maakte een dossier voor de raad", en="made a file for the council"),
    "data_owner_settled": Text(nl="legde vast van wie de gegevens zijn", en="settled whose the data are"),
    "delivery_confirmed": Text(nl="liet aangeleverde bestanden inlezen", en="had delivered files taken in"),
    "delivery_decided": Text(nl="koos wat een kolom betekent", en="chose what a column means"),
    "delivery_forgotten": Text(
        nl="bestanden die niemand bevestigde, zijn gewist", en="files that nobody confirmed were erased"
    ),
    "delivery_taken": Text(
        nl="bestanden ingelezen; de bestanden zelf zijn gewist",
        en="files taken in; the files themselves were erased",
    ),
    "delivery_withdrawn": Text(nl="haalde aangeleverde bestanden weg", en="took delivered files away"),
    "exchange_accepted": Text(
        nl="nam iets over van een andere gemeente", en="took something over from another municipality"
    ),
    "exchange_dropped": Text(
        nl="haalde weg wat van een andere gemeente kwam", en="took away what came from another municipality"
    ),
    "exchange_offered_again": Text(
        nl="wilde toch zien wat eerder is geweigerd", en="wanted to see what was refused before"
    ),
    "exchange_read": Text(
        nl="las een bestand van een andere gemeente", en="read a file of another municipality"
    ),
    "exchange_refused": Text(
        nl="nam iets van een andere gemeente niet over", en="did not take something over from elsewhere"
    ),
    "exchange_written": Text(
        nl="schreef een bestand voor andere gemeenten", en="wrote a file for other municipalities"
    ),
    "export_taken": Text(nl="nam de gegevens mee", en="took the data away"),
    "experience_edited": Text(nl="veranderde wat hier eerder liep", en="changed what ran here before"),
    "experience_withdrawn": Text(nl="nam terug wat hier eerder liep", en="took back what ran here before"),
    "experience_written": Text(nl="schreef op wat hier eerder liep", en="wrote down what ran here before"),
    "intervention_added": Text(nl="voegde een interventie toe", en="added an intervention"),
    "intervention_checked": Text(
        nl="keek de bron van een interventie na", en="checked the source of an intervention"
    ),
    "intervention_edited": Text(
        nl="veranderde feiten over een interventie", en="changed facts about an intervention"
    ),
    "knowledge_answered": Text(
        nl="zei ja of nee tegen regels van een kennisbestand",
        en="said yes or no to lines of a file of knowledge",
    ),
    "knowledge_read_in": Text(nl="las een kennisbestand in", en="read in a file of knowledge"),
    "knowledge_taken": Text(nl="nam de kennis mee", en="took the knowledge along"),
    "knowledge_told": Text(nl="vertelde iets bij een interventie", en="told something of an intervention"),
    "knowledge_took_back": Text(
        nl="nam iets terug bij een interventie", en="took back something of an intervention"
    ),
    "recognition_added": Text(nl="zette een erkenning erbij", en="added a recognition"),
    "recognition_struck": Text(nl="haalde een erkenning door", en="struck out a recognition"),
    "files_delivered": Text(nl="leverde bestanden aan", en="delivered files"),
    "invitation_accepted": Text(nl="nam een uitnodiging aan", en="accepted an invitation"),
    "newness_answered": Text(
        nl="zei wat met een vondst bij een plan gebeurt", en="said what is done with a find beside a plan"
    ),
    "newness_asked": Text(nl="vroeg of een plan nieuw is", en="asked whether a plan is new"),
    "newness_looked_again": Text(
        nl="zocht opnieuw wat op een plan lijkt", en="searched again what is like a plan"
    ),
    "newness_on_table": Text(
        nl="legde op tafel wat voor een plan is gevonden", en="laid on the table what was found for a plan"
    ),
    "own_data_taken": Text(nl="nam de eigen accountgegevens mee", en="took the own account data"),
    "party_added": Text(nl="zette een partij aan tafel", en="put a party at the table"),
    "party_renamed": Text(nl="gaf een partij een andere naam", en="gave a party another name"),
    "password_changed": Text(nl="veranderde het eigen wachtwoord", en="changed the own password"),
    "person_invited": Text(nl="nodigde iemand uit", en="invited somebody"),
    "portrait_figure_chosen": Text(
        nl="koos een cijfer voor de eigen pagina", en="chose a figure for the own page"
    ),
    "portrait_figure_left_out": Text(
        nl="haalde een cijfer van de eigen pagina", en="took a figure off the own page"
    ),
    "portrait_figure_told": Text(
        nl="vertelde iets bij een cijfer op de eigen pagina",
        en="told something beside a figure on the own page",
    ),
    "portrait_shown": Text(nl="deelde de eigen pagina", en="shared the own page"),
    "portrait_withdrawn": Text(nl="trok de eigen pagina in", en="withdrew the own page"),
    "portrait_written": Text(nl="schreef aan de eigen pagina", en="wrote on the own page"),
    "principle_answered": Text(
        nl="zei hoe iets zich tot een uitgangspunt verhoudt", en="said how something relates to a principle"
    ),
    "principle_ended": Text(nl="beëindigde een uitgangspunt", en="ended a principle"),
    "principle_written": Text(nl="schreef een uitgangspunt op", en="wrote down a principle"),
    "rights_exported": Text(nl="nam de rechtenlijst mee", en="took the list of rights away"),
    "seat_chosen": Text(nl="koos een andere stoel", en="chose another seat"),
    "seat_ended": Text(nl="beëindigde een stoel", en="ended a seat"),
    "seat_given": Text(nl="gaf iemand een stoel", en="gave somebody a seat"),
    "second_step_dropped": Text(nl="haalde de tweede stap weg", en="dropped the second step"),
    "second_step_failed": Text(
        nl="gaf een verkeerde code voor de tweede stap", en="gave a wrong code for the second step"
    ),
    "second_step_reset": Text(
        nl="zette de tweede stap van iemand terug", en="reset the second step of somebody"
    ),
    "second_step_set": Text(nl="stelde de tweede stap in", en="set the second step"),
    "sessions_ended": Text(nl="logde overal uit", en="signed out everywhere"),
    "sheets_asked": Text(nl="vroeg om gespreksbladen", en="asked for discussion sheets"),
    "table_begun": Text(nl="begon een tafel", en="began a table"),
    "bottleneck_noted": Text(nl="schreef een knelpunt op", en="wrote down a bottleneck"),
    "bottleneck_changed": Text(nl="veranderde een eigen knelpunt", en="changed an own bottleneck"),
    "bottleneck_removed": Text(nl="haalde een eigen knelpunt weg", en="took an own bottleneck away"),
    "bottleneck_shared": Text(nl="deelde een knelpunt met de tafel", en="shared a bottleneck with the table"),
    "bottleneck_withdrawn": Text(nl="nam een gedeeld knelpunt terug", en="took a shared bottleneck back"),
    "bottleneck_also_ours": Text(nl="zei bij een knelpunt: ook bij ons", en="said of a bottleneck: ours too"),
    "bottleneck_judged": Text(
        nl="zei of knelpunten op elkaar lijken", en="said whether bottlenecks are alike"
    ),
    "bottleneck_replied": Text(nl="antwoordde op een knelpunt", en="replied to a bottleneck"),
    "bottleneck_read": Text(nl="las de antwoorden op een knelpunt", en="read the replies to a bottleneck"),
    "bottleneck_closed": Text(
        nl="schreef op wat er van een knelpunt kwam", en="wrote down what came of a bottleneck"
    ),
    "bottleneck_reopened": Text(nl="opende een knelpunt opnieuw", en="opened a bottleneck again"),
    "pattern_made": Text(nl="maakte een rode draad", en="made a pattern"),
    "pattern_joined": Text(nl="zette een knelpunt bij een rode draad", en="put a bottleneck into a pattern"),
    "pattern_left": Text(
        nl="haalde een knelpunt uit een rode draad", en="took a bottleneck out of a pattern"
    ),
    "pattern_renamed": Text(
        nl="gaf een rode draad een andere naam of zin", en="gave a pattern another name or sentence"
    ),
    "pattern_state": Text(
        nl="zei waar een rode draad staat, met een antwoord", en="said where a pattern stands, with an answer"
    ),
    "pattern_owner": Text(nl="gaf een rode draad een andere eigenaar", en="gave a pattern another owner"),
    "pattern_example_in": Text(nl="gaf een voorbeeld dat erbij hoort", en="gave an example that belongs"),
    "pattern_example_out": Text(
        nl="gaf een voorbeeld dat er niet bij hoort", en="gave an example that does not belong"
    ),
    "pattern_merged": Text(nl="voegde rode draden samen", en="merged patterns"),
    "pattern_split": Text(nl="splitste een rode draad", en="split a pattern"),
    "pattern_undone": Text(nl="draaide iets met een rode draad terug", en="undid something with a pattern"),
    "pattern_declined": Text(nl="wees een voorstel voor een rode draad af", en="rejected a proposed pattern"),
    "pattern_declined_back": Text(
        nl="nam het afwijzen van een voorstel terug", en="took the rejecting of a proposal back"
    ),
    "pairs_begun": Text(nl="begon paren om te vergelijken", en="began pairs to compare"),
    "pairs_coded": Text(nl="zei van paren of ze één probleem zijn", en="said whether pairs are one problem"),
    "talk_answered": Text(nl="antwoordde op een uitnodiging", en="answered an invitation"),
    "talk_called_off": Text(nl="zegde een gesprek af", en="called off a talk"),
    "talk_laid_ready": Text(nl="legde iets klaar voor een gesprek", en="laid something ready for a talk"),
    "talk_moved": Text(nl="verzette een gesprek", en="moved a talk"),
    "talk_planned": Text(nl="plande een gesprek", en="planned a talk"),
    "talk_took_back": Text(nl="nam iets terug van een gesprek", en="took something back from a talk"),
    "talk_voice": Text(
        nl="schreef op wie inwoners vertegenwoordigt", en="wrote down who speaks for residents"
    ),
    "rule_asked": Text(nl="stelde een vraag over regels", en="asked a question on rules"),
    "rule_also_asked": Text(nl="wil een antwoord ook weten", en="wants to know an answer too"),
    "rule_withdrawn": Text(nl="haalde een vraag over regels weg", en="took a question on rules away"),
    "rule_answered": Text(nl="beantwoordde een vraag over regels", en="answered a question on rules"),
    "rule_confirmed": Text(nl="keek na dat een antwoord nog klopt", en="checked that an answer still holds"),
    "rule_disputed": Text(nl="vroeg of een antwoord klopt", en="asked whether an answer is right"),
    "rule_settled": Text(nl="legde uit waarom een antwoord blijft", en="explained why an answer stays"),
    "rule_relied": Text(nl="werkt met een antwoord", en="works with an answer"),
    "rule_let_go": Text(nl="werkt niet meer met een antwoord", en="works with an answer no more"),
    "incident_advised": Text(nl="bewaarde een advies na een incident", en="kept an advice after an incident"),
    "incident_looked_again": Text(nl="keek opnieuw na een incident", en="looked again after an incident"),
    "version_chosen": Text(nl="koos een andere gegevensversie", en="chose another data version"),
    "quarter_planned": Text(
        nl="plande een kwartaalgesprek of teamgesprek", en="planned a quarterly or team session"
    ),
    "quarter_changed": Text(nl="verzette een kwartaalgesprek", en="moved a quarterly session"),
    "quarter_called_off": Text(nl="zegde een kwartaalgesprek af", en="called off a quarterly session"),
    "quarter_invited": Text(
        nl="nodigde partijen uit voor een kwartaalgesprek", en="invited parties to a quarterly session"
    ),
    "quarter_fixed": Text(nl="zette een agenda vast", en="fixed an agenda"),
    "quarter_reopened": Text(nl="zette een agenda weer open", en="opened an agenda again"),
    "quarter_present": Text(nl="vinkte aan welke partijen er waren", en="ticked which parties were there"),
    "quarter_held": Text(nl="sloot een kwartaalgesprek af", en="closed a quarterly session"),
    "quarter_told_back": Text(
        nl="vertelde terug wat van een kwartaalgesprek kwam", en="told back what came of a quarterly session"
    ),
    "quarter_point_raised": Text(nl="bracht een punt in", en="raised a point"),
    "quarter_point_let_go": Text(
        nl="liet een punt van het team los naar de tafel", en="let a point of the team go to the table"
    ),
    "quarter_point_taken_back": Text(nl="trok een punt in", en="took back a point"),
    "quarter_point_added": Text(nl="zette een voorstel op de agenda", en="put a proposal on the agenda"),
    "quarter_point_dropped": Text(nl="haalde een punt van de agenda", en="took a point off the agenda"),
    "quarter_point_moved": Text(nl="zette een punt op een andere plek", en="put a point in another place"),
    "quarter_point_arranged": Text(
        nl="legde vast wie voor een antwoord zorgt", en="recorded who sees to an answer"
    ),
    "quarter_noted": Text(
        nl="schreef op wat bij een punt is gezegd", en="wrote down what was said at a point"
    ),
    "quarter_decided": Text(nl="schreef een besluit of afspraak op", en="wrote down a decision or agreement"),
    "quarter_decision_struck": Text(
        nl="haalde een besluit weg dat verkeerd was opgeschreven",
        en="took away a decision that was written down wrongly",
    ),
    "quarter_decision_told": Text(nl="vertelde wat van een besluit kwam", en="told what came of a decision"),
    "quarter_point_answered": Text(nl="schreef op wat wordt terugverteld", en="wrote down what is told back"),
}


def act_words(act: str) -> Text:
    """The words of an act; the act itself where somebody forgot to give it words."""
    return ACTS.get(act, Text(nl=act, en=act))
