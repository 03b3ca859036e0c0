"""Names that many people here have, and words beside which a capital is no name; a short list of our own."""


def _set(words: str) -> frozenset[str]:
    """The words, in small letters."""
    return frozenset(words.casefold().split())


FIRST = _set(
    """aart abdel abdelkader abdul abdullah achmed adam adriaan adriana agnieszka agnes ahmed aisha aïsha
    albert aleksandra alexander ali alice alie amber amin amina amir anass andré andriy anita anja anna
    anneke annelies annemarie annemiek annet annie anouk antoinette anton antonio arie arjan arjen
    astrid aylin ayoub ayse ayşe barbara bart bas bea beatrix ben benjamin bep bernadette bert bianca
    bilal bob bram brigitte carla carlos carolien caroline cees chantal charlotte chris christa
    christien christina coby connie cor corrie daan daniel daniëlle david debbie dennis diana dick dirk
    dmytro driss edwin eline elias elif elisabeth elise ella ellen els elsbeth emine emma emre eric erik
    ernst esra esther eva evelien ewa fatiha fatima fatma femke fenna ferry finn fleur floris francien
    frank fred freek frits gea geert gerard gerda gerrit gert gijs greet greetje gré hamid hamza hanna
    hannah hanneke hannie hans hassan heleen helga hendrik henk hennie henriëtte herman hilda houda huub
    hussein ibrahim imane ineke ingrid irene isabel ismail ivan jaap jacob jacqueline jamal jan janneke
    janny janine jantje jasmijn jasper jeanette jeroen jesse jet joan job johan johanna johannes jolanda
    joop joost joris jos josé joyce judith julia jurgen karel karim karin kasia katarzyna kees kevin
    khadija khalid kim klaas koen krzysztof lars latifa laura layla leila leo leontien lex liam lidia
    lies liesbeth lieke lilian linda lisa loes lotte louise lucas luuk lydia maaike maarten machteld
    mahmoud maja malika manon marcel margreet marga maria marian marianne marieke mariëlle marijke
    marije marina mario mariska marja marjan marjolein mark marleen marloes martijn martin martine
    maryam maud maurits mees mehmet melissa merel merve miep michael michel mieke milou mirjam miriam
    mohamed mohammad mohammed monica monique moniek mourad murat mustafa myrthe nadia naima nancy naomi
    natalia natasja nathalie nel nelleke nick nico nicole niels nienke noah noor nora oksana olga omar
    oscar osman özlem patricia patrick paul paula paulien pauline pavel pawel peter petra piet pieter
    piotr pim rachid rachida ramazan ramona rashid rené renate renée ria rianne richard rick rik rob
    robert robin roel roelof rolf ronald ronnie roxanne ruben rudolf ruud said saida salima samira samir
    samuel sander sandra sanne sara sarah saskia sebastiaan selma sem serap sevda sharon sigrid simon
    simone sjaak sjoerd sofie sonja sophie soraya stefan stephanie steven sultan susan suzanne svetlana
    sylvia tamara tanja tarik teun theo thea theresa thijs thomas tim timo tina tineke tjeerd tom tomasz
    toos truus valentina vera victor vincent wendy wessel wilhelmina willem willeke wilma wim wouter
    xander yara yasin yasmin yasmina yassin youri youssef yusuf yvette yvonne zahra zeynep zoë zohra"""
)
"""First names; each a word that means nothing else in a sentence with a capital, but for `ALSO_WORDS`."""
ALSO_WORDS = _set(
    """amber amin bea ben bas job mark max mees merel pim rob robin said sem sultan tim tom nel els noor
    jos leo lex ella cor coby paul adam jet lies kim roos floor wil ton iris mei storm joy hoop april
    august vera linde teun rik rolf jan sara eva lisa frank david thomas peter emma maria alice david
    simon martin gerard kees"""
)
"""First names that also are a word, a place, a church or a programme: with a surname, an age or kin only."""
SURNAMES = _set(
    """jansen janssen janssens hendriks hendriksen dekkers dijkstra hoekstra peeters peters pietersen
    willemsen gerritsen jacobs jacobsen mulders vermeulen verhoeven verbeek scholten schouten huisman
    postma veenstra kuipers kramer wouters willems bosman brouwer evers koning kooij koster kuiper
    langen maas martens mertens meyer meijer molenaar nijhuis peters prins sanders schipper simons smits
    timmermans veldman verhagen vink visser bakker mulder smit hofman hermans huijbers driessen claassen
    bouwman blom bosch yilmaz yıldız öztürk şahin demir kaya çelik aydın arslan doğan elamrani amrani
    bouali benali bouzid haddad idrissi mansouri saïdi nowak kowalski kowalska wiśniewska wójcik nguyen
    singh ramdin ramdas khan hussain rahman ahmadi mohammadi"""
)
"""Surnames that stand behind any word with a capital; some are also crafts, so a craft needs a first name."""
CRAFTS = _set(
    "bakker brouwer koning koster kramer kuiper maas molenaar mulder prins schipper vink visser smit bosch"
)
BEHIND_PREFIX = _set(
    """berg bergh dijk vries jong jonge boer groot wit bruin bruijn haan graaf heer leeuw ridder koning
    lange rooij roos ruiter vos wal meer meulen molen velden velde veen veld linden heuvel heijden heide
    hoek hoeven horst hout broek brink brand burg bosch bos beek wijk wiel werf water vliet ven vaart
    stam steen smit spek schaaf poel plas pol pas laar laan kamp kant kolk klei hul heul graaff graaf
    geest gaag eijk eijnde ende elst donk dam craats bakker amrani idrissi hamdaoui khattabi yousfi
    kaddouri mansouri leeuwen houten dongen vliet dalen doorn duin es ginkel ham hoof loon oosten os
    rijn ommen putten schaik rossum vuuren wijngaarden zanten"""
)
"""What a surname ends in behind van, de, der, el."""
PREFIXES = _set("van de der den ter ten te 't el al ben bin von da dos del di la le")
NO_FIRST = _set(
    """de het een team teams wijk wijkteam gemeente stichting huis huize haven raad hof wet regeling bond
    dag week plan park plein straat kasteel kerk vereniging bestuur fonds school centrum station
    rechtbank provincie ministerie burgemeester plaats bureau groep dienst van aan bij op in uit voor
    naar met door over als dat die onze wij zij ons hun geen niet ook"""
)
"""Words with a capital that stand before a name of a place, a body or a street."""
BODIES = _set(
    """stichting school basisschool scholen college lyceum mavo academie universiteit hogeschool instituut
    kliniek ziekenhuis kinderziekenhuis huis groep fonds bond vereniging kerk moskee parochie kapel
    straat laan plein weg kade park hof buurt wijk brug tunnel centrum bibliotheek museum toernooi
    methode methodiek programma regeling wet heijn cruijff arena akkoord kazerne polder hal zaal zalen locatie
    kinderopvang huizen"""
)
"""What makes the name before it one of a body or a place."""
BODY_ENDS = (
    *("huis", "school", "straat", "laan", "plein", "weg", "kade", "stichting", "college", "park", "hof"),
    *("fonds", "kliniek", "instituut", "groep", "buurt", "academie", "lyceum", "hoeve", "werk", "zorg"),
    *("hulp", "dienst"),
)
PEOPLES = ("ers", "anen", "ezen")
"""What the name of a people or a group ends in."""
BEFORE_BODIES = _set(
    """stichting sint st st. santa basisschool school obs cbs rkbs huize huis ziekenhuis wet motie
    commissie villa locatie kerk buurthuis park college academie zaal project programma methode
    methodiek firma bakkerij café heilige koning koningin prins prinses keizer station wijkcentrum
    hospice verpleeghuis zorgboerderij app lezing boek film taskforce akkoord"""
)
"""What stands before the name of a body."""
KIN = _set(
    """zoon zoontje dochter dochtertje broer broertje zus zusje buurman buurvrouw oma opa tante oom neef
    nicht tweeling kleinzoon kleindochter schoonzoon schoondochter ome"""
)
"""Behind which a capital is a name."""
ROLES = _set(
    """moeder vader ouder inwoner bewoner bewoonster cliënt client cliënte patiënt kind meisje jongen
    jongere baby peuter kleuter leerling partner man vrouw vriend vriendin ex mantelzorger collega
    hulpverlener werker begeleider consulent pleegmoeder pleegvader stiefvader stiefmoeder huurder
    vrijwilliger maatje coach heet genaamd noemt"""
)
"""Behind which a first name is a name, also one that is a word besides."""
OFFICES = _set(
    "dokter huisarts dr dr. wethouder burgemeester juf meester zuster rechter advocaat notaris psychiater"
)
"""Somebody in an office is a person too."""
HOUSEHOLDS = _set("familie fam fam. gezin echtpaar weduwe weduwnaar")
NO_NAMES = _set(
    """noord oost zuid west centrum noordoost noordwest zuidoost zuidwest midden nederland nederlands
    nederlandse turks turkse pools poolse syrisch syrische marokkaans marokkaanse engels engelse
    eritrees eritrese duits duitse oekraïens oekraïense arabisch arabische wmo jeugdwet jeugdzorg jeugd
    participatiewet team wijkteam gemeente halt humanitas centraal eigen kracht first plus thuis samen
    welzijn zorg werk veilig zorgt krijgt heeft kamer wijk buurt wlz ggz mbo vmbo pgb uwv svb ciz cjg"""
)
"""What stands behind kin, an office or a household with a capital and is no name."""
