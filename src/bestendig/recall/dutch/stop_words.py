"""Words that stand in nearly every Dutch sentence and say nothing of its subject."""

_WORDS = """
    aan al alle allemaal als alsof alleen altijd ander andere beide bij daar daarbij daardoor daarin daarna
    daarom dan dat de deze die dit doen doet door dus een eens elk elke en er erg ergens even gaan gaat geen
    geweest gewoon haar had hebben heb heeft hem het hier hij hoe hun ik in is ja je jij jullie kan kon kunnen
    later maar me meer men met mij mijn moet moeten na naar net niet niets nog nu of om omdat ons ook op over
    per rond samen soms steeds te tegen ten ter terwijl toch toen tot uit van vaak veel verder via vol voor
    waar waardoor wanneer want waren was wat we weer wel welke werd wie wij wil word worden wordt ze zelf
    zelfs zich zien zij zijn zo zoals zonder zou zouden zowel zullen
"""
STOP_WORDS = frozenset(_WORDS.split())
