"""A programme of the register in the words by which it is found again, and as a card."""

from datetime import date

from bestendig.language import Text
from bestendig.model.policies import Thread
from bestendig.web.memory.cards import Card

STATES = {
    True: Text(nl="loopt nog", en="still runs"),
    False: Text(nl="gestopt", en="ended"),
}
NAMES = Text(nl="Heette ook: {names}", en="Was also called: {names}")
SPLIT = Text(nl="Kwam voort uit {name}", en="Came from {name}")


def programme_words(thread: Thread) -> str:
    """Every name, the theme and what kind of thing it is, once each; and why it ended, as recorded."""
    latest = thread.latest
    told = (*thread.names, latest.theme, latest.kind, latest.end_reason)
    return "\n".join(dict.fromkeys(each for each in told if each))


def programme_card(thread: Thread, course: Text, address: str, today: date) -> Card:
    """One programme: its name now, how it went, every other name."""
    latest, runs = thread.latest, thread.runs_on(today)
    others = ", ".join(name for name in thread.names if name and name != latest.name)
    facts = [course]
    if others:
        facts.append(NAMES.filled(names=others))
    if thread.after:
        facts.append(SPLIT.filled(name=thread.after))
    return Card(
        title=latest.name or latest.theme,
        words="",
        address=address,
        where=latest.theme,
        on=thread.first_day,
        state=STATES[runs],
        facts=tuple(facts),
        is_over=not runs,
    )
