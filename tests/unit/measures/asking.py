"""Ask a drawn world as the front desk does: prepare, fetch, summarise, yardsticks."""

from typing import Any

from tests.reference.world import World
from tests.spec.drawing import request_of, world_of
from tests.spec.running import stored

from bestendig.measures import add_yardsticks, prepare, prepare_yardsticks, summarise
from bestendig.model.request import Request
from bestendig.model.result import Result
from bestendig.store import Engine

ASKED = ("period", "with_whom", "counted_by", "by", "law", "minimum_contacts")


def answers(engine: Engine, world: World, request: Request, yardsticks: bool = False) -> tuple[Result, ...]:
    """The results of a question about a world."""
    tables = stored(engine, world)
    frames = prepare(request, tables, engine.keep)
    results = summarise(request, {name: engine.fetch(frame) for name, frame in frames.items()})
    if not yardsticks:
        return results
    more = prepare_yardsticks(request, tables, engine.keep)
    return add_yardsticks(results, {name: engine.fetch(frame) for name, frame in more.items()})


def ask(engine: Engine, names: str, histories: Any = None, yardsticks: bool = False, **told: Any) -> Any:
    """The answer to one measure (or the answers to several, with spaces between) about drawn histories."""
    asked = {name: told.pop(name) for name in ASKED if name in told}
    request = request_of(names.split()[0], **asked).for_measures(*names.split())
    found = answers(engine, world_of(histories, **told), request, yardsticks)
    return found[0] if len(found) == 1 else found
