"""How a delivery ends, and how the trail names it."""

from django.utils import timezone

from bestendig.web.datasets.boxes import Box
from bestendig.web.datasets.models import DeliveryRow


def end(row: DeliveryRow, state: str) -> None:
    """No files any more."""
    row.state, row.ended_at = state, timezone.now()
    row.save(update_fields=["state", "ended_at"])
    Box(row.folder).remove()


def subject_of(row: DeliveryRow) -> str:
    """How the trail names a delivery: never with the name of a file."""
    return f"delivery {row.pk}"
