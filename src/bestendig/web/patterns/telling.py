"""What is said once something was done."""

from bestendig.language import Text

MADE = Text(
    nl="De rode draad is er. Iedereen aan tafel ziet de naam en de cijfers.",
    en="The pattern is there. Everybody at the table sees its name and figures.",
)
DONE = Text(nl="Dit is gedaan. Het staat in de geschiedenis.", en="This is done. It stands in the history.")
UNDONE = Text(nl="Dit is teruggedraaid.", en="This was undone.")
DECLINED = Text(
    nl="Dit voorstel komt niet terug. Onderaan kunt u dat terugdraaien.",
    en="This proposal does not come back. Below you can undo that.",
)
AGAIN = Text(nl="Dit mag weer worden voorgesteld.", en="This may be proposed again.")
CODED = Text(nl="Uw antwoorden zijn bewaard.", en="Your answers are kept.")
