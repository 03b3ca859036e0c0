"""Four losses, counted apart and never added up: relationships, ties, places, projects."""

from bestendig.language import Text
from bestendig.model.impact import ImpactTest, Loss, LossKind
from bestendig.sheets.words.counting import written
from bestendig.sheets.words.telling import fill

LOSS_WORDS: dict[LossKind, Text] = {
    "client_relationships": Text(nl="relaties van inwoners", en="relationships of residents"),
    "collaboration_ties": Text(nl="samenwerking rond inwoners", en="collaboration around residents"),
    "facilities": Text(nl="voorzieningen", en="facilities"),
    "running_projects": Text(nl="lopende projecten", en="running projects"),
}
OF = Text(nl="{n} van de {all}", en="{n} of the {all}")
SOME = Text(nl="{n}", en="{n}")
HIDDEN = Text(nl="te weinig om te tonen", en="too few to show")
NOT_KNOWN = Text(nl="niet in deze gegevens; vraag ernaar", en="not in these data; ask for it")


def losses(test: ImpactTest) -> tuple[Loss, ...]:
    """All four in their order; those of which the test says nothing are not known."""
    told = {loss.kind: loss for loss in test.exposure.losses}
    return tuple(told.get(kind, Loss(kind, None, None, is_known=False)) for kind in LOSS_WORDS)


def loss_words(loss: Loss) -> Text:
    """810 van de 5.120, or why there is no number."""
    if not loss.is_known:
        return NOT_KNOWN
    if loss.n_touched is None:
        return HIDDEN
    if loss.n is None:
        return fill(SOME, n=written(loss.n_touched))
    return fill(OF, n=written(loss.n_touched), all=written(loss.n))
